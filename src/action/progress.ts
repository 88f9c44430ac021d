import { type CopyEvent, isPlaced, roleOf } from '../copy/event.ts';
import { formatSize } from '../image/words.ts';
import type { Descriptor } from '../oci/descriptor.ts';

/** Time between two lines, in milliseconds. */
const INTERVAL = 10_000;

type Blob = { readonly size: number; readonly isLayer: boolean; bytes: number; isDone: boolean };

/** Writes every ten seconds how far the work is, until it is stopped. */
export class Progress {
  readonly #blobs = new Map<string, Blob>();
  readonly #started = performance.now();
  readonly #timer: NodeJS.Timeout;
  readonly #interval: number;
  #doing = 'resolving';
  #before = 0;

  /** @param interval between two lines, in milliseconds */
  constructor(write: (line: string) => void, interval: number = INTERVAL) {
    this.#interval = interval;
    this.#timer = setInterval(() => write(this.#line()), interval);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Another part of the work begins: what was counted so far belongs to the one before. */
  begin(doing: string): void {
    this.#doing = doing;
    this.#blobs.clear();
    this.#before = 0;
  }

  /** @param place tells copies to several places apart */
  copied({ descriptor, role, state, bytes = 0 }: CopyEvent, place = ''): void {
    const isDone = isPlaced(state);
    const { size } = descriptor;
    const blob = { size, isLayer: role === 'layer', bytes: isDone ? size : bytes, isDone };
    this.#blobs.set(`${place} ${descriptor.digest}`, blob);
  }

  /** A blob that is in the store without a copy. */
  there(descriptor: Descriptor): void {
    this.copied({ descriptor, role: roleOf(descriptor), state: 'exists' });
  }

  #line(): string {
    const blobs = [...this.#blobs.values()];
    const layers = blobs.filter(({ isLayer }) => isLayer);
    const bytes = blobs.reduce((sum, blob) => sum + blob.bytes, 0);
    const total = blobs.reduce((sum, { size }) => sum + size, 0);
    const seconds = Math.round((performance.now() - this.#started) / 1000);
    const rate = Math.max(0, bytes - this.#before) / (this.#interval / 1000);
    this.#before = bytes;
    const done = layers.filter(({ isDone }) => isDone).length;
    const counts = `${done} of ${layers.length} layers, ${formatSize(bytes)} of ${formatSize(total)}`;
    return total === 0
      ? `${this.#doing}, after ${seconds} s`
      : `${this.#doing}: ${counts}, ${formatSize(rate)}/s, after ${seconds} s`;
  }
}

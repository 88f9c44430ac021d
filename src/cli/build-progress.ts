import type { WrittenSoFar } from '../build/layer-tar.ts';
import type { CopyEvent } from '../copy/event.ts';
import { formatSize } from '../image/words.ts';
import type { Progress } from './progress.ts';

/** Nothing is shown of a step that is done sooner, in milliseconds. */
const PATIENCE = 1000;

/** The least time between two lines in a log, in milliseconds. */
export const LOG_INTERVAL = 5000;

/** What happens during one step of a build: the layers of its base image, and its own layer where that takes long. */
export class BuildProgress {
  readonly #open: () => Progress;
  readonly #interval: number;
  readonly #now: () => number;
  #progress: Progress | undefined;
  #begun: number | undefined;
  #last: WrittenSoFar | undefined;
  #shownAt: number | undefined;

  /**
   * @param open starts to show something
   * @param interval the least time between two lines, in milliseconds
   * @param now in milliseconds
   */
  constructor(open: () => Progress, interval: number, now: () => number = Date.now) {
    this.#open = open;
    this.#interval = interval;
    this.#now = now;
  }

  /** A layer that is in the store already is no news; until it is asked for, that is not known. */
  layer(event: CopyEvent): void {
    if (event.state !== 'started' && event.state !== 'exists') {
      this.#opened().tell(event);
    }
  }

  written(written: WrittenSoFar): void {
    const now = this.#now();
    this.#begun ??= now;
    this.#last = written;
    const since = this.#shownAt ?? this.#begun + PATIENCE - this.#interval;
    if (now - since >= this.#interval) {
      this.#shownAt = now;
      this.#opened().rewrite(this.#line(written), false);
    }
  }

  /** The step is done. */
  done(): void {
    if (this.#shownAt !== undefined && this.#last !== undefined) {
      this.#opened().rewrite(`${this.#line(this.#last)} done`, true);
    }
    this.end();
  }

  /** The step is done, or has failed. */
  end(): void {
    this.#progress?.end();
    this.#progress = undefined;
    this.#begun = undefined;
    this.#last = undefined;
    this.#shownAt = undefined;
  }

  #opened(): Progress {
    this.#progress ??= this.#open();
    return this.#progress;
  }

  /** `copying 20000 files: 12.3MB/48.9MB 3.2s`, much as BuildKit has it. */
  #line({ files, bytes, total }: WrittenSoFar): string {
    const seconds = (this.#now() - (this.#begun ?? 0)) / 1000;
    const all = formatSize(Math.max(bytes, total));
    const what = files === 1 ? '1 file' : `${files} files`;
    return `copying ${what}: ${formatSize(bytes)}/${all} ${seconds.toFixed(1)}s`;
  }
}

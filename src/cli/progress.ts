import type { CopyEvent } from '../copy/event.ts';
import { formatSize, shortId } from '../image/words.ts';
import type { Digest } from '../oci/digest.ts';
import { printable } from '../oci/printable.ts';
import type { Terminal } from './output.ts';

/** The text of a layer's line in each state. */
export type ProgressWords = {
  readonly active: string;
  readonly copied: string;
  readonly exists: string;
  /** The repository that a layer was mounted from, if it is known. */
  readonly mountedFrom?: (layer: Digest) => string | undefined;
};

export const PULLING: ProgressWords = {
  active: 'Downloading',
  copied: 'Pull complete',
  exists: 'Already exists',
};
export const PUSHING: ProgressWords = {
  active: 'Pushing',
  copied: 'Pushed',
  exists: 'Layer already exists',
};
export const LOADING: ProgressWords = {
  active: 'Loading',
  copied: 'Loaded',
  exists: 'Already exists',
};
export const VERIFYING: ProgressWords = {
  active: 'Checking',
  copied: 'Checked',
  exists: 'Checked',
};
export const COPYING: ProgressWords = {
  active: 'Copying',
  copied: 'Copied',
  exists: 'Already exists',
};

/** Shows the events of a copy, one line a layer. After `end` other lines may be printed. */
export interface Progress {
  tell(event: CopyEvent): void;
  /** Shows a line that is no layer's: the next one takes its place where lines can be rewritten. */
  rewrite(line: string, done: boolean): void;
  /** Prints a line about something else, above the lines that are rewritten. */
  aside(line: string): void;
  end(): void;
}

/** Prints a line when a layer is done: for logs. */
export class PlainProgress implements Progress {
  readonly #stream: Terminal;
  readonly #words: ProgressWords;
  readonly #told = new Set<string>();

  constructor(stream: Terminal, words: ProgressWords) {
    this.#stream = stream;
    this.#words = words;
  }

  tell(event: CopyEvent): void {
    const { state } = event;
    if (!isLine(event) || state === 'started' || state === 'progress') {
      return;
    }
    const line = `${shortId(event.descriptor.digest)}: ${stateWords(event, this.#words)}`;
    if (!this.#told.has(line)) {
      this.#told.add(line);
      this.#stream.write(`${line}\n`);
    }
  }

  rewrite(line: string): void {
    this.aside(line);
  }

  aside(line: string): void {
    this.#stream.write(`${printable(line)}\n`);
  }

  end(): void {}
}

export const SILENT: Progress = {
  tell: () => undefined,
  rewrite: () => undefined,
  aside: () => undefined,
  end: () => undefined,
};

/** From the cursor to the end of the line, and to the end of the screen (ECMA-48, EL and ED). */
const ERASE_LINE = '\x1b[K';
const ERASE_BELOW = '\x1b[J';

/** The least time between two redraws, in milliseconds. */
export const REDRAW = 80;

/** The line that is no layer's, among the digests. */
const OTHER = 'other';

type Line = { text: string; done: boolean };
type Counted = { readonly size: number; readonly bytes: number; readonly done: boolean };

/** Rewrites its lines in place: for terminals. */
export class LiveProgress implements Progress {
  readonly #stream: Terminal;
  readonly #words: ProgressWords;
  /** By digest or {@link OTHER}, in the order of their first event. */
  readonly #lines = new Map<string, Line>();
  /** Every layer by its digest, for the totals. */
  readonly #layers = new Map<string, Counted>();
  readonly #started = Date.now();
  /** How many lines on the screen will be rewritten. */
  #drawn = 0;
  #drawnAt = 0;
  #ended = false;

  constructor(stream: Terminal, words: ProgressWords) {
    this.#stream = stream;
    this.#words = words;
  }

  tell(event: CopyEvent): void {
    // After an interruption some layers are still on their way.
    if (!isLine(event) || this.#ended) {
      return;
    }
    const { digest, size } = event.descriptor;
    const done = event.state !== 'started' && event.state !== 'progress';
    const text = `${shortId(digest)}: ${stateWords(event, this.#words)}`;
    // A layer that is told of once more has its line above already.
    if (!this.#layers.get(digest)?.done) {
      this.#lines.set(digest, { text, done });
    }
    this.#layers.set(digest, { size, bytes: done ? size : (event.bytes ?? 0), done });
    if (done || Date.now() - this.#drawnAt >= REDRAW) {
      this.#draw();
    }
  }

  rewrite(line: string, done: boolean): void {
    this.#lines.set(OTHER, { text: printable(line), done });
    this.#draw();
  }

  aside(line: string): void {
    this.#draw([printable(line)]);
  }

  end(): void {
    this.#ended = true;
    this.#draw();
    this.#drawn = 0;
    this.#lines.clear();
  }

  /**
   * Redraws all but the finished lines at the top. What is erased is erased line by line: tmux keeps a
   * screen that is erased from its first row on in its scrollback.
   */
  #draw(above: readonly string[] = []): void {
    this.#drawnAt = Date.now();
    const height = Math.max(2, (this.#stream.rows ?? 24) - 1);
    const width = Math.max(20, (this.#stream.columns ?? 80) - 1);
    const finished = this.#commit();
    const open = [...this.#lines.values()].map(({ text }) => text);
    const more = open.length > height ? open.length - height + 1 : 0;
    const rest = more === 0 ? [] : [`${this.#totals()} … and ${more} more`];
    const shown = [...open.slice(0, open.length - more), ...rest];
    const cut = [...finished, ...shown].map((line) => line.slice(0, width));
    const lines = [...above, ...cut].map(
      (line) => `${line}${this.#drawn === 0 ? '' : ERASE_LINE}\n`,
    );
    const redraw = this.#drawn === 0 ? ['', ''] : [`\x1b[${this.#drawn}A`, ERASE_BELOW];
    this.#stream.write(`${redraw[0]}${lines.join('')}${redraw[1]}`);
    this.#drawn = shown.length;
  }

  /** `12 of 30 layers, 120MB/400MB, 25MB/s`. */
  #totals(): string {
    const layers = [...this.#layers.values()];
    const done = layers.filter((layer) => layer.done).length;
    const bytes = layers.reduce((sum, layer) => sum + layer.bytes, 0);
    const total = layers.reduce((sum, { size }) => sum + size, 0);
    const seconds = Math.max(1, (Date.now() - this.#started) / 1000);
    const rate = formatSize(Math.round(bytes / seconds));
    return `${done} of ${layers.length} layers, ${formatSize(bytes)}/${formatSize(total)}, ${rate}/s`;
  }

  /** Takes the finished lines at the top: they stay as they are. */
  #commit(): readonly string[] {
    const finished: string[] = [];
    for (const [digest, line] of this.#lines) {
      if (!line.done) {
        break;
      }
      finished.push(line.text);
      this.#lines.delete(digest);
    }
    return finished;
  }
}

/** Manifests and configs are too small to be shown. */
function isLine(event: CopyEvent): boolean {
  return event.role === 'layer';
}

function stateWords({ state, bytes = 0, descriptor }: CopyEvent, words: ProgressWords): string {
  const repository = words.mountedFrom?.(descriptor.digest);
  switch (state) {
    case 'started':
      return 'Waiting';
    case 'progress':
      return `${words.active} ${formatSize(bytes)}/${formatSize(descriptor.size)}`;
    case 'mounted':
      return repository === undefined ? 'Mounted' : `Mounted from ${repository}`;
    default:
      return words[state];
  }
}

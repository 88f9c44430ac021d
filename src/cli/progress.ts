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

  aside(line: string): void {
    this.#stream.write(`${printable(line)}\n`);
  }

  end(): void {}
}

export const SILENT: Progress = {
  tell: () => undefined,
  aside: () => undefined,
  end: () => undefined,
};

/** The least time between two redraws, in milliseconds. */
const REDRAW = 80;

type Line = { text: string; done: boolean };

/** Rewrites its lines in place: for terminals. */
export class LiveProgress implements Progress {
  readonly #stream: Terminal;
  readonly #words: ProgressWords;
  /** By digest, in the order of their first event. */
  readonly #lines = new Map<string, Line>();
  /** How many lines on the screen will be rewritten. */
  #drawn = 0;
  #drawnAt = 0;

  constructor(stream: Terminal, words: ProgressWords) {
    this.#stream = stream;
    this.#words = words;
  }

  tell(event: CopyEvent): void {
    if (!isLine(event)) {
      return;
    }
    const id = shortId(event.descriptor.digest);
    const done = event.state !== 'started' && event.state !== 'progress';
    this.#lines.set(event.descriptor.digest, {
      text: `${id}: ${stateWords(event, this.#words)}`,
      done,
    });
    if (done || Date.now() - this.#drawnAt >= REDRAW) {
      this.#draw();
    }
  }

  aside(line: string): void {
    this.#draw(`${printable(line)}\n`);
  }

  end(): void {
    this.#draw();
    this.#drawn = 0;
    this.#lines.clear();
  }

  /** Redraws all but the finished lines at the top. */
  #draw(above = ''): void {
    this.#drawnAt = Date.now();
    const height = Math.max(2, (this.#stream.rows ?? 24) - 1);
    const width = Math.max(20, (this.#stream.columns ?? 80) - 1);
    let text = this.#drawn === 0 ? '' : `\x1b[${this.#drawn}A\x1b[J`;
    text += `${above}${this.#commit(width)}`;
    const open = [...this.#lines.values()];
    const shown = open.length > height ? open.slice(0, height - 1) : open;
    text += shown.map((line) => `${line.text.slice(0, width)}\n`).join('');
    this.#drawn = shown.length;
    if (shown.length < open.length) {
      text += `… and ${open.length - shown.length} more\n`;
      this.#drawn += 1;
    }
    this.#stream.write(text);
  }

  #commit(width: number): string {
    let text = '';
    for (const [digest, line] of this.#lines) {
      if (!line.done) {
        break;
      }
      text += `${line.text.slice(0, width)}\n`;
      this.#lines.delete(digest);
    }
    return text;
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

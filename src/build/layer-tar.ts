import { setImmediate as turn } from 'node:timers/promises';
import type { Signal } from '../content/store.ts';
import { ImageError } from '../errors.ts';
import { newHead, paddingOf, TAR_END } from '../tar/entry.ts';
import { shown } from './files.ts';
import type { LayerEntry } from './layer-draft.ts';

/** The least that is written at a time, in bytes, but for the end and what comes before a large piece. */
const CHUNK = 256 * 1024;
/** What is not copied, in bytes. */
const LARGE = 64 * 1024;

/** A layer as a tar: the same bytes for the same files. Nothing is in memory but the next chunk. */
export async function* layerTar(
  entries: readonly LayerEntry[],
  options: Signal,
): AsyncGenerator<Buffer> {
  const waiting = new Pieces();
  for (const entry of entries) {
    const [path, { node }] = entry;
    if (waiting.isFull) {
      yield* passedOn(waiting, options);
    }
    waiting.add(newHead({ ...node, name: node.type === '5' ? `${path}/` : path }));
    let left = node.size;
    for await (const chunk of bodyOf(entry)) {
      if (waiting.isFull) {
        yield* passedOn(waiting, options);
      }
      waiting.add(chunk);
      left -= chunk.length;
    }
    if (left !== 0) {
      throw new ImageError('STORE', `reading ${shown(path)}: it changed while it was copied`);
    }
    waiting.add(paddingOf(node.size));
  }
  waiting.add(TAR_END);
  yield* passedOn(waiting, options);
}

function bodyOf([, { node, read }]: LayerEntry): AsyncIterable<Buffer> | [] {
  return node.size > 0 ? read() : [];
}

/** Small files are read at once, and would never let a signal through. */
async function* passedOn(waiting: Pieces, { signal }: Signal): AsyncGenerator<Buffer> {
  yield* waiting.taken();
  await turn();
  signal?.throwIfAborted();
}

/** Joins pieces that are too small to be written alone; to copy a large one takes as long as reading it did. */
class Pieces {
  #large: Buffer[] = [];
  #small: Buffer[] = [];
  #size = 0;

  get isFull(): boolean {
    return this.#size >= CHUNK;
  }

  add(piece: Buffer): void {
    this.#size += piece.length;
    if (piece.length < LARGE) {
      this.#small.push(piece);
    } else {
      this.#large.push(...this.#joined(), piece);
    }
  }

  taken(): readonly Buffer[] {
    const pieces = [...this.#large, ...this.#joined()];
    [this.#large, this.#size] = [[], 0];
    return pieces;
  }

  #joined(): readonly Buffer[] {
    const pieces = this.#small;
    this.#small = [];
    return pieces.length === 0 ? [] : [Buffer.concat(pieces)];
  }
}

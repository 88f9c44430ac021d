import { setImmediate as turn } from 'node:timers/promises';
import type { Signal } from '../content/store.ts';
import { ImageError } from '../errors.ts';
import { newHead, paddingOf, TAR_END } from '../tar/entry.ts';
import { shown } from './files.ts';
import type { LayerEntry } from './layer-draft.ts';

/** The least that is written at a time, in bytes, but for the end and what comes before a large piece. */
const CHUNK = 256 * 1024;
/** A file of this size is handed on as it is read, in bytes: to copy it would take as long as reading it. */
const LARGE = 64 * 1024;

/**
 * A layer as a tar: the same bytes for the same files. Nothing is in memory but the next chunk.
 * @param memory where each chunk may be put: it is good until the next one is asked for. New memory for
 *   each takes longer than to read and hash what comes into it
 */
export async function* layerTar(
  entries: readonly LayerEntry[],
  options: Signal,
  memory?: Buffer,
): AsyncGenerator<Buffer> {
  const waiting = new Pieces();
  for (const entry of entries) {
    const [path, { node }] = entry;
    waiting.add(newHead({ ...node, name: node.type === '5' ? `${path}/` : path }));
    let left = node.size;
    for await (const chunk of bodyOf(entry, memory)) {
      waiting.add(chunk, node.size >= LARGE);
      left -= chunk.length;
      if (waiting.isFull) {
        yield* passedOn(waiting, options);
      }
    }
    if (left !== 0) {
      throw new ImageError('STORE', `reading ${shown(path)}: it changed while it was copied`);
    }
    waiting.add(paddingOf(node.size));
    if (waiting.isFull) {
      yield* passedOn(waiting, options);
    }
  }
  waiting.add(TAR_END);
  yield* passedOn(waiting, options);
}

function bodyOf(
  [, { node, read }]: LayerEntry,
  memory: Buffer | undefined,
): AsyncIterable<Buffer> | [] {
  if (node.size === 0) {
    return [];
  }
  // Small ones wait for others, and need memory of their own.
  return node.size < LARGE ? read() : read(memory);
}

/** Small files are read at once, and would never let a signal through. */
async function* passedOn(waiting: Pieces, { signal }: Signal): AsyncGenerator<Buffer> {
  yield* waiting.taken();
  await turn();
  signal?.throwIfAborted();
}

/** Joins pieces that are too small to be written alone. */
class Pieces {
  #large: Buffer[] = [];
  #small: Buffer[] = [];
  #size = 0;

  /** A large piece does not wait for others. */
  get isFull(): boolean {
    return this.#large.length > 0 || this.#size >= CHUNK;
  }

  add(piece: Buffer, isLarge = false): void {
    this.#size += piece.length;
    if (isLarge) {
      this.#large.push(...this.#joined(), piece);
    } else {
      this.#small.push(piece);
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

import { setImmediate as turn } from 'node:timers/promises';
import type { Signal } from '../content/store.ts';
import { ImageError } from '../errors.ts';
import { newHead, paddingOf, TAR_END } from '../tar/entry.ts';
import { BLOCK } from '../tar/header.ts';
import { shown } from './files.ts';
import type { LayerEntry } from './layer-draft.ts';

/** The least that is written at a time, in bytes, but for the end and what comes before a large piece. */
const CHUNK = 256 * 1024;
/** A file of this size is handed on as it is read, in bytes: to copy it would take as long as reading it. */
const LARGE = 64 * 1024;

/** How much of a layer's tar is written. */
export type WrittenSoFar = {
  /** Files, directories and links that the layer has. */
  readonly files: number;
  /** Of the tar, so far. */
  readonly bytes: number;
  /** Of the whole tar, but for the long names in it. */
  readonly total: number;
};

export type LayerTarOptions = Signal & {
  readonly onWritten?: ((written: WrittenSoFar) => void) | undefined;
};

/**
 * A layer as a tar: the same bytes for the same files. Nothing is in memory but the next chunk.
 * @param memory where each chunk may be put: it is good until the next one is asked for. New memory for
 *   each takes longer than to read and hash what comes into it
 */
export async function* layerTar(
  entries: readonly LayerEntry[],
  { signal, onWritten }: LayerTarOptions,
  memory?: Buffer,
): AsyncGenerator<Buffer> {
  const waiting = new Pieces();
  const options = { signal, onPassed: counter(entries, onWritten) };
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

/** @returns told of the length of each piece */
function counter(
  entries: readonly LayerEntry[],
  onWritten: LayerTarOptions['onWritten'],
): (length: number) => void {
  if (onWritten === undefined) {
    return () => undefined;
  }
  const [files, total] = [entries.length, sizeOf(entries)];
  let bytes = 0;
  return (length) => {
    bytes += length;
    onWritten({ files, bytes, total });
  };
}

function sizeOf(entries: readonly LayerEntry[]): number {
  return entries.reduce((sum, [, { node }]) => sum + BLOCK + paddedSize(node.size), 0);
}

function paddedSize(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK;
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
async function* passedOn(
  waiting: Pieces,
  { signal, onPassed }: Signal & { onPassed(length: number): void },
): AsyncGenerator<Buffer> {
  onPassed(waiting.size);
  yield* waiting.taken();
  await turn();
  signal?.throwIfAborted();
}

/** Joins pieces that are too small to be written alone. */
class Pieces {
  #large: Buffer[] = [];
  #small: Buffer[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

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

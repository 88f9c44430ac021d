/** How much is read at once at most, in bytes. A read of less than 256 KiB costs as many calls as a full one. */
const SIZE = 256 * 1024;
/** A rest that is smaller is not read into: it would make a small piece. In bytes. */
const LEAST = 64 * 1024;
/** What is shorter is copied, and its memory is read into at once: headers, which are never given back. In bytes. */
const SHORT = 4 * 1024;
/** How much may lie unused, in pieces of memory: 8 MiB. */
const MOST_UNUSED = 32;

/** What was read at one offset, for as many readers as have not given it back. */
type Lent = { readonly length: number; readers: number };

/** The rest of a buffer, which something may be read into at any time: no piece has this length. */
const REST: Lent = { length: -1, readers: 1 };

/**
 * Memory that bodies are read into again and again. To touch new memory for each read costs more
 * processor time than to read: the kernel clears each page of it first.
 *
 * **The rule.** The last reader of a piece of a body may give it back: once, when it has read it and nothing that
 * it began reads it still, such as a write of a file or a socket. It is what was read at once, and whole:
 * giving back a part of a piece, or a copy, does nothing. A piece that is never given back is left to the collector, so
 * code that knows nothing of this is right as it is, as long as it hands each piece on to one reader at most. Where a
 * piece goes to several readers, or is read again after it was handed on, {@link share} or {@link keep} says so first.
 *
 * A buffer whose pieces are all given back is detached from them: a reader that looks at one too late finds it
 * empty, never with other bytes in it, and a size or a digest tells.
 */
export class ReadMemory {
  readonly #unused: Buffer[] = [];
  /** For each buffer what of it is lent, by offset. */
  readonly #lent = new WeakMap<ArrayBufferLike, Map<number, Lent>>();
  #made = 0;

  /** How many buffers were made so far: the fewer, the more of them were used again. */
  get made(): number {
    return this.#made;
  }

  /** Memory to read into, 64 to 256 KiB of it; what is taken is passed to {@link received}. */
  take(): Buffer {
    const unused = this.#unused.pop();
    if (unused !== undefined) {
      return unused;
    }
    this.#made += 1;
    return this.#whole(Buffer.allocUnsafeSlow(SIZE).buffer);
  }

  /** The piece that was read into the beginning of this memory; others are read into its rest. */
  received({ buffer, byteOffset, byteLength }: Uint8Array, length: number): Buffer {
    if (length < SHORT) {
      this.#unused.push(Buffer.from(buffer, byteOffset, byteLength));
      return Buffer.copyBytesFrom(new Uint8Array(buffer, byteOffset, length));
    }
    const lent = this.#lent.get(buffer);
    lent?.delete(byteOffset);
    const rest = byteOffset + length;
    if (byteLength - length >= LEAST) {
      lent?.set(rest, REST);
      this.#unused.push(Buffer.from(buffer, rest, byteLength - length));
    }
    if (length > 0) {
      lent?.set(byteOffset, { length, readers: 1 });
    }
    return Buffer.from(buffer, byteOffset, length);
  }

  /** One piece, where the second was read right behind the first and no reader has either of them yet. */
  join(first: Uint8Array, second: Uint8Array): Buffer | undefined {
    const { buffer, byteOffset, byteLength } = first;
    const isBehind = second.buffer === buffer && second.byteOffset === byteOffset + byteLength;
    if (!isBehind || !this.#find(first) || !this.#find(second)) {
      return undefined;
    }
    const length = byteLength + second.byteLength;
    this.#lent.get(buffer)?.delete(second.byteOffset);
    this.#lent.get(buffer)?.set(byteOffset, { length, readers: 1 });
    return Buffer.from(buffer, byteOffset, length);
  }

  /** The piece is the end of what was read at once, and the only part of it that is still needed: headers came before it. */
  narrow({ buffer, byteOffset, byteLength }: Uint8Array): void {
    const lent = this.#lent.get(buffer);
    const end = byteOffset + byteLength;
    for (const [from, { length, readers }] of lent ?? []) {
      if (from < byteOffset && from + length === end) {
        lent?.delete(from);
        lent?.set(byteOffset, { length: byteLength, readers });
      }
    }
  }

  /** The piece goes to so many readers, each of which may give it back. */
  share(piece: Uint8Array, readers: number): void {
    const lent = this.#find(piece);
    if (lent !== undefined) {
      lent.readers += readers - 1;
    }
  }

  /** The piece is needed longer than its next reader needs it. */
  keep(piece: Uint8Array): void {
    this.share(piece, Number.POSITIVE_INFINITY);
  }

  /** Whether the bytes are in memory that may be read into again. */
  isLent({ buffer }: Uint8Array): boolean {
    return this.#lent.has(buffer);
  }

  /** The memory of a piece may be read into again: see the rule. */
  giveBack(piece: Uint8Array): void {
    const found = this.#find(piece);
    if (found === undefined) {
      return;
    }
    found.readers -= 1;
    if (found.readers === 0) {
      this.#release(piece);
    }
  }

  #find({ buffer, byteOffset, byteLength }: Uint8Array): Lent | undefined {
    const found = this.#lent.get(buffer)?.get(byteOffset);
    return found?.length === byteLength ? found : undefined;
  }

  #release({ buffer, byteOffset }: Uint8Array): void {
    const lent = this.#lent.get(buffer);
    lent?.delete(byteOffset);
    if (lent?.size === 0 && this.#unused.length < MOST_UNUSED && buffer instanceof ArrayBuffer) {
      this.#unused.push(this.#whole(buffer.transfer()));
    }
  }

  #whole(buffer: ArrayBuffer): Buffer {
    this.#lent.set(buffer, new Map([[0, REST]]));
    return Buffer.from(buffer);
  }
}

/** The memory of all bodies of this process. */
export const readMemory: ReadMemory = new ReadMemory();

import { during, ImageError, messageOf } from '../errors.ts';
import { BLOCK, decodeHeader, hasMoreSparse, isEnd, SPARSE_MORE_AGAIN } from './header.ts';

/**
 * An entry of a tar of files. Names are bytes that need not be text in any encoding: here each
 * character is one byte (latin1).
 */
export type TarEntry = {
  readonly name: string;
  readonly link: string;
  /** The type flag: `0` a file, `1` a hard link, `5` a directory, …; the old `\0` is `0` or `5` here. */
  readonly type: string;
  /** Of what follows in the tar, in bytes. */
  readonly size: number;
  /**
   * As it came, for as long as the entry is at hand: it keeps all of a chunk in memory. Of a sparse
   * file (GNU) with the blocks in which its map goes on.
   */
  readonly header: Buffer;
  /** The records of its pax header in their order; some occur several times (GNU sparse 0.0). */
  readonly pax: readonly PaxRecord[];
};

export type PaxRecord = readonly [key: string, value: string];

/** Of a long name, a pax header or a sparse map, in bytes. */
const EXTENSION_LIMIT = 1024 * 1024;
/** What writers fill their last record up with has some hundred kilobytes; in bytes. */
const REST_LIMIT = 64 * 1024 * 1024;

type Extensions = { name?: string; link?: string; pax?: readonly PaxRecord[] };

/** The entries of a tar from a stream, one after the other; nothing but the next piece is in memory. */
export class TarReader {
  readonly #place: string;
  readonly #chunks: AsyncIterator<Buffer>;
  #chunk: Buffer = Buffer.alloc(0);
  /** What is left of the body of the entry at hand, and what fills up its last block. */
  #body = 0;
  #padding = 0;

  /** @param place for messages: `layer sha256:…` */
  constructor(chunks: AsyncIterable<Buffer>, place: string) {
    this.#place = place;
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /**
   * What is left of the body before it is skipped.
   * @returns `undefined` at the end @throws ImageError `ARCHIVE`; what the stream fails with
   */
  async next(): Promise<TarEntry | undefined> {
    for (let extensions: Extensions = {}; ; ) {
      await this.#skip(this.#body + this.#padding);
      const header = await this.#header();
      if (header === undefined) {
        return undefined;
      }
      const entry = this.#entry(header, extensions);
      if (!'xLK'.includes(entry.type)) {
        return entry.type === 'S' ? this.#withMap(entry) : entry;
      }
      extensions = { ...extensions, ...(await this.#extension(entry)) };
    }
  }

  /** The bytes of the entry at hand, once. */
  async *body(): AsyncGenerator<Buffer> {
    while (this.#body > 0) {
      const piece = await this.#piece(this.#body);
      this.#body -= piece.length;
      yield piece;
    }
  }

  /**
   * Reads what follows the end: only a stream that was read to its end is verified.
   * @throws ImageError `ARCHIVE` for so much of it that it is no tar
   */
  async finish(): Promise<void> {
    for (let rest = 0; await this.#more(); rest += (await this.#piece(REST_LIMIT)).length) {
      if (rest > REST_LIMIT) {
        throw this.#broken(`it goes on for more than ${REST_LIMIT} bytes after its end`);
      }
    }
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #header(): Promise<Buffer | undefined> {
    if (this.#chunk.length === 0 && !(await this.#more())) {
      return undefined;
    }
    const block = await this.#take(BLOCK);
    return isEnd(block) ? undefined : block;
  }

  #entry(header: Buffer, extensions: Extensions): TarEntry {
    const decoded = decodeHeader(header);
    if (decoded === undefined) {
      throw this.#broken('not a tar, or a header that cannot be read');
    }
    const pax = extensions.pax ?? [];
    const said = new Map(pax);
    const name =
      said.get('GNU.sparse.name') ?? said.get('path') ?? extensions.name ?? nameIn(header);
    const flag = header.toString('latin1', 156, 157);
    const type = flag === '\0' || flag === '7' ? '0' : flag;
    const size = decoded.kind === 'no body' || '12'.includes(type) ? 0 : decoded.size;
    this.#expect(size === 0 ? 0 : Number(said.get('size') ?? size));
    return {
      name,
      link: said.get('linkpath') ?? extensions.link ?? fieldOf(header, 157, 100),
      type: type === '0' && name.endsWith('/') ? '5' : type,
      size: this.#body,
      header,
      pax,
    };
  }

  #expect(size: number): void {
    if (!Number.isSafeInteger(size) || size < 0) {
      throw this.#broken('an entry whose size cannot be read');
    }
    this.#body = size;
    this.#padding = (BLOCK - (size % BLOCK)) % BLOCK;
  }

  async #extension({ type, size }: TarEntry): Promise<Extensions> {
    if (size > EXTENSION_LIMIT) {
      throw this.#broken(`a name or pax header of more than ${EXTENSION_LIMIT} bytes`);
    }
    const bytes = await this.#take(size);
    this.#body = 0;
    if (type === 'x') {
      return { pax: this.#pax(bytes) };
    }
    return { [type === 'L' ? 'name' : 'link']: fieldOf(bytes, 0, size) };
  }

  /** `LENGTH KEY=VALUE\n`, the length of all of it in bytes (POSIX.1-2024 pax, "Extended Header"). */
  #pax(bytes: Buffer): readonly PaxRecord[] {
    const records: PaxRecord[] = [];
    for (let at = 0; at < bytes.length; ) {
      const space = bytes.indexOf(0x20, at);
      const length = Number(bytes.toString('latin1', at, Math.max(space, at)));
      const record = bytes.toString('latin1', space + 1, at + length - 1);
      const equals = record.indexOf('=');
      if (!Number.isInteger(length) || length < 5 || at + length > bytes.length || equals < 1) {
        throw this.#broken('a pax header that cannot be read');
      }
      records.push([record.slice(0, equals), record.slice(equals + 1)]);
      at += length;
    }
    return records;
  }

  /** The map of a sparse file goes on in blocks of its own, before the body and not part of its size. */
  async #withMap(entry: TarEntry): Promise<TarEntry> {
    const blocks = [entry.header];
    for (let more = hasMoreSparse(entry.header); more; ) {
      const block = await this.#take(BLOCK);
      blocks.push(block);
      more = block[SPARSE_MORE_AGAIN] === 1;
      if (blocks.length * BLOCK > EXTENSION_LIMIT) {
        throw this.#broken(`a sparse file whose map has more than ${EXTENSION_LIMIT} bytes`);
      }
    }
    return { ...entry, header: Buffer.concat(blocks) };
  }

  async #skip(length: number): Promise<void> {
    for (let left = length; left > 0; ) {
      left -= (await this.#piece(left)).length;
    }
    this.#body = 0;
    this.#padding = 0;
  }

  /** Exactly so many bytes; they are of a chunk, if all of them are in one. */
  async #take(length: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for (let left = length; left > 0; left -= pieces.at(-1)?.length ?? 0) {
      pieces.push(await this.#piece(left));
    }
    return pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces);
  }

  /** At most so many bytes, and at least one. */
  async #piece(most: number): Promise<Buffer> {
    if (this.#chunk.length === 0 && !(await this.#more())) {
      throw this.#broken('it is cut short');
    }
    const piece = this.#chunk.subarray(0, most);
    this.#chunk = this.#chunk.subarray(piece.length);
    return piece;
  }

  async #more(): Promise<boolean> {
    while (this.#chunk.length === 0) {
      const next = await this.#chunks.next().catch((error: unknown) => {
        throw this.#failed(error);
      });
      if (next.done === true) {
        return false;
      }
      this.#chunk = next.value;
    }
    return true;
  }

  /** Node's codes for what cannot be decompressed are `Z_DATA_ERROR`, `ZSTD_error_prefix_unknown`, … */
  #failed(error: unknown): ImageError {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return /^Z(?:STD)?_/.test(code)
      ? this.#broken(`it cannot be decompressed: ${messageOf(error)}`)
      : during(`reading ${this.#place}`, error);
  }

  #broken(why: string): ImageError {
    return new ImageError('ARCHIVE', `reading ${this.#place}: ${why}`);
  }
}

function nameIn(header: Buffer): string {
  const name = fieldOf(header, 0, 100);
  const prefix = isUstar(header) ? fieldOf(header, 345, 155) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** POSIX's form; in GNU's (`ustar  `) what follows the device numbers is no prefix. */
export function isUstar(header: Buffer): boolean {
  return header.toString('latin1', 257, 263) === 'ustar\0';
}

function fieldOf(bytes: Buffer, start: number, length: number): string {
  const zero = bytes.indexOf(0, start);
  const end = zero < 0 || zero > start + length ? start + length : zero;
  return bytes.toString('latin1', start, end);
}

import { during, ImageError, messageOf } from '../errors.ts';
import {
  BLOCK,
  decodeHeader,
  decodeLongName,
  decodePax,
  EXTENSION_LIMIT,
  goesOnAgain,
  hasMoreSparse,
  isEnd,
  type PaxRecord,
} from './header.ts';
import { isSparse, type SparseMap, SparseMaps } from './sparse.ts';

/** An entry of a tar of files; in its names each character is one byte (latin1). */
export type TarEntry = {
  readonly name: string;
  readonly link: string;
  /** The type flag: `0` a file, `1` a hard link, `5` a directory, …; the old `\0` is `0` or `5` here. */
  readonly type: string;
  /** The body's size, in bytes. */
  readonly size: number;
  /**
   * As it came: a view that keeps a whole chunk in memory. That of a sparse file (GNU) includes the
   * blocks in which its map goes on.
   */
  readonly header: Buffer;
  readonly pax: readonly PaxRecord[];
};

/** The most that may follow the end, in bytes: writers fill up their last record with less. */
const REST_LIMIT = 64 * 1024 * 1024;

type Extensions = { name?: string; link?: string; pax?: readonly PaxRecord[] };

/** Reads the entries of a tar from a stream, one after the other. Only one chunk is in memory. */
export class TarReader {
  readonly #place: string;
  readonly #chunks: AsyncIterator<Buffer>;
  #chunk: Buffer = Buffer.alloc(0);
  /** What is left of the current entry's body, and of the padding after it, in bytes. */
  #body = 0;
  #padding = 0;
  #position = 0;
  readonly #maps = new SparseMaps();

  /** @param place for messages: `layer sha256:…` */
  constructor(chunks: AsyncIterable<Buffer>, place: string) {
    this.#place = place;
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /**
   * Skips what is left of the current entry.
   * @returns `undefined` at the end @throws ImageError `ARCHIVE`; what the stream fails with
   */
  async next(): Promise<TarEntry | undefined> {
    for (let extensions: Extensions = {}; ; ) {
      await this.#skipRest();
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

  /** How many bytes have been taken: after `next`, where the body of that entry begins. */
  get position(): number {
    return this.#position;
  }

  /** The body of the current entry, once. */
  async *body(): AsyncGenerator<Buffer> {
    while (this.#body > 0) {
      const piece = await this.#piece(this.#body);
      this.#body -= piece.length;
      yield piece;
    }
  }

  /**
   * What the current entry is made of where it is a sparse file: then `body` gives what is left of it, the
   * bytes of its extents, and `expanded` makes the file of them.
   * @throws ImageError `ARCHIVE` for a broken map
   */
  async sparseMap(entry: TarEntry): Promise<SparseMap | undefined> {
    if (!isSparse(entry)) {
      return undefined;
    }
    const map = await this.#maps.read(entry, (length) => this.#takeOfBody(length));
    if (map === undefined) {
      throw this.#broken('the map of a sparse file cannot be read');
    }
    return map;
  }

  /**
   * Reads what follows the end: only a stream that was read to its end is verified.
   * @throws ImageError `ARCHIVE` if more than padding follows
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
    const name = said.get('GNU.sparse.name') ?? said.get('path') ?? extensions.name ?? decoded.name;
    const type = decoded.kind === 'file' ? '0' : decoded.type;
    const hasBody = decoded.kind !== 'no body' && !'12'.includes(type);
    // A size that does not fit into the header stands in the pax header alone, and there is 0 here.
    this.#expect(hasBody ? Number(said.get('size') ?? decoded.size) : 0);
    return {
      name,
      link: said.get('linkpath') ?? extensions.link ?? decoded.link,
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
    if (type !== 'x') {
      return { [type === 'L' ? 'name' : 'link']: decodeLongName(bytes) };
    }
    const pax = decodePax(bytes);
    if (pax === undefined) {
      throw this.#broken('a pax header that cannot be read');
    }
    return { pax };
  }

  /** The map of a sparse file goes on in blocks of its own, before the body and not part of its size. */
  async #withMap(entry: TarEntry): Promise<TarEntry> {
    const blocks = [entry.header];
    for (let more = hasMoreSparse(entry.header); more; ) {
      const block = await this.#take(BLOCK);
      blocks.push(block);
      more = goesOnAgain(block);
      if (blocks.length * BLOCK > EXTENSION_LIMIT) {
        throw this.#broken(`a sparse file whose map has more than ${EXTENSION_LIMIT} bytes`);
      }
    }
    return { ...entry, header: Buffer.concat(blocks) };
  }

  async #takeOfBody(length: number): Promise<Buffer> {
    if (length > this.#body) {
      throw this.#broken('the map of a sparse file is longer than its body');
    }
    this.#body -= length;
    return this.#take(length);
  }

  /** Some writers leave out the padding at the end of a tar; nothing of an entry may be missing. */
  async #skipRest(): Promise<void> {
    while (this.#body > 0) {
      this.#body -= (await this.#piece(this.#body)).length;
    }
    while (this.#padding > 0 && (await this.#more())) {
      this.#padding -= (await this.#piece(this.#padding)).length;
    }
    this.#padding = 0;
  }

  /** Exactly so many bytes: a view of a chunk if all of them are in one. */
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
    this.#position += piece.length;
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

import type { FileHandle } from 'node:fs/promises';
import { posix } from 'node:path';
import { ImageError } from '../errors.ts';
import { quoted } from '../oci/printable.ts';
import {
  BLOCK,
  decodeHeader,
  decodeLongName,
  decodePax,
  EXTENSION_LIMIT,
  type Extensions,
  extensionsOf,
  goesOnAgain,
  hasMoreSparse,
  isEnd,
  type TarHeader,
} from './header.ts';
import { readRange } from './read-range.ts';

/** Where a file's bytes are in a tar, in bytes. */
export type TarFile = { readonly offset: number; readonly size: number };

/** Another entry that stands for this one, by its path in the tar. */
type TarLink = { readonly link: string };

/** A file without its holes, whose bytes cannot be read at any place. */
type SparseFile = { readonly isSparse: true };

type Entry = TarFile | TarLink | SparseFile;

/** An archive of images has a few entries a layer: more than this is something else. */
const ENTRIES_LIMIT = 100_000;
/** The most characters of all paths and links: image archives have some hundred each at most. */
const NAMES_LIMIT = 16 * 1024 * 1024;
const LINKS_LIMIT = 32;
/** What is read at a time, in bytes: enough for the headers of several small files. */
const WINDOW = 16 * BLOCK;

/**
 * Where the files of a tar are. Only headers are read, each once; bodies are skipped, and read later in
 * any order. If several entries have one path, the last counts. No path may lead out of the archive.
 */
export class TarIndex {
  readonly #place: string;
  readonly #entries: ReadonlyMap<string, Entry>;

  private constructor(place: string, entries: ReadonlyMap<string, Entry>) {
    this.#place = place;
    this.#entries = entries;
  }

  /** @throws ImageError `ARCHIVE` */
  static async read(file: FileHandle, place: string, signal?: AbortSignal): Promise<TarIndex> {
    const { size } = await file.stat();
    if (size === 0) {
      throw broken(place, 'it is empty');
    }
    const scan = new Scan(file, size, place);
    await scan.run(signal);
    return new TarIndex(place, scan.entries);
  }

  /** Paths of files, without `./` or `/` at their start; not those of links. */
  get paths(): Iterable<string> {
    return [...this.#entries].filter(([, entry]) => 'offset' in entry).map(([path]) => path);
  }

  /** The file at this path, or at the end of its links; undefined if there is none. */
  find(path: string): TarFile | undefined {
    let at = cleanPath(this.#place, fromTop(path));
    for (let hop = 0; hop < LINKS_LIMIT; hop += 1) {
      const entry = this.#entries.get(at);
      if (entry === undefined || 'offset' in entry) {
        return entry;
      }
      if ('isSparse' in entry) {
        throw broken(this.#place, `${quoted(path)} is a sparse file, as GNU tar writes it`);
      }
      at = cleanPath(this.#place, entry.link);
    }
    throw broken(this.#place, `the links at ${quoted(path)} go in a circle`);
  }
}

/** Nothing is unpacked: an absolute path (buildpacks) is one from the top of the archive, as docker reads it. */
function fromTop(path: string): string {
  return path.replace(/^\/+/, '');
}

/** @throws ImageError `ARCHIVE` for a path that leads out of the archive */
function cleanPath(place: string, path: string): string {
  const clean = posix.normalize(path);
  if (clean.startsWith('/') || clean === '..' || clean.startsWith('../') || path.includes('\0')) {
    throw broken(place, `${quoted(path)} leads out of the archive`);
  }
  return clean;
}

export function broken(place: string, why: string): ImageError {
  return new ImageError('ARCHIVE', `reading ${place}: ${why}`, {
    hint: 'it must be a whole tar of images, as docker save writes it: make or fetch it again',
  });
}

/** One walk over the headers. */
class Scan {
  readonly entries = new Map<string, Entry>();
  readonly #file: FileHandle;
  readonly #size: number;
  readonly #place: string;
  #window: Buffer = Buffer.alloc(0);
  #windowAt = 0;
  #position = 0;
  #count = 0;
  #named = 0;

  constructor(file: FileHandle, size: number, place: string) {
    this.#file = file;
    this.#size = size;
    this.#place = place;
  }

  async run(signal: AbortSignal | undefined): Promise<void> {
    for (let extensions: Extensions = {}; this.#position < this.#size; ) {
      signal?.throwIfAborted();
      const block = await this.#take(BLOCK);
      if (isEnd(block)) {
        return;
      }
      const header = this.#decode(block);
      if (header.kind === 'pax' || header.kind === 'long name' || header.kind === 'long link') {
        extensions = { ...extensions, ...(await this.#extension(header)) };
      } else {
        await this.#skipSparse(header, block);
        this.#entry(header, extensions);
        extensions = {};
      }
    }
  }

  #decode(block: Buffer): TarHeader {
    const header = decodeHeader(block);
    this.#count += 1;
    if (header === undefined) {
      throw broken(this.#place, this.#count === 1 ? 'not a tar' : 'a header that cannot be read');
    }
    if (this.#count > ENTRIES_LIMIT) {
      throw broken(this.#place, `more than ${ENTRIES_LIMIT} entries`);
    }
    return header;
  }

  async #extension({ kind, size }: TarHeader): Promise<Extensions> {
    if (!(size <= EXTENSION_LIMIT)) {
      throw broken(this.#place, `a ${kind} header of more than ${EXTENSION_LIMIT} bytes`);
    }
    const bytes = (await this.#take(padded(size))).subarray(0, size);
    if (kind !== 'pax') {
      return { [kind === 'long name' ? 'name' : 'link']: decodeLongName(bytes) };
    }
    const pax = decodePax(bytes);
    if (pax === undefined) {
      throw broken(this.#place, 'a pax header that cannot be read');
    }
    return extensionsOf(pax);
  }

  /** The map of a sparse file can go on in further blocks before its body (GNU). */
  async #skipSparse({ kind }: TarHeader, header: Buffer): Promise<void> {
    for (let more = kind === 'sparse file' && hasMoreSparse(header); more; ) {
      more = goesOnAgain(await this.#take(BLOCK));
    }
  }

  #entry(header: TarHeader, extensions: Extensions): void {
    const written = utf8(extensions.name ?? header.name);
    const path = cleanPath(this.#place, fromTop(written));
    const link = utf8(extensions.link ?? header.link);
    this.#remembering(written.length + link.length);
    const entry = this.#meant(header, extensions, { path, link });
    if (entry !== undefined && !written.endsWith('/')) {
      this.entries.set(path, entry);
    }
  }

  #meant(
    { kind, size }: TarHeader,
    extensions: Extensions,
    { path, link }: { readonly path: string; readonly link: string },
  ): Entry | undefined {
    switch (kind) {
      case 'no body':
        return undefined;
      case 'hard link':
        return { link: fromTop(link) };
      case 'symbolic link':
        return { link: link.startsWith('/') ? link : `${posix.dirname(path)}/${link}` };
      default: {
        const at = this.#body(path, extensions.size ?? size);
        const isSparse = kind === 'sparse file' || extensions.isSparse === true;
        return kind === 'other' ? undefined : isSparse ? { isSparse } : at;
      }
    }
  }

  #remembering(characters: number): void {
    this.#named += characters;
    if (this.#named > NAMES_LIMIT) {
      throw broken(this.#place, `names of more than ${NAMES_LIMIT} characters`);
    }
  }

  #body(path: string, size: number): TarFile {
    const offset = this.#position;
    if (!Number.isSafeInteger(size)) {
      throw broken(this.#place, `${quoted(path)} has a size that cannot be read`);
    }
    if (offset + size > this.#size) {
      throw broken(this.#place, `it is cut short: ${quoted(path)} ends after the archive does`);
    }
    this.#position = offset + padded(size);
    return { offset, size };
  }

  /** The next bytes; neighbouring headers come with one read. */
  async #take(length: number): Promise<Buffer> {
    const start = this.#position - this.#windowAt;
    if (start < 0 || start + length > this.#window.length) {
      this.#windowAt = this.#position;
      this.#window = await readRange(this.#file, this.#position, Math.max(length, WINDOW));
    }
    const from = this.#position - this.#windowAt;
    const bytes = this.#window.subarray(from, from + length);
    if (bytes.length < length) {
      throw broken(this.#place, this.#count === 0 ? 'not a tar' : 'it is cut short');
    }
    this.#position += length;
    return bytes;
  }
}

function padded(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK;
}

/** Paths in an archive of images are text, unlike those of its layers. */
function utf8(latin1: string): string {
  return Buffer.from(latin1, 'latin1').toString('utf8');
}

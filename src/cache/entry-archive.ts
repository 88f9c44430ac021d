import { createWriteStream } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { decompressed } from '../content/compression.ts';
import type { Signal } from '../content/store.ts';
import { makeFolder } from '../disk/folder.ts';
import { ImageError } from '../errors.ts';
import { type TarEntry, TarReader } from '../tar/reader.ts';
import { MOST_FILES } from './staging.ts';

/** More than the small parts of an image have, in bytes: a compressed archive may tell of any number. */
const LARGEST = 256 * 1024 * 1024;

/**
 * The archive of an entry as it comes: a tar that may be compressed, of the file or the folder at the
 * entry's path. Its content is not to be trusted.
 */
export class EntryArchive {
  readonly #archive: Readable;
  readonly #tar: TarReader;
  readonly #path: string;
  /** Files and folders so far. */
  #entries = 0;

  /** @param path what the entry was saved from, with forward slashes */
  constructor(archive: Readable, path: string) {
    this.#archive = archive;
    this.#path = path;
    this.#tar = new TarReader(decompressed(archive), `entry ${path}`);
  }

  /**
   * The entry's only file. Destroying the stream ends the archive.
   * @throws ImageError `ARCHIVE` if it holds anything else; what the archive fails with
   */
  async file(): Promise<Readable> {
    try {
      if ((await this.#next())?.name !== this.#path) {
        throw this.#broken('it does not begin with its file');
      }
      const body = Readable.from(this.#whole(), { objectMode: false });
      return body.once('close', () => this.#archive.destroy());
    } catch (error) {
      this.#archive.destroy();
      throw error;
    }
  }

  /**
   * Writes its files below a folder.
   * @throws ImageError `ARCHIVE` if it holds anything but files and folders of its path, or too much; what the archive
   *   fails with; the file system's errors
   */
  async unpackInto(folder: string, { signal }: Signal): Promise<void> {
    try {
      let bytes = 0;
      for (let next = await this.#next(); next !== undefined; next = await this.#next()) {
        const { name } = next;
        bytes += next.size;
        if (bytes > LARGEST) {
          throw this.#broken(`its files have more than ${LARGEST} bytes`);
        }
        if (!name.startsWith(`${this.#path}/`) && name !== this.#path) {
          throw this.#broken('it holds a file of another entry');
        }
        const to = join(folder, name);
        await makeFolder(dirname(to));
        const file = createWriteStream(to, { flags: 'wx' });
        await pipeline(this.#tar.body(), file, signal === undefined ? {} : { signal });
      }
      await this.#tar.finish();
    } finally {
      this.#archive.destroy();
    }
  }

  /** The body, and nothing after it: a connection that is read to its end can be used again. */
  async *#whole(): AsyncGenerator<Buffer> {
    yield* this.#tar.body();
    if ((await this.#next()) !== undefined) {
      throw this.#broken('it holds more than its file');
    }
    await this.#tar.finish();
  }

  /** The next file. Folders are made where a file needs them. @throws ImageError `ARCHIVE` for anything else */
  async #next(): Promise<Pick<TarEntry, 'name' | 'size'> | undefined> {
    let entry: TarEntry | undefined;
    do {
      entry = await this.#tar.next();
      this.#entries += 1;
      if (this.#entries > MOST_FILES) {
        throw this.#broken(`it holds more than ${MOST_FILES} files`);
      }
    } while (entry?.type === '5');
    if (entry === undefined) {
      return undefined;
    }
    const name = entry.name.replace(/^\.\//, '');
    if (entry.type !== '0' || !isPlain(name)) {
      throw this.#broken('it holds something that is not a file');
    }
    return { name, size: entry.size };
  }

  #broken(why: string): ImageError {
    return new ImageError('ARCHIVE', `reading entry ${this.#path}: ${why}`);
  }
}

/** Whether a name leads nowhere else, on any system: all names in entries of ours are such. */
function isPlain(name: string): boolean {
  return name.split('/').every((part) => /^[\w.-]+$/.test(part) && !/^\.{1,2}$/.test(part));
}

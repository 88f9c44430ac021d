import { createWriteStream } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { decompressed } from '../content/compression.ts';
import type { Signal } from '../content/store.ts';
import { makeFolder } from '../disk/folder.ts';
import { ImageError } from '../errors.ts';
import { TarReader } from '../tar/reader.ts';

/**
 * The archive of an entry as it comes: a tar that may be compressed, of the file or the folder at the
 * entry's path. Its content is not to be trusted.
 */
export class EntryArchive {
  readonly #archive: Readable;
  readonly #tar: TarReader;
  readonly #path: string;

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
      if ((await this.#next()) !== this.#path) {
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
   * @throws ImageError `ARCHIVE` if it holds anything but files and folders of its path; what the archive
   *   fails with; the file system's errors
   */
  async unpackInto(folder: string, { signal }: Signal): Promise<void> {
    try {
      for (let name = await this.#next(); name !== undefined; name = await this.#next()) {
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

  /** The name of the next file. Folders are made where a file needs them. @throws ImageError `ARCHIVE` for anything else */
  async #next(): Promise<string | undefined> {
    let entry = await this.#tar.next();
    while (entry?.type === '5') {
      entry = await this.#tar.next();
    }
    const name = entry?.name.replace(/^\.\//, '');
    if (name !== undefined && !(entry?.type === '0' && isPlain(name))) {
      throw this.#broken('it holds something that is not a file');
    }
    return name;
  }

  #broken(why: string): ImageError {
    return new ImageError('ARCHIVE', `reading entry ${this.#path}: ${why}`);
  }
}

/** Whether a name leads nowhere else, on any system: all names in entries of ours are such. */
function isPlain(name: string): boolean {
  return name.split('/').every((part) => /^[\w.-]+$/.test(part) && !/^\.{1,2}$/.test(part));
}

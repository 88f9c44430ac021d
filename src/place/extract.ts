import { createWriteStream } from 'node:fs';
import { chmod, link, lstat, lutimes, mkdir, rm, symlink, utimes } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Signal } from '../content/store.ts';
import { fileErrors, ifThere } from '../disk/errors.ts';
import { makeFolder } from '../disk/folder.ts';
import { ImageError } from '../errors.ts';
import { quoted } from '../oci/printable.ts';
import { cleanPath, divided } from '../rootfs/path.ts';
import { type Attributes, attributesOf } from '../tar/attributes.ts';
import { type TarEntry, TarReader } from '../tar/reader.ts';
import { expanded } from '../tar/sparse.ts';

/**
 * Writes a root file system into a directory, which may be there with other files in it. They belong
 * to the user that runs this, as docker's `type=local` has it; permissions and times are the image's.
 * Nothing is written outside: a link on the way to a file is replaced by a directory.
 * @param tar as `flatten` makes it
 * @throws ImageError `UNSUPPORTED` for a device or a pipe, `TOO_LARGE` for holes without an end
 */
export async function extract(
  tar: AsyncIterable<Buffer>,
  dir: string,
  { signal }: Signal,
): Promise<void> {
  await fileErrors('ARCHIVE', `writing ${dir}`, async () => {
    await makeFolder(dir);
    const extraction = new Extraction(dir);
    const reader = new TarReader(tar, 'the image');
    try {
      for (let entry = await reader.next(); entry !== undefined; entry = await reader.next()) {
        signal?.throwIfAborted();
        await extraction.add(entry, reader);
      }
      await extraction.finish();
    } finally {
      await reader.close();
    }
  });
}

class Extraction {
  readonly #dir: string;
  readonly #directories = new Map<string, Pick<Attributes, 'mode' | 'mtime'>>();
  readonly #made = new Set(['']);

  constructor(dir: string) {
    this.#dir = dir;
  }

  async add(entry: TarEntry, reader: TarReader): Promise<void> {
    const path = cleanPath(entry.name);
    await this.#directory(divided(path)[0]);
    if (entry.type === '5') {
      await this.#directory(path);
      const { mode, mtime } = attributesOf(entry);
      this.#directories.set(path, { mode, mtime });
      return;
    }
    const at = this.#at(path);
    await rm(at, { recursive: true, force: true });
    const { mode, mtime } = attributesOf(entry);
    if (entry.type === '2') {
      await symlink(Buffer.from(entry.link, 'latin1'), at);
      await lutimes(at, mtime, mtime);
    } else if (entry.type === '1') {
      await link(this.#at(cleanPath(entry.link)), at);
    } else {
      this.#checkFile(entry, path);
      const map = await reader.sparseMap(entry);
      const bytes = map === undefined ? reader.body() : expanded(reader.body(), map);
      await pipeline(bytes, createWriteStream(at, { flags: 'wx', mode: 0o600 }));
      await chmod(at, mode);
      await utimes(at, mtime, mtime);
    }
  }

  /** A directory that may not be written to gets its permissions when all is in it. */
  async finish(): Promise<void> {
    for (const [path, { mode, mtime }] of [...this.#directories].toReversed()) {
      await chmod(this.#at(path), mode);
      await utimes(this.#at(path), mtime, mtime);
    }
  }

  #checkFile(entry: TarEntry, path: string): void {
    if (entry.type !== '0' && entry.type !== 'S') {
      const name = quoted(Buffer.from(path, 'latin1').toString());
      const what = `writing ${this.#dir}: ${name} is a device or a pipe`;
      throw new ImageError('UNSUPPORTED', what, { hint: 'a tar can hold it' });
    }
  }

  /** With those that it is in; whatever else has the name goes. */
  async #directory(path: string): Promise<void> {
    if (this.#made.has(path)) {
      return;
    }
    await this.#directory(divided(path)[0]);
    const at = this.#at(path);
    const found = await ifThere(() => lstat(at));
    if (found?.isDirectory() !== true) {
      await rm(at, { force: true });
      await mkdir(at, { mode: 0o755 });
    } else {
      await chmod(at, found.mode | 0o700);
    }
    this.#made.add(path);
  }

  #at(path: string): Buffer {
    return Buffer.from(`${Buffer.from(this.#dir).toString('latin1')}/${path}`, 'latin1');
  }
}

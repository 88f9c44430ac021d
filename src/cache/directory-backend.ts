import { constants } from 'node:fs';
import { cp, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { eachOf } from '../content/each-of.ts';
import { fileNameOf, nameOfFile } from '../disk/file-name.ts';
import { makeFolder } from '../disk/folder.ts';
import { writeBeside } from '../disk/replace.ts';
import { ImageError, messageOf } from '../errors.ts';
import { digestOf, encodedOf } from '../oci/digest.ts';
import type { CacheBackend, RestoreOutcome, SaveOutcome } from './backend.ts';
import { discard, holdsOnlyFiles, makeStaging } from './staging.ts';

const CONTENT = 'content';

/** Files that are looked at side by side. */
const LOOKUPS = 8;

export type DirectoryBackendOptions = {
  /** Where entries are kept: a volume that a CI system keeps from job to job. */
  readonly dir: string;
  /** A folder on the file system of the store, under which entries are staged. */
  readonly staging: string;
  readonly onLog?: ((line: string) => void) | undefined;
};

/** Cache entries in a directory: `DIR/HASH OF THE PATH/KEY/content`. */
export class DirectoryBackend implements CacheBackend {
  readonly staging: string;
  readonly readable: boolean = true;
  readonly writable: boolean = true;
  readonly #dir: string;
  readonly #log: (line: string) => void;

  private constructor(staging: string, { dir, onLog }: DirectoryBackendOptions) {
    this.staging = staging;
    this.#dir = dir;
    this.#log = onLog ?? (() => undefined);
  }

  /** @throws the file system's errors, where the staging folder cannot be made */
  static async open(options: DirectoryBackendOptions): Promise<DirectoryBackend> {
    return new DirectoryBackend(await makeStaging(options.staging), options);
  }

  async find(prefix: string, path: string): Promise<string | undefined> {
    const folder = this.#folder(path);
    const files = await readdir(folder).catch((): string[] => []);
    const found = files.map(nameOfFile).filter((name) => name.startsWith(prefix));
    const times = await eachOf(found, LOOKUPS, async (name) => {
      const at = await stat(join(folder, fileNameOf(name))).catch(() => undefined);
      return { name, changed: at?.ctimeMs ?? 0 };
    });
    // Two entries of one moment: the greater key is the later generation.
    times.sort((one, other) => other.changed - one.changed || (one.name < other.name ? 1 : -1));
    return times[0]?.name;
  }

  async restore(prefix: string, path: string): Promise<RestoreOutcome> {
    const key = await this.find(prefix, path);
    if (key === undefined) {
      return { status: 'absent' };
    }
    try {
      const content = join(this.#folder(path), fileNameOf(key), CONTENT);
      if (!(await holdsOnlyFiles(content))) {
        throw new ImageError('CACHE', 'it holds something that is not a file');
      }
      await copyTree(content, join(this.staging, path));
      return { status: 'restored', key };
    } catch (error) {
      this.#log(`cache: ${key}: ${messageOf(error)}`);
      return { status: 'broken', key, why: messageOf(error) };
    }
  }

  async save(key: string, path: string): Promise<SaveOutcome> {
    const entry = join(this.#folder(path), fileNameOf(key));
    try {
      if (await isThere(entry)) {
        return 'exists';
      }
      await writeBeside(this.#dir, async (temporary) => {
        await copyTree(join(this.staging, path), join(temporary, CONTENT));
        return { path: entry };
      });
      return 'saved';
    } catch (error) {
      // A folder that is not empty is not replaced: another process was faster.
      if (await isThere(entry)) {
        return 'exists';
      }
      this.#log(`cache: saving ${key}: ${messageOf(error)}`);
      return 'failed';
    }
  }

  async close(): Promise<void> {
    await discard(this.staging);
  }

  #folder(path: string): string {
    return join(this.#dir, encodedOf(digestOf(path)).slice(0, 16));
  }
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

async function copyTree(from: string, to: string): Promise<void> {
  await makeFolder(dirname(to));
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE });
}

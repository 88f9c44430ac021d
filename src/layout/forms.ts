import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errno, readWhole } from '../disk/files.ts';
import { ownName } from '../disk/owner.ts';
import { asObject, decodeJson } from '../oci/decode.ts';
import { type Descriptor, decodeDescriptor } from '../oci/descriptor.ts';
import { type Digest, encodedOf } from '../oci/digest.ts';

const RECORD_LIMIT = 4096;

/**
 * Which content of a layout is which other content in another form: a layer with another compression.
 * One small file for each, under `forms/` beside the blobs; other tools ignore them.
 */
export class Forms {
  readonly #dir: string;
  readonly #ingest: string;

  /** @param dir of the layout */
  constructor(dir: string) {
    this.#dir = join(dir, 'forms');
    this.#ingest = join(dir, 'ingest');
  }

  /** @param form `gzip-6` @returns `undefined` where it is not known: it may be made again */
  async find(digest: Digest, form: string): Promise<Descriptor | undefined> {
    return this.#read(nameOf(digest, form));
  }

  async note(digest: Digest, form: string, made: Descriptor): Promise<void> {
    await mkdir(this.#dir, { recursive: true });
    const temporary = join(this.#ingest, ownName());
    const { mediaType, digest: madeDigest, size } = made;
    const record = { mediaType, digest: madeDigest, size };
    await writeFile(temporary, JSON.stringify(record), { flag: 'wx' });
    await rename(temporary, join(this.#dir, nameOf(digest, form)));
  }

  /** Forgets what is not there any longer. */
  async sweep(isThere: (made: Descriptor) => Promise<boolean>): Promise<void> {
    for (const name of await this.#names()) {
      const made = await this.#read(name);
      if (made === undefined || !(await isThere(made))) {
        await rm(join(this.#dir, name), { force: true });
      }
    }
  }

  /** What cannot be read is as good as unknown. */
  async #read(name: string): Promise<Descriptor | undefined> {
    try {
      const bytes = await readWhole(join(this.#dir, name), RECORD_LIMIT);
      return decodeDescriptor(asObject(decodeJson(bytes, name), name), name);
    } catch {
      return undefined;
    }
  }

  async #names(): Promise<readonly string[]> {
    try {
      return await readdir(this.#dir);
    } catch (error) {
      if (errno(error) === 'ENOENT') {
        return [];
      }
      throw error;
    }
  }
}

function nameOf(digest: Digest, form: string): string {
  return `${encodedOf(digest)}.${form}`;
}

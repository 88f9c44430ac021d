import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ifThere } from '../disk/errors.ts';
import { readWhole } from '../disk/files.ts';
import { replaceFile } from '../disk/replace.ts';
import { asObject, decodeJson } from '../oci/decode.ts';
import { type Descriptor, decodeDescriptor } from '../oci/descriptor.ts';
import { type Digest, encodedOf } from '../oci/digest.ts';

const RECORD_LIMIT = 4096;

/**
 * Notes which content of a layout is another content in another form: a layer with another compression.
 * Each note is a small file under `forms/` beside the blobs, which other tools ignore.
 */
export class Forms {
  readonly #dir: string;
  readonly #ingest: string;

  /** @param dir of the layout */
  constructor(dir: string) {
    this.#dir = join(dir, 'forms');
    this.#ingest = join(dir, 'ingest');
  }

  /** @param form `gzip-6` @returns `undefined` where it is not known */
  async find(digest: Digest, form: string): Promise<Descriptor | undefined> {
    return this.#read(nameOf(digest, form));
  }

  async note(digest: Digest, form: string, made: Descriptor): Promise<void> {
    const { mediaType, digest: madeDigest, size } = made;
    const record = JSON.stringify({ mediaType, digest: madeDigest, size });
    const options = { folder: this.#ingest, durable: false };
    await replaceFile(join(this.#dir, nameOf(digest, form)), record, options);
  }

  /** Removes the notes about content that is gone. */
  async sweep(isThere: (made: Descriptor) => boolean): Promise<void> {
    for (const name of (await ifThere(() => readdir(this.#dir))) ?? []) {
      const made = await this.#read(name);
      if (made === undefined || !isThere(made)) {
        await rm(join(this.#dir, name), { force: true });
      }
    }
  }

  /** @returns `undefined` for a note that cannot be read */
  async #read(name: string): Promise<Descriptor | undefined> {
    try {
      const bytes = await readWhole(join(this.#dir, name), RECORD_LIMIT);
      return decodeDescriptor(asObject(decodeJson(bytes, name), name), name);
    } catch {
      return undefined;
    }
  }
}

function nameOf(digest: Digest, form: string): string {
  return `${encodedOf(digest)}.${form}`;
}

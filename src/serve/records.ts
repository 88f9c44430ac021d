import { readdir, rm, stat } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { eachOf } from '../content/each-of.ts';
import { ifThere } from '../disk/errors.ts';
import { fileNameOf, nameOfFile } from '../disk/file-name.ts';
import { readWhole } from '../disk/files.ts';
import { replaceFile } from '../disk/replace.ts';
import { algorithmOf, type Digest, encodedOf, isDigest } from '../oci/digest.ts';

/** How many folders are read at a time, on each level. */
const WIDTH = 4;

/** The most of a record, in bytes. */
const RECORD_LIMIT = 4096;

/** The record of a blob is empty, that of a manifest has its media type, that of a tag a digest. */
export type RecordKind = '_blobs' | '_manifests' | '_tags';

/**
 * Which content a repository has: one small file for each blob, manifest and tag, in
 * `repositories/NAME/` beside the layout's `blobs/`, which all repositories share. No component of a
 * repository's name starts with an underscore, so these folders never meet deeper repositories.
 * Other tools ignore them.
 *
 * A record does not prove that its blob is there: the layout may have removed it.
 */
export class Records {
  readonly #dir: string;
  readonly #ingest: string;

  /** @param dir of the layout */
  constructor(dir: string) {
    this.#dir = join(dir, 'repositories');
    this.#ingest = join(dir, 'ingest');
  }

  async has(repository: string, kind: RecordKind, digest: Digest): Promise<boolean> {
    const path = this.#path(repository, kind, digest);
    return (await ifThere(() => stat(path))) !== undefined;
  }

  /** @returns undefined if there is no such record */
  async read(repository: string, kind: RecordKind, name: string): Promise<string | undefined> {
    return ifThere(async () => {
      return (await readWhole(this.#path(repository, kind, name), RECORD_LIMIT)).toString('utf8');
    });
  }

  async write(repository: string, kind: RecordKind, name: string, text = ''): Promise<void> {
    await this.#write(this.#path(repository, kind, name), text);
  }

  async remove(repository: string, kind: RecordKind, name: string): Promise<void> {
    await rm(this.#path(repository, kind, name), { force: true });
  }

  async names(repository: string, kind: '_tags'): Promise<readonly string[]> {
    return (await namesIn(join(this.#folder(repository), kind))).map(nameOfFile);
  }

  async digests(repository: string, kind: '_blobs' | '_manifests'): Promise<readonly Digest[]> {
    return await this.#digestsIn(join(this.#folder(repository), kind));
  }

  async writeReferrer(repository: string, subject: Digest, referrer: Digest): Promise<void> {
    await this.#write(this.#referrerPath(repository, subject, referrer), '');
  }

  async removeReferrer(repository: string, subject: Digest, referrer: Digest): Promise<void> {
    await rm(this.#referrerPath(repository, subject, referrer), { force: true });
  }

  async referrers(repository: string, subject: Digest): Promise<readonly Digest[]> {
    return await this.#digestsIn(
      dirname(dirname(this.#referrerPath(repository, subject, subject))),
    );
  }

  async hasRepository(repository: string): Promise<boolean> {
    const names = await namesIn(this.#folder(repository));
    return names.some((name) => name.startsWith('_'));
  }

  /** Every repository that has records, at or below a folder. */
  async repositories(below = ''): Promise<readonly string[]> {
    const names = await namesIn(this.#folder(below));
    const deeper = names.filter((name) => !name.startsWith('_'));
    const found = await eachOf(deeper, WIDTH, (name) =>
      this.repositories(posix.join(below, nameOfFile(name))),
    );
    const itself = below !== '' && names.some((name) => name.startsWith('_'));
    return [...(itself ? [below] : []), ...found.flat()];
  }

  #folder(repository: string): string {
    return join(this.#dir, ...repository.split('/').map(fileNameOf));
  }

  #path(repository: string, kind: RecordKind, name: string): string {
    const folder = join(this.#folder(repository), kind);
    return isDigest(name)
      ? join(folder, algorithmOf(name), encodedOf(name))
      : join(folder, fileNameOf(name));
  }

  #referrerPath(repository: string, subject: Digest, referrer: Digest): string {
    const folder = join(this.#folder(repository), '_referrers', algorithmOf(subject));
    return join(folder, encodedOf(subject), algorithmOf(referrer), encodedOf(referrer));
  }

  async #digestsIn(folder: string): Promise<readonly Digest[]> {
    const found: Digest[] = [];
    for (const algorithm of ['sha256', 'sha512']) {
      const names = await namesIn(join(folder, algorithm));
      found.push(...names.map((name) => `${algorithm}:${name}`).filter(isDigest));
    }
    return found;
  }

  /** Does not flush: a record that a power cut loses costs one more upload. */
  async #write(path: string, text: string): Promise<void> {
    await replaceFile(path, text, { folder: this.#ingest, durable: false });
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return (await ifThere(() => readdir(folder))) ?? [];
}

import { createHash } from 'node:crypto';
import { appendFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lazily } from '../content/once.ts';
import { isMissing } from '../disk/errors.ts';
import { readWhole } from '../disk/files.ts';
import { makeFolder } from '../disk/folder.ts';
import { during } from '../errors.ts';
import { asStringMap } from '../oci/decode.ts';
import { type Digest, isDigest } from '../oci/digest.ts';
import { formatReference } from '../oci/reference.ts';
import type { Shard } from './part.ts';
import type { PlannedCopy } from './plan.ts';
import { type SyncedImage, UNCHANGED } from './sync-image.ts';

/** The largest note that is read, in bytes: a million images. */
const LARGEST = 512 * 1024 * 1024;

/** What an interrupted run has done, a line of JSON an image, so that the next one goes on from there. */
export class SyncState {
  readonly #path: string;
  readonly #done: ReadonlyMap<string, SyncedImage>;
  readonly #folder = lazily(() => makeFolder(dirname(this.#path)));

  private constructor(path: string, done: ReadonlyMap<string, SyncedImage>) {
    this.#path = path;
    this.#done = done;
  }

  static async open(path: string): Promise<SyncState> {
    try {
      return new SyncState(path, doneIn((await readWhole(path, LARGEST)).toString('utf8')));
    } catch (error) {
      if (isMissing(error)) {
        return new SyncState(path, new Map());
      }
      throw during(`reading ${path}`, error);
    }
  }

  /** What was done for this image, if its source is still what it was. */
  of(image: PlannedCopy): SyncedImage | undefined {
    return this.#done.get(keyOf(image));
  }

  async add(image: PlannedCopy, done: SyncedImage): Promise<void> {
    await this.#folder();
    const { digest, written } = done;
    await appendFile(this.#path, `${JSON.stringify({ key: keyOf(image), digest, written })}\n`);
  }

  /** The run has come to its end: the next one looks at everything anew. */
  async end(): Promise<void> {
    await rm(this.#path, { force: true });
  }
}

/** The same for the same part of a file with the same content, also under another file name. @param store of images */
export function statePath(store: string, file: Buffer, shard: Shard | undefined): string {
  const part = shard === undefined ? '' : `${shard.index}/${shard.of}`;
  const name = createHash('sha256').update(file).update(part).digest('hex').slice(0, 32);
  return join(store, 'sync', `${name}.jsonl`);
}

function keyOf({ source, target, root }: PlannedCopy): string {
  return `${formatReference(source)} ${root.digest} ${formatReference(target)}`;
}

/** A line that a killed process has not written to its end says nothing. */
function doneIn(text: string): ReadonlyMap<string, SyncedImage> {
  const done = new Map<string, SyncedImage>();
  for (const line of text.split('\n')) {
    const found = lineOf(line);
    if (found !== undefined) {
      const { key, digest, written } = found;
      done.set(key, { ...UNCHANGED, digest, written });
    }
  }
  return done;
}

type Line = { readonly key: string; readonly digest: Digest; readonly written: Digest };

function lineOf(line: string): Line | undefined {
  try {
    const { key, digest, written } = asStringMap(JSON.parse(line), 'state');
    return key !== undefined && isKnown(digest) && isKnown(written)
      ? { key, digest, written }
      : undefined;
  } catch {
    return undefined;
  }
}

function isKnown(digest: string | undefined): digest is Digest {
  return digest !== undefined && isDigest(digest);
}

import { join } from 'node:path';
import type { Signal } from '../content/store.ts';
import { INDEX_ANNOTATION } from '../oci/annotation.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, isDigest } from '../oci/digest.ts';
import { children, decodeManifest, MANIFEST_READ_LIMIT, type Manifest } from '../oci/manifest.ts';
import { isTaggableType } from '../oci/media-type.ts';
import type { Blobs, StoredBlob } from './blobs.ts';
import { subjectOf } from './entry.ts';
import { Forms } from './forms.ts';
import { type ImageList, images, keep } from './index-edits.ts';
import type { IndexFile } from './index-file.ts';
import { othersWriteSince, removeLeftOvers } from './lease.ts';

/** What a collection removed. */
export type Collected = {
  readonly digests: readonly Digest[];
  /** In bytes. */
  readonly bytes: number;
};

/** What a collection keeps. */
export type CollectOptions = Signal & {
  /** What was used in the last so many milliseconds stays as well. */
  readonly grace?: number;
  /** What is about to be written as the index, which then is neither read nor written. */
  readonly list?: ImageList;
};

/**
 * Removes content that no image needs. What other processes have stored, or found to be there, since they
 * began to write stays. The lock must be held.
 * @param dir of the layout
 */
export async function collect(
  dir: string,
  blobs: Blobs,
  index: IndexFile,
  options: CollectOptions,
): Promise<Collected> {
  const ingest = join(dir, 'ingest');
  await removeLeftOvers(ingest);
  const others = await othersWriteSince(ingest);
  const recent = options.grace === undefined ? undefined : Date.now() - options.grace;
  const never = Number.POSITIVE_INFINITY;
  const since = Math.min(others ?? never, recent ?? never);
  const { list, signal } = options;
  const collected = await sweep(blobs, index, { since, signal, list });
  await new Forms(dir).sweep((made) => blobs.has(made));
  return collected;
}

type Scope = Signal & {
  /** What was used since stays, with everything below it; milliseconds since 1970. */
  readonly since: number;
  readonly list?: ImageList | undefined;
};

/** A manifest that no image needs. */
type Loose = { readonly blob: StoredBlob; readonly manifest: Manifest };

/** Removes what nothing needs, the entry of a referrer before its content. */
async function sweep(blobs: Blobs, index: IndexFile, scope: Scope): Promise<Collected> {
  const list = scope.list ?? (await index.read());
  const all: StoredBlob[] = [];
  for await (const blob of blobs.list()) {
    all.push(blob);
  }
  const needed = await neededOf(blobs, list, all, scope);
  const kept = keep(list, (entry) => subjectOf(entry) === undefined || needed.has(entry.digest));
  const removed = all.filter(({ digest }) => !needed.has(digest));
  const removeAll = async (): Promise<void> => {
    for (const { digest } of removed) {
      scope.signal?.throwIfAborted();
      await blobs.remove(digest);
    }
  };
  if (kept !== list && scope.list === undefined) {
    await index.write(kept, removeAll);
  }
  await removeAll();
  return {
    digests: removed.map(({ digest }) => digest),
    bytes: removed.reduce((sum, { size }) => sum + size, 0),
  };
}

/**
 * What must stay: everything below the roots, referrers whose subject stays and what is below
 * them, and what was used just now. Blobs that are not there are no error: a layout may be sparse.
 */
async function neededOf(
  blobs: Blobs,
  list: ImageList,
  all: readonly StoredBlob[],
  scope: Scope,
): Promise<ReadonlySet<Digest>> {
  const roots = images(list);
  const subjects = new Map(list.entries.map((entry) => [entry.digest, subjectOf(entry)]));
  const isRecent = ({ usedMs }: StoredBlob): boolean => usedMs >= scope.since;
  const needed = new Set<Digest>();
  await addBelow(blobs, roots, needed, scope);
  for (const { annotations } of roots) {
    // The index alone and not what is below it: it is kept to choose from again.
    const index = annotations?.[INDEX_ANNOTATION];
    if (index !== undefined && isDigest(index)) {
      needed.add(index);
    }
  }
  let loose = await manifestsAmong(
    blobs,
    all.filter(({ digest }) => !needed.has(digest)),
    scope,
  );
  for (let before = -1; before !== loose.length; ) {
    before = loose.length;
    const staying = loose.filter(
      ({ blob, manifest: { subject } }) =>
        isRecent(blob) ||
        isIn(needed, subject?.digest) ||
        // What belongs to an image by its tag alone says so nowhere else.
        isIn(needed, subjects.get(blob.digest)),
    );
    for (const { blob, manifest } of staying) {
      needed.add(blob.digest);
      await addBelow(blobs, children(manifest), needed, scope);
    }
    loose = loose.filter(({ blob }) => !needed.has(blob.digest));
  }
  for (const { digest } of all.filter(isRecent)) {
    needed.add(digest);
  }
  return needed;
}

function isIn(digests: ReadonlySet<string>, digest: string | undefined): boolean {
  return digest !== undefined && digests.has(digest);
}

async function addBelow(
  blobs: Blobs,
  roots: readonly Descriptor[],
  needed: Set<Digest>,
  { signal }: Signal,
): Promise<void> {
  const waiting = [...roots];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    signal?.throwIfAborted();
    if (needed.has(next.digest)) {
      continue;
    }
    needed.add(next.digest);
    const bytes = isTaggableType(next.mediaType)
      ? await blobs.document(next, MANIFEST_READ_LIMIT)
      : undefined;
    if (bytes !== undefined) {
      waiting.push(...children(decodeManifest(bytes, next.mediaType, `manifest ${next.digest}`)));
    }
  }
}

async function manifestsAmong(
  blobs: Blobs,
  candidates: readonly StoredBlob[],
  { signal }: Signal,
): Promise<readonly Loose[]> {
  const found: Loose[] = [];
  for (const blob of candidates) {
    signal?.throwIfAborted();
    // Content that no image needs may be broken.
    const manifest = await manifestIn(blobs, blob).catch(() => undefined);
    if (manifest !== undefined) {
      found.push({ blob, manifest });
    }
  }
  return found;
}

/** The blob as a manifest, or `undefined` where it is none. @throws IntegrityError */
export async function manifestIn(
  blobs: Blobs,
  blob: Pick<Descriptor, 'digest' | 'size'>,
): Promise<Manifest | undefined> {
  if (blob.size > MANIFEST_READ_LIMIT || !(await blobs.mayBeDocument(blob.digest))) {
    return undefined;
  }
  const bytes = await blobs.document(blob, MANIFEST_READ_LIMIT);
  try {
    return bytes && decodeManifest(bytes, undefined, `content ${blob.digest}`);
  } catch {
    return undefined;
  }
}

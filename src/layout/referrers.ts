import type { NamedDescriptor, ReferrerFilter, Signal } from '../content/store.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { algorithmOf, type Digest, encodedOf } from '../oci/digest.ts';
import { decodeManifest, MANIFEST_READ_LIMIT, type Manifest } from '../oci/manifest.ts';
import { isIndexType, isTaggableType } from '../oci/media-type.ts';
import { asReferrer } from '../oci/referrer.ts';
import type { Blobs } from './blobs.ts';
import { entryOf, nameless, subjectOf } from './entry.ts';

/** What a manifest refers to, and how a list of referrers describes it. */
export type Referrer = { readonly descriptor: Descriptor; readonly subject: Digest };

/** @returns `undefined` for a manifest without a subject */
export function referrerFrom(descriptor: Descriptor, manifest: Manifest): Referrer | undefined {
  return manifest.subject === undefined
    ? undefined
    : { descriptor: asReferrer(descriptor, manifest), subject: manifest.subject.digest };
}

/** @returns `undefined` for a manifest without a subject, or one that is not there */
export async function referrerOf(
  blobs: Blobs,
  descriptor: Descriptor,
): Promise<Referrer | undefined> {
  const manifest = await manifestAt(blobs, descriptor);
  return manifest && referrerFrom(descriptor, manifest);
}

/**
 * What the layout has that refers to this content, whichever tool wrote it: our entries say it; other
 * tools leave the referrer as an entry without a name (oras), or list it in an index that is named
 * `sha256-…` (regclient, and any layout copied from a registry without the Referrers API).
 */
export async function referrersIn(
  blobs: Blobs,
  entries: readonly Descriptor[],
  { digest }: Descriptor,
  { signal, artifactType }: Signal & ReferrerFilter,
): Promise<readonly Descriptor[]> {
  const found = new Map<Digest, Descriptor>();
  for (const entry of entries) {
    signal?.throwIfAborted();
    for (const referrer of await said(blobs, entry, digest)) {
      found.set(referrer.digest, referrer);
    }
  }
  const all = [...found.values()];
  return all.filter((one) => artifactType === undefined || one.artifactType === artifactType);
}

/**
 * What belongs to this content by the name alone that cosign gave it, as a registry's tag or as a whole
 * reference; the tag is what it is called wherever it goes.
 */
export function digestTagsIn(
  entries: readonly Descriptor[],
  { digest }: Descriptor,
): readonly NamedDescriptor[] {
  const tag = new RegExp(
    `(?:^|:)(${algorithmOf(digest)}-${encodedOf(digest)}\\.(?:sig|att|sbom))$`,
  );
  const found = entries.map((entry) => ({
    name: tag.exec(entryOf(entry).name ?? '')?.[1] ?? '',
    descriptor: nameless(entry),
  }));
  return found.filter(({ name }) => name !== '');
}

/** The referrers to this subject that one entry speaks of. */
async function said(
  blobs: Blobs,
  entry: Descriptor,
  subject: Digest,
): Promise<readonly Descriptor[]> {
  const known = subjectOf(entry);
  const { name } = entryOf(entry);
  if (known !== undefined) {
    return known === subject && name === undefined ? [nameless(entry)] : [];
  }
  if (name === undefined) {
    const referrer = await referrerOf(blobs, entry);
    return referrer?.subject === subject ? [referrer.descriptor] : [];
  }
  const fallback = `${algorithmOf(subject)}-${encodedOf(subject)}`;
  return name.endsWith(fallback) && isIndexType(entry.mediaType) ? listedIn(blobs, entry) : [];
}

async function listedIn(blobs: Blobs, entry: Descriptor): Promise<readonly Descriptor[]> {
  const index = await manifestAt(blobs, entry);
  return index?.kind === 'index' ? index.manifests : [];
}

async function manifestAt(blobs: Blobs, descriptor: Descriptor): Promise<Manifest | undefined> {
  if (!isTaggableType(descriptor.mediaType)) {
    return undefined;
  }
  const bytes = await blobs.document(descriptor, MANIFEST_READ_LIMIT);
  return bytes && decodeManifest(bytes, descriptor.mediaType, `manifest ${descriptor.digest}`);
}

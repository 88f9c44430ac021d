import type { Signal } from '../content/store.ts';
import { ImageError } from '../errors.ts';
import type { LayoutEntry } from '../layout/entry.ts';
import type { ImageLayout } from '../layout/layout.ts';
import { INDEX_ANNOTATION } from '../oci/annotation.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { formatReference, parseName, type Reference } from '../oci/reference.ts';
import type { ImageIds } from './image-ids.ts';

/**
 * What a person wrote for an image of the store. `text` may also be an image id or the start of one;
 * then `reference` is not what is meant, or undefined where the text is no reference at all.
 */
export type StoredName = { readonly text: string; readonly reference: Reference | undefined };

/**
 * The name under which the store resolves what a person wrote: a reference, `NAME@DIGEST` of what
 * is stored or of the index that it was taken from, an image id or the start of one.
 * @throws ImageError `NOT_FOUND`, or `INVALID_ARGUMENT` for an id that several images begin with
 */
export async function findImage(
  store: ImageLayout,
  ids: ImageIds,
  { text, reference }: StoredName,
  options: Signal = {},
): Promise<string> {
  const byName = reference && (await findReference(store, reference, options));
  const found = byName ?? (await findId(await store.entries(), ids, text, options));
  if (found !== undefined) {
    return found;
  }
  throw new ImageError('NOT_FOUND', `looking up ${text} in the local store: no such image`, {
    hint: 'pull it, or list the images that are there',
    remedy: { kind: 'list-images', subject: '' },
  });
}

async function findReference(
  store: ImageLayout,
  reference: Reference,
  options: Signal,
): Promise<string | undefined> {
  const name = formatReference(reference);
  if ((await store.lookup(name, options)) !== undefined) {
    return name;
  }
  const { digest } = reference;
  if (digest === undefined) {
    return undefined;
  }
  const meant = (await store.entries()).find((entry) => namedByDigest(entry, reference));
  return meant?.descriptor.digest;
}

/** Whether `NAME@DIGEST` means this: a name of that repository, for what was or is that digest. */
export function namedByDigest({ name, descriptor }: LayoutEntry, reference: Reference): boolean {
  const { digest } = reference;
  return (
    digest !== undefined &&
    resolvedTo(descriptor).includes(digest) &&
    sameRepository(name, reference)
  );
}

/** What is stored, and the index that it was taken from. */
function resolvedTo({ digest, annotations }: Descriptor): readonly (string | undefined)[] {
  return [digest, annotations?.[INDEX_ANNOTATION]];
}

function sameRepository(name: string | undefined, reference: Reference): boolean {
  if (name === undefined) {
    return false;
  }
  try {
    const { registry, repository } = parseName(name);
    return registry === reference.registry && repository === reference.repository;
  } catch {
    // Another tool's bare tag names no repository.
    return false;
  }
}

async function findId(
  entries: readonly LayoutEntry[],
  ids: ImageIds,
  text: string,
  options: Signal,
): Promise<string | undefined> {
  const found = await ids.beginningWith(text, entries, options);
  if (found.size > 1) {
    const what = `looking up ${text} in the local store: ${found.size} image ids begin so`;
    throw new ImageError('INVALID_ARGUMENT', what, { hint: 'write more of the id' });
  }
  return [...found.values()][0]?.at(-1)?.descriptor.digest;
}

import { ImageError } from '../errors.ts';
import { INDEX_ANNOTATION } from '../oci/annotation.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, isDigest } from '../oci/digest.ts';
import { familiarReference, formatReference, parseReference } from '../oci/reference.ts';

/** An image of a layout or an archive. */
export type LayoutEntry = {
  /** Fully qualified where we wrote it; other tools may write a bare tag. Dangling without one. */
  readonly name: string | undefined;
  readonly descriptor: Descriptor;
};

/**
 * Where a layout keeps names. The first is the specification's and may be a whole reference or a
 * bare tag; the second is containerd's and Docker's (from 25 on), always a whole reference.
 * https://github.com/opencontainers/image-spec/blob/v1.1.1/annotations.md
 */
const REF_NAME = 'org.opencontainers.image.ref.name';
const IMAGE_NAME = 'io.containerd.image.name';
/** Ours: this entry is no image of its own, but refers to the one with that digest; its name is a tag. */
const SUBJECT = 'dev.transship.subject';
/** Ours: digests by which repositories know the image, `ghcr.io/acme/app@sha256:…`, separated by spaces. */
const REPO_DIGESTS = 'dev.transship.repo-digests';

export function entryOf(descriptor: Descriptor): LayoutEntry {
  const { annotations } = descriptor;
  return { name: annotations?.[IMAGE_NAME] || annotations?.[REF_NAME] || undefined, descriptor };
}

/** What a referrer that is kept beside its subject refers to. */
export function subjectOf({ annotations }: Descriptor): string | undefined {
  return annotations?.[SUBJECT];
}

/**
 * By which digests repositories know a stored image, because it was pulled from them or pushed to
 * them; docker's RepoDigests. Only the layout itself notes them: what comes from elsewhere says nothing.
 */
export function repoDigestsOf({ annotations }: Descriptor): readonly string[] {
  return annotations?.[REPO_DIGESTS]?.split(' ') ?? [];
}

/** The entry with these repository digests and no others. */
export function withRepoDigests(entry: Descriptor, names: readonly string[]): Descriptor {
  const { [REPO_DIGESTS]: _before, ...kept } = entry.annotations ?? {};
  const annotations = names.length === 0 ? kept : { ...kept, [REPO_DIGESTS]: names.join(' ') };
  return withAnnotations(entry, annotations);
}

/**
 * The descriptor with exactly this name, as an entry of `index.json`. Containerd takes whole references
 * only. What cosign's tag names belongs to another image, which it leads to.
 */
export function named(descriptor: Descriptor, name: string): Descriptor {
  const subject = taggedDigest(name);
  return annotated(descriptor, {
    [REF_NAME]: name,
    ...(canonicalName(name) === name ? { [IMAGE_NAME]: name } : {}),
    ...(subject === undefined ? {} : { [SUBJECT]: subject }),
  });
}

/** @returns what a tag such as cosign's `sha256-….sig` belongs to; `undefined` for any other name */
function taggedDigest(name: string): Digest | undefined {
  const digest = /^(sha(?:256|512)-[0-9a-f]+)\.(?:sig|att|sbom)$/
    .exec(name)?.[1]
    ?.replace('-', ':');
  return digest !== undefined && isDigest(digest) ? digest : undefined;
}

/** The digest in a name `NAME@DIGEST`; undefined for any other name. */
export function digestIn(name: string): Digest | undefined {
  const digest = name.slice(name.lastIndexOf('@') + 1);
  return name.includes('@') && isDigest(digest) ? digest : undefined;
}

/** False for a name by digest, unless that is the content's own or that of the index it was taken from. */
export function isNameOf(name: string, { digest, annotations }: Descriptor): boolean {
  const asked = digestIn(name);
  return asked === undefined || asked === digest || asked === annotations?.[INDEX_ANNOTATION];
}

export function nameless(descriptor: Descriptor): Descriptor {
  return annotated(descriptor, {});
}

export function referring(descriptor: Descriptor, subject: Digest): Descriptor {
  return annotated(descriptor, { [SUBJECT]: subject });
}

/** Names are never borrowed from where the descriptor comes from, nor is content within it. */
function annotated(descriptor: Descriptor, added: Readonly<Record<string, string>>): Descriptor {
  const { data: _data, annotations, ...rest } = descriptor;
  const {
    [REF_NAME]: _refName,
    [IMAGE_NAME]: _imageName,
    [SUBJECT]: _subject,
    [REPO_DIGESTS]: _repoDigests,
    ...kept
  } = annotations ?? {};
  return withAnnotations(rest, { ...kept, ...added });
}

function withAnnotations(
  { annotations: _annotations, ...rest }: Descriptor,
  annotations: Readonly<Record<string, string>>,
): Descriptor {
  return Object.keys(annotations).length === 0 ? rest : { ...rest, annotations };
}

/**
 * The entry that a name means: the exact name as either annotation has it; a digest; the same
 * reference written otherwise (`alpine:3.20`); no name at all is the only image that has one, else the
 * only image. If several entries have one name the last counts: tools that do not replace an entry append.
 * A name is no proof: one by digest is found only with that content.
 */
export function findEntry(entries: readonly Descriptor[], name: string): Descriptor | undefined {
  if (name === '') {
    return onlyOne(entries);
  }
  if (isDigest(name)) {
    return entries.find((entry) => entry.digest === name);
  }
  const { refNames, imageNames, canonicalNames } = namesIn(entries);
  const found = [
    refNames.get(name),
    imageNames.get(name),
    canonicalNames().get(canonicalName(name)),
  ];
  return found.find((entry) => entry !== undefined && isNameOf(name, entry));
}

type Names = {
  readonly refNames: ReadonlyMap<string | undefined, Descriptor>;
  readonly imageNames: ReadonlyMap<string | undefined, Descriptor>;
  readonly canonicalNames: () => ReadonlyMap<string | undefined, Descriptor>;
};

/** Kept with a list, so that looking for each of its names goes through it once. */
const NAMES = new WeakMap<readonly Descriptor[], Names>();

function namesIn(entries: readonly Descriptor[]): Names {
  const known = NAMES.get(entries) ?? {
    refNames: byName(entries, ({ annotations }) => annotations?.[REF_NAME]),
    imageNames: byName(entries, ({ annotations }) => annotations?.[IMAGE_NAME]),
    canonicalNames: memo(() => byName(entries, canonicalNameOf)),
  };
  NAMES.set(entries, known);
  return known;
}

function byName(
  entries: readonly Descriptor[],
  nameOf: (entry: Descriptor) => string | undefined,
): ReadonlyMap<string | undefined, Descriptor> {
  const found = new Map(entries.map((entry) => [nameOf(entry), entry]));
  found.delete(undefined);
  return found;
}

function memo<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function onlyOne(entries: readonly Descriptor[]): Descriptor | undefined {
  const named = entries.filter((entry) => entryOf(entry).name !== undefined);
  const images = named.length === 0 ? entries : named;
  const digests = new Set(images.map((entry) => entry.digest));
  return digests.size === 1 ? images.at(-1) : undefined;
}

/** Parsed once for each entry: removing thousands of images looks through thousands for each. */
const canonicalNames = new WeakMap<Descriptor, { readonly name: string | undefined }>();

export function canonicalNameOf(entry: Descriptor): string | undefined {
  const { name = '' } = entryOf(entry);
  const known = canonicalNames.get(entry) ?? { name: canonicalName(name) };
  canonicalNames.set(entry, known);
  return known.name;
}

/** @returns `undefined` for a bare tag or anything else that is no reference */
export function canonicalName(name: string): string | undefined {
  try {
    return formatReference(parseReference(name));
  } catch {
    return undefined;
  }
}

/** An error that says what there is instead. */
export function noSuchImage(
  place: string,
  name: string,
  entries: readonly Descriptor[],
): ImageError {
  const names = entries.map((entry) => entryOf(entry).name ?? entry.digest).map(familiar);
  const shown = [...new Set(names)].slice(0, SHOWN);
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
  if (name === '' && names.length > 0) {
    return new ImageError('INVALID_ARGUMENT', `${place}: which of its ${names.length} images?`, {
      hint: `name one of ${shown.join(', ')}${more}`,
    });
  }
  return new ImageError(
    'NOT_FOUND',
    `${place}: no image ${name === '' ? 'in it' : familiar(name)}`,
    {
      hint: names.length === 0 ? undefined : `there is ${shown.join(', ')}${more}`,
    },
  );
}

const SHOWN = 10;

/** A whole reference as people write it; a digest, and a bare tag of a layout, as they are. */
export function familiar(name: string): string {
  return isDigest(name) || canonicalName(name) !== name
    ? name
    : familiarReference(parseReference(name));
}

export function noLayout(place: string, cause: unknown): ImageError {
  return new ImageError('STORE', `opening ${place}: it is not an OCI image layout`, {
    cause,
    hint: 'a layout is a directory with the files oci-layout and index.json',
  });
}

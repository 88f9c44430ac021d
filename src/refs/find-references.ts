import { ImageError } from '../errors.ts';
import { formatReference } from '../oci/reference.ts';
import { boundedSurroundings } from './bounded-surroundings.ts';
import { FILE_KINDS, fileKindOf } from './file-kind.ts';
import { type Surroundings, sourceFile } from './source-file.ts';
import type { WrittenReference } from './written-reference.ts';

/** A file as it is, and the images that it names, each place once, from its start to its end. */
export type ReadFile = {
  readonly path: string;
  readonly bytes: Buffer;
  readonly references: readonly WrittenReference[];
  /** Fully qualified names that builds of this file give to what they make. */
  readonly built: readonly string[];
};

/**
 * The image references of a file, and of the files that it includes or extends.
 * @throws ImageError `NOT_FOUND`; `INVALID_DOCUMENT`; `TOO_LARGE`; `INVALID_ARGUMENT` for a file of no known kind
 */
export async function readReferences(path: string, surroundings: Surroundings): Promise<ReadFile> {
  const bytes = await surroundings.read(path);
  if (bytes === undefined) {
    throw new ImageError('NOT_FOUND', `reading ${path}: there is no such file`);
  }
  const file = sourceFile(path, bytes);
  const kind = fileKindOf(file);
  if (kind === undefined) {
    throw new ImageError('INVALID_ARGUMENT', `reading ${path}: no kind of file that names images`, {
      hint: `images are found in these: ${FILE_KINDS.map(({ name }) => name).join(', ')}`,
    });
  }
  const found = await kind.find(file, boundedSurroundings(path, surroundings));
  const own = found.map((one) => (one.path === path ? moved(one, file.base) : one));
  const built = own.filter(({ isBuilt }) => isBuilt === true).map(nameOf);
  // An anchor that several aliases share counts as used if one of them is.
  const sorted = own.toSorted((one, other) => Number(!one.isIdle) - Number(!other.isIdle));
  const unique = new Map(sorted.map((one) => [placeOf(one), one]));
  const references = [...unique.values()].filter((one) => !built.includes(nameOf(one)));
  return {
    path,
    bytes,
    references: references.toSorted((one, other) => one.start - other.start),
    built,
  };
}

/** The images that the tools of these files would pull now: none that one of the files builds. */
export function pulledReferences(files: readonly ReadFile[]): readonly WrittenReference[] {
  const built = new Set(files.flatMap((file) => file.built));
  return files
    .flatMap(({ references }) => references)
    .filter((one) => one.isIdle !== true && !built.has(nameOf(one)));
}

/** Variables may make several images of one text. */
function placeOf({ path, start, end, text }: WrittenReference): string {
  return `${path}:${start}:${end}:${text}`;
}

function nameOf({ reference }: WrittenReference): string {
  return formatReference(reference);
}

/** From the start of the text to the start of the file. */
function moved(reference: WrittenReference, by: number): WrittenReference {
  const { start, end, digestPlace: place } = reference;
  const there = { ...reference, start: start + by, end: end + by };
  switch (place.kind) {
    case 'free':
      return { ...there, digestPlace: { ...place, at: place.at + by } };
    case 'taken':
      return { ...there, digestPlace: { ...place, start: place.start + by, end: place.end + by } };
    default:
      return there;
  }
}

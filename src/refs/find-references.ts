import { ImageError } from '../errors.ts';
import { FILE_KINDS, fileKindOf } from './file-kind.ts';
import { type Surroundings, sourceFile } from './source-file.ts';
import type { WrittenReference } from './written-reference.ts';

/** A file as it is, and the images that it names, each place once, from its start to its end. */
export type ReadFile = {
  readonly path: string;
  readonly bytes: Buffer;
  readonly references: readonly WrittenReference[];
};

/**
 * The image references of a file, and of the files that it includes or extends.
 * @throws ImageError `NOT_FOUND`; `INVALID_DOCUMENT`; `INVALID_ARGUMENT` for a file of no known kind
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
  const found = await kind.find(file, surroundings);
  const own = found.map((one) => (one.path === path ? moved(one, file.base) : one));
  const unique = new Map(own.map((one) => [`${one.path}:${one.start}:${one.end}`, one]));
  return { path, bytes, references: [...unique.values()].sort((a, b) => a.start - b.start) };
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

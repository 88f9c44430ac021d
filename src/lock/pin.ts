import type { Digest } from '../oci/digest.ts';
import type { ReadFile } from '../refs/find-references.ts';
import type { WrittenReference } from '../refs/written-reference.ts';

/** A file with digests written into it, or taken out of it; every other byte is as it was. */
export type Rewritten = {
  readonly bytes: Buffer;
  readonly changed: readonly WrittenReference[];
  /** What should have changed and cannot. */
  readonly refused: readonly Refused[];
};

/** A reference that was left as it is, and why. */
export type Refused = { readonly reference: WrittenReference; readonly why: string };

type Edit = { readonly start: number; readonly end: number; readonly text: string };

/**
 * The file with these digests behind its references: `name:tag` becomes `name:tag@digest`.
 * @param digestOf `undefined` leaves a reference as it is
 */
export function pinned(
  file: ReadFile,
  digestOf: (reference: WrittenReference) => Digest | undefined,
): Rewritten {
  return rewritten(file, (reference) => {
    const { digestPlace } = reference;
    if (digestPlace.kind === 'fixed' && reference.reference.digest === undefined) {
      return digestPlace.why;
    }
    const digest = digestOf(reference);
    return digest === undefined || digest === reference.reference.digest
      ? undefined
      : pinEdit(reference, digest, file.bytes);
  });
}

/** The file without digests: `name:tag@digest` becomes `name:tag`, and `name@digest` becomes `name`. */
export function unpinned(file: ReadFile): Rewritten {
  return rewritten(file, ({ digestPlace: place }) =>
    place.kind === 'taken' && place.isRemovable
      ? { start: place.start, end: place.end, text: '' }
      : undefined,
  );
}

function pinEdit(
  { digestPlace: place }: WrittenReference,
  digest: Digest,
  bytes: Buffer,
): Edit | string {
  switch (place.kind) {
    case 'free':
      return { start: place.at, end: place.at, text: `${place.before}${digest}` };
    case 'taken': {
      const before = bytes.toString('latin1', place.start, place.start + 1) === '@' ? '@' : '';
      return { start: place.start, end: place.end, text: `${before}${digest}` };
    }
    default:
      return place.why;
  }
}

/** What stands in other files is left to them. */
function rewritten(
  { path, bytes, references }: ReadFile,
  editOf: (reference: WrittenReference) => Edit | string | undefined,
): Rewritten {
  const edits = new Map<number, Edit>();
  const changed: WrittenReference[] = [];
  const refused: Refused[] = [];
  for (const reference of references.filter((one) => one.path === path)) {
    const edit = editOf(reference);
    if (typeof edit === 'string') {
      refused.push({ reference, why: edit });
    } else if (edit !== undefined) {
      edits.set(edit.start, edit);
      changed.push(reference);
    }
  }
  return { bytes: applied(bytes, [...edits.values()]), changed, refused };
}

function applied(bytes: Buffer, edits: readonly Edit[]): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    parts.push(bytes.subarray(at, start), Buffer.from(text, 'latin1'));
    at = end;
  }
  return Buffer.concat([...parts, bytes.subarray(at)]);
}

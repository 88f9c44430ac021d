import { ImageError } from '../errors.ts';
import { quoted } from '../oci/printable.ts';
import { familiarName, formatReference, parseName, type Reference } from '../oci/reference.ts';
import { compilePattern } from './path-pattern.ts';

/** The longest pattern, in characters: longer than any name. */
const LONGEST = 1024;

/**
 * Makes a test of image names from a pattern as `docker images` takes it. Wildcards (`*`, `?`,
 * `[a-z]`) match the name as it is shown, or in full if the pattern begins with `docker.io/`; `*` and
 * `?` do not match a slash. A pattern without a tag matches every tag.
 * @throws ImageError `INVALID_ARGUMENT` for a pattern that is none, `INVALID_REFERENCE`
 */
export function namePattern(text: string): (reference: Reference | undefined) => boolean {
  if (!/[*?[\\]/.test(text)) {
    const wanted = parseName(text);
    return (reference) =>
      reference !== undefined &&
      fullName(reference) === fullName(wanted) &&
      (wanted.tag === undefined || wanted.tag === reference.tag) &&
      (wanted.digest === undefined || wanted.digest === reference.digest);
  }
  const matches = text.length > LONGEST ? undefined : compilePattern(text);
  if (matches === undefined) {
    throw new ImageError('INVALID_ARGUMENT', `images: ${quoted(text)} is not a pattern`);
  }
  const nameOf = text.startsWith('docker.io/') ? fullName : familiarName;
  return (reference) =>
    reference !== undefined && spellings(nameOf(reference), reference).some(matches);
}

/** The name alone, and with its tag or digest. */
function spellings(name: string, { tag, digest }: Reference): readonly string[] {
  const more = digest === undefined ? tag && `:${tag}` : `@${digest}`;
  return more === undefined ? [name] : [name, `${name}${more}`];
}

function fullName({ registry, repository }: Reference): string {
  return formatReference({ registry, repository });
}

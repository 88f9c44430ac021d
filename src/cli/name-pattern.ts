import { ImageError } from '../errors.ts';
import { familiarName, formatReference, parseName, type Reference } from '../oci/reference.ts';

/**
 * Makes a test of image names from a pattern as `docker images` takes it. Wildcards (`*`, `?`,
 * `[a-z]`) match the name as it is shown, or in full if the pattern begins with `docker.io/`; none
 * crosses a slash. A pattern without a tag matches every tag.
 */
export function namePattern(text: string): (reference: Reference | undefined) => boolean {
  if (!/[*?[]/.test(text)) {
    const wanted = parseName(text);
    return (reference) =>
      reference !== undefined &&
      fullName(reference) === fullName(wanted) &&
      (wanted.tag === undefined || wanted.tag === reference.tag) &&
      (wanted.digest === undefined || wanted.digest === reference.digest);
  }
  const expression = wildcards(text);
  const nameOf = text.startsWith('docker.io/') ? fullName : familiarName;
  return (reference) =>
    reference !== undefined &&
    expression.test(
      reference.tag === undefined ? nameOf(reference) : `${nameOf(reference)}:${reference.tag}`,
    );
}

function fullName({ registry, repository }: Reference): string {
  return formatReference({ registry, repository });
}

const TOKEN = /\[\^?[^\]]+\]|[\s\S]/g;

/** Translates the shell's wildcards into a regular expression. */
function wildcards(text: string): RegExp {
  const parts = [...text.matchAll(TOKEN)].map(([token]) => {
    if (token === '*' || token === '?') {
      return token === '*' ? '[^/]*' : '[^/]';
    }
    const special = token.length > 1 ? /\\/g : /[\\^$.|+(){}[\]]/g;
    return token.replaceAll(special, '\\$&');
  });
  try {
    return new RegExp(`^${parts.join('')}(?::[^/]*)?$`);
  } catch (cause) {
    throw new ImageError('INVALID_ARGUMENT', `images: "${text}" is not a pattern`, { cause });
  }
}

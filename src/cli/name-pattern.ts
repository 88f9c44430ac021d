import { ImageError } from '../errors.ts';
import { familiarName, formatReference, parseName, type Reference } from '../oci/reference.ts';

/**
 * Whether an image's name is the one that is written, as `docker images` has it: with wildcards
 * (`*`, `?`, `[a-z]`) in the familiar or the full name, which no wildcard crosses a slash of; without
 * a tag, every tag.
 */
export function namePattern(text: string): (reference: Reference | undefined) => boolean {
  if (!/[*?[]/.test(text)) {
    const wanted = parseName(text);
    return (reference) =>
      reference !== undefined &&
      formatReference(withoutTag(reference)) === formatReference(withoutTag(wanted)) &&
      (wanted.tag === undefined || wanted.tag === reference.tag) &&
      (wanted.digest === undefined || wanted.digest === reference.digest);
  }
  const expression = wildcards(text);
  return (reference) =>
    reference !== undefined &&
    [familiarName(reference), formatReference(withoutTag(reference))].some((name) =>
      expression.test(reference.tag === undefined ? name : `${name}:${reference.tag}`),
    );
}

function withoutTag({ registry, repository }: Reference): Reference {
  return { registry, repository };
}

const TOKEN = /\[\^?[^\]]+\]|[\s\S]/g;

/** The shell's wildcards as a regular expression. */
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

import { RE2JS } from 're2js';
import { ImageError, messageOf } from '../errors.ts';
import { quoted } from '../oci/printable.ts';

/** A regular expression of a user over tags. */
export type TagExpression = {
  /** Whether it is found in the tag. */
  readonly test: (tag: string) => boolean;
  /** The tag with what the expression is for replaced; `$1` and `$<name>` are its groups. */
  readonly replaced: (tag: string, by: string) => string;
};

/**
 * Reads a regular expression in RE2's syntax, which regsync's files have too. A registry chooses its tags, and can choose
 * some that JavaScript's own engine never gets done with; this one takes a time in proportion to the tag's length.
 * @throws ImageError `INVALID_ARGUMENT`
 * @see https://github.com/google/re2/wiki/Syntax
 */
export function tagExpression(
  pattern: string,
  options: { readonly wholeTag?: boolean; readonly anyCase?: boolean } = {},
): TagExpression {
  const { wholeTag = false, anyCase = false } = options;
  const expression = compiled(pattern, anyCase ? RE2JS.CASE_INSENSITIVE : 0);
  const used = wholeTag ? compiled(`^(?:${pattern})$`, expression.flags()) : expression;
  return {
    test: (tag) => used.test(tag),
    replaced: (tag, by) => used.matcher(tag).replaceFirst(by),
  };
}

function compiled(pattern: string, flags: number): RE2JS {
  try {
    return RE2JS.compile(pattern, flags);
  } catch (cause) {
    const what = `${quoted(pattern)} is no regular expression: ${reasonOf(cause)}`;
    throw new ImageError('INVALID_ARGUMENT', what, {
      cause,
      hint: 'the syntax is that of RE2, with neither look-ahead nor back references: https://github.com/google/re2/wiki/Syntax',
    });
  }
}

/** RE2 says `error parsing regexp: WHY`, and the part of the pattern in backquotes behind that. */
function reasonOf(error: unknown): string {
  const [, why = 'it cannot be read'] =
    /^error parsing regexp: (.*?)(?:: `|$)/.exec(messageOf(error)) ?? [];
  return why;
}

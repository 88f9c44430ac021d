import { RE2JS } from 're2js';
import { ImageError } from '../errors.ts';
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
    throw new ImageError('INVALID_ARGUMENT', `${quoted(pattern)} is no regular expression`, {
      cause,
      hint: "it is written in RE2's syntax, which has neither look-ahead nor back references: what they would leave out can be denied",
    });
  }
}

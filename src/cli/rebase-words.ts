import { ImageError } from '../errors.ts';
import { quoted } from '../oci/printable.ts';

export type RebaseWords = {
  readonly image: string;
  /** The base that the image was built on, and the one to put it on. */
  readonly bases: readonly [old: string, onto: string] | undefined;
};

/**
 * Tells the image from the bases of `--rebase OLD NEW`. The option takes every word up to the next option, so
 * the image is the last of them where it does not stand elsewhere. `OLD,NEW` is two words.
 * @param operand the word that no option has taken
 * @throws ImageError `INVALID_ARGUMENT` where the words are not two bases and an image
 */
export function rebaseWords(
  operand: string | undefined,
  rebase: readonly string[] | undefined,
): RebaseWords {
  if (rebase === undefined) {
    return { image: theImage(operand), bases: undefined };
  }
  const wanted = operand === undefined ? 3 : 2;
  const words = rebase.length === wanted ? rebase : divided(rebase);
  const [old, onto, last] = words;
  if (old === undefined || onto === undefined || words.includes('') || words.length > wanted) {
    throw new ImageError(
      'INVALID_ARGUMENT',
      `mutate: --rebase ${quoted(rebase.join(' '))} is not OLD NEW`,
      { hint: 'name the base that the image was built on, then the one to put it on' },
    );
  }
  return { image: theImage(operand ?? last), bases: [old, onto] };
}

function theImage(word: string | undefined): string {
  if (word === undefined) {
    throw new ImageError('INVALID_ARGUMENT', "mutate: missing required argument 'image'", {
      hint: 'transship mutate --help',
    });
  }
  return word;
}

/** `OLD,NEW` and what comes after it. */
function divided([first = '', ...more]: readonly string[]): readonly string[] {
  return [...first.split(/[, ]+/), ...more];
}

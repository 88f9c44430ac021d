import { hintOf, ImageError, messageOf, type RemedyWords } from '../errors.ts';
import { REMEDIES } from './remedies.ts';

/**
 * What went wrong with one image, in one line: what failed, then what to do next, each advice once and
 * as a sentence of its own.
 */
export function explained(errors: readonly unknown[], words: RemedyWords = REMEDIES): string {
  const failures = errors.map((error) => {
    const code = error instanceof ImageError ? ` [${error.code}]` : '';
    return `${messageOf(error)}${code}`;
  });
  const hints = errors.flatMap((error) => hintOf(error, words) ?? []);
  const advice = [...new Set(hints)].map((hint) => ` ${sentence(hint)}`);
  return `${failures.join('; ')}${advice.length === 0 ? '' : '.'}${advice.join('')}`;
}

/** A word that is not of letters alone, such as a host or an option, stays as it is written. */
function sentence(text: string): string {
  const isWord = /^[a-z]+(?=[\s,:]|$)/.test(text);
  const begun = isWord ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}

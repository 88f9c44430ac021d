import type { Signal } from '../content/store.ts';
import { imageFacts, type Known } from '../image/facts.ts';
import type { ResolvedFacts } from './result.ts';

/** The image is where it was to go: what cannot be read of it is a warning, and fails nothing. */
export async function resolvedFacts(
  known: Required<Known>,
  name: string,
  { signal, warn }: Signal & { readonly warn: (text: string) => void },
): Promise<ResolvedFacts> {
  const facts = await imageFacts(known, { signal });
  for (const problem of facts.problems) {
    warn(`${name}: ${problem}`);
  }
  const { digest, mediaType } = known.resolved;
  return { digest, mediaType, ...facts };
}

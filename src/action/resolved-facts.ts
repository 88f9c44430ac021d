import { Remembering } from '../content/remember.ts';
import type { Signal } from '../content/store.ts';
import type { CopySource } from '../copy/copy.ts';
import { platformsOf } from '../image/describe.ts';
import { imageFacts, type Known } from '../image/facts.ts';
import type { Delivery } from './deliver.ts';
import type { Obtained } from './obtain.ts';
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
  const moved = await platformsOf(known.source, known.root, { signal }).catch(() => []);
  const movedPlatforms = moved.map(({ platform }) => platform);
  return { digest, mediaType, movedPlatforms, ...facts };
}

/** Where an image can be read at the least cost: here, else at a target, for registries count reads. */
export async function readableImage(
  obtained: Obtained | undefined,
  { source, name }: CopySource,
  firstPushed: Delivery['firstPushed'],
  signal: AbortSignal | undefined,
): Promise<Required<Known>> {
  if (obtained !== undefined) {
    return obtained;
  }
  if (firstPushed === undefined) {
    const resolved = await source.resolve(name, { signal });
    return { resolved, whole: source, root: resolved, source };
  }
  const { source: resolved, written } = firstPushed.result;
  const target = new Remembering(firstPushed.source);
  const whole = written.digest === resolved.digest ? target : source;
  return { resolved, whole, root: written, source: target };
}

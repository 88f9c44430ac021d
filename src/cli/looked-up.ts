import { type Summary, summarize } from '../image/summary.ts';
import type { Context } from './context.ts';
import { type Found, find } from './selected.ts';

/** An image that somebody wants to look at. */
export type LookedUp = Found & { readonly summary: Summary };

/** By its documents alone: no layer is read. @param options `remote`: a reference is a registry's */
export async function lookUp(
  context: Context,
  text: string,
  { remote }: { readonly remote: boolean },
): Promise<LookedUp> {
  const found = await find(context, text, remote ? 'docker' : 'store');
  const { source, root } = found.selected;
  return { ...found, summary: await summarize(source, root, { signal: context.signal }) };
}

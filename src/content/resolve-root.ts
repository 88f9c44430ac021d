import type { Descriptor } from '../oci/descriptor.ts';
import type { Signal, Source } from './store.ts';

/** What a name stands for, as its bytes say: for what reads the manifest next, or notes its descriptor. */
export async function resolveRoot(
  source: Source,
  name: string,
  options: Signal = {},
): Promise<Descriptor> {
  const named = await source.resolve(name, { ...options, reading: true });
  return described(source, named, options);
}

/** The descriptor as the manifest's bytes have it; the same where the place's word is proof. */
export async function described(
  source: Source,
  descriptor: Descriptor,
  options: Signal = {},
): Promise<Descriptor> {
  return (await source.describe?.(descriptor, options)) ?? descriptor;
}

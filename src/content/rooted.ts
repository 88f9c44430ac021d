import type { Descriptor } from '../oci/descriptor.ts';
import type { Source } from './store.ts';
import { type Changes, WrappedSource } from './wrapped.ts';

/** A source of one image, which every name stands for. */
export function rooted(source: Source, root: Descriptor, changes: Changes = {}): Source {
  return new WrappedSource(source, { ...changes, resolve: () => async () => root });
}

import type { UnpackTools } from '../build/unpack.ts';
import type { Exec } from '../engine/exec.ts';
import type { ImageLayout } from '../layout/layout.ts';
import { StoredForms } from '../store/layer-forms.ts';
import { expanded } from './expand.ts';

/** Archives are kept in the store; programs of this machine decompress what Node.js cannot. */
export function unpackTools(store: ImageLayout, exec: Exec): UnpackTools {
  return {
    store,
    forms: new StoredForms(store),
    expand: (chunks, place, { signal }) => expanded(chunks, { exec, place, signal }),
  };
}

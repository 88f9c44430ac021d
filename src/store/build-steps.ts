import type { StepCache } from '../build/layer-maker.ts';
import { Forms } from '../layout/forms.ts';
import type { ImageLayout } from '../layout/layout.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';

/** Among the notes of forms, those of build steps. */
const STEP = 'step';

/** Notes which step of a build made which layer, beside the blobs of the store; pruned with the layers. */
export class StoredSteps implements StepCache {
  readonly #forms: Forms;

  constructor(store: ImageLayout) {
    this.#forms = new Forms(store.dir);
  }

  find(step: Digest): Promise<Descriptor | undefined> {
    return this.#forms.find(step, STEP);
  }

  note(step: Digest, layer: Descriptor): Promise<void> {
    return this.#forms.note(step, STEP, layer);
  }
}

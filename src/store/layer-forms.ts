import { type Compressing, compressed } from '../content/compress.ts';
import { decompressed } from '../content/compression.ts';
import type { Signal, Source } from '../content/store.ts';
import { WrappedSource } from '../content/wrapped.ts';
import type { LayerForms } from '../image/recompress.ts';
import { Forms } from '../layout/forms.ts';
import type { ImageLayout } from '../layout/layout.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { MEDIA_TYPE } from '../oci/media-type.ts';

/**
 * Layers in other forms, among the content of a layout until it is pruned. Which layer became which
 * is in its folder `forms/`, so that a second push compresses nothing.
 */
export class StoredForms extends WrappedSource implements LayerForms {
  readonly #store: ImageLayout;
  readonly #forms: Forms;

  constructor(store: ImageLayout) {
    super(store);
    this.#store = store;
    this.#forms = new Forms(store.dir);
  }

  has(descriptor: Descriptor, options?: Signal): Promise<boolean> {
    return this.#store.has(descriptor, options);
  }

  async inForm(
    source: Source,
    layer: Descriptor,
    { compression, level }: Compressing,
    options: Signal,
  ): Promise<Descriptor> {
    const form = `${compression}-${level}`;
    const known = await this.#forms.find(layer.digest, form);
    if (known !== undefined && (await this.has(known, options))) {
      return known;
    }
    const body = await source.fetch(layer, options);
    const chunks = compressed(decompressed(body), { compression, level });
    const made = {
      mediaType: MEDIA_TYPE.ociLayer,
      ...(await this.#store.receive(chunks, options)),
    };
    await this.#forms.note(layer.digest, form, made);
    return made;
  }
}

import type { Readable } from 'node:stream';
import type { Signal, Source } from '../content/store.ts';
import type { CopySource } from '../copy/copy.ts';
import { type Selected, type Selection, select } from '../copy/select.ts';
import { type Recompression, recompressed } from '../image/recompress.ts';
import type { ImageLayout } from '../layout/layout.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { StoredForms } from '../store/layer-forms.ts';

export type CompressedOptions = Signal & {
  readonly selection: Selection;
  readonly wanted: Recompression;
};

/**
 * What is to be copied, with its layers compressed otherwise; the same where nothing changes.
 * @param store where layers in their new form are kept until it is pruned
 */
export async function compressedAs(
  from: CopySource,
  store: ImageLayout,
  { selection, wanted, signal }: CompressedOptions,
): Promise<CopySource & Pick<Selected, 'missing'>> {
  const root = await from.source.resolve(from.name, { signal });
  const selected = await select(from.source, root, selection, { signal });
  const image = await recompressed(selected, wanted, new StoredForms(store), { signal });
  const { missing } = selected;
  return image.root === selected.root
    ? { ...from, missing }
    : { source: new Rooted(image.source, image.root), name: from.name, missing };
}

/** A source of one image, whatever it is called. Nothing refers to it yet: its digest is new. */
class Rooted implements Source {
  readonly place: string;
  readonly #source: Source;
  readonly #root: Descriptor;

  constructor(source: Source, root: Descriptor) {
    this.place = source.place;
    this.#source = source;
    this.#root = root;
  }

  async resolve(): Promise<Descriptor> {
    return this.#root;
  }

  fetch(
    descriptor: Descriptor,
    options?: Signal & { readonly offset?: number },
  ): Promise<Readable> {
    return this.#source.fetch(descriptor, options);
  }
}

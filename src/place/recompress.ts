import { resolveRoot } from '../content/resolve-root.ts';
import { rooted } from '../content/rooted.ts';
import type { Signal } from '../content/store.ts';
import type { CopySource } from '../copy/copy.ts';
import { type Selected, type Selection, select } from '../copy/select.ts';
import { type Recompression, recompressed } from '../image/recompress.ts';
import type { ImageLayout } from '../layout/layout.ts';
import { StoredForms } from '../store/layer-forms.ts';

/** Which images get which compression. */
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
  const root = await resolveRoot(from.source, from.name, { signal });
  const selected = await select(from.source, root, selection, { signal });
  const image = await recompressed(selected, wanted, new StoredForms(store), { signal });
  const { missing } = selected;
  return image.root === selected.root
    ? { ...from, missing }
    : { source: rooted(image.source, image.root, NO_REFERRERS), name: from.name, missing };
}

/** Nothing refers to the image yet: its digest is new. */
const NO_REFERRERS = { referrers: undefined, digestTags: undefined };

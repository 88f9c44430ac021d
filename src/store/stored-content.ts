import { readConfig } from '../content/read-config.ts';
import { readManifest } from '../content/read-manifest.ts';
import type { Signal } from '../content/store.ts';
import { unlessInterrupted } from '../errors.ts';
import type { ImageLayout } from '../layout/layout.ts';
import { chainIds } from '../oci/chain-id.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { isTaggableType } from '../oci/media-type.ts';

/** One image's content: under which digest it is kept, and what it is called when it is deleted. */
export type Content = readonly { readonly digest: Digest; readonly called: Digest }[];

/** Each digest is told once, with the first image that is deleted with it. */
export function deletedOf(image: Content, freed: Set<Digest>): readonly Digest[] {
  const deleted = image.filter(({ digest }) => freed.has(digest));
  for (const { digest } of deleted) {
    freed.delete(digest);
  }
  return deleted.map(({ called }) => called);
}

/** Every image of it, and last what has no config. What is broken can be removed as well. */
export async function contentOf(
  store: ImageLayout,
  root: Descriptor,
  options: Signal,
): Promise<Content> {
  const manifest = isTaggableType(root.mediaType)
    ? await readManifest(store, root, options).catch(unlessInterrupted)
    : undefined;
  if (manifest?.kind === 'index') {
    const below = [];
    for (const child of manifest.manifests) {
      below.push(...(await contentOf(store, child, options)));
    }
    return below;
  }
  const config = manifest && (await readConfig(store, manifest, options).catch(unlessInterrupted));
  const id = manifest?.config?.digest;
  if (manifest === undefined || config === undefined || id === undefined) {
    return [{ digest: root.digest, called: root.digest }];
  }
  const chain = chainIds(config.diffIds);
  const layers = manifest.layers.map(({ digest }, at) => ({ digest, called: chain[at] ?? digest }));
  return [{ digest: id, called: id }, ...layers.reverse()];
}

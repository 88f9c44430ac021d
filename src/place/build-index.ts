import { documentOf } from '../build/stage-image.ts';
import { rooted } from '../content/rooted.ts';
import type { Signal } from '../content/store.ts';
import { bodyOf } from '../content/whole.ts';
import { GraphCopy } from '../copy/graph.ts';
import { ImageError } from '../errors.ts';
import type { ImageLayout } from '../layout/layout.ts';
import { type Descriptor, plain } from '../oci/descriptor.ts';
import { MEDIA_TYPE } from '../oci/media-type.ts';
import type { Platform } from '../oci/platform.ts';
import { type Material, type ProvenanceFacts, provenanceOf } from './provenance.ts';
import { compressedAs } from './recompress.ts';

/** What layers become on the way to a registry or a layout: the same on every machine. */
export const GZIP = { compression: 'gzip', level: 6, onlyPlain: true } as const;

/** What a build has made. */
export type BuiltImage = {
  /** The manifest, or the index. It is in the store, and nothing names it. */
  readonly root: Descriptor;
  /** Of the first platform's image. */
  readonly config: Descriptor;
};

export type PlatformImage = BuiltImage & {
  readonly platform: Platform;
  readonly materials: readonly Material[];
};

type TogetherOptions = Signal & {
  readonly annotations: Readonly<Record<string, string>>;
  /** Adds the provenance of each image. */
  readonly provenance: ProvenanceFacts | undefined;
};

/** One image as it is; several, or one with its provenance, as an index. */
export async function together(
  store: ImageLayout,
  images: readonly PlatformImage[],
  { annotations, provenance, signal }: TogetherOptions,
): Promise<BuiltImage> {
  const [first, ...others] = images;
  if (first === undefined) {
    throw new ImageError('INTERNAL', 'nothing was built');
  }
  if (others.length === 0 && provenance === undefined) {
    return { root: first.root, config: first.config };
  }
  const entries: Descriptor[] = [];
  const attestations: Descriptor[] = [];
  for (const { root, platform, materials } of images) {
    const image = provenance === undefined ? root : await asPushed(store, root, { signal });
    entries.push({ ...plain(image), platform });
    if (provenance !== undefined) {
      const options = { signal };
      attestations.push(await provenanceOf(store, image, platform, materials, provenance, options));
    }
  }
  const index = documentOf(MEDIA_TYPE.ociIndex, {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.ociIndex,
    manifests: [...entries, ...attestations],
    ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
  });
  await store.put(index.descriptor, bodyOf(index.bytes), { signal });
  return { root: index.descriptor, config: first.config };
}

/** A statement is about the image that registries get, and its layers are compressed there. */
async function asPushed(
  store: ImageLayout,
  root: Descriptor,
  { signal }: Signal,
): Promise<Descriptor> {
  const stored = { source: rooted(store, root), name: '' };
  const made = await compressedAs(stored, store, { selection: {}, wanted: GZIP, signal });
  const found = await made.source.resolve(made.name, { signal });
  await new GraphCopy(made.source, store, { signal }).copy(found);
  return found;
}

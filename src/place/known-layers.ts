import type { Readable } from 'node:stream';
import type { Base } from '../build/build-ports.ts';
import { ociLayer } from '../build/stage-image.ts';
import { MemoryStore } from '../content/memory.ts';
import { Overlay } from '../content/overlay.ts';
import { readConfig } from '../content/read-config.ts';
import { readManifest, readManifestBytes } from '../content/read-manifest.ts';
import type { Signal, Source } from '../content/store.ts';
import { ImageError, unlessInterrupted } from '../errors.ts';
import type { ImageLayout } from '../layout/layout.ts';
import { asObject, decodeJson } from '../oci/decode.ts';
import { type Descriptor, plain } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { MEDIA_TYPE } from '../oci/media-type.ts';

/** Layers of images that are elsewhere, by what they are without compression. */
export class KnownLayers implements Source {
  readonly place = 'the layers that are known';
  readonly #byDiffId = new Map<Digest, Descriptor>();
  readonly #sources = new Map<Digest, Source>();

  /**
   * Adds the layers of an image, or of all images of an index. What cannot be read is not known.
   * @param isThere for a source that may lack some
   */
  async add(
    source: Source,
    root: Descriptor,
    options: Signal,
    isThere: (layer: Descriptor) => Promise<boolean> = async () => true,
  ): Promise<void> {
    try {
      const manifest = await readManifest(source, root, options);
      if (manifest.kind === 'index') {
        for (const child of manifest.manifests) {
          await this.add(source, child, options, isThere);
        }
        return;
      }
      const { diffIds = [] } = (await readConfig(source, manifest, options)) ?? {};
      for (const [at, layer] of manifest.layers.entries()) {
        const diffId = diffIds[at];
        if (diffId !== undefined && !this.#byDiffId.has(diffId) && (await isThere(layer))) {
          this.#byDiffId.set(diffId, ociLayer(plain(layer)));
          this.#sources.set(layer.digest, source);
        }
      }
    } catch (error) {
      unlessInterrupted(error);
    }
  }

  /** Adds the layers of all images of a store. */
  async addStore(store: ImageLayout, options: Signal): Promise<void> {
    for (const { descriptor } of await store.entries()) {
      await this.add(store, descriptor, options, (layer) => store.has(layer, options));
    }
  }

  of(diffId: Digest): Descriptor | undefined {
    return this.#byDiffId.get(diffId);
  }

  async has({ digest }: Descriptor): Promise<boolean> {
    return this.#sources.has(digest);
  }

  async resolve(name: string): Promise<Descriptor> {
    throw new ImageError('NOT_FOUND', `${this.place}: no image ${name}`);
  }

  async fetch(
    descriptor: Descriptor,
    options?: Signal & { readonly offset?: number },
  ): Promise<Readable> {
    const source = this.#sources.get(descriptor.digest);
    if (source === undefined) {
      throw new ImageError('NOT_FOUND', `${this.place}: no content ${descriptor.digest}`);
    }
    return source.fetch(descriptor, options);
  }
}

/**
 * The image that an engine gave, with known layers in the compression that they have elsewhere: the
 * engine gives them without any, and they would be other content for a registry than those of the base.
 */
export async function withKnownLayers(
  { source, root }: Base,
  known: KnownLayers,
  options: Signal,
): Promise<Base & { readonly id: Digest }> {
  const { bytes, manifest } = await readManifestBytes(source, root, options);
  const read = await readConfig(source, manifest, options);
  if (manifest.kind !== 'manifest' || manifest.config === undefined || read === undefined) {
    throw new ImageError('ENGINE', `${source.place}: the engine gave no image`);
  }
  const layers = manifest.layers.map(
    (layer, at) => known.of(read.diffIds[at] ?? layer.digest) ?? ociLayer(plain(layer)),
  );
  const document = {
    ...asObject(decodeJson(bytes, root.digest), root.digest),
    mediaType: MEDIA_TYPE.ociManifest,
    config: { ...manifest.config, mediaType: MEDIA_TYPE.ociConfig },
    layers,
  };
  const documents = new MemoryStore();
  const made = documents.add(MEDIA_TYPE.ociManifest, Buffer.from(JSON.stringify(document)));
  return {
    source: new Overlay(documents, new Overlay(known, source)),
    root: made,
    id: manifest.config.digest,
  };
}

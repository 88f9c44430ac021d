import type { Compressing } from '../content/compress.ts';
import { eachOf } from '../content/each-of.ts';
import { MemoryStore } from '../content/memory.ts';
import { once } from '../content/once.ts';
import { Overlay } from '../content/overlay.ts';
import { readManifestBytes } from '../content/read-manifest.ts';
import type { Signal, Source } from '../content/store.ts';
import { asObject, decodeJson, type JsonObject } from '../oci/decode.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { ATTESTED_DIGEST, type ImageIndex, type ImageManifest } from '../oci/manifest.ts';
import { isTaggableType, MEDIA_TYPE, OCI_LAYER } from '../oci/media-type.ts';

/** The compression that layers are to have. */
export type Recompression = Compressing & {
  /** Leaves alone layers that are compressed already, with either algorithm. */
  readonly onlyPlain: boolean;
};

/** Where layers in another form are made and kept. */
export type LayerForms = Source & {
  has(descriptor: Descriptor, options?: Signal): Promise<boolean>;
  /** The layer in that form, made if need be. @returns its digest and size */
  inForm(
    source: Source,
    layer: Descriptor,
    form: Compressing,
    options: Signal,
  ): Promise<Pick<Descriptor, 'digest' | 'size'>>;
};

type Image = { readonly source: Source; readonly root: Descriptor };

type Form = Compressing['compression'];

const FORMS: Readonly<Record<string, Form>> = {
  [MEDIA_TYPE.ociLayer]: 'none',
  [MEDIA_TYPE.ociLayerGzip]: 'gzip',
  [MEDIA_TYPE.ociLayerZstd]: 'zstd',
  [MEDIA_TYPE.dockerLayer]: 'none',
  [MEDIA_TYPE.dockerLayerGzip]: 'gzip',
};

/** What Docker's own documents become where OCI's are needed: they know no zstd. */
const OCI: Readonly<Record<string, string>> = {
  [MEDIA_TYPE.dockerIndex]: MEDIA_TYPE.ociIndex,
  [MEDIA_TYPE.dockerManifest]: MEDIA_TYPE.ociManifest,
  [MEDIA_TYPE.dockerConfig]: MEDIA_TYPE.ociConfig,
  [MEDIA_TYPE.dockerLayer]: MEDIA_TYPE.ociLayer,
  [MEDIA_TYPE.dockerLayerGzip]: MEDIA_TYPE.ociLayerGzip,
};

/** What says where things are in the compressed bytes (eStargz, zstd:chunked): wrong for others. */
const ABOUT_COMPRESSED =
  /^(?:containerd\.io\/snapshot\/(?:stargz|remote)|io\.github\.containers\.)/;
/** Layers at a time; each is compressed by several threads. */
const AT_A_TIME = 2;

/**
 * The image with its layers compressed otherwise: new manifests over the source, the same configs,
 * hence the same image ids. The same image where nothing is to be done. Layers that are no image's,
 * and those that must not be distributed, stay.
 */
export async function recompressed(
  { source, root }: Image,
  wanted: Recompression,
  forms: LayerForms,
  options: Signal = {},
): Promise<Image> {
  const rewriting = new Rewriting(source, wanted, forms, options);
  const rewritten = await rewriting.rewritten(root);
  return rewritten === root ? { source, root } : { source: rewriting.source, root: rewritten };
}

class Rewriting {
  readonly source: Source;
  readonly #documents = new MemoryStore();
  readonly #below: Source;
  readonly #wanted: Recompression;
  readonly #forms: LayerForms;
  readonly #options: Signal;
  readonly #layers = new Map<Digest, Promise<Pick<Descriptor, 'digest' | 'size'>>>();

  constructor(source: Source, wanted: Recompression, forms: LayerForms, options: Signal) {
    this.#below = source;
    this.#wanted = wanted;
    this.#forms = forms;
    this.#options = options;
    this.source = new Overlay(this.#documents, new Overlay(forms, source));
  }

  /** @returns the descriptor itself where nothing below it changes */
  async rewritten(root: Descriptor): Promise<Descriptor> {
    const { bytes, manifest } = await readManifestBytes(this.#below, root, this.#options);
    const document = asObject(decodeJson(bytes, root.digest), root.digest);
    const changed =
      manifest.kind === 'index'
        ? await this.#index(manifest)
        : await this.#image(manifest, document);
    if (changed === undefined) {
      return root;
    }
    const mediaType = this.#typeOf(manifest.mediaType);
    const said = document['mediaType'] === undefined ? {} : { mediaType };
    const written = Buffer.from(JSON.stringify({ ...document, ...said, ...changed }));
    const { data: _data, ...kept } = root;
    return { ...kept, ...this.#documents.add(mediaType, written) };
  }

  async #index({ manifests }: ImageIndex): Promise<JsonObject | undefined> {
    const changed = new Map<string, Descriptor>();
    for (const child of manifests.filter(({ mediaType }) => isTaggableType(mediaType))) {
      const image = await this.rewritten(child);
      if (image !== child) {
        changed.set(child.digest, image);
      }
    }
    if (changed.size === 0) {
      return undefined;
    }
    return {
      manifests: manifests.map((child) => attesting(changed.get(child.digest) ?? child, changed)),
    };
  }

  async #image(manifest: ImageManifest, document: JsonObject): Promise<JsonObject | undefined> {
    const { config, layers } = manifest;
    if (config === undefined || !layers.some((layer) => this.#isToChange(layer))) {
      return undefined;
    }
    const isDocker = manifest.mediaType in OCI && this.#wanted.compression !== 'zstd';
    return {
      config: {
        ...asObject(document['config'], 'config'),
        mediaType: this.#typeOf(config.mediaType),
      },
      layers: await eachOf(
        layers,
        AT_A_TIME,
        (layer, given) => this.#changed(layer, isDocker, given),
        this.#options,
      ),
    };
  }

  async #changed(layer: Descriptor, isDocker: boolean, options: Signal): Promise<Descriptor> {
    if (!this.#isToChange(layer)) {
      return { ...layer, mediaType: this.#typeOf(layer.mediaType) };
    }
    const { compression } = this.#wanted;
    const docker = compression === 'none' ? MEDIA_TYPE.dockerLayer : MEDIA_TYPE.dockerLayerGzip;
    const { digest, size } = await this.#layer(layer, options);
    const { data: _data, urls: _urls, annotations = {}, ...kept } = layer;
    const about = Object.entries(annotations).filter(([key]) => !ABOUT_COMPRESSED.test(key));
    return {
      ...kept,
      mediaType: isDocker ? docker : OCI_LAYER[compression],
      digest,
      size,
      ...(about.length === 0 ? {} : { annotations: Object.fromEntries(about) }),
    };
  }

  /** Once, in however many images it is. */
  #layer(layer: Descriptor, options: Signal): Promise<Pick<Descriptor, 'digest' | 'size'>> {
    const { compression, level } = this.#wanted;
    return once(this.#layers, layer.digest, () =>
      this.#forms.inForm(this.#below, layer, { compression, level }, options),
    );
  }

  #isToChange({ mediaType }: Descriptor): boolean {
    const { compression, onlyPlain } = this.#wanted;
    const form = FORMS[mediaType];
    return form !== undefined && form !== compression && (form === 'none' || !onlyPlain);
  }

  #typeOf(mediaType: string): string {
    return this.#wanted.compression === 'zstd' ? (OCI[mediaType] ?? mediaType) : mediaType;
  }
}

/** An attestation names the image that it is about by its digest. */
function attesting(child: Descriptor, changed: ReadonlyMap<string, Descriptor>): Descriptor {
  const image = changed.get(child.annotations?.[ATTESTED_DIGEST] ?? '');
  return image === undefined
    ? child
    : { ...child, annotations: { ...child.annotations, [ATTESTED_DIGEST]: image.digest } };
}

import { readManifestBytes } from '../content/read-manifest.ts';
import type { Signal, Source } from '../content/store.ts';
import { readAll } from '../content/whole.ts';
import { ImageError } from '../errors.ts';
import { CONFIG_READ_LIMIT, decodeConfig } from '../oci/config.ts';
import { asObject, decodeJson, type JsonObject } from '../oci/decode.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { attestedDigest, type ImageIndex, type ImageManifest } from '../oci/manifest.ts';
import { layerTypeIn } from '../oci/media-type.ts';
import { formatPlatform } from '../oci/platform.ts';
import { type EditedImage, GatheredSource, type SourcedImage } from './gathered-source.ts';
import { changedExecution, diffIdsIn, historyIn, type Mutation, withHistory } from './mutation.ts';

/** A changed image, and where its content is. */
export type Mutated = EditedImage & {
  /** Attestations were left out: they are about what the image was. */
  readonly dropped: number;
};

/**
 * A changed image over its source; of an index each image is changed alike. No layer is read.
 * @throws ImageError `UNSUPPORTED` for what is no image; `INVALID_ARGUMENT` for a base that it does not have
 */
export async function mutated(
  image: SourcedImage,
  mutation: Mutation,
  options: Signal = {},
): Promise<Mutated> {
  const work = new Mutating(image.source, mutation, options);
  const root = await work.root(image.root);
  const { gathered, dropped } = work;
  await gathered.add(image, options);
  return { ...gathered.edited(image.source, root), dropped };
}

type Parts = {
  readonly layers: readonly Descriptor[];
  readonly config: JsonObject;
  /** What the manifest says of the base from now on. */
  readonly annotations?: Readonly<Record<string, string>>;
};

/** Whatever manifest a layer comes from, it is called as in its new one. */
function layerIn({ mediaType }: Descriptor, layer: Descriptor): Descriptor {
  return { ...layer, mediaType: layerTypeIn(mediaType, layer.mediaType) };
}

/** https://github.com/opencontainers/image-spec/blob/v1.1.1/annotations.md */
const BASE_DIGEST = 'org.opencontainers.image.base.digest';
const BASE_NAME = 'org.opencontainers.image.base.name';

class Mutating {
  readonly gathered: GatheredSource = new GatheredSource();
  dropped = 0;
  readonly #source: Source;
  readonly #mutation: Mutation;
  readonly #options: Signal;

  constructor(source: Source, mutation: Mutation, options: Signal) {
    this.#source = source;
    this.#mutation = mutation;
    this.#options = options;
  }

  async root(root: Descriptor): Promise<Descriptor> {
    const { bytes, manifest } = await readManifestBytes(this.#source, root, this.#options);
    const document = asObject(decodeJson(bytes, root.digest), root.digest);
    const changes =
      manifest.kind === 'index' ? await this.#index(manifest) : await this.#image(manifest, root);
    const { annotations = {} } = this.#mutation;
    const all = {
      ...manifest.annotations,
      ...asObject(changes['annotations'] ?? {}, 'annotations'),
      ...annotations,
    };
    const written = {
      ...document,
      ...changes,
      ...(Object.keys(all).length === 0 ? {} : { annotations: all }),
    };
    const made = this.gathered.documents.add(
      manifest.mediaType,
      Buffer.from(JSON.stringify(written)),
    );
    const { platform } = root;
    return platform === undefined ? made : { ...made, platform };
  }

  async #index({ manifests }: ImageIndex): Promise<JsonObject> {
    const images = manifests.filter((entry) => attestedDigest(entry) === undefined);
    this.dropped += manifests.length - images.length;
    const changed: Descriptor[] = [];
    for (const image of images) {
      changed.push({ ...image, ...(await this.root(image)) });
    }
    return { manifests: changed };
  }

  async #image(manifest: ImageManifest, root: Descriptor): Promise<JsonObject> {
    if (manifest.config === undefined) {
      throw new ImageError('UNSUPPORTED', `${root.digest} of ${this.#source.place} is no image`);
    }
    const before = await this.#partsOf(this.#source, manifest, manifest.config);
    const { layers, config, annotations } = await this.#withLayers(before, root);
    const { created } = this.#mutation;
    const execution = asObject(config['config'] ?? {}, 'config');
    const written = {
      ...config,
      ...(created === undefined ? {} : { created }),
      config: changedExecution(execution, this.#mutation),
    };
    const { mediaType } = manifest.config;
    const made = this.gathered.documents.add(mediaType, Buffer.from(JSON.stringify(written)));
    return { config: made, layers, ...(annotations === undefined ? {} : { annotations }) };
  }

  async #partsOf(source: Source, { layers }: ImageManifest, config: Descriptor): Promise<Parts> {
    const body = await source.fetch(config, this.#options);
    const where = `config ${config.digest} of ${source.place}`;
    const bytes = await readAll(body, CONFIG_READ_LIMIT, where);
    decodeConfig(bytes, where);
    return { layers, config: asObject(decodeJson(bytes, where), where) };
  }

  async #withLayers(before: Parts, root: Descriptor): Promise<Parts> {
    const { rebase, append, created } = this.#mutation;
    const based = rebase === undefined ? before : await this.#rebased(before, rebase, root);
    if (append === undefined) {
      return based;
    }
    for (const { descriptor } of append.layers) {
      await this.gathered.add({ source: append.source, root: descriptor }, this.#options);
    }
    return {
      ...based,
      layers: [
        ...based.layers,
        ...append.layers.map(({ descriptor }) => layerIn(root, descriptor)),
      ],
      config: withHistory(based.config, {
        diffIds: [...diffIdsIn(based.config), ...append.layers.map(({ diffId }) => diffId)],
        history: [
          ...historyIn(based.config),
          ...append.layers.map(({ createdBy }) => ({
            created: created ?? '1970-01-01T00:00:00Z',
            created_by: createdBy,
          })),
        ],
      }),
    };
  }

  /** The new base's image for the same platform goes below what the image has above the old one's. */
  async #rebased(
    before: Parts,
    { from, onto, name }: NonNullable<Mutation['rebase']>,
    root: Descriptor,
  ): Promise<Parts> {
    const [old, base] = [
      await this.#platformParts(from, before),
      await this.#platformParts(onto, before),
    ];
    const [own, below] = [diffIdsIn(before.config), diffIdsIn(old.config)];
    if (below.length > own.length || below.some((diffId, at) => own[at] !== diffId)) {
      const what = `rebasing ${root.digest}: it does not begin with the layers of ${from.root.digest}`;
      throw new ImageError('INVALID_ARGUMENT', what, {
        hint: 'name the base that it was built on',
      });
    }
    for (const layer of base.layers) {
      await this.gathered.add({ ...onto, root: layer }, this.#options);
    }
    return {
      annotations: {
        [BASE_DIGEST]: base.digest,
        ...(name === undefined ? {} : { [BASE_NAME]: name }),
      },
      layers: [
        ...base.layers.map((layer) => layerIn(root, layer)),
        ...before.layers.slice(old.layers.length),
      ],
      config: withHistory(before.config, {
        diffIds: [...diffIdsIn(base.config), ...own.slice(below.length)],
        history: [
          ...historyIn(base.config),
          ...historyIn(before.config).slice(historyIn(old.config).length),
        ],
      }),
    };
  }

  async #platformParts(
    { source, root }: SourcedImage,
    { config }: Parts,
  ): Promise<Parts & Pick<Descriptor, 'digest'>> {
    const { manifest } = await readManifestBytes(source, root, this.#options);
    if (manifest.kind === 'index') {
      const wanted = formatPlatform(
        decodeConfig(Buffer.from(JSON.stringify(config)), 'config').platform,
      );
      const image = manifest.manifests.find(
        ({ platform }) => platform !== undefined && formatPlatform(platform) === wanted,
      );
      if (image === undefined) {
        throw new ImageError('PLATFORM_NOT_FOUND', `${source.place}: no image for ${wanted}`);
      }
      return this.#platformParts({ source, root: image }, { layers: [], config });
    }
    if (manifest.config === undefined) {
      throw new ImageError('UNSUPPORTED', `${root.digest} of ${source.place} is no image`);
    }
    return { ...(await this.#partsOf(source, manifest, manifest.config)), digest: root.digest };
  }
}

import type { StepCache } from '../build/layer-maker.ts';
import { documentOf } from '../build/stage-image.ts';
import { readManifest } from '../content/read-manifest.ts';
import type { Signal, Source } from '../content/store.ts';
import { bodyOf } from '../content/whole.ts';
import { GraphCopy } from '../copy/graph.ts';
import { ImageError, messageOf, unlessInterrupted } from '../errors.ts';
import type { ImageLayout } from '../layout/layout.ts';
import { type Descriptor, plain } from '../oci/descriptor.ts';
import { type Digest, isDigest } from '../oci/digest.ts';
import { MEDIA_TYPE } from '../oci/media-type.ts';
import type { ImageCache } from './image-cache.ts';

/** Of a layer: the steps that made it, with commas. */
const STEPS = 'dev.transship.steps';
const EVERYTHING = {};

/**
 * The build cache of a store on its way from one job to the next: the layers that the last build of
 * this name made or used are an artifact in the image cache, which notes the step of each.
 * A failure of the cache is a miss.
 */
export class BuildCache implements StepCache {
  readonly #name: string;
  readonly #steps: StepCache;
  readonly #store: ImageLayout;
  readonly #images: ImageCache;
  readonly #log: (line: string) => void;
  readonly #used = new Map<Digest, { readonly layer: Descriptor; readonly steps: Set<Digest> }>();

  /** @param name the same for builds that share steps @param steps those of the store */
  constructor(
    name: string,
    parts: {
      readonly steps: StepCache;
      readonly store: ImageLayout;
      readonly images: ImageCache;
      readonly log: (line: string) => void;
    },
  ) {
    this.#name = `build ${name}`;
    this.#steps = parts.steps;
    this.#store = parts.store;
    this.#images = parts.images;
    this.#log = parts.log;
  }

  async find(step: Digest): Promise<Descriptor | undefined> {
    const layer = await this.#steps.find(step);
    if (layer !== undefined) {
      this.#use(step, layer);
    }
    return layer;
  }

  async note(step: Digest, layer: Descriptor): Promise<void> {
    this.#use(step, layer);
    await this.#steps.note(step, layer);
  }

  #use(step: Digest, layer: Descriptor): void {
    const used = this.#used.get(layer.digest) ?? { layer, steps: new Set() };
    this.#used.set(layer.digest, used);
    used.steps.add(step);
  }

  /** Brings what the last job saved into the store. @returns how many layers that were */
  async restore(options: Signal = {}): Promise<number> {
    try {
      const last = await this.#images.lastSeen(this.#name, EVERYTHING, options);
      return last === undefined ? 0 : await this.#restored(last.digest, options);
    } catch (error) {
      unlessInterrupted(error);
      this.#log(`cache: no steps of the last build: ${messageOf(error)}`);
      return 0;
    }
  }

  async #restored(digest: Digest, options: Signal): Promise<number> {
    const image = await this.#images.restore(NOWHERE, digest, EVERYTHING, options);
    await new GraphCopy(image.source, this.#store, options).copy(image.root);
    const manifest = await readManifest(this.#store, image.root, options);
    const layers = manifest.kind === 'manifest' ? manifest.layers : [];
    for (const layer of layers) {
      for (const step of (layer.annotations?.[STEPS] ?? '').split(',').filter(isDigest)) {
        await this.#steps.note(step, plain(layer));
      }
    }
    return layers.length;
  }

  /** Saves what this build made or used. It throws only the signal's reason. */
  async save(options: Signal = {}): Promise<void> {
    if (this.#used.size === 0 || !this.#images.writable) {
      return;
    }
    try {
      const root = await this.#artifact(options);
      const image = await this.#images.restore(this.#store, root, EVERYTHING, options);
      await this.#images.save(image, options);
      await this.#images.remember(this.#name, image, options);
    } catch (error) {
      unlessInterrupted(error);
      this.#log(`cache: the steps of this build are not saved: ${messageOf(error)}`);
    }
  }

  async #artifact(options: Signal): Promise<Descriptor> {
    const empty = documentOf(MEDIA_TYPE.ociEmpty, {});
    const layers = [];
    for (const { layer, steps } of this.#used.values()) {
      // Those of stages that are only copied from are kept nowhere.
      if (await this.#store.holds(layer, options)) {
        layers.push({ ...plain(layer), annotations: { [STEPS]: [...steps].sort().join(',') } });
      }
    }
    const manifest = documentOf(MEDIA_TYPE.ociManifest, {
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.ociManifest,
      artifactType: 'application/vnd.transship.build-cache.v1+json',
      config: empty.descriptor,
      layers: layers.toSorted((one, other) => (one.digest < other.digest ? -1 : 1)),
    });
    for (const { descriptor, bytes } of [empty, manifest]) {
      await this.#store.put(descriptor, bodyOf(bytes), options);
    }
    return manifest.descriptor;
  }
}

/** What the cache lacks is nowhere else. */
const NOWHERE: Source = {
  place: 'the build cache',
  resolve: async (name) => missing(name),
  fetch: async ({ digest }) => missing(digest),
};

function missing(what: string): never {
  throw new ImageError('NOT_FOUND', `the build cache: it lacks ${what}`);
}

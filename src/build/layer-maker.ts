import type { Signal } from '../content/store.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, Digester, digestOf } from '../oci/digest.ts';
import { MEDIA_TYPE } from '../oci/media-type.ts';
import { LayerDraft } from './layer-draft.ts';
import { layerTar } from './layer-tar.ts';
import type { RootFiles } from './root-files.ts';
import { filesId, type Layer, type StageImage } from './stage-image.ts';
import type { WorkStore } from './unpack.ts';

/** Which step made which layer, kept between builds. */
export type StepCache = {
  find(step: Digest): Promise<Descriptor | undefined>;
  note(step: Digest, layer: Descriptor): Promise<void>;
};

/** A layer that is to be made. */
export type LayerPlan = {
  /** Everything that the layer depends on, but for the content of files and what is below. */
  readonly inputs: unknown;
  /** Another word whenever the content of files may be another; `undefined` where that cannot be told. */
  readonly version: string | undefined;
  /** Writes into the draft what the layer changes. */
  fill(draft: LayerDraft): Promise<void>;
  /** The layer does not look at what is below it. */
  readonly isAlone?: boolean;
};

export type MadeLayer = {
  /** `undefined` where nothing changes. */
  readonly layer: Layer | undefined;
  readonly isCached: boolean;
};

export type LayerMakerOptions = {
  readonly store: WorkStore;
  readonly steps: StepCache;
  /** The time of all that is written, in seconds since 1970. */
  readonly epoch: number;
  /** Makes every layer anew. */
  readonly noCache: boolean;
};

/** Changed with the bytes that a step writes, so that no older layer is taken for one of them. */
const SCHEMA = 1;

/** Makes layers, each once: a step whose inputs are the same has the layer that it had before. */
export class LayerMaker {
  readonly #options: LayerMakerOptions;

  constructor(options: LayerMakerOptions) {
    this.#options = options;
  }

  /** @param files of the image, to which the layer is added */
  async make(
    image: StageImage,
    files: RootFiles,
    plan: LayerPlan,
    options: Signal,
  ): Promise<MadeLayer> {
    const below = plan.isAlone === true ? '' : filesId(image);
    const { epoch } = this.#options;
    const step = digestOf(JSON.stringify([SCHEMA, below, epoch, plan.inputs]));
    const exact = plan.version === undefined ? undefined : digestOf(`${step} ${plan.version}`);
    const known = exact && (await this.#find(exact, options));
    if (known !== undefined) {
      files.add(known);
      return cached(known);
    }
    const draft = new LayerDraft(
      plan.isAlone === true ? undefined : await files.ready(options),
      epoch,
    );
    await plan.fill(draft);
    if (draft.isEmpty) {
      return { layer: undefined, isCached: false };
    }
    const made = await this.#made(step, draft, options);
    await files.addFiles(draft.entries());
    await this.#note([step, exact], made.layer?.descriptor);
    return made;
  }

  /** Where the step has a layer already, its bytes are made once to see whether they are the same. */
  async #made(step: Digest, draft: LayerDraft, options: Signal): Promise<MadeLayer> {
    const known = await this.#find(step, options);
    if (known !== undefined) {
      const digester = new Digester();
      for await (const chunk of layerTar(draft, options)) {
        digester.update(chunk);
      }
      if (digester.digest() === known.digest) {
        return cached(known);
      }
    }
    const received = await this.#options.store.receive(layerTar(draft, options), options);
    const descriptor = { mediaType: MEDIA_TYPE.ociLayer, ...received };
    return { layer: { descriptor, diffId: descriptor.digest }, isCached: false };
  }

  async #find(step: Digest, options: Signal): Promise<Descriptor | undefined> {
    const { steps, store, noCache } = this.#options;
    const known = noCache ? undefined : await steps.find(step);
    return known !== undefined && (await store.has(known, options)) ? known : undefined;
  }

  async #note(
    steps: readonly (Digest | undefined)[],
    layer: Descriptor | undefined,
  ): Promise<void> {
    for (const step of steps) {
      if (step !== undefined && layer !== undefined) {
        await this.#options.steps.note(step, layer);
      }
    }
  }
}

function cached(descriptor: Descriptor): MadeLayer {
  return { layer: { descriptor, diffId: descriptor.digest }, isCached: true };
}

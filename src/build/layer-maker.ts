import type { Signal } from '../content/store.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, Digester, digestOf } from '../oci/digest.ts';
import { MEDIA_TYPE } from '../oci/media-type.ts';
import { CHUNK } from './directory-files.ts';
import type { Files } from './files.ts';
import { LayerDraft, type LayerEntry } from './layer-draft.ts';
import { type LayerTarOptions, layerTar } from './layer-tar.ts';
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
  /** Writes into the draft what the layer changes. @param below all that it is put on, for names of owners */
  fill(draft: LayerDraft, below: () => Promise<Files>): Promise<void>;
  /** The layer does not look at what is below it, but perhaps for the names of owners. */
  readonly isAlone?: boolean;
  /** Owners are looked up by their names below. */
  readonly asksForNames?: boolean;
};

export type MadeLayer = {
  /** One that changes nothing too: BuildKit writes it as well. */
  readonly layer: Layer;
  readonly isCached: boolean;
};

export type LayerMakerOptions = Pick<LayerTarOptions, 'onWritten'> & {
  readonly store: WorkStore;
  readonly steps: StepCache;
  /** The time of all that is written, in seconds since 1970. */
  readonly epoch: number;
  /** Makes every layer anew. */
  readonly noCache: boolean;
  /** The layers are needed as bytes; else to be copied from, and what they are is enough. */
  readonly isKept: boolean;
};

/** Changed with the bytes that a step writes, so that no older layer is taken for one of them. */
const SCHEMA = 3;

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
    const isFree = plan.isAlone === true && plan.asksForNames !== true;
    const below = isFree ? '' : filesId(image);
    const { epoch, isKept } = this.#options;
    const step = digestOf(JSON.stringify([SCHEMA, below, epoch, plan.inputs]));
    const exact = plan.version === undefined ? undefined : digestOf(`${step} ${plan.version}`);
    const filled = (below: () => Promise<Files>) => this.#filled(plan, below);
    const known = exact && (await this.#find(exact, options));
    if (known !== undefined) {
      const entries = isKept ? undefined : (on: Files) => filled(async () => on);
      return added(files, known, { isCached: true, entries });
    }
    const entries = await filled(() => files.ready(options));
    const { descriptor, isCached } = await this.#made(step, entries, options);
    await this.#note([step, exact], descriptor);
    return added(files, descriptor, { isCached, entries: async () => entries });
  }

  async #filled(plan: LayerPlan, below: () => Promise<Files>): Promise<readonly LayerEntry[]> {
    const base = plan.isAlone === true ? undefined : await below();
    const draft = new LayerDraft(base, this.#options.epoch);
    await plan.fill(draft, below);
    return draft.entries();
  }

  /** Where the step has a layer already, its bytes are made once to see whether they are the same. */
  async #made(
    step: Digest,
    entries: readonly LayerEntry[],
    options: Signal,
  ): Promise<{ readonly descriptor: Descriptor; readonly isCached: boolean }> {
    const { isKept, store, onWritten } = this.#options;
    const known = await this.#find(step, options);
    const told = { ...options, onWritten };
    const measured = known !== undefined || !isKept ? await measure(entries, told) : undefined;
    if (known !== undefined && measured?.digest === known.digest) {
      return { descriptor: known, isCached: true };
    }
    const made =
      isKept || measured === undefined
        ? await store.receive(layerTar(entries, told), options)
        : measured;
    return { descriptor: { mediaType: MEDIA_TYPE.ociLayer, ...made }, isCached: false };
  }

  async #find(step: Digest, options: Signal): Promise<Descriptor | undefined> {
    const { steps, store, noCache, isKept } = this.#options;
    const known = noCache ? undefined : await steps.find(step);
    const isThere = known !== undefined && (!isKept || (await store.has(known, options)));
    return isThere ? known : undefined;
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

function added(
  files: RootFiles,
  descriptor: Descriptor,
  { isCached, entries }: { readonly isCached: boolean; readonly entries: Layer['entries'] },
): MadeLayer {
  const layer = { descriptor, diffId: descriptor.digest, entries };
  files.add(layer);
  return { layer, isCached };
}

async function measure(
  entries: readonly LayerEntry[],
  options: LayerTarOptions,
): Promise<Pick<Descriptor, 'digest' | 'size'>> {
  const digester = new Digester();
  let size = 0;
  for await (const chunk of layerTar(entries, options, Buffer.allocUnsafeSlow(CHUNK))) {
    digester.update(chunk);
    size += chunk.length;
  }
  return { digest: digester.digest(), size };
}

import type { Signal } from '../content/store.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, Digester, digestOf } from '../oci/digest.ts';
import { MEDIA_TYPE } from '../oci/media-type.ts';
import { CHUNK } from './directory-files.ts';
import type { Files, TreeId } from './files.ts';
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
  /** The layers are needed as bytes; else they are only copied from. */
  readonly isKept: boolean;
};

/** What a layer that looks at nothing below is put on. */
const NOTHING: TreeId = { names: '', version: '' };

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
    const below = isFree ? NOTHING : filesId(image);
    const { epoch, isKept } = this.#options;
    const step = digestOf(JSON.stringify([SCHEMA, below.names, epoch, plan.inputs]));
    const isTold = plan.version !== undefined && below.version !== undefined;
    const exact = isTold ? digestOf(`${step} ${below.version} ${plan.version}`) : undefined;
    const known = exact && (await this.#find(exact, options));
    const filled = (below: () => Promise<Files>) => this.#filled(plan, below);
    if (known !== undefined) {
      const unread = isKept ? undefined : (on: Files) => filled(async () => on);
      const layer = isKept ? written(known) : unwritten(step, exact, unread);
      return added(files, layer, true);
    }
    const entries = await filled(() => files.ready(options));
    const { layer, isCached } = isKept
      ? await this.#made(step, entries, options)
      : { layer: unwritten(step, exact, undefined), isCached: false };
    await this.#note(isKept ? [step, exact] : [exact], layer.descriptor);
    return added(files, { ...layer, entries: async () => entries }, isCached);
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
  ): Promise<{ readonly layer: Layer; readonly isCached: boolean }> {
    const { store, onWritten } = this.#options;
    const known = await this.#find(step, options);
    const told = { ...options, onWritten };
    if (known !== undefined && (await measure(entries, told)).digest === known.digest) {
      return { layer: written(known), isCached: true };
    }
    const received = await store.receive(layerTar(entries, told), options);
    const layer = written({ mediaType: MEDIA_TYPE.ociLayer, ...received });
    return { layer, isCached: false };
  }

  async #find(step: Digest, options: Signal): Promise<Descriptor | undefined> {
    const { steps, store, noCache, isKept } = this.#options;
    const known = noCache ? undefined : await steps.find(step);
    const isThere = known !== undefined && (!isKept || (await store.has(known, options)));
    return isThere ? known : undefined;
  }

  async #note(steps: readonly (Digest | undefined)[], layer: Descriptor): Promise<void> {
    for (const step of steps.filter((one) => one !== undefined)) {
      await this.#options.steps.note(step, layer);
    }
  }
}

function written(descriptor: Descriptor): Layer {
  return { descriptor, diffId: descriptor.digest };
}

/** To read and hash what no image has as a layer would take as long as to write the layer that is made of it. */
function unwritten(step: Digest, version: string | undefined, entries: Layer['entries']): Layer {
  const descriptor = { mediaType: MEDIA_TYPE.ociLayer, digest: step, size: 0 };
  return { descriptor, diffId: step, entries, unwritten: { version } };
}

function added(files: RootFiles, layer: Layer, isCached: boolean): MadeLayer {
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

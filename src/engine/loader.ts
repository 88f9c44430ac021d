import type { Source } from '../content/store.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import {
  ArchiveSender,
  accepted,
  type EngineTools,
  type LoadOptions,
  selected,
  sizeOf,
} from './archive-sender.ts';
import { completeManifests } from './daemon-api.ts';
import { type Available, lowerLayers, sendEarly } from './early-layers.ts';
import { imageId, type Run, running } from './images.ts';
import type { Sent } from './load-archive.ts';
import { type Names, sortNames } from './names.ts';
import { layersOf, type Plan, type PlannedManifest, readPlan } from './plan.ts';
import { type EngineFacts, tellsComplete } from './probe.ts';
import { refusal } from './refusal.ts';

/** An image that is to be loaded, with its names. */
export type EngineImage = {
  readonly source: Source;
  /** An index, or one platform's image. */
  readonly root: Descriptor;
  /** References; one without a tag and a digest names `latest`. */
  readonly names: readonly string[];
  /** Loads the images of all platforms of an index, into containerd's image store. Default: the engine's platform. */
  readonly allPlatforms?: boolean;
  /** For an image that is still being downloaded into the source. Default: all of it is there. */
  readonly available?: Available;
};

/** An image that the engine has now. */
export type LoadedImage = {
  /** The engine's id of it: the config's digest; with containerd's image store the root's. */
  readonly id: Digest;
  /** The names that the engine has for it now, fully qualified. */
  readonly names: readonly string[];
  /** Names by digest that this engine cannot keep, as given: use the id. */
  readonly unnamed: readonly string[];
  /** It was there already. */
  readonly existed: boolean;
  /** Bytes written to the engine. */
  readonly sent: number;
  /** Bytes of layers that the engine had. */
  readonly skipped: number;
};

/** What one image is to be in the engine. */
type Task = { readonly plan: Plan; readonly id: Digest; readonly names: Names };

/** The archives of lower layers that were sent before an image: their ends, and what was in them. */
type EarlyArchives = {
  readonly ends: Promise<boolean>[];
  /** Written to the engine. */
  bytes: number;
  readonly layers: Set<Digest>;
  /** The images without a name that hold the layers meanwhile. */
  readonly images: Set<Digest>;
};

/** Loads images into an engine. */
export class Loader {
  readonly #tools: EngineTools;
  readonly #facts: EngineFacts;
  readonly #sender: ArchiveSender;

  constructor(tools: EngineTools, facts: EngineFacts) {
    this.#tools = tools;
    this.#facts = facts;
    this.#sender = new ArchiveSender(tools, facts);
  }

  async load(image: EngineImage, options: LoadOptions): Promise<LoadedImage> {
    options.signal?.throwIfAborted();
    const task = await this.#taskOf(image, options);
    const early: EarlyArchives = { ends: [], bytes: 0, layers: new Set(), images: new Set() };
    try {
      await this.#sendEarly(task, early, image.available, options);
      const { sent, skipped, ...loaded } = await this.#load(task, options);
      const known = sizeOf(selected(task.plan, early.layers));
      return { ...loaded, sent: sent + early.bytes, skipped: skipped - known };
    } finally {
      await this.#removeEarly(early);
    }
  }

  async #taskOf(image: EngineImage, { signal }: LoadOptions): Promise<Task> {
    const { store, platform } = this.#facts;
    const containerd = store === 'containerd';
    const allPlatforms = image.allPlatforms === true;
    const choice = { signal, platform, keepIndex: containerd, allPlatforms };
    const plan = await readPlan(image.source, image.root, choice);
    const root = plan.root.digest;
    return {
      plan,
      id: containerd ? root : (plan.images[0]?.config.digest ?? root),
      names: sortNames(image.names, store === 'classic' ? undefined : root),
    };
  }

  /** Only where the engine keeps layers by chain id, so that one archive can build on another. */
  async #sendEarly(
    { plan, id }: Task,
    early: EarlyArchives,
    available: Available | undefined,
    options: LoadOptions,
  ): Promise<void> {
    const [image] = plan.images;
    const fits = this.#facts.store === 'classic' && image?.layers.every(({ chainId }) => chainId);
    if (available === undefined || image === undefined || !fits) {
      for (const layer of layersOf(plan).values()) {
        await available?.(layer);
      }
      return;
    }
    if (await this.#complete(plan, id, options.signal)) {
      return;
    }
    await sendEarly(image.layers, {
      available,
      known: () => this.#sender.known(options),
      send: (count) => {
        const sending = this.#sendLower(plan, image, count, early, options).catch(() => false);
        early.ends.push(sending);
        return sending;
      },
    });
  }

  async #sendLower(
    plan: Plan,
    image: PlannedManifest,
    count: number,
    early: EarlyArchives,
    options: LoadOptions,
  ): Promise<boolean> {
    const lower = lowerLayers(plan, image, count, this.#facts.platform);
    const { sent, omitted } = await this.#sender.sendLacking(lower, options);
    early.bytes += sent.bytes;
    if (!accepted(sent)) {
      this.#sender.forget();
      return false;
    }
    for (const { config } of lower.images) {
      early.images.add(config.digest);
    }
    for (const digest of layersOf(lower).keys()) {
      if (!omitted.has(digest)) {
        early.layers.add(digest);
      }
    }
    return true;
  }

  /** An image that cannot be removed does no harm: it has no name, and `prune` removes it. */
  async #removeEarly({ ends, images }: EarlyArchives): Promise<void> {
    for (const end of ends) {
      await end;
    }
    if (images.size > 0) {
      await this.#run(undefined)('image', 'rm', '--', ...images).catch(() => undefined);
    }
  }

  async #load(task: Task, options: LoadOptions): Promise<LoadedImage> {
    const { plan, id } = task;
    const existed = await this.#complete(plan, id, options.signal);
    const archive = existed
      ? { sent: 0, skipped: sizeOf(layersOf(plan).values()) }
      : await this.#sendArchive(plan, id, options);
    const named = await this.#giveNames(task, options);
    return { id, existed, ...named, sent: archive.sent + named.sent, skipped: archive.skipped };
  }

  /** Whether the image is there with all its content. */
  async #complete(plan: Plan, id: Digest, signal: AbortSignal | undefined): Promise<boolean> {
    if ((await imageId(this.#run(signal), id)) !== id) {
      return false;
    }
    if (!tellsComplete(this.#facts)) {
      return true;
    }
    const complete = await completeManifests(this.#tools.exec, id, signal);
    return plan.images.every(({ manifest }) => complete.has(manifest.digest));
  }

  async #sendArchive(
    plan: Plan,
    id: Digest,
    options: LoadOptions,
  ): Promise<{ readonly sent: number; readonly skipped: number }> {
    const { signal } = options;
    const { sent, omitted } = await this.#sender.sendLacking(plan, options);
    if (await this.#took(plan, id, sent, signal)) {
      return { sent: sent.bytes, skipped: sizeOf(selected(plan, omitted)) };
    }
    this.#sender.forget();
    if (omitted.size === 0) {
      throw this.#sender.refused(plan, sent);
    }
    const whole = await this.#sender.send(plan, { omit: new Set() }, options);
    if (!(await this.#took(plan, id, whole, signal))) {
      throw this.#sender.refused(plan, whole);
    }
    return { sent: sent.bytes + whole.bytes, skipped: 0 };
  }

  async #took(plan: Plan, id: Digest, sent: Sent, signal: AbortSignal | undefined) {
    return accepted(sent) && (await this.#complete(plan, id, signal));
  }

  async #giveNames({ plan, id, names }: Task, options: LoadOptions) {
    const run = this.#run(options.signal);
    for (const tag of names.tags) {
      const result = await run('image', 'tag', id, tag);
      if (result.exitCode !== 0) {
        throw refusal(`tagging ${id} as ${tag} in ${this.#facts.name}`, result);
      }
    }
    let sent = 0;
    const given = [...names.tags];
    const unnamed = [...names.unnamed];
    for (const name of names.digests) {
      if ((await imageId(run, name)) !== id) {
        const omit = new Set(layersOf(plan).keys());
        sent += (await this.#sender.send(plan, { omit, name }, options)).bytes;
      }
      ((await imageId(run, name)) === id ? given : unnamed).push(name);
    }
    return { names: given, unnamed, sent };
  }

  #run(signal: AbortSignal | undefined): Run {
    return running(this.#tools.exec, this.#facts.command, signal);
  }
}

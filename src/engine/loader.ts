import type { Signal, Source } from '../content/store.ts';
import { ImageError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { completeManifests } from './daemon-api.ts';
import type { Exec, ExecResult } from './exec.ts';
import { imageId, layerChains, type Run, running } from './images.ts';
import { type Names, sortNames } from './names.ts';
import { knownLayers, layersOf, type Plan, readPlan } from './plan.ts';
import { type EngineFacts, majorVersion } from './probe.ts';
import { refusal } from './refusal.ts';
import { type OpenArchive, type Sent, send } from './send.ts';

export type EngineTools = { readonly exec: Exec; readonly openArchive: OpenArchive };

export type EngineImage = {
  readonly source: Source;
  /** An index, or one platform's image. */
  readonly root: Descriptor;
  /** References; one without a tag and a digest names `latest`. */
  readonly names: readonly string[];
  /** Of an index, with containerd's image store: the images of all platforms. Default: the engine's. */
  readonly allPlatforms?: boolean;
};

export type LoadedImage = {
  /** What the engine calls it: the config's digest; with containerd's image store the root's. */
  readonly id: Digest;
  /** What the engine knows it by now, fully qualified. */
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

/** `sent` of about `total` bytes; it starts over where the engine refused the short archive. */
export type LoadEvent = {
  readonly root: Descriptor;
  readonly sent: number;
  readonly total: number;
};

export type LoadOptions = Signal & {
  readonly onProgress?: ((event: LoadEvent) => void) | undefined;
};

type Shipped = { readonly sent: number; readonly skipped: number };

/** Brings one image at a time into an engine. */
export class Loader {
  readonly #tools: EngineTools;
  readonly #facts: EngineFacts;
  /** Of all layers that the engine is believed to have. */
  #chains: Set<Digest> | undefined;

  constructor(tools: EngineTools, facts: EngineFacts) {
    this.#tools = tools;
    this.#facts = facts;
  }

  async load(image: EngineImage, options: LoadOptions): Promise<LoadedImage> {
    const { signal } = options;
    signal?.throwIfAborted();
    const containerd = this.#facts.store === 'containerd';
    const plan = await readPlan(image.source, image.root, {
      signal,
      platform: this.#facts.platform,
      keepIndex: containerd,
      allPlatforms: image.allPlatforms === true,
    });
    const names = sortNames(
      image.names,
      this.#facts.store === 'classic' ? undefined : plan.root.digest,
    );
    const id = containerd ? plan.root.digest : (plan.images[0]?.config.digest ?? plan.root.digest);
    const existed = await this.#complete(plan, id, signal);
    const shipped = existed
      ? { sent: 0, skipped: sizeOf(layersOf(plan).values()) }
      : await this.#ship(plan, id, options);
    const named = await this.#giveNames(plan, id, names, options);
    return { id, existed, ...named, sent: shipped.sent + named.sent, skipped: shipped.skipped };
  }

  /** Whether the image is there with all its content. */
  async #complete(plan: Plan, id: Digest, signal: AbortSignal | undefined): Promise<boolean> {
    if ((await imageId(this.#run(signal), id)) !== id) {
      return false;
    }
    if (!this.#tellsComplete()) {
      return true;
    }
    const complete = await completeManifests(this.#tools.exec, id, signal);
    return plan.images.every(({ manifest }) => complete.has(manifest.digest));
  }

  /** containerd's store takes an image with content missing; Docker says so since 28 (API 1.48). */
  #tellsComplete(): boolean {
    return this.#facts.store === 'containerd' && majorVersion(this.#facts.version) >= 28;
  }

  async #ship(plan: Plan, id: Digest, options: LoadOptions): Promise<Shipped> {
    const { signal } = options;
    const omit = await this.#omittable(plan, signal);
    const first = await this.#send(plan, omit, undefined, options);
    if (await this.#took(plan, id, first, signal)) {
      this.#remember(plan);
      return { sent: first.bytes, skipped: sizeOf(selected(plan, omit)) };
    }
    if (omit.size === 0) {
      throw this.#refused(plan, first);
    }
    this.#chains = undefined;
    const whole = await this.#send(plan, new Set(), undefined, options);
    if (!(await this.#took(plan, id, whole, signal))) {
      throw this.#refused(plan, whole);
    }
    return { sent: first.bytes + whole.bytes, skipped: 0 };
  }

  async #omittable(plan: Plan, signal: AbortSignal | undefined): Promise<ReadonlySet<Digest>> {
    if (this.#facts.store === 'containerd' && !this.#tellsComplete()) {
      return new Set();
    }
    this.#chains ??= await layerChains(this.#run(signal));
    return knownLayers(plan, this.#chains);
  }

  #remember(plan: Plan): void {
    for (const { chainId } of plan.images.flatMap(({ layers }) => layers)) {
      if (chainId !== undefined) {
        this.#chains?.add(chainId);
      }
    }
  }

  async #send(
    plan: Plan,
    omit: ReadonlySet<Digest>,
    name: string | undefined,
    { signal, onProgress }: LoadOptions,
  ): Promise<Sent> {
    const { command, store, version } = this.#facts;
    const total = sizeOf(layersOf(plan).values()) - sizeOf(selected(plan, omit));
    const shipment = {
      plan,
      omit,
      docker: store === 'classic',
      plainLayers: store === 'classic' && majorVersion(version) < ZSTD_SINCE,
      ...(name === undefined ? {} : { name }),
    };
    const onBytes = (sent: number): void => onProgress?.({ root: plan.root, sent, total });
    return await send({ ...this.#tools, command }, shipment, { signal, onBytes });
  }

  async #took(plan: Plan, id: Digest, { result }: Sent, signal: AbortSignal | undefined) {
    const accepted = result.exitCode === 0 && !UNPACK_ERROR.test(printed(result));
    return accepted && (await this.#complete(plan, id, signal));
  }

  #refused({ root, source }: Plan, { result }: Sent): ImageError {
    const { name } = this.#facts;
    const doing = `loading ${root.digest} of ${source.place} into ${name}`;
    const hint = `${name}'s own log may say more; a full disk is the usual reason`;
    if (result.exitCode === 0 && !UNPACK_ERROR.test(printed(result))) {
      return new ImageError('ENGINE', `${doing}: it says it did, but has no such image`, { hint });
    }
    return refusal(doing, result, hint);
  }

  async #giveNames(plan: Plan, id: Digest, names: Names, options: LoadOptions) {
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
        sent += (await this.#send(plan, new Set(layersOf(plan).keys()), name, options)).bytes;
      }
      ((await imageId(run, name)) === id ? given : unnamed).push(name);
    }
    return { names: given, unnamed, sent };
  }

  #run(signal: AbortSignal | undefined): Run {
    return running(this.#tools.exec, this.#facts.command, signal);
  }
}

/** Docker's first version that reads zstd layers in an archive. */
const ZSTD_SINCE = 23;

/** Docker 28 cannot unpack an image that lacks a layer, says so, and has exit code 0. */
const UNPACK_ERROR = /Error unpacking/i;

function printed({ stdout, stderr }: ExecResult): string {
  return `${stdout}${stderr}`;
}

function selected(plan: Plan, digests: ReadonlySet<Digest>): readonly Descriptor[] {
  return [...layersOf(plan).values()].filter(({ digest }) => digests.has(digest));
}

function sizeOf(descriptors: Iterable<Descriptor>): number {
  return [...descriptors].reduce((sum, { size }) => sum + size, 0);
}

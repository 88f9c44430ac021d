import type { ImageCache } from '../cache/image-cache.ts';
import { Remembering } from '../content/remember.ts';
import type { Signal } from '../content/store.ts';
import type { CopySource } from '../copy/copy.ts';
import type { Selection } from '../copy/select.ts';
import type { Engine } from '../engine/engine.ts';
import { during } from '../errors.ts';
import type { Digest } from '../oci/digest.ts';
import { formatPlatform, hostPlatforms } from '../oci/platform.ts';
import type { Places } from '../place/places.ts';
import { type Delivery, deliver } from './deliver.ts';
import { factsOf } from './facts.ts';
import type { Inputs } from './inputs.ts';
import { type Coming, type Obtained, obtain, open } from './obtain.ts';
import type { PlannedImage } from './plan.ts';
import { addMoved, NOTHING_CAME, NOTHING_MOVED, type Shipped } from './result.ts';

/** What all images of a step work with. */
export type JobTools = Signal & {
  readonly places: Places;
  readonly cache: ImageCache | undefined;
  /** Found once for all; rejects where it was asked for and is not there. */
  readonly engine: Promise<Engine | undefined>;
  /** Gives the cache what it lacks of an image; trouble with it is its own to tell. */
  readonly keep: (planned: PlannedImage, obtained: Obtained) => Promise<void>;
  readonly warn: (text: string) => void;
  readonly log: (line: string) => void;
};

type Draft = { -readonly [Member in keyof Shipped]: Shipped[Member] };

/** One image of a step: resolve → cache → pull → load and push → what there is to tell of it. */
export class ImageJob {
  readonly #planned: PlannedImage;
  readonly #inputs: Inputs;
  readonly #tools: JobTools;
  readonly #draft: Draft;
  #obtained: Obtained | undefined;

  constructor(planned: PlannedImage, inputs: Inputs, tools: JobTools) {
    this.#planned = planned;
    this.#inputs = inputs;
    this.#tools = tools;
    this.#draft = {
      planned,
      facts: undefined,
      origin: planned.place.transport === 'docker' ? 'registry' : planned.written[0],
      pulled: planned.place.transport === 'docker' && comesHere(planned, inputs),
      loaded: false,
      bytes: NOTHING_MOVED,
      arrival: NOTHING_CAME,
      pushed: [],
      seconds: 0,
      error: undefined,
    };
  }

  /** What is on this machine of it, once the job has run. */
  get obtained(): Obtained | undefined {
    return this.#obtained;
  }

  /** Throws only when it is cancelled: what went wrong is part of what there is to tell. */
  async run(onDigest: (digest: Digest) => void): Promise<Shipped> {
    const started = performance.now();
    try {
      await this.#steps(onDigest);
    } catch (error) {
      this.#tools.signal?.throwIfAborted();
      this.#draft.error = during(this.#planned.written[0], error);
    }
    return { ...this.#draft, seconds: (performance.now() - started) / 1000 };
  }

  async #steps(onDigest: (digest: Digest) => void): Promise<void> {
    const { places, signal } = this.#tools;
    const place = await places.source(this.#planned.place, signal);
    const from = { source: new Remembering(place.source), name: place.name };
    let loading: Promise<void> | undefined;
    if (comesHere(this.#planned, this.#inputs)) {
      const coming = await this.#come(from, onDigest);
      loading = this.#load(coming);
      await this.#arrive(coming, loading);
    } else {
      onDigest((await from.source.resolve(from.name, { signal })).digest);
    }
    // What was pushed is told even if the engine refused, and the other way round.
    const steps = [this.#deliver(from), this.#keep(), loading] as const;
    const [delivery, ...used] = await Promise.allSettled(steps);
    if (delivery.status === 'fulfilled') {
      this.#draft.pushed = delivery.value.pushed;
      this.#draft.bytes = addMoved(this.#draft.bytes, delivery.value.bytes);
      this.#draft.facts = await this.#facts(from, delivery.value);
    }
    throwFirst([delivery, ...used]);
  }

  /** Until all of the image is here. Where it cannot be had, so can nothing of it be loaded. */
  async #arrive({ here }: Coming, loading: Promise<void>): Promise<void> {
    // Judged later, by whoever waits for everything.
    loading.catch(() => undefined);
    try {
      this.#obtained = await here;
    } catch (error) {
      await loading.catch(() => undefined);
      throw error;
    }
    const { origin, bytes, arrival } = this.#obtained;
    Object.assign(this.#draft, { origin, bytes, arrival });
  }

  async #come(from: CopySource, onDigest: (digest: Digest) => void): Promise<Coming> {
    const { place, written } = this.#planned;
    const { places, cache, signal } = this.#tools;
    const selection = await this.#localSelection();
    const options = { from, selection, cache, signal, onDigest, onFallback: this.#fallback() };
    return place.transport === 'docker'
      ? obtain(places, place.reference, options)
      : open(place, written[0], options);
  }

  /** A stale image is better than none for tests that run on it, but is never sent on. */
  #fallback(): ((text: string) => void) | undefined {
    const { written, targets } = this.#planned;
    const allowed = this.#inputs.cacheFallback && targets.length === 0;
    return allowed ? (text) => this.#tools.warn(`${written[0]}: ${text}`) : undefined;
  }

  /** What comes to this machine is what runs on it, unless something else was asked for. */
  async #localSelection(): Promise<Selection> {
    if (this.#inputs.platforms === 'all' || this.#inputs.platforms.length > 0) {
      return this.#remoteSelection();
    }
    const engine = await this.#tools.engine;
    // An engine of another system (Windows containers) does not keep an image from being pulled.
    const wanted = [...(engine === undefined ? [] : [engine.platform]), ...hostPlatforms()];
    const host = [...new Map(wanted.map((one) => [formatPlatform(one), one])).values()];
    return { host };
  }

  /** What goes to a registry is all of it, unless something else was asked for. */
  #remoteSelection(): Selection {
    const { platforms } = this.#inputs;
    return platforms === 'all' ? {} : { platforms };
  }

  /** Into the cache, while it is loaded and pushed. */
  async #keep(): Promise<void> {
    const here = this.#obtained;
    if (here?.keep !== undefined) {
      await this.#tools.keep(this.#planned, here);
    }
  }

  /** Into the engine, as far as it is here, and the rest as it comes. */
  async #load({ ahead }: Coming): Promise<void> {
    const engine = this.#isLoaded() ? await this.#tools.engine : undefined;
    if (engine === undefined) {
      return;
    }
    const { name, ...image } = await ahead();
    const os = image.root.platform?.os ?? 'linux';
    if (this.#inputs.load !== 'true' && os !== engine.platform.os) {
      return;
    }
    const wanted = { ...image, names: name === '' ? [] : [name] };
    const { loaded } = await engine.load([wanted], { signal: this.#tools.signal });
    this.#draft.loaded = true;
    for (const { id, unnamed } of loaded.filter((one) => one.unnamed.length > 0)) {
      this.#tools.log(`${unnamed.join(', ')}: this engine keeps no names by digest: run ${id}`);
    }
  }

  #isLoaded(): boolean {
    const { load, archive } = this.#inputs;
    const unsent = archive === undefined && this.#planned.targets.length === 0;
    return load === 'true' || (load === 'auto' && unsent);
  }

  async #deliver(from: CopySource): Promise<Delivery> {
    const { place, targets } = this.#planned;
    const { places, signal } = this.#tools;
    const { referrers, ifExists } = this.#inputs;
    const here = this.#obtained;
    const remote = place.transport === 'docker';
    const cargo = {
      ...(here === undefined ? from : { source: here.whole, name: here.resolved.digest }),
      place,
      from: remote ? [places.repository(place.reference)] : [],
      remote,
    };
    return deliver(places, cargo, targets, {
      referrers,
      ifExists,
      signal,
      remote: this.#remoteSelection(),
      local: targets.length === 0 ? {} : await this.#localSelection(),
    });
  }

  /** Read where it costs least: here, else at a target, for registries count what is read from them. */
  async #facts({ source, name }: CopySource, { landed }: Delivery): Promise<Shipped['facts']> {
    const { signal } = this.#tools;
    if (this.#obtained !== undefined) {
      return factsOf(this.#obtained, { signal });
    }
    const resolved = await source.resolve(name, { signal });
    if (landed === undefined) {
      return factsOf({ resolved, whole: source, root: resolved, source }, { signal });
    }
    const { written } = landed.result;
    const target = new Remembering(landed.source);
    const whole = written.digest === resolved.digest ? target : source;
    return factsOf({ resolved, whole, root: written, source: target }, { signal });
  }
}

/** Only what goes from registries to registries never touches this machine's disk. */
export function comesHere({ place, targets }: PlannedImage, { load, archive }: Inputs): boolean {
  const kept = load === 'true' || archive !== undefined || targets.length === 0;
  const local = targets.some((target) => target.place.transport !== 'docker');
  return place.transport !== 'docker' || kept || local;
}

function throwFirst(steps: readonly PromiseSettledResult<unknown>[]): void {
  const failed = steps.find((step) => step.status === 'rejected');
  if (failed !== undefined) {
    throw failed.reason;
  }
}

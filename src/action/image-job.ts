import type { ImageCache } from '../cache/image-cache.ts';
import { Remembering } from '../content/remember.ts';
import type { Signal } from '../content/store.ts';
import type { CopySource } from '../copy/copy.ts';
import type { Selection } from '../copy/select.ts';
import type { Engine } from '../engine/engine.ts';
import { during } from '../errors.ts';
import type { Known } from '../image/facts.ts';
import { NOTHING_MOVED } from '../image/moved-bytes.ts';
import type { Digest } from '../oci/digest.ts';
import { formatPlatform, hostPlatforms } from '../oci/platform.ts';
import type { Places } from '../place/places.ts';
import { type Delivery, deliver } from './deliver.ts';
import type { Inputs } from './inputs.ts';
import { lockedSource } from './lock-input.ts';
import { Meter } from './metered.ts';
import { type Incoming, type Obtained, obtain, open } from './obtain.ts';
import type { PlannedImage } from './plan.ts';
import { resolvedFacts } from './resolved-facts.ts';
import { type ImageResult, NOTHING_RECEIVED } from './result.ts';

/** What the images of a step share. */
export type JobContext = Signal & {
  readonly places: Places;
  readonly cache: ImageCache | undefined;
  /** Found once for all images; rejects where an engine is required and none answers. */
  readonly engine: Promise<Engine | undefined>;
  /** Saves in the cache what it lacks of an image; its failures are log lines. */
  readonly saveToCache: (planned: PlannedImage, obtained: Obtained) => Promise<void>;
  readonly warn: (text: string) => void;
  readonly log: (line: string) => void;
};

type Draft = { -readonly [Member in keyof ImageResult]: ImageResult[Member] };

/** One image of a step: resolve → cache → pull → load and push → its result. */
export class ImageJob {
  readonly #planned: PlannedImage;
  readonly #inputs: Inputs;
  readonly #context: JobContext;
  readonly #draft: Draft;
  readonly #meter = new Meter();
  #obtainedAt = 0;
  #obtained: Obtained | undefined;

  constructor(planned: PlannedImage, inputs: Inputs, context: JobContext) {
    this.#planned = planned;
    this.#inputs = inputs;
    this.#context = context;
    this.#draft = {
      planned,
      facts: undefined,
      origin: planned.place.transport === 'docker' ? 'registry' : planned.written[0],
      pulled: planned.place.transport === 'docker' && isNeededHere(planned, inputs),
      loaded: false,
      bytes: NOTHING_MOVED,
      received: NOTHING_RECEIVED,
      pushed: [],
      seconds: 0,
      error: undefined,
    };
  }

  /** The image on this machine, after the job has run. */
  get obtained(): Obtained | undefined {
    return this.#obtained;
  }

  /** Throws only when it is cancelled: a failure is part of the result. */
  async run(onDigest: (digest: Digest) => void): Promise<ImageResult> {
    const started = performance.now();
    try {
      await this.#steps(onDigest);
    } catch (error) {
      this.#context.signal?.throwIfAborted();
      this.#draft.error = during(this.#planned.written[0], error);
    }
    return { ...this.#draft, seconds: (performance.now() - started) / 1000 };
  }

  async #steps(onDigest: (digest: Digest) => void): Promise<void> {
    const { places, signal } = this.#context;
    const place = await places.source(this.#planned.place, signal);
    const remote = this.#planned.place.transport === 'docker';
    const source = lockedSource(place.source, this.#planned.locked);
    const metered = remote ? this.#meter.around(source) : source;
    const from = { source: new Remembering(metered), name: place.name };
    let loading: Promise<void> | undefined;
    if (isNeededHere(this.#planned, this.#inputs)) {
      const incoming = await this.#bring(from, onDigest);
      loading = this.#load(incoming);
      await this.#receive(incoming, loading);
    } else {
      onDigest((await from.source.resolve(from.name, { signal })).digest);
    }
    // What was pushed is reported even if the engine refused the image, and the other way round.
    const steps = [this.#deliver(from), this.#saveToCache(), loading] as const;
    const [delivery, ...used] = await Promise.allSettled(steps);
    if (delivery.status === 'fulfilled') {
      this.#draft.pushed = delivery.value.pushed;
      this.#draft.bytes = { ...delivery.value.bytes, downloaded: this.#downloaded() };
      this.#draft.facts = await this.#facts(from, delivery.value);
    }
    throwFirst([delivery, ...used]);
  }

  /** Waits until all of the image is here; a failure ends its load as well. */
  async #receive(incoming: Incoming, loading: Promise<void>): Promise<void> {
    // Its failure is thrown at the end, with those of the other steps.
    loading.catch(() => undefined);
    try {
      this.#obtained = await incoming.obtained;
    } catch (error) {
      await loading.catch(() => undefined);
      throw error;
    }
    const { origin, received } = this.#obtained;
    this.#obtainedAt = this.#meter.bytes;
    Object.assign(this.#draft, { origin, received });
  }

  /** What the registry gave for the store, and after that for targets. */
  #downloaded(): number {
    return this.#draft.received.registry.bytes + this.#meter.bytes - this.#obtainedAt;
  }

  async #bring(from: CopySource, onDigest: (digest: Digest) => void): Promise<Incoming> {
    const { place, written } = this.#planned;
    const { places, cache, signal } = this.#context;
    const selection = await this.#localSelection();
    const downloaded = (): number => this.#meter.bytes;
    const located = { from, selection, cache, signal, onDigest, onFallback: this.#fallback() };
    return place.transport === 'docker'
      ? obtain(places, place.reference, { ...located, downloaded })
      : open(place, written[0], located);
  }

  /** A stale image is better than none for tests that run on it, but it is never pushed. */
  #fallback(): ((text: string) => void) | undefined {
    const { written, targets } = this.#planned;
    const allowed = this.#inputs.cacheFallback && targets.length === 0;
    return allowed ? (text) => this.#context.warn(`${written[0]}: ${text}`) : undefined;
  }

  /** The selection for this machine: what runs on it, unless the inputs name platforms. */
  async #localSelection(): Promise<Selection> {
    if (this.#inputs.platforms === 'all' || this.#inputs.platforms.length > 0) {
      return this.#remoteSelection();
    }
    if (this.#planned.platforms.length > 0) {
      return { platforms: this.#planned.platforms };
    }
    const engine = await this.#context.engine;
    // An engine of another system (Windows containers) does not keep an image from being pulled.
    const wanted = [...(engine === undefined ? [] : [engine.platform]), ...hostPlatforms()];
    const preferred = [...new Map(wanted.map((one) => [formatPlatform(one), one])).values()];
    return { preferred };
  }

  /** The selection for registries: the whole index, unless the inputs name platforms. */
  #remoteSelection(): Selection {
    const { platforms } = this.#inputs;
    return platforms === 'all' ? {} : { platforms };
  }

  async #saveToCache(): Promise<void> {
    if (this.#obtained?.cached !== undefined) {
      await this.#context.saveToCache(this.#planned, this.#obtained);
    }
  }

  /** Loads each layer as soon as it is here. */
  async #load({ engineImage }: Incoming): Promise<void> {
    const engine = this.#isLoaded() ? await this.#context.engine : undefined;
    if (engine === undefined) {
      return;
    }
    const image = await engineImage();
    const os = image.root.platform?.os ?? 'linux';
    if (this.#inputs.load !== 'true' && os !== engine.platform.os) {
      return;
    }
    const { loaded } = await engine.load([image], { signal: this.#context.signal });
    this.#draft.loaded = true;
    for (const { id, unnamed } of loaded.filter((one) => one.unnamed.length > 0)) {
      this.#context.log(`${unnamed.join(', ')}: this engine keeps no names by digest: run ${id}`);
    }
  }

  #isLoaded(): boolean {
    const { load, archive } = this.#inputs;
    const unsent = archive === undefined && this.#planned.targets.length === 0;
    return load === 'true' || (load === 'auto' && unsent);
  }

  async #deliver(from: CopySource): Promise<Delivery> {
    const { place, targets } = this.#planned;
    const { places, signal } = this.#context;
    const { referrers, ifExists } = this.#inputs;
    const here = this.#obtained;
    const outgoing = {
      ...(here === undefined ? from : { source: here.whole, name: here.resolved.digest }),
      place,
      mountFrom: place.transport === 'docker' ? [places.repository(place.reference)] : [],
    };
    return deliver(places, outgoing, targets, {
      referrers,
      ifExists,
      signal,
      remote: this.#remoteSelection(),
      local: targets.length === 0 ? {} : await this.#localSelection(),
    });
  }

  /** Read where it costs least: here, else at a target, because registries count reads of the source. */
  async #facts(
    { source, name }: CopySource,
    { firstPushed }: Delivery,
  ): Promise<ImageResult['facts']> {
    const { signal } = this.#context;
    const tell = (known: Required<Known>) =>
      resolvedFacts(known, this.#planned.written[0], this.#context);
    if (this.#obtained !== undefined) {
      return tell(this.#obtained);
    }
    const resolved = await source.resolve(name, { signal });
    if (firstPushed === undefined) {
      return tell({ resolved, whole: source, root: resolved, source });
    }
    const { written } = firstPushed.result;
    const target = new Remembering(firstPushed.source);
    const whole = written.digest === resolved.digest ? target : source;
    return tell({ resolved, whole, root: written, source: target });
  }
}

/** Whether the image must come to this machine: it need not to go from a registry to registries. */
export function isNeededHere({ place, targets }: PlannedImage, { load, archive }: Inputs): boolean {
  const stays = load === 'true' || archive !== undefined || targets.length === 0;
  const local = targets.some((target) => target.place.transport !== 'docker');
  return place.transport !== 'docker' || stays || local;
}

function throwFirst(steps: readonly PromiseSettledResult<unknown>[]): void {
  const failed = steps.find((step) => step.status === 'rejected');
  if (failed !== undefined) {
    throw failed.reason;
  }
}

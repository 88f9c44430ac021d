import type { ImageCache } from '../cache/image-cache.ts';
import { Remembering } from '../content/remember.ts';
import type { Signal, Source } from '../content/store.ts';
import type { CopySource } from '../copy/copy.ts';
import type { Selection } from '../copy/select.ts';
import type { Engine } from '../engine/engine.ts';
import { during } from '../errors.ts';
import { NOTHING_MOVED } from '../image/moved-bytes.ts';
import type { Digest } from '../oci/digest.ts';
import { awaitedNames } from '../place/awaited-name.ts';
import type { Places } from '../place/places.ts';
import { type Delivery, deliver } from './deliver.ts';
import type { Inputs } from './inputs.ts';
import { isToLoad, loadImage } from './load-image.ts';
import { lockedSource } from './lock-input.ts';
import { Meter } from './metered.ts';
import { type Incoming, type Obtained, obtain, open } from './obtain.ts';
import type { PlannedImage } from './plan.ts';
import { Progress } from './progress.ts';
import { describeReceived } from './received.ts';
import { readableImage, resolvedFacts } from './resolved-facts.ts';
import { type ImageResult, NOTHING_RECEIVED, type Pushed } from './result.ts';
import { localSelection, remoteSelection } from './selection.ts';
import type { ImageLog, StepLog } from './step-log.ts';

/** What the images of a step share. */
export type JobContext = Signal & {
  readonly places: Places;
  readonly cache: ImageCache | undefined;
  /** Found once for all images; rejects where an engine is required and none answers. */
  readonly engine: Promise<Engine | undefined>;
  /** Saves in the cache what it lacks of an image; its failures are log lines. */
  readonly saveToCache: (planned: PlannedImage, obtained: Obtained) => Promise<void>;
  readonly warn: (text: string) => void;
  readonly log: StepLog;
};

type Draft = { -readonly [Member in keyof ImageResult]: ImageResult[Member] };

/** One image of a step: resolve → cache → pull → load and push → its result. */
export class ImageJob {
  readonly #planned: PlannedImage;
  readonly #inputs: Inputs;
  readonly #context: JobContext;
  readonly #draft: Draft;
  readonly #meter = new Meter();
  readonly #log: ImageLog;
  readonly #progress: Progress;
  #obtainedAt = 0;
  #obtained: Obtained | undefined;

  constructor(planned: PlannedImage, inputs: Inputs, context: JobContext) {
    this.#planned = planned;
    this.#inputs = inputs;
    this.#context = context;
    this.#log = context.log.image(planned.written[0]);
    this.#progress = new Progress((line) => this.#log.progress(line));
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

  /** Ends the group of the image in the log, with this line after it. */
  endLog(line: string): void {
    this.#log.end(line);
  }

  /** The image on this machine, after the job has run. */
  get obtained(): Obtained | undefined {
    return this.#obtained;
  }

  /** Throws only when it is cancelled: a failure is part of the result. */
  async run(onDigest: (digest: Digest) => void): Promise<ImageResult> {
    const started = performance.now();
    try {
      await this.#steps((digest) => {
        this.#log.line(`resolved to ${digest}`);
        onDigest(digest);
      });
    } catch (error) {
      this.#context.signal?.throwIfAborted();
      this.#draft.error = during(this.#planned.written[0], error);
    } finally {
      this.#progress.stop();
    }
    return { ...this.#draft, seconds: (performance.now() - started) / 1000 };
  }

  async #steps(onDigest: (digest: Digest) => void): Promise<void> {
    const { places, signal } = this.#context;
    const place = await places.source(this.#planned.place, signal);
    const remote = this.#planned.place.transport === 'docker';
    const source = this.#awaited(lockedSource(place.source, this.#planned.locked));
    const metered = remote ? this.#meter.around(source) : source;
    const from = { source: new Remembering(metered), name: place.name };
    let loading: Promise<void> | undefined;
    if (isNeededHere(this.#planned, this.#inputs)) {
      const incoming = await this.#incoming(from, onDigest);
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

  #awaited(source: Source): Source {
    const onWait = (): void => this.#log.line('not there yet: waiting for it');
    return awaitedNames(source, { seconds: this.#inputs.wait, onWait });
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
    this.#log.line(`here, from ${origin}: ${describeReceived(received) || 'nothing had to come'}`);
    this.#progress.begin(this.#remainder());
  }

  /** What is left to do with an image that is here, for the log. */
  #remainder(): string {
    const steps = [
      ...(isToLoad(this.#planned, this.#inputs) ? ['loading'] : []),
      ...(this.#planned.targets.length > 0 ? ['pushing'] : []),
      ...(this.#obtained?.cached === undefined ? [] : ['saving']),
    ];
    return steps.join(', ') || 'finishing';
  }

  /** What the registry gave for the store, and after that for targets. */
  #downloaded(): number {
    return this.#draft.received.registry.bytes + this.#meter.bytes - this.#obtainedAt;
  }

  async #incoming(from: CopySource, onDigest: (digest: Digest) => void): Promise<Incoming> {
    const { place, written } = this.#planned;
    const { places, cache, signal } = this.#context;
    const selection = await this.#localSelection();
    const downloaded = (): number => this.#meter.bytes;
    const located = { from, selection, cache, signal, onDigest, onFallback: this.#fallback() };
    return place.transport === 'docker'
      ? obtain(places, place.reference, { ...located, downloaded, progress: this.#progress })
      : open(place, written[0], located);
  }

  /** A stale image is better than none for tests that run on it, but it is never pushed. */
  #fallback(): ((text: string) => void) | undefined {
    const { written, targets } = this.#planned;
    const allowed = this.#inputs.cacheFallback && targets.length === 0;
    return allowed ? (text) => this.#context.warn(`${written[0]}: ${text}`) : undefined;
  }

  async #localSelection(): Promise<Selection> {
    const { platforms } = this.#planned;
    return localSelection(this.#inputs, platforms, await this.#context.engine);
  }

  async #saveToCache(): Promise<void> {
    if (this.#obtained?.cached !== undefined) {
      await this.#context.saveToCache(this.#planned, this.#obtained);
    }
  }

  async #load(incoming: Incoming): Promise<void> {
    if (isToLoad(this.#planned, this.#inputs)) {
      const options = { log: this.#log, signal: this.#context.signal };
      const engine = await this.#context.engine;
      this.#draft.loaded = await loadImage(incoming, engine, this.#inputs, options);
    }
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
      remote: remoteSelection(this.#inputs),
      local: targets.length === 0 ? {} : await this.#localSelection(),
      onProgress: (event, target) => this.#progress.copied(event, target.text),
      onResult: (pushed) => this.#log.line(describePushed(pushed)),
    });
  }

  async #facts(from: CopySource, { firstPushed }: Delivery): Promise<ImageResult['facts']> {
    const { signal } = this.#context;
    const known = await readableImage(this.#obtained, from, firstPushed, signal);
    return resolvedFacts(known, this.#planned.written[0], this.#context);
  }
}

/** Whether the image must come to this machine: it need not to go from a registry to registries. */
export function isNeededHere({ place, targets }: PlannedImage, { load, archive }: Inputs): boolean {
  const stays = load === 'true' || archive !== undefined || targets.length === 0;
  const local = targets.some((target) => target.place.transport !== 'docker');
  return place.transport !== 'docker' || stays || local;
}

/** `pushed ghcr.io/acme/app:1.4.0@sha256:…` */
function describePushed({ target, status, digest }: Pushed): string {
  return `${status} ${target.text}${digest === undefined ? '' : `@${digest}`}`;
}

function throwFirst(steps: readonly PromiseSettledResult<unknown>[]): void {
  const failed = steps.find((step) => step.status === 'rejected');
  if (failed !== undefined) {
    throw failed.reason;
  }
}

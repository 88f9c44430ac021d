import { MemoryStore } from '../content/memory.ts';
import type { Body, PutOptions, PutOutcome, Signal, Source, Target } from '../content/store.ts';
import { WrappedSource } from '../content/wrapped.ts';
import type { Engine } from '../engine/engine.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';

/**
 * An engine as the target of a copy. An engine cannot be asked which content it has, so content is
 * only noted while the copy goes on, and read when it is loaded, at the close: no more of it than the
 * engine lacks.
 */
export class EngineTarget implements Target {
  readonly place: string;
  readonly #engine: Engine;
  readonly #signal: AbortSignal | undefined;
  readonly #content = new Map<Digest, Body>();
  readonly #named = new Map<string, Descriptor>();
  #source: Source | undefined;

  constructor(engine: Engine, name: string, { signal }: Signal = {}) {
    this.#engine = engine;
    this.#signal = signal;
    this.place = `docker-daemon:${name}`;
  }

  async has({ digest }: Descriptor): Promise<boolean> {
    return this.#content.has(digest);
  }

  async put(
    descriptor: Descriptor,
    body: Body,
    { name, source }: PutOptions = {},
  ): Promise<PutOutcome> {
    this.#source ??= source;
    this.#content.set(descriptor.digest, body);
    if (name !== undefined) {
      this.#named.set(name, descriptor);
    }
    return 'copied';
  }

  async tag(descriptor: Descriptor, name: string): Promise<void> {
    this.#named.set(name, descriptor);
  }

  async close(): Promise<void> {
    const source = new NotedContent(this.#source ?? new MemoryStore(), this.#content);
    const roots = Map.groupBy(this.#named, ([, { digest }]) => digest);
    const images = [...roots.values()].flatMap((named) => {
      const root = named[0]?.[1];
      return root === undefined ? [] : [{ source, root, names: named.map(([name]) => name) }];
    });
    await this.#engine.load(images, { signal: this.#signal });
  }
}

/** The source of a copy, read through the bodies that the copy gave: they tell progress and whose fault it is. */
export class NotedContent extends WrappedSource {
  constructor(source: Source, content: ReadonlyMap<Digest, Body>) {
    super(source, {
      fetch:
        (fetch) =>
        async (descriptor, options = {}) => {
          const body = options.offset === undefined ? content.get(descriptor.digest) : undefined;
          return body === undefined ? fetch(descriptor, options) : body();
        },
    });
  }
}

import type { Readable } from 'node:stream';
import type { Body, PutOptions, PutOutcome, Signal, Source, Target } from '../content/store.ts';
import type { Engine } from '../engine/engine.ts';
import { ImageError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';

/**
 * An engine as the target of a copy. What an engine has cannot be asked for piece by piece, so
 * content is only noted while the copy goes on, and read when it is loaded, at the close: no
 * more of it than the engine lacks.
 */
export class EngineTarget implements Target {
  readonly place: string;
  readonly #engine: Engine;
  readonly #signal: AbortSignal | undefined;
  readonly #content = new Map<Digest, Body>();
  readonly #named = new Map<string, Descriptor>();

  constructor(engine: Engine, name: string, { signal }: Signal = {}) {
    this.#engine = engine;
    this.#signal = signal;
    this.place = `docker-daemon:${name}`;
  }

  async has({ digest }: Descriptor): Promise<boolean> {
    return this.#content.has(digest);
  }

  async put(descriptor: Descriptor, body: Body, { name }: PutOptions = {}): Promise<PutOutcome> {
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
    const source: Source = {
      place: this.place,
      resolve: (name) => Promise.reject(this.#unknown(name)),
      fetch: (descriptor) => this.#fetch(descriptor),
    };
    const roots = Map.groupBy(this.#named, ([, { digest }]) => digest);
    const images = [...roots.values()].flatMap((named) => {
      const root = named[0]?.[1];
      return root === undefined ? [] : [{ source, root, names: named.map(([name]) => name) }];
    });
    await this.#engine.load(images, { signal: this.#signal });
  }

  async #fetch({ digest }: Descriptor): Promise<Readable> {
    const body = this.#content.get(digest);
    if (body === undefined) {
      throw this.#unknown(digest);
    }
    return body();
  }

  #unknown(what: string): ImageError {
    return new ImageError('NOT_FOUND', `${this.place}: no content ${what}`);
  }
}

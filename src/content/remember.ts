import type { Descriptor } from '../oci/descriptor.ts';
import { isTaggableType } from '../oci/media-type.ts';
import { once } from './once.ts';
import type { NamedDescriptor, Signal, Source } from './store.ts';
import { readAll, streamOf } from './whole.ts';
import { WrappedSource } from './wrapped.ts';

/** Documents remembered for one job, in bytes: enough for the largest index with its images. */
const BUDGET = 16 * 1024 * 1024;

/**
 * A source that is asked once, however many steps of a job look at the same thing: what a name
 * stands for, manifests and indexes, what refers to them. A tag that moves meanwhile does not give
 * one job two images.
 */
export class Remembering extends WrappedSource {
  readonly #names = new Map<string, Promise<Descriptor>>();
  readonly #documents = new Map<string, Promise<Buffer>>();
  readonly #referrers = new Map<string, Promise<readonly Descriptor[]>>();
  readonly #digestTags = new Map<string, Promise<readonly NamedDescriptor[]>>();
  #left = BUDGET;

  constructor(source: Source) {
    super(source, {
      resolve: (resolve) => (name, options) =>
        shared(this.#names, name, () => resolve(name, options), options),
      fetch:
        (fetch) =>
        async (descriptor, options = {}) => {
          const known =
            options.offset === undefined ? this.#document(descriptor, fetch, options) : undefined;
          return known === undefined ? fetch(descriptor, options) : streamOf(await known);
        },
      referrers:
        (referrers) =>
        (descriptor, options = {}) => {
          const key = `${options.artifactType ?? ''} ${descriptor.digest}`;
          return shared(this.#referrers, key, () => referrers(descriptor, options), options);
        },
      digestTags: (digestTags) => (descriptor, options) =>
        shared(this.#digestTags, descriptor.digest, () => digestTags(descriptor, options), options),
    });
  }

  #document(
    descriptor: Descriptor,
    fetch: Source['fetch'],
    options: Signal,
  ): Promise<Buffer> | undefined {
    const { digest, mediaType, size } = descriptor;
    if (!this.#documents.has(digest)) {
      if (!isTaggableType(mediaType) || size > this.#left) {
        return undefined;
      }
      this.#left -= size;
    }
    const read = async (): Promise<Buffer> => {
      const body = await fetch(descriptor, options);
      return readAll(body, size, `manifest ${digest} of ${this.place}`);
    };
    return shared(this.#documents, digest, read, options);
  }
}

/** With whose signal a shared answer ends. */
const ASKED_WITH = new WeakMap<Promise<unknown>, AbortSignal>();

/** An answer for all that ask. One that ended because the first of them gave up is asked for again. */
async function shared<T>(
  answers: Map<string, Promise<T>>,
  key: string,
  ask: () => Promise<T>,
  { signal }: Signal = {},
): Promise<T> {
  const isFirst = !answers.has(key);
  const answer = once(answers, key, ask);
  if (isFirst && signal !== undefined) {
    ASKED_WITH.set(answer, signal);
  }
  try {
    return await answer;
  } catch (error) {
    if (isFirst || signal?.aborted === true || ASKED_WITH.get(answer)?.aborted !== true) {
      throw error;
    }
  }
  return shared(answers, key, ask, { signal });
}

import { once } from '../content/once.ts';
import { readManifest } from '../content/read-manifest.ts';
import type { Signal, Source } from '../content/store.ts';
import { unlessInterrupted } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { isIndexType, isTaggableType } from '../oci/media-type.ts';

/**
 * The manifests of a copy, to find out which subjects are copied as well: some registries (GitLab's)
 * refuse a manifest whose subject they do not have yet. No circle of waiting can come of it, because
 * both a child and a subject are named by digest.
 */
export class Subjects {
  readonly #source: Source;
  readonly #options: Signal;
  readonly #expected = new Map<Digest, Descriptor>();
  readonly #indexes = new Map<Digest, Promise<void>>();
  #later: Promise<void> | undefined;

  constructor(source: Source, options: Signal) {
    this.#source = source;
    this.#options = options;
  }

  expect(content: readonly Descriptor[]): void {
    for (const descriptor of content) {
      if (isTaggableType(descriptor.mediaType)) {
        this.#expected.set(descriptor.digest, descriptor);
      }
    }
  }

  /** The same for content that is still looked for: a manifest with a subject waits for it. */
  expectLater(content: Promise<readonly Descriptor[]>): void {
    this.#later = content.then((found) => this.expect(found));
    // Who looks for it is told.
    this.#later.catch(() => undefined);
  }

  /** The subject where it is copied too, which may show only when other indexes are read. */
  async find(subject: Descriptor | undefined): Promise<Descriptor | undefined> {
    if (subject === undefined) {
      return undefined;
    }
    await this.#later;
    // Reading an index adds to what is iterated over.
    for (const descriptor of this.#expected.values()) {
      if (this.#expected.has(subject.digest)) {
        break;
      }
      if (isIndexType(descriptor.mediaType)) {
        await once(this.#indexes, descriptor.digest, () => this.#readIndex(descriptor));
      }
    }
    return this.#expected.get(subject.digest);
  }

  /** One that cannot be read fails the copy itself, unless the target has it. */
  async #readIndex(descriptor: Descriptor): Promise<void> {
    const index = await readManifest(this.#source, descriptor, this.#options).catch(
      unlessInterrupted,
    );
    this.expect(index?.kind === 'index' ? index.manifests : []);
  }
}

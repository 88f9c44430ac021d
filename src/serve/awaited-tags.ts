import type { Digest } from '../oci/digest.ts';

/** Manifests that are waited for at a time; the oldest are forgotten. */
const LIMIT = 10_000;

/**
 * The tags of manifests that a client has asked for with HEAD, and will read by digest next, as most
 * clients do: what they stand for is noted when it has been read.
 */
export class AwaitedTags {
  readonly #tags = new Map<string, Set<string>>();

  add(repository: string, digest: Digest, tag: string): void {
    const key = `${repository}@${digest}`;
    const tags = this.#tags.get(key) ?? new Set();
    this.#tags.set(key, tags.add(tag));
    const [oldest] = this.#tags.keys();
    if (this.#tags.size > LIMIT && oldest !== undefined) {
      this.#tags.delete(oldest);
    }
  }

  /** Tags that are waited for no longer. */
  take(repository: string, digest: Digest): readonly string[] {
    const key = `${repository}@${digest}`;
    const tags = this.#tags.get(key) ?? [];
    this.#tags.delete(key);
    return [...tags];
  }
}

import type { Digest } from '../oci/digest.ts';

/** Digests to remember: the oldest are forgotten, which costs a request and nothing else. */
const MOST = 50_000;

/**
 * Which repositories of one registry are known to hold which blobs, learnt in this run: nothing is
 * asked twice, and what one repository got is mounted in the next.
 */
export class Holdings {
  readonly #repositories = new Map<Digest, Set<string>>();

  add(digest: Digest, repository: string): void {
    const repositories = this.#repositories.get(digest) ?? new Set();
    this.#repositories.set(digest, repositories.add(repository));
    const oldest = this.#repositories.keys().next();
    if (this.#repositories.size > MOST && oldest.done !== true) {
      this.#repositories.delete(oldest.value);
    }
  }

  has(digest: Digest, repository: string): boolean {
    return this.#repositories.get(digest)?.has(repository) === true;
  }

  /** Repositories that hold it, the first that got it first. */
  of(digest: Digest): readonly string[] {
    return [...(this.#repositories.get(digest) ?? [])];
  }
}

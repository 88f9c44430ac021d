import type { Digest } from '../oci/digest.ts';

/** The most digests to record: the oldest are dropped, which costs a request and nothing else. */
const MOST = 50_000;

/**
 * Which repositories of one registry hold which blobs, as far as this run knows: nothing is asked
 * twice, and a blob of one repository is mounted in the next.
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

  /** The repositories that hold it, in the order in which that became known. */
  of(digest: Digest): readonly string[] {
    return [...(this.#repositories.get(digest) ?? [])];
  }
}

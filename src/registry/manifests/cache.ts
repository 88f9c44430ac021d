import type { Digest } from '../../oci/digest.ts';

/** In bytes: some hundred ordinary manifests. */
const LIMIT = 4 * 1024 * 1024;

/**
 * The manifests just read or written in one repository, verified; the least recently used go
 * first. It spares a tag its GET, and the look at an index its second one.
 */
export class ManifestCache {
  readonly #manifests = new Map<Digest, Buffer>();
  #size = 0;

  get(digest: Digest): Buffer | undefined {
    const bytes = this.#manifests.get(digest);
    if (bytes !== undefined) {
      this.#manifests.delete(digest);
      this.#manifests.set(digest, bytes);
    }
    return bytes;
  }

  add(digest: Digest, bytes: Buffer): void {
    if (this.#manifests.has(digest) || bytes.byteLength > LIMIT / 4) {
      return;
    }
    this.#manifests.set(digest, bytes);
    this.#size += bytes.byteLength;
    for (const [oldest, { byteLength }] of this.#manifests) {
      if (this.#size <= LIMIT) {
        return;
      }
      this.#manifests.delete(oldest);
      this.#size -= byteLength;
    }
  }

  delete(digest: Digest): void {
    this.#size -= this.#manifests.get(digest)?.byteLength ?? 0;
    this.#manifests.delete(digest);
  }
}

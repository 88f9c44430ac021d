import type { Digest } from '../../oci/digest.ts';

/** In bytes: some hundred ordinary manifests. */
const LIMIT = 4 * 1024 * 1024;

/**
 * The verified manifests that were just read or written in one repository, without those that were
 * not used for longest. It saves the GET before a tag, and the second GET of an index.
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

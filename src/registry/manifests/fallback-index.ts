import { once } from '../../content/once.ts';
import type { Signal } from '../../content/store.ts';
import { ImageError } from '../../errors.ts';
import { asObject, decodeJson, type JsonObject } from '../../oci/decode.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { type Digest, digestOf } from '../../oci/digest.ts';
import { decodeManifest } from '../../oci/manifest.ts';
import { isIndexType, MEDIA_TYPE } from '../../oci/media-type.ts';
import type { Endpoint } from '../endpoint.ts';
import { isRefusal } from '../existence.ts';
import { referrersTag } from '../listing/digest-tags.ts';
import { getManifest, headManifest } from './read.ts';
import { putManifest } from './write.ts';

/** Other processes write the same tag: this often it is read and written anew. */
const TRIES = 5;

/**
 * The tag that lists a subject's referrers in a registry without the Referrers API, written by its
 * clients. Referrers that come while it is being written go into the next version together.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#referrers-tag-schema
 */
export class FallbackIndexes {
  readonly #endpoint: Endpoint;
  readonly #writing = new Map<Digest, Promise<void>>();
  /** The next version of each tag, with the referrers that will be in it. */
  readonly #waiting = new Map<Digest, Promise<void>>();
  readonly #referrers = new Map<Digest, Descriptor[]>();

  constructor(endpoint: Endpoint) {
    this.#endpoint = endpoint;
  }

  /** @throws ImageError `REGISTRY` if the tag names something else or cannot be kept */
  add(subject: Digest, referrer: Descriptor, options: Signal): Promise<void> {
    this.#referrers.set(subject, [...(this.#referrers.get(subject) ?? []), referrer]);
    return once(this.#waiting, subject, () => this.#writeNext(subject, options));
  }

  async #writeNext(subject: Digest, options: Signal): Promise<void> {
    await this.#writing.get(subject)?.catch(() => undefined);
    const referrers = this.#referrers.get(subject) ?? [];
    this.#referrers.delete(subject);
    this.#waiting.delete(subject);
    const written = this.#write(subject, referrers, options);
    this.#writing.set(subject, written);
    try {
      await written;
    } finally {
      if (this.#writing.get(subject) === written) {
        this.#writing.delete(subject);
      }
    }
  }

  async #write(subject: Digest, referrers: readonly Descriptor[], options: Signal): Promise<void> {
    const tag = referrersTag(subject);
    for (let tries = 0; tries < TRIES; tries += 1) {
      const current = await this.#read(tag, subject, options);
      const merged = merge(current, referrers);
      if (merged === undefined || (await this.#put(tag, merged, options))) {
        return;
      }
    }
    const why = 'other processes keep writing it at the same time';
    throw new ImageError(
      'REGISTRY',
      `updating the referrers in ${this.#endpoint.place}:${tag}: ${why}`,
    );
  }

  /** GitLab answers the tag `sha256-<hex>` with the image of that digest (oras#2148): as good as nothing. */
  async #read(tag: string, subject: Digest, { signal }: Signal): Promise<JsonObject> {
    const where = `referrers in ${this.#endpoint.place}:${tag}`;
    try {
      const found = await getManifest(this.#endpoint, tag, { signal, access: 'push' });
      if (found.descriptor.digest === subject) {
        return EMPTY;
      }
      if (!isIndexType(found.descriptor.mediaType)) {
        throw new ImageError('REGISTRY', `${where}: the tag is taken by something else`);
      }
      return asObject(decodeJson(found.bytes, where), where);
    } catch (error) {
      if (isRefusal(error) && error.status === 404) {
        return EMPTY;
      }
      throw error;
    }
  }

  /** @returns false if another process wrote at the same time: no registry locks, so it is read back */
  async #put(tag: string, index: JsonObject, { signal }: Signal): Promise<boolean> {
    const bytes = Buffer.from(JSON.stringify(index));
    const digest = digestOf(bytes);
    const descriptor = { mediaType: MEDIA_TYPE.ociIndex, digest, size: bytes.byteLength };
    await putManifest(this.#endpoint, descriptor, bytes, tag, { signal });
    const now = await headManifest(this.#endpoint, tag, { signal, access: 'push' });
    return now === undefined || now.digest === digest;
  }
}

const EMPTY: JsonObject = { schemaVersion: 2, mediaType: MEDIA_TYPE.ociIndex, manifests: [] };

/** @returns the index with these referrers added; `undefined` if all of them are in it already */
function merge(index: JsonObject, referrers: readonly Descriptor[]): JsonObject | undefined {
  const bytes = Buffer.from(JSON.stringify(index));
  const decoded = decodeManifest(bytes, MEDIA_TYPE.ociIndex, 'referrers');
  const present = decoded.kind === 'index' ? decoded.manifests : [];
  const all = new Map(present.map((referrer) => [referrer.digest, referrer]));
  const before = all.size;
  for (const referrer of referrers) {
    all.set(referrer.digest, all.get(referrer.digest) ?? referrer);
  }
  return all.size === before ? undefined : { ...index, manifests: [...all.values()] };
}

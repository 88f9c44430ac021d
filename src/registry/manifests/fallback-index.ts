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

/** Other processes write the same tag: so often it is read and written anew. */
const TRIES = 5;

type Waiting = { readonly referrers: Descriptor[]; readonly written: Promise<void> };

/**
 * The tag that lists a subject's referrers in a registry without the Referrers API, written by its
 * clients. Referrers that come while it is being written go into the next version together.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#referrers-tag-schema
 */
export class FallbackIndexes {
  readonly #endpoint: Endpoint;
  readonly #writing = new Map<Digest, Promise<void>>();
  readonly #waiting = new Map<Digest, Waiting>();

  constructor(endpoint: Endpoint) {
    this.#endpoint = endpoint;
  }

  /** @throws ImageError `REGISTRY` where the tag means something else or cannot be kept */
  async add(subject: Digest, referrer: Descriptor, options: Signal): Promise<void> {
    const waiting = this.#waiting.get(subject);
    if (waiting !== undefined) {
      waiting.referrers.push(referrer);
      return waiting.written;
    }
    const referrers = [referrer];
    const before = this.#writing.get(subject) ?? Promise.resolve();
    const written = before
      .catch(() => undefined)
      .then(() => {
        this.#waiting.delete(subject);
        return this.#write(subject, referrers, options);
      })
      .finally(() => {
        if (this.#writing.get(subject) === written) {
          this.#writing.delete(subject);
        }
      });
    this.#waiting.set(subject, { referrers, written });
    this.#writing.set(subject, written);
    return written;
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
    const why = 'others keep writing it at the same time';
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

  /** @returns false if somebody else wrote at the same time: no registry locks, so it is read back */
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

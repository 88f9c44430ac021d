import { eachOf } from '../../content/each-of.ts';
import { once } from '../../content/once.ts';
import type { NamedDescriptor, ReferrerFilter, Signal } from '../../content/store.ts';
import { ImageError } from '../../errors.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import type { Digest } from '../../oci/digest.ts';
import { decodeManifest, MANIFEST_READ_LIMIT } from '../../oci/manifest.ts';
import { bareMediaType, isIndexType, MEDIA_TYPE } from '../../oci/media-type.ts';
import type { Endpoint } from '../endpoint.ts';
import { isRefusal } from '../existence.ts';
import { cosignTags, DigestTags, referrersTag } from '../listing/digest-tags.ts';
import { Pages } from '../listing/pages.ts';
import { type Document, readDocument } from '../wire/document.ts';
import { LIMITS, limited } from '../wire/limits.ts';
import type { WireResponse } from '../wire/wire.ts';
import { getManifest, headManifest } from './read.ts';

/** A page of referrers; `undefined` for an answer that is no index. */
type Page = Document<readonly Descriptor[] | undefined>;
type Listing = Signal & { readonly digest: Digest; readonly artifactType: string | undefined };

/**
 * The referrers in one repository: by the Referrers API, else by the fallback tag; and the tags that
 * cosign names after a digest.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-referrers
 */
export class Referrers {
  readonly #endpoint: Endpoint;
  readonly #tags: DigestTags;
  /** Whether the registry has the API: the first listing finds out, and the others wait for it. */
  readonly #api = new Map<undefined, Promise<boolean>>();

  constructor(endpoint: Endpoint) {
    this.#endpoint = endpoint;
    this.#tags = new DigestTags(endpoint);
  }

  /** A new piece of work begins: tags are listed again. */
  forget(): void {
    this.#tags.forget();
  }

  /** @returns each referrer once; with an artifact type, only those of that type */
  async list(
    { digest }: Descriptor,
    { artifactType, signal }: Signal & ReferrerFilter,
  ): Promise<readonly Descriptor[]> {
    const found =
      (await this.#byApi({ digest, artifactType, signal })) ?? (await this.#byTag(digest, signal));
    const wanted = found.filter(
      (referrer) => artifactType === undefined || referrer.artifactType === artifactType,
    );
    return [...new Map(wanted.map((referrer) => [referrer.digest, referrer])).values()];
  }

  /** cosign's signature, attestation and SBOM of this content, each with the tag that it needs. */
  async digestTags({ digest }: Descriptor, options: Signal): Promise<readonly NamedDescriptor[]> {
    const names = cosignTags(digest);
    const found = await eachOf(
      names,
      names.length,
      async (name, step): Promise<readonly NamedDescriptor[]> => {
        const descriptor = await this.#lookup(name, step);
        return descriptor === undefined ? [] : [{ name, descriptor }];
      },
      options,
    );
    return found.flat();
  }

  async #lookup(tag: string, { signal }: Signal): Promise<Descriptor | undefined> {
    if ((await this.#tags.has(tag, { signal })) === false) {
      return undefined;
    }
    const options = { signal, access: 'pull' } as const;
    try {
      const head = await headManifest(this.#endpoint, tag, options);
      return head ?? (await getManifest(this.#endpoint, tag, options)).descriptor;
    } catch (error) {
      return absent(error);
    }
  }

  /** @returns `undefined` if the registry has no such API */
  async #byApi(listing: Listing): Promise<readonly Descriptor[] | undefined> {
    let first: readonly Descriptor[] | undefined;
    const hasApi = await once(this.#api, undefined, async () => {
      first = await this.#pages(listing);
      return first !== undefined;
    });
    return hasApi ? (first ?? this.#pages(listing)) : undefined;
  }

  /** Only the first page tells whether there is such an API; what fails after it is a failure. */
  async #pages(listing: Listing): Promise<readonly Descriptor[] | undefined> {
    const { digest, artifactType, signal } = listing;
    const query = artifactType === undefined ? '' : `?${new URLSearchParams({ artifactType })}`;
    const where = `referrers of ${digest} in ${this.#endpoint.place}`;
    const pages = new Pages(where);
    const first = await this.#page(`referrers/${digest}${query}`, where, signal).catch(absent);
    if (first?.value === undefined) {
      return undefined;
    }
    const found = [...first.value];
    let next = pages.next(first.response, first.bytes);
    while (next !== undefined) {
      const page = await this.#page(next, where, signal);
      if (page.value === undefined) {
        throw new ImageError('REGISTRY', `${where}: the next page is not an index`);
      }
      found.push(...page.value);
      limited(where, 'referrers', found.length, LIMITS.referrers);
      next = pages.next(page.response, page.bytes);
    }
    return found;
  }

  /** Only 200 with an index is an answer: others say 404, 401, 406, or 200 and a page of HTML. */
  #page(path: string | URL, what: string, signal: AbortSignal | undefined): Promise<Page> {
    return readDocument(() => this.#request(path, signal), {
      limit: MANIFEST_READ_LIMIT,
      what,
      secrets: this.#endpoint.secrets,
      decode: (bytes, { headers }) =>
        bareMediaType(headers['content-type'] ?? '') === MEDIA_TYPE.ociIndex
          ? manifestsOf(bytes, what)
          : undefined,
    });
  }

  #request(path: string | URL, signal: AbortSignal | undefined): Promise<WireResponse> {
    return this.#endpoint.request({
      method: 'GET',
      path,
      access: 'pull',
      headers: { accept: MEDIA_TYPE.ociIndex },
      signal,
      doing: 'listing referrers in',
    });
  }

  /** GitLab resolves `sha256-<hex>` to the image of that digest itself (oras#2148): no index, or the subject. */
  async #byTag(digest: Digest, signal: AbortSignal | undefined): Promise<readonly Descriptor[]> {
    const tag = referrersTag(digest);
    if ((await this.#tags.has(tag, { signal })) === false) {
      return [];
    }
    try {
      const found = await getManifest(this.#endpoint, tag, { signal, access: 'pull' });
      const { mediaType, digest: actual } = found.descriptor;
      const where = `tag ${tag} of ${this.#endpoint.place}`;
      return actual === digest || !isIndexType(mediaType) ? [] : manifestsOf(found.bytes, where);
    } catch (error) {
      return absent(error) ?? [];
    }
  }
}

function manifestsOf(bytes: Buffer, where: string): readonly Descriptor[] {
  const index = decodeManifest(bytes, MEDIA_TYPE.ociIndex, where);
  return index.kind === 'index' ? index.manifests : [];
}

function absent(error: unknown): undefined {
  if (!isRefusal(error)) {
    throw error;
  }
}

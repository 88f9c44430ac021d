import type { NamedDescriptor, ReferrerFilter, Signal } from '../../content/store.ts';
import { ImageError } from '../../errors.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import type { Digest } from '../../oci/digest.ts';
import { decodeManifest, MANIFEST_READ_LIMIT } from '../../oci/manifest.ts';
import { bareMediaType, isIndexType, MEDIA_TYPE } from '../../oci/media-type.ts';
import type { Endpoint } from '../endpoint.ts';
import { isRefusal } from '../existence.ts';
import { cosignTags, DigestTags, referrersTag } from '../listing/digest-tags.ts';
import { nextPage } from '../listing/tag-list.ts';
import { readDocument } from '../wire/document.ts';
import type { WireResponse } from '../wire/wire.ts';
import { getManifest, headManifest } from './read.ts';

/**
 * What refers to the content of one repository: by the Referrers API, or else by the tag that stands
 * in for it; and the tags that cosign names after a digest.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-referrers
 */
export class Referrers {
  readonly #endpoint: Endpoint;
  readonly #tags: DigestTags;
  /** Whether the registry has the API; the first question finds it out, and the others wait for it. */
  #api: Promise<boolean> | undefined;

  constructor(endpoint: Endpoint) {
    this.#endpoint = endpoint;
    this.#tags = new DigestTags(endpoint);
  }

  /** A new piece of work begins, and tags are listed afresh. */
  forget(): void {
    this.#tags.forget();
  }

  /** @returns each once; only of that artifact type, if one is given */
  async list(
    { digest }: Descriptor,
    { artifactType, signal }: Signal & ReferrerFilter,
  ): Promise<readonly Descriptor[]> {
    const found =
      (await this.#byApi(digest, artifactType, signal)) ?? (await this.#byTag(digest, signal));
    const wanted = found.filter(
      (referrer) => artifactType === undefined || referrer.artifactType === artifactType,
    );
    return [...new Map(wanted.map((referrer) => [referrer.digest, referrer])).values()];
  }

  /** cosign's signature, attestation and SBOM of this content, each with the tag that it needs. */
  async digestTags({ digest }: Descriptor, options: Signal): Promise<readonly NamedDescriptor[]> {
    const found = await Promise.all(
      cosignTags(digest).map(async (name): Promise<readonly NamedDescriptor[]> => {
        const descriptor = await this.#lookup(name, options);
        return descriptor === undefined ? [] : [{ name, descriptor }];
      }),
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

  /** @returns `undefined` where the registry has no such API */
  async #byApi(
    digest: Digest,
    artifactType: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<readonly Descriptor[] | undefined> {
    if (this.#api !== undefined) {
      return (await this.#api) ? this.#pages(digest, artifactType, signal) : undefined;
    }
    const first = this.#pages(digest, artifactType, signal);
    this.#api = first.then(
      (found) => found !== undefined,
      () => {
        this.#api = undefined;
        return true;
      },
    );
    return first;
  }

  /** Only the first page tells whether there is such an API; what fails after it is a failure. */
  async #pages(
    digest: Digest,
    artifactType: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<readonly Descriptor[] | undefined> {
    const query = artifactType === undefined ? '' : `?${new URLSearchParams({ artifactType })}`;
    const where = `referrers of ${digest} in ${this.#endpoint.place}`;
    const path = `referrers/${digest}${query}`;
    const first = await this.#page(path, where, signal).catch(absent);
    if (first === undefined) {
      return undefined;
    }
    const seen = new Set<string>();
    const found = [...first.referrers];
    let next = nextPage(first.response, where, seen);
    while (next !== undefined) {
      const page = await this.#page(next, where, signal);
      if (page === undefined) {
        throw new ImageError('REGISTRY', `${where}: the next page is not an index`);
      }
      found.push(...page.referrers);
      next = nextPage(page.response, where, seen);
    }
    return found;
  }

  /** Only 200 with an index is an answer: others say 404, 401, 406, or 200 and a page of HTML. */
  async #page(
    path: string | URL,
    where: string,
    signal: AbortSignal | undefined,
  ): Promise<PageOfReferrers | undefined> {
    const { response, bytes } = await readDocument(
      () => this.#request(path, signal),
      MANIFEST_READ_LIMIT,
      where,
    );
    const isIndex = bareMediaType(response.headers['content-type'] ?? '') === MEDIA_TYPE.ociIndex;
    return isIndex ? { response, referrers: manifestsOf(bytes, where) } : undefined;
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

type PageOfReferrers = {
  readonly response: WireResponse;
  readonly referrers: readonly Descriptor[];
};

function manifestsOf(bytes: Buffer, where: string): readonly Descriptor[] {
  const index = decodeManifest(bytes, MEDIA_TYPE.ociIndex, where);
  return index.kind === 'index' ? index.manifests : [];
}

function absent(error: unknown): undefined {
  if (!isRefusal(error)) {
    throw error;
  }
}

import { once } from '../../content/once.ts';
import type { Signal } from '../../content/store.ts';
import { codeOf } from '../../errors.ts';
import { algorithmOf, type Digest, encodedOf } from '../../oci/digest.ts';
import type { Endpoint } from '../endpoint.ts';
import { isRefusal } from '../existence.ts';
import { tagPages } from './tag-list.ts';

/** cosign's tags for a signature, an attestation and an SBOM. */
const SUFFIXES = ['.sig', '.att', '.sbom'] as const;
/** By the grammar of tags. */
const LONGEST_TAG = 128;
/** A registry that honours `last` begins with these tags; of others, so many pages are read. */
const FIRST = 'sha256-';
const MOST_PAGES = 20;

/**
 * The tag that lists referrers where there is no Referrers API: the algorithm cut to 32 characters,
 * the encoded part to 64, which matters for sha512.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#referrers-tag-schema
 */
export function referrersTag(digest: Digest): string {
  const algorithm = algorithmOf(digest).slice(0, 32);
  return `${algorithm}-${encodedOf(digest).slice(0, 64)}`.replaceAll(/[^A-Za-z0-9._-]/g, '-');
}

/** cosign does not shorten: a sha512 digest has no such tags. */
export function cosignTags(digest: Digest): readonly string[] {
  const stem = `${algorithmOf(digest)}-${encodedOf(digest)}`;
  return SUFFIXES.map((suffix) => stem + suffix).filter((tag) => tag.length <= LONGEST_TAG);
}

/**
 * Which tags of a repository are named after a digest. One listing answers for an image, its
 * children and all the suffixes, where probing would cost four requests each.
 */
export class DigestTags {
  readonly #endpoint: Endpoint;
  readonly #listing = new Map<undefined, Promise<ReadonlySet<string> | undefined>>();

  constructor(endpoint: Endpoint) {
    this.#endpoint = endpoint;
  }

  /** A new piece of work begins: what was listed before may have changed. */
  forget(): void {
    this.#listing.clear();
  }

  /** Whether there is such a tag; `undefined` if only a request for it can tell. */
  async has(tag: string, options: Signal): Promise<boolean | undefined> {
    return (await once(this.#listing, undefined, () => this.#list(options)))?.has(tag);
  }

  async #list({ signal }: Signal): Promise<ReadonlySet<string> | undefined> {
    const found = new Set<string>();
    let pages = 0;
    try {
      for await (const page of tagPages(this.#endpoint, { last: FIRST, signal })) {
        for (const tag of page.filter(isDigestTag)) {
          found.add(tag);
        }
        pages += 1;
        if (isPast(page)) {
          return found;
        }
        if (pages === MOST_PAGES) {
          return undefined;
        }
      }
      return found;
    } catch (error) {
      return answerOf(error);
    }
  }
}

/** A repository that is missing has no tags; a registry that does not list has to be asked for each. */
function answerOf(error: unknown): ReadonlySet<string> | undefined {
  if (isRefusal(error)) {
    return error.status === 404 ? new Set() : undefined;
  }
  const code = codeOf(error);
  if (code === 'REGISTRY' || code === 'INVALID_DOCUMENT' || code === 'TOO_LARGE') {
    return undefined;
  }
  throw error;
}

function isDigestTag(tag: string): boolean {
  return /^sha(?:256|512)-[0-9a-f]/.test(tag);
}

/** The page begins after `sha256-` and ends after all digest tags: the registry honoured `last`, and no more follow. */
function isPast(page: readonly string[]): boolean {
  const inOrder = page.every((tag, index) => index === 0 || (page[index - 1] ?? '') <= tag);
  return inOrder && (page[0] ?? '') > FIRST && (page.at(-1) ?? '') > 'sha512-~';
}

import { type Digest, isDigest } from '../oci/digest.ts';
import { quoted } from '../oci/printable.ts';
import { isRepository, isTag } from '../oci/reference.ts';
import { Refusal } from './refusal.ts';

/** What a request is for; every part matches its grammar. */
export type Route =
  | { readonly kind: 'base' | 'catalog' }
  | { readonly kind: 'tags' | 'uploads'; readonly repository: string }
  | { readonly kind: 'manifest'; readonly repository: string; readonly reference: string | Digest }
  | { readonly kind: 'blob' | 'referrers'; readonly repository: string; readonly digest: Digest }
  | { readonly kind: 'upload'; readonly repository: string; readonly id: string };

const PATTERNS = {
  base: /^\/v2\/?$/,
  catalog: /^\/v2\/_catalog$/,
  tags: /^\/v2\/(?<repository>.+)\/tags\/list$/,
  uploads: /^\/v2\/(?<repository>.+)\/blobs\/uploads\/?$/,
  upload: /^\/v2\/(?<repository>.+)\/blobs\/uploads\/(?<last>[^/]+)$/,
  blob: /^\/v2\/(?<repository>.+)\/blobs\/(?<last>[^/]+)$/,
  manifest: /^\/v2\/(?<repository>.+)\/manifests\/(?<last>[^/]+)$/,
  referrers: /^\/v2\/(?<repository>.+)\/referrers\/(?<last>[^/]+)$/,
} as const;

type Kind = keyof typeof PATTERNS;

const MAX_PATH = 2048;

/**
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#endpoints
 * @param path as in the request line, without its query
 * @returns undefined for a path that the specification does not have
 * @throws Refusal for a repository, digest or tag outside its grammar
 */
export function routeOf(path: string): Route | undefined {
  const plain = path.length > MAX_PATH ? undefined : decoded(path);
  if (plain === undefined) {
    return undefined;
  }
  for (const kind of Object.keys(PATTERNS) as readonly Kind[]) {
    const found = PATTERNS[kind].exec(plain);
    if (found !== null) {
      return checked(kind, found.groups?.['repository'] ?? '', found.groups?.['last'] ?? '');
    }
  }
  return undefined;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function checked(kind: Kind, repository: string, last: string): Route {
  if (kind === 'base' || kind === 'catalog') {
    return { kind };
  }
  if (!isRepository(repository)) {
    throw new Refusal(400, 'NAME_INVALID', `${quoted(repository)} is not a repository`);
  }
  switch (kind) {
    case 'tags':
    case 'uploads':
      return { kind, repository };
    case 'upload':
      return { kind, repository, id: last };
    case 'manifest':
      return { kind, repository, reference: tagOrDigest(last) };
    default:
      return { kind, repository, digest: digest(last) };
  }
}

function tagOrDigest(text: string): string | Digest {
  if (isTag(text)) {
    return text;
  }
  if (text.includes(':')) {
    return digest(text);
  }
  // The conformance suite asks for names that are no tags, and expects an unknown manifest.
  throw new Refusal(404, 'MANIFEST_UNKNOWN', `${quoted(text)} is not a tag`);
}

/** @throws Refusal */
export function digest(text: string): Digest {
  if (!isDigest(text)) {
    throw new Refusal(400, 'DIGEST_INVALID', `${quoted(text)} is not a sha256 or sha512 digest`);
  }
  return text;
}

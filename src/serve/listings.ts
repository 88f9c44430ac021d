import type { Digest } from '../oci/digest.ts';
import { MEDIA_TYPE } from '../oci/media-type.ts';
import { quoted } from '../oci/printable.ts';
import { answerJson, type Exchange } from './exchange.ts';
import { Refusal } from './refusal.ts';
import type { Registry } from './registry.ts';

type Page = { readonly items: readonly string[]; readonly link: Readonly<Record<string, string>> };

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-tags */
export async function listTags(
  registry: Registry,
  exchange: Exchange,
  { repository: name }: { readonly repository: string },
): Promise<void> {
  const repository = registry.repository(name);
  const tags =
    registry.upstream === undefined
      ? await repository.tags()
      : await registry.upstream.tags(repository);
  if (tags.length === 0 && !(await repository.exists())) {
    throw new Refusal(404, 'NAME_UNKNOWN', `no repository ${name}`);
  }
  const { items, link } = page(exchange, `/v2/${name}/tags/list`, tags);
  answerJson(exchange, 200, { name, tags: items }, link);
}

/** Not the specification's, but every registry's: https://distribution.github.io/distribution/spec/api/#catalog */
export async function listCatalog(registry: Registry, exchange: Exchange): Promise<void> {
  const all = await registry.catalog.repositories();
  const { items, link } = page(exchange, '/v2/_catalog', all);
  answerJson(exchange, 200, { repositories: items }, link);
}

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-referrers */
export async function listReferrers(
  registry: Registry,
  exchange: Exchange,
  at: { readonly repository: string; readonly digest: Digest },
): Promise<void> {
  const repository = registry.repository(at.repository);
  const all =
    registry.upstream === undefined
      ? await repository.referrers(at.digest, exchange)
      : await registry.upstream.referrers(repository, at.digest);
  const artifactType = exchange.query.get('artifactType');
  const manifests = all.filter((one) => artifactType === null || one.artifactType === artifactType);
  const index = { schemaVersion: 2, mediaType: MEDIA_TYPE.ociIndex, manifests };
  answerJson(exchange, 200, index, {
    'Content-Type': MEDIA_TYPE.ociIndex,
    ...(artifactType === null ? {} : { 'OCI-Filters-Applied': 'artifactType' }),
  });
}

/** The part of a list that `?n=` and `?last=` ask for. */
function page({ query }: Exchange, path: string, all: readonly string[]): Page {
  const [n, last] = [query.get('n'), query.get('last')];
  if (n !== null && !/^\d{1,9}$/.test(n)) {
    throw new Refusal(400, 'UNSUPPORTED', `n is ${quoted(n)}, not a number of entries`);
  }
  const rest = last === null ? all : all.slice(startAfter(all, last));
  const items = n === null ? rest : rest.slice(0, Number(n));
  const end = items.at(-1);
  if (n === null || end === undefined || items.length === rest.length) {
    return { items, link: {} };
  }
  const next = new URLSearchParams({ n, last: end });
  return { items, link: { Link: `<${path}?${next}>; rel="next"` } };
}

/** The index after `last`, which may have been deleted since. */
function startAfter(all: readonly string[], last: string): number {
  const at = all.indexOf(last);
  if (at >= 0) {
    return at + 1;
  }
  const folded = last.toLowerCase();
  const after = all.findIndex((item) => item.toLowerCase() > folded);
  return after < 0 ? all.length : after;
}

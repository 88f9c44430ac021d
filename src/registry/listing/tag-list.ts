import type { Signal } from '../../content/store.ts';
import { ImageError } from '../../errors.ts';
import { asArray, asObject, asString, decodeJson } from '../../oci/decode.ts';
import type { Endpoint } from '../endpoint.ts';
import { isRefusal } from '../existence.ts';
import { readDocument } from '../wire/document.ts';
import type { WireResponse } from '../wire/wire.ts';
import { nextLink } from './link.ts';

/** Of one page, in bytes: registries that know no paging send everything at once. */
const PAGE_LIMIT = 32 * 1024 * 1024;
const MOST_PAGES = 10_000;
/** ECR takes no more than 1000 a page (go-containerregistry#681); Quay pages only when asked to. */
const PAGE_SIZE = 1000;

export type TagListOptions = Signal & {
  /** Tags that come after this one, where the registry honours it. */
  readonly last?: string;
};

/**
 * The tags of a repository, page by page. The `Link` to the next page is followed as it is: its
 * cursor may be opaque (public ECR), and a short page need not be the last.
 * @throws ImageError `NOT_FOUND`; `REGISTRY` for pages that never end or lead elsewhere
 */
export async function* tagPages(
  endpoint: Endpoint,
  { last, signal }: TagListOptions = {},
): AsyncGenerator<readonly string[]> {
  const seen = new Set<string>();
  let next: URL | undefined;
  do {
    const { response, bytes } = await readDocument(
      () =>
        next === undefined ? firstPage(endpoint, { last, signal }) : page(endpoint, next, signal),
      PAGE_LIMIT,
      `tags of ${endpoint.place}`,
    );
    const where = `tags of ${endpoint.place}`;
    const list = asObject(decodeJson(bytes, where), where);
    yield asArray(list['tags'], `${where}: tags`, asString);
    next = nextPage(response, where, seen);
  } while (next !== undefined);
}

/** The same with its first page read: whether the endpoint can be reached is known by then. */
export async function beginTagPages(
  endpoint: Endpoint,
  options: TagListOptions,
): Promise<AsyncIterable<readonly string[]>> {
  const pages = tagPages(endpoint, options);
  const first = await pages.next();
  return first.done === true ? pages : followedBy(first.value, pages);
}

async function* followedBy<Page>(first: Page, rest: AsyncIterable<Page>): AsyncGenerator<Page> {
  yield first;
  yield* rest;
}

/** Some registries refuse the parameters (public ECR 405, others 400): then without them. */
async function firstPage(
  endpoint: Endpoint,
  { last, signal }: Signal & { readonly last: string | undefined },
): Promise<WireResponse> {
  const query = new URLSearchParams({
    n: String(PAGE_SIZE),
    ...(last === undefined ? {} : { last }),
  });
  try {
    return await page(endpoint, `tags/list?${query}`, signal);
  } catch (error) {
    if (!isRefusal(error) || [401, 403, 404].includes(error.status)) {
      throw error;
    }
  }
  return page(endpoint, 'tags/list', signal);
}

function page(
  endpoint: Endpoint,
  path: string | URL,
  signal: AbortSignal | undefined,
): Promise<WireResponse> {
  return endpoint.request({
    method: 'GET',
    path,
    access: 'pull',
    signal,
    doing: 'listing tags of',
  });
}

/**
 * Where the next page is, if there is one; never on another host.
 * @throws ImageError `REGISTRY`
 */
export function nextPage(
  response: WireResponse,
  where: string,
  seen: Set<string>,
): URL | undefined {
  const link = nextLink(response.headers['link']);
  if (link === undefined) {
    return undefined;
  }
  const url = URL.parse(link, response.url.href);
  if (url === null || url.hostname !== response.url.hostname) {
    throw new ImageError('REGISTRY', `${where}: the next page is on another host`);
  }
  if (seen.has(url.href) || seen.size >= MOST_PAGES) {
    throw new ImageError('REGISTRY', `${where}: the pages never end`);
  }
  seen.add(url.href);
  return url;
}

import type { Signal } from '../../content/store.ts';
import { asArray, asObject, asString, decodeJson } from '../../oci/decode.ts';
import { isTag } from '../../oci/reference.ts';
import type { Endpoint } from '../endpoint.ts';
import { isRefusal } from '../existence.ts';
import { readDocument } from '../wire/document.ts';
import type { WireResponse } from '../wire/wire.ts';
import { Pages } from './pages.ts';

/** In bytes: registries that know no paging send everything in one page. */
const PAGE_LIMIT = 32 * 1024 * 1024;
/** ECR takes no more than 1000 a page (go-containerregistry#681); Quay pages only when asked to. */
const PAGE_SIZE = 1000;

export type TagListOptions = Signal & {
  /** Tags that come after this one, where the registry honours it. */
  readonly last?: string;
};

/**
 * The tags of a repository, page by page, without what is no tag: such a text would be printed, or
 * become part of a URL. A short page need not be the last.
 * @throws ImageError `NOT_FOUND`; `REGISTRY` for pages that never end or lead elsewhere
 */
export async function* tagPages(
  endpoint: Endpoint,
  { last, signal }: TagListOptions = {},
): AsyncGenerator<readonly string[]> {
  const what = `tags of ${endpoint.place}`;
  const pages = new Pages(what);
  const decode = (bytes: Buffer): readonly string[] =>
    asArray(asObject(decodeJson(bytes, what), what)['tags'], `${what}: tags`, asString);
  const document = { limit: PAGE_LIMIT, what, decode, secrets: endpoint.secrets };
  let next: URL | undefined;
  do {
    const url = next;
    const open = (): Promise<WireResponse> =>
      url === undefined ? firstPage(endpoint, { last, signal }) : page(endpoint, url, signal);
    const { response, bytes, value } = await readDocument(open, document);
    yield value.filter(isTag);
    next = pages.next(response, bytes);
  } while (next !== undefined);
}

/** The same with its first page read: then it is known whether the endpoint can be reached. */
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

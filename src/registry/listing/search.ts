import type { Signal } from '../../content/store.ts';
import { codeOf, type ErrorCode, ImageError } from '../../errors.ts';
import { asArray, asObject, asString, decodeJson, type JsonObject } from '../../oci/decode.ts';
import { isRepository } from '../../oci/reference.ts';
import { type Document, readDocument } from '../wire/document.ts';
import type { Scope, Wire } from '../wire/wire.ts';
import { decodeFound, type FoundRepository } from './found-repository.ts';
import { Pages } from './pages.ts';

/** How a registry is searched. */
export type SearchOptions = Signal & {
  /** How many are wanted at a time, 1 to 100: a registry is asked for pages of this size. */
  readonly pageSize?: number;
};

/** A host to search, its name for messages, and the ways in which it may be asked. */
export type SearchPlace = {
  readonly wire: Wire;
  readonly place: string;
  readonly ways: readonly SearchWay[];
};

/**
 * - `hub`: what Docker Hub's own pages and many clients ask,
 *   `GET https://hub.docker.com/v2/search/repositories/?query=&page_size=&page=`
 * - `v1`: what the engine asks, and Quay and Artifactory have, `GET /v1/search?q=&n=&page=` (moby,
 *   `registry/search_session.go`)
 * - `catalog`: all there is, searched here, `GET /v2/_catalog`
 *   (https://distribution.github.io/distribution/spec/api/#catalog)
 */
export type SearchWay = 'hub' | 'v1' | 'catalog';

const PAGE_LIMIT = 32 * 1024 * 1024;
const MOST_PAGES = 100;
const CATALOG_PAGE = 1000;
const CATALOG: Scope = { type: 'registry', name: 'catalog', actions: ['*'] };

/** After these, another way of asking the same host would fail as well. */
const AWAY: ReadonlySet<ErrorCode> = new Set(['UNREACHABLE', 'TIMEOUT', 'RATE_LIMITED']);

/**
 * The repositories that a term finds, in the order of the first host that answers: one that has no
 * such search says so, or answers with a page for people.
 * @throws ImageError of the last that was asked
 */
export async function* searchPages(
  places: readonly SearchPlace[],
  term: string,
  options: SearchOptions = {},
): AsyncGenerator<readonly FoundRepository[]> {
  let failure: unknown = new ImageError('UNSUPPORTED', `searching for ${term}: no registry to ask`);
  for (const { wire, place, ways } of places) {
    for (const way of ways) {
      const what = `searching ${place} for "${term}"`;
      const pages = WAYS[way]({ wire, what, term, ...options });
      const first = await pages.next().catch((error: unknown) => ({ error }));
      if (!('error' in first)) {
        yield* resumed(first, pages);
        return;
      }
      options.signal?.throwIfAborted();
      failure = first.error;
      if (AWAY.has(codeOf(failure))) {
        break;
      }
    }
  }
  throw failure;
}

async function* resumed(first: IteratorResult<Page, void>, rest: FoundPages): FoundPages {
  if (first.done !== true) {
    yield first.value;
    yield* rest;
  }
}

type Page = readonly FoundRepository[];
type FoundPages = AsyncGenerator<Page, void>;

type Asking = SearchOptions & {
  readonly wire: Wire;
  readonly what: string;
  readonly term: string;
};

const WAYS: Readonly<Record<SearchWay, (asking: Asking) => FoundPages>> = { hub, v1, catalog };

async function* hub(asking: Asking): FoundPages {
  const { term, pageSize = 25 } = asking;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const query = new URLSearchParams({ query: term, page_size: `${pageSize}`, page: `${page}` });
    const { value: answer } = await ask(asking, `search/repositories/?${query}`);
    const found = resultsOf(answer, asking);
    yield found;
    if (typeof answer['next'] !== 'string' || found.length === 0) {
      return;
    }
  }
}

async function* v1(asking: Asking): FoundPages {
  const { wire, term, pageSize = 25 } = asking;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const query = new URLSearchParams({ q: term, n: `${pageSize}` });
    if (page > 1) {
      query.set('page', `${page}`);
    }
    const { value: answer } = await ask(asking, new URL(`/v1/search?${query}`, wire.origin));
    const found = resultsOf(answer, asking);
    yield found;
    if (!(Number(answer['num_pages']) > page) || found.length === 0) {
      return;
    }
  }
}

async function* catalog(asking: Asking): FoundPages {
  const wanted = asking.term.toLowerCase();
  const pages = new Pages(asking.what);
  let path: string | URL | undefined = `_catalog?n=${CATALOG_PAGE}`;
  while (path !== undefined) {
    const { value, response, bytes }: Document<JsonObject> = await ask(asking, path, [CATALOG]);
    const where = `${asking.what}: repositories`;
    yield asArray(value['repositories'], where, asString)
      .filter((name) => isRepository(name) && name.includes(wanted))
      .map((name) => decodeFound({ name }, where));
    path = pages.next(response, bytes);
  }
}

function ask(
  { wire, what, signal }: Asking,
  path: string | URL,
  scopes: readonly Scope[] = [],
): Promise<Document<JsonObject>> {
  const headers = { accept: 'application/json' };
  const request = { method: 'GET', path, headers, scopes, lane: 'small', accept: [200] } as const;
  const decode = (bytes: Buffer): JsonObject => asObject(decodeJson(bytes, what), what);
  return readDocument(() => wire.request({ ...request, signal, doing: what }), {
    limit: PAGE_LIMIT,
    what,
    decode,
    secrets: wire.secrets,
  });
}

/** @throws ImageError `INVALID_DOCUMENT` for an answer that is no list of results */
function resultsOf(answer: JsonObject, { what }: Asking): readonly FoundRepository[] {
  if (!Array.isArray(answer['results'])) {
    throw new ImageError('INVALID_DOCUMENT', `${what}: the answer has no results`);
  }
  return asArray(answer['results'], `${what}: results`, decodeFound);
}

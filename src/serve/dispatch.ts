import { deleteBlob, getBlob } from './blobs.ts';
import { answerJson, type Exchange } from './exchange.ts';
import { listCatalog, listReferrers, listTags } from './listings.ts';
import { deleteManifest, getManifest, putManifest } from './manifests.ts';
import { Refusal } from './refusal.ts';
import type { Registry } from './registry.ts';
import { type Route, routeOf } from './route.ts';
import { cancelUpload, finishUpload, patchUpload, startUpload, uploadStatus } from './uploads.ts';

type Endpoint<R> = (registry: Registry, exchange: Exchange, at: R) => Promise<void>;
type RouteOf<K extends Route['kind']> = Extract<Route, { readonly kind: K }>;
type Endpoints = {
  readonly [K in Route['kind']]: Readonly<Record<string, Endpoint<RouteOf<K>>>>;
};

const ENDPOINTS: Endpoints = {
  base: { GET: async (_registry, exchange) => answerJson(exchange, 200, {}) },
  catalog: { GET: listCatalog },
  tags: { GET: listTags },
  referrers: { GET: listReferrers },
  manifest: { GET: getManifest, PUT: putManifest, DELETE: deleteManifest },
  blob: { GET: getBlob, DELETE: deleteBlob },
  uploads: { POST: startUpload },
  upload: { GET: uploadStatus, PATCH: patchUpload, PUT: finishUpload, DELETE: cancelUpload },
};

/** @throws Refusal, and what the endpoint throws */
export async function dispatch(
  registry: Registry,
  exchange: Exchange,
  pathname: string,
): Promise<void> {
  const route = routeOf(pathname);
  if (route === undefined) {
    throw new Refusal(404, 'UNSUPPORTED', `${pathname.slice(0, 200)}: no such endpoint`);
  }
  const method = exchange.method === 'HEAD' ? 'GET' : exchange.method;
  const endpoints = ENDPOINTS[route.kind] as Readonly<Record<string, Endpoint<Route>>>;
  const endpoint = endpoints[method];
  const Allow = Object.keys(endpoints).join(', ');
  if (endpoint === undefined) {
    throw new Refusal(405, 'UNSUPPORTED', `${method} is not for this endpoint`, { Allow });
  }
  if (registry.readOnly && method !== 'GET') {
    throw new Refusal(405, 'DENIED', 'this registry takes nothing', { Allow: 'GET, HEAD' });
  }
  await endpoint(registry, exchange, route);
}

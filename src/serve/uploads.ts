import { type Digest, isDigest } from '../oci/digest.ts';
import { quoted } from '../oci/printable.ts';
import { isRepository } from '../oci/reference.ts';
import { answer, bodyLength, bodyOf, drain, type Exchange } from './exchange.ts';
import { parseChunkRange } from './range.ts';
import { badContent, Refusal } from './refusal.ts';
import type { Registry } from './registry.ts';
import { digest as checkedDigest } from './route.ts';
import type { UploadSession } from './upload-session.ts';

type At = { readonly repository: string; readonly id: string };

const BLOB = 'application/octet-stream';

/**
 * POST: opens a session, stores the whole blob (`?digest=`) or mounts one (`?mount=&from=`).
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pushing-blobs
 */
export async function startUpload(
  registry: Registry,
  exchange: Exchange,
  { repository }: { readonly repository: string },
): Promise<void> {
  const { query } = exchange;
  const [mount, digest] = [query.get('mount'), query.get('digest')];
  if (mount !== null && (await mounted(registry, exchange, repository, mount))) {
    created(exchange, repository, checkedDigest(mount));
    return;
  }
  const length = bodyLength(exchange);
  if (digest !== null && mount === null && length !== undefined) {
    try {
      await storeWhole(registry, exchange, repository, checkedDigest(digest), length);
    } catch (error) {
      throw badContent(error);
    }
    created(exchange, repository, checkedDigest(digest));
    return;
  }
  const session = await registry.uploads.start(repository);
  await drain(exchange);
  answer(exchange, 202, sessionHeaders(session));
}

async function mounted(
  registry: Registry,
  exchange: Exchange,
  repository: string,
  digest: string,
): Promise<boolean> {
  if (!isDigest(digest) || !(await canMount(registry, exchange, digest))) {
    return false;
  }
  await registry.repository(repository).addBlob(digest);
  await drain(exchange);
  return true;
}

/** Without `from`, any repository will do: there is no access control that this could evade. */
async function canMount(registry: Registry, exchange: Exchange, digest: Digest): Promise<boolean> {
  const from = exchange.query.get('from');
  if (from === null) {
    return registry.catalog.size(digest) !== undefined;
  }
  const source = isRepository(from) ? registry.repository(from) : undefined;
  return (await source?.blob(digest, exchange)) !== undefined;
}

/** PATCH: the next chunk. */
export async function patchUpload(registry: Registry, exchange: Exchange, at: At): Promise<void> {
  const session = found(registry, at);
  await session.alone(async () => {
    checkChunk(exchange, session);
    await session.append(bodyOf(exchange), exchange);
    answer(exchange, 202, sessionHeaders(session));
  });
}

/** PUT: the last chunk, if any, and the digest of the whole. */
export async function finishUpload(registry: Registry, exchange: Exchange, at: At): Promise<void> {
  const session = found(registry, at);
  const digest = checkedDigest(exchange.query.get('digest') ?? '');
  await session.alone(async () => {
    checkChunk(exchange, session);
    try {
      await store(registry, exchange, session, digest);
    } catch (error) {
      const refusal = badContent(error);
      if (refusal instanceof Refusal) {
        await registry.uploads.end(session);
      }
      throw refusal;
    }
    await registry.uploads.end(session);
  });
  created(exchange, at.repository, digest);
}

async function store(
  registry: Registry,
  exchange: Exchange,
  session: UploadSession,
  digest: Digest,
): Promise<void> {
  const length = bodyLength(exchange);
  if (session.size === 0 && length !== undefined) {
    await storeWhole(registry, exchange, session.repository, digest, length);
    return;
  }
  await session.append(bodyOf(exchange), exchange);
  const descriptor = { mediaType: BLOB, digest, size: session.size };
  await registry.catalog.layout.put(descriptor, session.body(), { signal: exchange.signal });
  await registry.repository(session.repository).addBlob(digest);
}

/** GET: how much has arrived. */
export async function uploadStatus(registry: Registry, exchange: Exchange, at: At): Promise<void> {
  const session = found(registry, at);
  await session.alone(async () => answer(exchange, 204, sessionHeaders(session)));
}

/** DELETE */
export async function cancelUpload(registry: Registry, exchange: Exchange, at: At): Promise<void> {
  const session = found(registry, at);
  await session.alone(() => registry.uploads.end(session));
  answer(exchange, 204);
}

function found(registry: Registry, { repository, id }: At): UploadSession {
  const session = registry.uploads.find(repository, id);
  if (session === undefined) {
    throw new Refusal(404, 'BLOB_UPLOAD_UNKNOWN', `no upload ${id} in ${repository}`);
  }
  return session;
}

/** Stores a body that is the whole blob directly among the blobs, verified on its way. */
async function storeWhole(
  registry: Registry,
  exchange: Exchange,
  repository: string,
  digest: Digest,
  size: number,
): Promise<void> {
  const descriptor = { mediaType: BLOB, digest, size };
  await registry.catalog.layout.put(descriptor, async () => bodyOf(exchange), {
    signal: exchange.signal,
  });
  await drain(exchange);
  await registry.repository(repository).addBlob(digest);
}

/** @throws Refusal 416 if the chunk does not continue the last one */
function checkChunk(exchange: Exchange, session: UploadSession): void {
  const header = exchange.request.headers['content-range'];
  if (header === undefined) {
    return;
  }
  const range = parseChunkRange(header);
  const length = bodyLength(exchange);
  if (range === undefined || (length !== undefined && length !== range.last - range.first + 1)) {
    throw new Refusal(400, 'SIZE_INVALID', `Content-Range ${quoted(header)} does not fit the body`);
  }
  if (range.first !== session.size) {
    const why = `the next chunk starts at ${session.size}, not ${range.first}`;
    throw new Refusal(416, 'BLOB_UPLOAD_INVALID', why, sessionHeaders(session));
  }
}

/** The range is `0-0` also before the first byte, as distribution has it: the form knows no empty one. */
function sessionHeaders({ id, repository, size }: UploadSession): Record<string, string> {
  return {
    Location: `/v2/${repository}/blobs/uploads/${id}`,
    Range: `0-${Math.max(size - 1, 0)}`,
    'Docker-Upload-UUID': id,
  };
}

function created(exchange: Exchange, repository: string, digest: Digest): void {
  answer(exchange, 201, {
    Location: `/v2/${repository}/blobs/${digest}`,
    'Docker-Content-Digest': digest,
  });
}

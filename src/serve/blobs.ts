import { pipeline } from 'node:stream/promises';
import { givingBack } from '../content/giving-back.ts';
import { bodyOfFile } from '../disk/body-file.ts';
import { openFile } from '../disk/files.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { answer, type Exchange } from './exchange.ts';
import { parseRange } from './range.ts';
import { Refusal } from './refusal.ts';
import type { Registry } from './registry.ts';
import { withholdLastChunk } from './withhold-last-chunk.ts';

type At = { readonly repository: string; readonly digest: Digest };

/** GET and HEAD: https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-blobs */
export async function getBlob(registry: Registry, exchange: Exchange, at: At): Promise<void> {
  const repository = registry.repository(at.repository);
  const blob = await repository.blob(at.digest, exchange);
  if (blob !== undefined) {
    await sendBlob(registry, exchange, blob);
    return;
  }
  const pulled = await registry.upstream?.blob(repository, at.digest, exchange.method === 'GET');
  if (pulled === undefined) {
    throw new Refusal(404, 'BLOB_UNKNOWN', `no blob ${at.digest} in ${at.repository}`);
  }
  if (pulled.body === undefined) {
    await sendBlob(registry, exchange, pulled.blob);
    return;
  }
  // It is fetched from the upstream now, from beginning to end: a Range may be ignored.
  exchange.response.writeHead(200, {
    ...headersOf(pulled.blob),
    'Content-Length': pulled.blob.size,
  });
  await pipeline(pulled.body, withholdLastChunk, exchange.response, { signal: exchange.signal });
}

export async function deleteBlob(registry: Registry, exchange: Exchange, at: At): Promise<void> {
  await registry.repository(at.repository).removeBlob(at.digest, exchange);
  answer(exchange, 202);
}

async function sendBlob(
  { catalog }: Registry,
  { request, response, signal, method }: Exchange,
  blob: Descriptor,
): Promise<void> {
  const { digest, size } = blob;
  const headers = headersOf(blob);
  const range = method === 'GET' ? parseRange(request.headers.range, size) : undefined;
  if (range === 'unsatisfiable') {
    const unsatisfiable = { 'Content-Range': `bytes */${size}` };
    throw new Refusal(416, 'SIZE_INVALID', `the blob has ${size} bytes`, unsatisfiable);
  }
  if (method === 'HEAD') {
    response.writeHead(200, { ...headers, 'Content-Length': size });
    response.end();
    return;
  }
  if (range === undefined) {
    // The layout verifies what it sends: damage on the disk ends the connection.
    const body = await catalog.layout.fetch(blob, { signal });
    response.writeHead(200, { ...headers, 'Content-Length': size });
    await pipeline(body, withholdLastChunk, givingBack(response), { signal });
    return;
  }
  const { first, last } = range;
  response.writeHead(206, {
    ...headers,
    'Content-Length': last - first + 1,
    'Content-Range': `bytes ${first}-${last}/${size}`,
  });
  const file = await openFile(catalog.layout.blobPath(digest));
  await pipeline(bodyOfFile(file, first, last + 1), givingBack(response), { signal });
}

function headersOf({ digest }: Descriptor): Readonly<Record<string, string>> {
  return {
    'Content-Type': 'application/octet-stream',
    'Docker-Content-Digest': digest,
    'Accept-Ranges': 'bytes',
    ETag: `"${digest}"`,
  };
}

import { pipeline } from 'node:stream/promises';
import { bodyOf as bytesAsBody, readAll } from '../content/whole.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { algorithmOf, type Digest, digestOf, isDigest } from '../oci/digest.ts';
import { children, decodeManifest, MANIFEST_WRITE_LIMIT, type Manifest } from '../oci/manifest.ts';
import { bareMediaType, isNonDistributable } from '../oci/media-type.ts';
import { isTag } from '../oci/reference.ts';
import { answer, bodyLength, bodyOf, DRAIN_LIMIT, drain, type Exchange } from './exchange.ts';
import { badContent, Refusal } from './refusal.ts';
import type { Registry } from './registry.ts';
import type { HostedRepository } from './repository.ts';
import { withholdLastChunk } from './withhold-last-chunk.ts';

type At = { readonly repository: string; readonly reference: string };

/** The most tags that one request may set (`?tag=`); the specification asks for ten at least. */
const MAX_TAGS = 100;

/** GET and HEAD: https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests */
export async function getManifest(registry: Registry, exchange: Exchange, at: At): Promise<void> {
  const repository = registry.repository(at.repository);
  const manifest =
    registry.upstream === undefined
      ? await findManifest(repository, at.reference, exchange)
      : await registry.upstream.manifest(repository, at.reference, exchange.method === 'GET');
  if (manifest === undefined) {
    const known = await repository.exists();
    throw new Refusal(
      404,
      known ? 'MANIFEST_UNKNOWN' : 'NAME_UNKNOWN',
      known ? `no manifest ${at.reference} in ${at.repository}` : `no repository ${at.repository}`,
    );
  }
  const { response, signal, method } = exchange;
  const body =
    method === 'HEAD' ? undefined : await registry.catalog.layout.fetch(manifest, exchange);
  response.writeHead(200, {
    'Content-Type': manifest.mediaType,
    'Content-Length': manifest.size,
    'Docker-Content-Digest': manifest.digest,
    ETag: `"${manifest.digest}"`,
  });
  if (body === undefined) {
    response.end();
  } else {
    await pipeline(body, withholdLastChunk, response, { signal });
  }
}

/** The manifest that a tag or digest names in a repository. */
function findManifest(
  repository: HostedRepository,
  reference: string,
  exchange: Pick<Exchange, 'signal'>,
): Promise<Descriptor | undefined> {
  return isDigest(reference)
    ? repository.manifest(reference, exchange)
    : repository.tagged(reference, exchange);
}

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pushing-manifests */
export async function putManifest(registry: Registry, exchange: Exchange, at: At): Promise<void> {
  const repository = registry.repository(at.repository);
  const bytes = await manifestBytes(exchange);
  const digest = checkedDigest(bytes, at.reference);
  const manifest = checkedManifest(bytes, exchange, at);
  await checkChildren(repository, manifest, exchange);
  const descriptor = { mediaType: manifest.mediaType, digest, size: bytes.byteLength };
  await registry.catalog.layout.put(descriptor, bytesAsBody(bytes), { signal: exchange.signal });
  await repository.addManifest(descriptor, manifest);
  const tags = tagsOf(exchange, at.reference);
  for (const tag of tags) {
    await repository.tag(descriptor, tag, exchange);
  }
  answer(exchange, 201, {
    Location: `/v2/${at.repository}/manifests/${digest}`,
    'Docker-Content-Digest': digest,
    ...(manifest.subject === undefined ? {} : { 'OCI-Subject': manifest.subject.digest }),
    ...(exchange.query.has('tag') ? { 'OCI-Tag': tags.join(', ') } : {}),
  });
}

export async function deleteManifest(
  registry: Registry,
  exchange: Exchange,
  at: At,
): Promise<void> {
  const repository = registry.repository(at.repository);
  if (isDigest(at.reference)) {
    await repository.removeManifest(at.reference, exchange);
  } else {
    await repository.removeTag(at.reference, exchange);
  }
  answer(exchange, 202);
}

/** Reads a body that is too large to its end, up to a limit: else the client misses the response. */
async function manifestBytes(exchange: Exchange): Promise<Buffer> {
  const length = bodyLength(exchange) ?? 0;
  if (length > MANIFEST_WRITE_LIMIT && length <= DRAIN_LIMIT) {
    await drain(exchange);
  }
  if (length > MANIFEST_WRITE_LIMIT) {
    throw new Refusal(413, 'SIZE_INVALID', `a manifest has at most ${MANIFEST_WRITE_LIMIT} bytes`);
  }
  try {
    return await readAll(bodyOf(exchange), MANIFEST_WRITE_LIMIT, 'the manifest');
  } catch (error) {
    throw badContent(error);
  }
}

/** @throws Refusal if a manifest is put by a digest that is not its own */
function checkedDigest(bytes: Uint8Array, reference: string): Digest {
  const digest = digestOf(bytes, isDigest(reference) ? algorithmOf(reference) : 'sha256');
  if (isDigest(reference) && digest !== reference) {
    throw new Refusal(400, 'DIGEST_INVALID', `expected ${reference}, got ${digest}`);
  }
  return digest;
}

/** @throws Refusal if header and body disagree on the media type, or it is unknown */
function checkedManifest(bytes: Uint8Array, { request }: Exchange, at: At): Manifest {
  const declared = request.headers['content-type'];
  const mediaType = declared === undefined ? undefined : bareMediaType(declared);
  try {
    return decodeManifest(bytes, mediaType, `manifest ${at.reference}`);
  } catch (error) {
    throw badContent(error);
  }
}

/** A manifest is taken only after everything below it, so that a client that finds it can pull it. */
async function checkChildren(
  repository: HostedRepository,
  manifest: Manifest,
  exchange: Exchange,
): Promise<void> {
  for (const child of children(manifest)) {
    const { digest, size, mediaType } = child;
    const found =
      (await repository.blob(digest, exchange)) ?? (await repository.manifest(digest, exchange));
    if (found === undefined && !isNonDistributable(mediaType)) {
      const why = `no ${digest} in ${repository.name}: push it first`;
      throw new Refusal(400, 'MANIFEST_BLOB_UNKNOWN', why);
    }
    if (found !== undefined && found.size !== size) {
      const why = `${digest} has ${found.size} bytes, not ${size}`;
      throw new Refusal(400, 'MANIFEST_INVALID', why);
    }
  }
}

/** The tag in the path; after a digest, the tags of `?tag=` (specification 1.2). */
function tagsOf({ query }: Exchange, reference: string): readonly string[] {
  const also = query.getAll('tag').slice(0, MAX_TAGS).filter(isTag);
  return isDigest(reference) ? [...new Set(also)] : [reference];
}

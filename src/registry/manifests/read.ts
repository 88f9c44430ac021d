import type { Signal } from '../../content/store.ts';
import { IntegrityError } from '../../errors.ts';
import { asObject, decodeJson } from '../../oci/decode.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { algorithmOf, type Digest, digestOf, isDigest } from '../../oci/digest.ts';
import { decodeManifest, MANIFEST_READ_LIMIT } from '../../oci/manifest.ts';
import {
  bareMediaType,
  isIndexType,
  isSchema1Type,
  isTaggableType,
  MANIFEST_ACCEPT,
} from '../../oci/media-type.ts';
import type { Access, Endpoint } from '../endpoint.ts';
import { drain, readDocument } from '../wire/document.ts';
import type { WireResponse } from '../wire/wire.ts';

export type ReadOptions = Signal & {
  /** `push` for a target, so that one token serves the look-up and what is written after it. */
  readonly access: Access;
};

export type FetchedManifest = { readonly descriptor: Descriptor; readonly bytes: Buffer };

/**
 * The descriptor that a HEAD gives for a tag or digest: Docker Hub does not count it as a pull.
 * `undefined` if the answer lacks a header (public ECR, Red Hat, some proxies) or is not about a
 * manifest: then only a GET can tell.
 * @throws RegistryError for any other status than 200
 */
export async function headManifest(
  endpoint: Endpoint,
  name: string,
  options: ReadOptions,
): Promise<Descriptor | undefined> {
  const response = await endpoint.request({
    ...options,
    method: 'HEAD',
    path: `manifests/${name}`,
    headers: { accept: MANIFEST_ACCEPT },
    doing: `looking up manifest ${name} of`,
  });
  await drain(response);
  return describedBy(response, name);
}

function describedBy({ headers }: WireResponse, name: string): Descriptor | undefined {
  const digest = isDigest(name) ? name : headers['docker-content-digest'];
  const mediaType = bareMediaType(headers['content-type'] ?? '');
  const length = headers['content-length'] ?? '';
  if (digest === undefined || !isDigest(digest) || !/^[1-9]\d{1,7}$/.test(length)) {
    return undefined;
  }
  // Schema 1 is left to the GET, whose decoder says what is wrong with it.
  const known = isTaggableType(mediaType) && !isSchema1Type(mediaType);
  return known ? { mediaType, digest, size: Number(length) } : undefined;
}

/**
 * A manifest by tag or digest; its digest is computed over its bytes; headers are not believed.
 * @throws IntegrityError when the bytes are not those of the digest that was asked for or promised
 */
export async function getManifest(
  endpoint: Endpoint,
  name: string,
  options: ReadOptions,
): Promise<FetchedManifest> {
  const what = `manifest ${name} of ${endpoint.place}`;
  const { bytes, value } = await readDocument(() => requestManifest(endpoint, name, options), {
    limit: MANIFEST_READ_LIMIT,
    what,
    secrets: endpoint.secrets,
    decode: (bytes, { headers }): Descriptor => {
      const promised = isDigest(name) ? name : headers['docker-content-digest'];
      const digest = checkedDigest(bytes, promised, what);
      const declared = bareMediaType(headers['content-type'] ?? '');
      const { mediaType } = decodeManifest(bytes, typeFor(bytes, declared, name), what);
      return { mediaType, digest, size: bytes.byteLength };
    },
  });
  return { bytes, descriptor: value };
}

/**
 * Bytes that match the digest that was asked for outweigh a header, which counts only where they do not
 * name their type, and it is one of their kind.
 */
function typeFor(bytes: Buffer, declared: string, name: string): string | undefined {
  if (!isDigest(name)) {
    return declared === '' ? undefined : declared;
  }
  const { mediaType, manifests } = asObject(decodeJson(bytes, name), name);
  const isOfKind = isIndexType(declared) === (manifests !== undefined);
  return typeof mediaType !== 'string' && isTaggableType(declared) && isOfKind
    ? declared
    : undefined;
}

/**
 * The descriptor of bytes that match its digest; headers for length and type are not believed.
 * @throws ImageError `INVALID_DOCUMENT`, `UNSUPPORTED`
 */
export function describeBytes(bytes: Buffer, { digest, mediaType }: Descriptor): Descriptor {
  const manifest = decodeManifest(bytes, typeFor(bytes, mediaType, digest), `manifest ${digest}`);
  return { mediaType: manifest.mediaType, digest, size: bytes.byteLength };
}

function requestManifest(
  endpoint: Endpoint,
  name: string,
  options: ReadOptions,
): Promise<WireResponse> {
  return endpoint.request({
    ...options,
    method: 'GET',
    path: `manifests/${name}`,
    headers: { accept: MANIFEST_ACCEPT },
    doing: `reading manifest ${name} of`,
  });
}

function checkedDigest(bytes: Buffer, promised: string | undefined, where: string): Digest {
  if (promised === undefined || !isDigest(promised)) {
    return digestOf(bytes);
  }
  const actual = digestOf(bytes, algorithmOf(promised));
  if (actual !== promised) {
    throw new IntegrityError(where, promised, actual);
  }
  return actual;
}

/**
 * The manifest's exact bytes, by digest alone; bytes that do not verify are asked for once more.
 * @throws IntegrityError
 */
export async function fetchManifest(
  endpoint: Endpoint,
  digest: Digest,
  options: ReadOptions,
): Promise<Buffer> {
  try {
    return await fetchOnce(endpoint, digest, options);
  } catch (error) {
    if (!(error instanceof IntegrityError)) {
      throw error;
    }
  }
  return fetchOnce(endpoint, digest, options);
}

async function fetchOnce(
  endpoint: Endpoint,
  digest: Digest,
  options: ReadOptions,
): Promise<Buffer> {
  const what = `manifest ${digest} of ${endpoint.place}`;
  const { bytes } = await readDocument(() => requestManifest(endpoint, digest, options), {
    limit: MANIFEST_READ_LIMIT,
    what,
    secrets: endpoint.secrets,
    decode: (content) => checkedDigest(content, digest, what),
  });
  return bytes;
}

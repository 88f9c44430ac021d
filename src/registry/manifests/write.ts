import type { Body, Signal } from '../../content/store.ts';
import { verifyBytes } from '../../content/verify.ts';
import { bodyOf, readAll } from '../../content/whole.ts';
import { ImageError, IntegrityError, RegistryError } from '../../errors.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { algorithmOf, isDigest } from '../../oci/digest.ts';
import { decodeManifest, MANIFEST_WRITE_LIMIT, type Manifest } from '../../oci/manifest.ts';
import type { Endpoint } from '../endpoint.ts';
import { drain } from '../wire/document.ts';
import type { WireResponse } from '../wire/wire.ts';
import { headManifest } from './read.ts';

export type WrittenManifest = { readonly bytes: Buffer; readonly manifest: Manifest };

/**
 * The bytes of a manifest before they are sent: verified, not larger than registries must accept,
 * and of the media type that they are sent with (the specification wants both to be equal).
 * @throws IntegrityError, or ImageError `TOO_LARGE`, `INVALID_DOCUMENT`
 */
export async function readManifestBody(
  endpoint: Endpoint,
  descriptor: Descriptor,
  body: Body,
): Promise<WrittenManifest> {
  const what = `manifest ${descriptor.digest} for ${endpoint.place}`;
  if (descriptor.size > MANIFEST_WRITE_LIMIT) {
    const why = `${descriptor.size} bytes are more than the ${MANIFEST_WRITE_LIMIT} that registries must take`;
    throw new ImageError('TOO_LARGE', `${what}: ${why}`, {
      hint: 'shorten its annotations or split the index',
    });
  }
  const bytes = await readAll(await body(), MANIFEST_WRITE_LIMIT, what);
  verifyBytes(bytes, descriptor);
  return { bytes, manifest: decodeManifest(bytes, descriptor.mediaType, what) };
}

/**
 * Stores a manifest, by digest or by tag, in one request. A tag that may not be moved and names this
 * manifest already is a success: a second run of the same job must not fail (buildkit#3776).
 * @param name a tag; `undefined` stores it by digest only
 * @returns the registry's answer; `undefined` if it refused and has it already
 * @throws RegistryError; IntegrityError if the registry acknowledges another digest; ImageError `TAG_EXISTS`
 */
export async function putManifest(
  endpoint: Endpoint,
  descriptor: Descriptor,
  bytes: Buffer,
  name: string | undefined,
  options: Signal = {},
): Promise<WireResponse | undefined> {
  try {
    const response = await requestPut(
      endpoint,
      descriptor,
      bytes,
      name ?? descriptor.digest,
      options,
    );
    await drain(response);
    acknowledged(endpoint, descriptor, response);
    return response;
  } catch (error) {
    if (name === undefined || !mayBeImmutable(error)) {
      throw error;
    }
    await explainRefusal(endpoint, descriptor, name, error, options);
    return undefined;
  }
}

function requestPut(
  endpoint: Endpoint,
  { mediaType, digest }: Descriptor,
  bytes: Buffer,
  name: string,
  { signal }: Signal,
): Promise<WireResponse> {
  return endpoint.request({
    signal,
    method: 'PUT',
    path: `manifests/${name}`,
    access: 'push',
    headers: { 'content-type': mediaType },
    body: { open: bodyOf(bytes), size: bytes.byteLength },
    accept: [200, 201, 202, 204],
    doing:
      name === digest
        ? `writing manifest ${digest} to`
        : `writing manifest ${digest} as ${name} to`,
  });
}

/** Only digests of one algorithm are compared: a registry may acknowledge any manifest with sha256. */
function acknowledged(endpoint: Endpoint, { digest }: Descriptor, { headers }: WireResponse): void {
  const said = headers['docker-content-digest'];
  if (said === undefined || !isDigest(said) || algorithmOf(said) !== algorithmOf(digest)) {
    return;
  }
  if (said !== digest) {
    throw new IntegrityError(`manifest written to ${endpoint.place}`, digest, said);
  }
}

/** ECR refuses to move a tag with 400 or 409, GAR with 400, Harbor with 412, Quay with 403 or 405. */
const REFUSALS: ReadonlySet<number> = new Set([400, 403, 405, 409, 412]);

function mayBeImmutable(error: unknown): error is RegistryError {
  return error instanceof RegistryError && REFUSALS.has(error.status);
}

/** Returns if the tag names this manifest already, else throws what is known of the refusal. */
async function explainRefusal(
  endpoint: Endpoint,
  descriptor: Descriptor,
  name: string,
  error: RegistryError,
  { signal }: Signal,
): Promise<void> {
  const existing = await headManifest(endpoint, name, { signal, access: 'push' }).catch(
    () => undefined,
  );
  if (existing?.digest === descriptor.digest) {
    return;
  }
  if (existing === undefined || !saysImmutable(error)) {
    throw error;
  }
  const why = `it names ${existing.digest} and the registry does not let it move`;
  throw new ImageError('TAG_EXISTS', `tagging ${endpoint.place}:${name}: ${why}`, {
    cause: error,
    hint: 'use another tag, or allow the repository to overwrite tags',
  });
}

/** The wire reads what registries say in words; 409 and 412 need none. */
function saysImmutable({ code, status }: RegistryError): boolean {
  return code === 'TAG_EXISTS' || status === 409 || status === 412;
}

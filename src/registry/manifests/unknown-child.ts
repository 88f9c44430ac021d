import type { Signal } from '../../content/store.ts';
import { ImageError, RegistryError } from '../../errors.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import type { Digest } from '../../oci/digest.ts';
import { children, type Manifest } from '../../oci/manifest.ts';
import { isNonDistributable } from '../../oci/media-type.ts';
import { printable } from '../../oci/printable.ts';
import type { Endpoint } from '../endpoint.ts';
import { sleep } from '../wire/clock.ts';
import { redactUrl } from '../wire/redact.ts';

/** distribution-spec's codes for a manifest whose children the registry lacks. */
const CHILD_UNKNOWN: ReadonlySet<string> = new Set([
  'MANIFEST_BLOB_UNKNOWN',
  'BLOB_UNKNOWN',
  'MANIFEST_UNKNOWN',
]);

/** Nexus knows some moments later what it was given. In seconds. */
const WAITS: readonly number[] = [0.25, 0.5, 1];

/**
 * Writes a manifest whose children were written before. A registry that says it lacks a child which
 * this run has just written gets growing waits; one that wants a layer which is kept elsewhere is
 * named together with that layer.
 * @param wasWritten whether this run wrote or found the content in the repository
 * @throws RegistryError for children that are really missing; ImageError `UNSUPPORTED` for layers
 *   that are kept elsewhere
 */
export async function putAfterChildren<T>(
  endpoint: Endpoint,
  manifest: Manifest,
  wasWritten: (digest: Digest) => boolean,
  options: Signal,
  put: () => Promise<T>,
): Promise<T> {
  const below = children(manifest);
  for (const seconds of WAITS) {
    try {
      return await put();
    } catch (error) {
      throwUnlessLate(error, below, endpoint, wasWritten);
      await sleep(endpoint.clock, seconds, options);
    }
  }
  return put();
}

/** Returns if the registry may know the children in a moment. */
function throwUnlessLate(
  error: unknown,
  below: readonly Descriptor[],
  endpoint: Endpoint,
  wasWritten: (digest: Digest) => boolean,
): void {
  if (!saysChildUnknown(error)) {
    throw error;
  }
  const elsewhere = foreignLayer(below, error);
  if (elsewhere !== undefined) {
    throw refusedWithout(elsewhere, endpoint, error);
  }
  if (!below.every(({ digest }) => wasWritten(digest))) {
    throw error;
  }
}

function saysChildUnknown(error: unknown): error is RegistryError {
  return error instanceof RegistryError && error.errors.some(({ code }) => CHILD_UNKNOWN.has(code));
}

/** A layer that was not sent, unless the registry names other content. */
function foreignLayer(
  below: readonly Descriptor[],
  { errors }: RegistryError,
): Descriptor | undefined {
  const said = errors.map(({ message }) => message).join(' ');
  const named = below.filter(({ digest }) => said.includes(digest));
  return (named.length > 0 ? named : below).find(({ mediaType }) => isNonDistributable(mediaType));
}

function refusedWithout(
  { digest, urls = [] }: Descriptor,
  { place }: Endpoint,
  cause: RegistryError,
): ImageError {
  const url = URL.parse(urls[0] ?? '');
  const kept = url === null ? '' : `, which is kept at ${printable(redactUrl(url), 200)}`;
  const message = `writing a manifest to ${place}: the registry wants layer ${digest}${kept}`;
  return new ImageError('UNSUPPORTED', `${message} (${cause.message})`, {
    cause,
    hint: 'layers of this type are not sent to registries unless that is asked for: send them',
    remedy: { kind: 'foreign-layers', subject: digest },
  });
}

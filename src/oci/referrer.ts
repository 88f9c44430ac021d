import type { Descriptor } from './descriptor.ts';
import type { Manifest } from './manifest.ts';

/**
 * How a list of referrers describes a manifest: with its annotations and its artifact type, which is
 * that of its config where it is missing or empty.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-referrers
 */
export function asReferrer(
  { mediaType, digest, size }: Descriptor,
  manifest: Manifest,
): Descriptor {
  const { annotations } = manifest;
  const config = manifest.kind === 'manifest' ? manifest.config?.mediaType : undefined;
  const artifactType = manifest.artifactType || config;
  return {
    mediaType,
    digest,
    size,
    ...(artifactType === undefined ? {} : { artifactType }),
    ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
  };
}

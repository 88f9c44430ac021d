import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { children, type Manifest } from '../oci/manifest.ts';
import { isTaggableType } from '../oci/media-type.ts';
import { eachOf } from './each-of.ts';
import { readManifest } from './read-manifest.ts';
import type { Signal, Source } from './store.ts';

/** A piece of content at or below a root. */
export type GraphNode = {
  readonly descriptor: Descriptor;
  /** `undefined` for a blob, and for a manifest or index that cannot be read. */
  readonly manifest: Manifest | undefined;
};

export type GraphOptions = Signal & {
  /** Is given a failure to read a manifest, of which nothing below is known then; throws it to stop. Default: throws. */
  readonly onFailure?: (error: unknown, manifest: Descriptor) => void;
};

/** Manifests that are read at a time: a store of thousands must not open thousands of files at once. */
const AT_A_TIME = 8;

/**
 * Everything at and below a root, each digest once, level by level and each in its order. Manifests
 * are read, blobs are not: a child is what its own media type says, because an index may list blobs
 * (BuildKit's caches do).
 * @throws ImageError of the source
 */
export async function readGraph(
  source: Source,
  root: Descriptor,
  { onFailure = rethrow, signal }: GraphOptions = {},
): Promise<readonly GraphNode[]> {
  const nodes: GraphNode[] = [];
  const seen = new Set<Digest>();
  let level: readonly Descriptor[] = [root];
  while (level.length > 0) {
    const fresh = new Map(level.map((one) => [one.digest, one] as const));
    const read = await eachOf(
      [...fresh.values()].filter(({ digest }) => !seen.has(digest)),
      AT_A_TIME,
      async (descriptor, given) => {
        seen.add(descriptor.digest);
        return {
          descriptor,
          manifest: await manifestOf(source, descriptor, { onFailure, ...given }),
        };
      },
      { signal },
    );
    nodes.push(...read);
    level = read.flatMap(({ manifest }) => (manifest === undefined ? [] : children(manifest)));
  }
  return nodes;
}

async function manifestOf(
  source: Source,
  descriptor: Descriptor,
  { onFailure, signal }: Required<Pick<GraphOptions, 'onFailure'>> & Signal,
): Promise<Manifest | undefined> {
  if (!isTaggableType(descriptor.mediaType)) {
    return undefined;
  }
  try {
    return await readManifest(source, descriptor, { signal });
  } catch (error) {
    onFailure(error, descriptor);
    return undefined;
  }
}

function rethrow(error: unknown): never {
  throw error;
}

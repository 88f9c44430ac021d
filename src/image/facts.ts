import { readConfig } from '../content/read-config.ts';
import { readGraph } from '../content/read-graph.ts';
import { described } from '../content/resolve-root.ts';
import type { Signal, Source } from '../content/store.ts';
import { codeOf, messageOf } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import {
  layersOf,
  type PlatformImage,
  platformsOf,
  representative,
  totalSize,
} from './describe.ts';

/** What is told of an image, whichever command or step it came through. */
export type ImageFacts = {
  /** Those that can be read; the index that the image was taken from may have more. */
  readonly platforms: readonly PlatformImage[];
  /** The config's digest: of the host's image in an index, else of its first; absent for an artifact. */
  readonly imageId: Digest | undefined;
  /** RFC 3339, as the config has it. */
  readonly created: string | undefined;
  /** Everything that belongs to it, in bytes, compressed. */
  readonly size: number;
  readonly layers: readonly Pick<Descriptor, 'digest' | 'size'>[];
  /** Why some of it is not told: one line for each piece that cannot be read. */
  readonly problems: readonly string[];
};

/** An image, and where it can be read at the least cost. */
export type Known = {
  readonly root: Descriptor;
  readonly source: Source;
  /** What its reference resolved to, for the platforms; the root where nothing is said. */
  readonly resolved?: Descriptor;
  readonly whole?: Source;
};

/**
 * Reads documents only; every layer is known by its descriptor. What cannot be read is left out and
 * told: facts are for people, and the image is where it was to go.
 * @throws what the signal was aborted with
 */
export async function imageFacts(
  { root: named, source, resolved = named, whole = source }: Known,
  options: Signal = {},
): Promise<ImageFacts> {
  const problems = new Set<string>();
  const tell = (error: unknown): undefined => {
    options.signal?.throwIfAborted();
    if (codeOf(error) === 'INTERRUPTED') {
      throw error;
    }
    problems.add(messageOf(error));
  };
  const root = (await described(source, named, options).catch(tell)) ?? named;
  const graph = await readGraph(source, root, { ...options, onFailure: tell });
  const platforms = await platformsOf(whole, resolved === named ? root : resolved, options).catch(
    tell,
  );
  const shown = await representative(source, root, options).catch(tell);
  const config = shown && (await readConfig(source, shown.manifest, options).catch(tell));
  return {
    platforms: platforms ?? [],
    imageId: shown?.manifest.config?.digest,
    created: config?.created,
    size: totalSize(graph.map(({ descriptor }) => descriptor)),
    layers: layersOf(graph.map(({ manifest }) => manifest)).map(({ digest, size }) => ({
      digest,
      size,
    })),
    problems: [...problems],
  };
}

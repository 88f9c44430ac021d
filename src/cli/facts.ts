import { allOf } from '../content/each-of.ts';
import type { Source } from '../content/store.ts';
import type { CopyResult } from '../copy/copy.ts';
import { messageOf, unlessInterrupted } from '../errors.ts';
import {
  type PlatformImage,
  platformsOf,
  readConfig,
  representative,
  sizeOf,
} from '../image/describe.ts';
import { repoDigestsOf } from '../layout/entry.ts';
import { INDEX_ANNOTATION } from '../oci/annotation.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, isDigest } from '../oci/digest.ts';
import { formatPlatform, isUnknownPlatform } from '../oci/platform.ts';
import type { Reference } from '../oci/reference.ts';
import type { Context } from './context.ts';

/** What `--json` says of an image, in every command. */
export type ImageFacts = {
  /** Those that are in the store; the index that the image was taken from may have more. */
  readonly platforms: readonly PlatformImage[];
  /** The config's digest; for an index, that of the host's image, else of its first. */
  readonly imageId: Digest | undefined;
  /** RFC 3339, as the config has it. */
  readonly created: string | undefined;
  /** Everything that belongs to it, in bytes; undefined if that cannot be read. */
  readonly size: number | undefined;
};

/** What cannot be read of an image that is in place is noted; it is no failure of the command. */
export async function imageFacts(
  { signal, output }: Pick<Context, 'signal' | 'output'>,
  source: Source,
  root: Descriptor,
): Promise<ImageFacts> {
  const problems = new Set<string>();
  const known = <T>(fact: Promise<T>): Promise<T | undefined> =>
    fact.catch((error: unknown) => {
      unlessInterrupted(error);
      problems.add(messageOf(error));
      return undefined;
    });
  const [platforms, shown, size] = await allOf(
    [
      (options) => known(platformsOf(source, root, options)),
      (options) => known(representative(source, root, options)),
      (options) => known(sizeOf(source, root, options)),
    ],
    { signal },
  );
  const config = shown && (await known(readConfig(source, shown.manifest, { signal })));
  for (const problem of problems) {
    output.note(`warning: ${problem}`);
  }
  return {
    platforms: platforms ?? [],
    imageId: shown?.manifest.config?.digest,
    created: config?.created,
    size,
  };
}

/** The digest that the reference of a stored image resolved to: the index, if one platform was taken. */
export function resolvedDigest(entry: Descriptor): Digest {
  const index = entry.annotations?.[INDEX_ANNOTATION];
  return index !== undefined && isDigest(index) ? index : entry.digest;
}

/**
 * The digests by which a repository knows a stored image, the latest at the end. If none was noted,
 * it is the digest that the reference resolved to.
 */
export function repoDigests(entry: Descriptor, reference: Reference): readonly Digest[] {
  const { registry, repository } = reference;
  const prefix = `${registry}/${repository}@`;
  const noted = repoDigestsOf(entry)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .filter(isDigest);
  return noted.length > 0 ? noted : [resolvedDigest(entry)];
}

/** Names the platforms that were left out because the source lacks them; undefined if it lacks none. */
export function lackWords({ missing }: Pick<CopyResult, 'missing'>): string | undefined {
  const platforms = missing.flatMap(({ platform, digest }) => {
    if (platform === undefined) {
      return [digest];
    }
    return isUnknownPlatform(platform) ? [] : [formatPlatform(platform)];
  });
  return platforms.length === 0 ? undefined : `lacks ${platforms.join(', ')}`;
}

/** How many bytes went which way. */
export type Bytes = {
  readonly downloaded: number;
  readonly uploaded: number;
  readonly mounted: number;
  readonly skipped: number;
};

/** @param remote the sides of the copy that are in a registry */
export function bytesOf(
  { bytes }: Pick<CopyResult, 'bytes'>,
  remote: { readonly source?: boolean; readonly target?: boolean },
): Bytes {
  return {
    downloaded: remote.source === true ? bytes.copied : 0,
    uploaded: remote.target === true ? bytes.copied : 0,
    mounted: bytes.mounted,
    skipped: bytes.skipped,
  };
}

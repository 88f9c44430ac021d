import { eachOf } from '../content/each-of.ts';
import { readManifest } from '../content/read-manifest.ts';
import type { Signal, Source, Store } from '../content/store.ts';
import { type Companion, findCompanions } from '../copy/referrers.ts';
import { codeOf, type ErrorCode, messageOf, unlessInterrupted } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { isTaggableType } from '../oci/media-type.ts';
import { formatPlatform } from '../oci/platform.ts';

/** Something that an image has at its source and not at a target. */
export type Absence = {
  readonly code: ErrorCode;
  /** One line. */
  readonly message: string;
  readonly digest: Digest;
};

const AT_A_TIME = 4;

/**
 * Whether a target has what the source has: the digest under its name, the image of each platform, and what
 * refers to any of them. Blobs are not read.
 * @param name what the target calls it: a tag, or a digest
 * @throws ImageError of the source
 */
export async function absencesAt(
  source: Source,
  root: Descriptor,
  target: Pick<Store, 'resolve' | 'has' | 'lookup' | 'place'>,
  name: string,
  options: Signal = {},
): Promise<readonly Absence[]> {
  const named = await absentName(root, target, name, options);
  if (named !== undefined) {
    return [named];
  }
  const children = await childrenOf(source, root, options);
  const companions = await findCompanions(source, root, options);
  const checks: readonly (() => Promise<Absence | undefined>)[] = [
    ...children.map((child) => () => absentChild(child, target, options)),
    ...companions.map((companion) => () => absentCompanion(companion, target, options)),
  ];
  const found = await eachOf(checks, AT_A_TIME, (check) => check(), options);
  return found.filter((one) => one !== undefined);
}

async function absentName(
  { digest }: Descriptor,
  target: Pick<Store, 'resolve' | 'place'>,
  name: string,
  options: Signal,
): Promise<Absence | undefined> {
  try {
    const there = await target.resolve(name, options);
    return there.digest === digest
      ? undefined
      : { code: 'INTEGRITY', message: `it names ${there.digest}, not ${digest}`, digest };
  } catch (error) {
    unlessInterrupted(error);
    return { code: codeOf(error), message: messageOf(error), digest };
  }
}

async function childrenOf(
  source: Source,
  root: Descriptor,
  options: Signal,
): Promise<readonly Descriptor[]> {
  const manifest = await readManifest(source, root, options);
  const children = manifest.kind === 'index' ? manifest.manifests : [];
  return children.filter(({ mediaType }) => isTaggableType(mediaType));
}

async function absentChild(
  child: Descriptor,
  target: Pick<Store, 'has'>,
  options: Signal,
): Promise<Absence | undefined> {
  const { platform, digest } = child;
  const what = platform === undefined ? digest : `its image for ${formatPlatform(platform)}`;
  return (await target.has(child, options))
    ? undefined
    : { code: 'NOT_FOUND', message: `it lacks ${what}`, digest };
}

async function absentCompanion(
  { descriptor, name }: Companion,
  target: Pick<Store, 'has' | 'lookup'>,
  options: Signal,
): Promise<Absence | undefined> {
  const { digest, artifactType } = descriptor;
  const isThere =
    name === undefined
      ? await target.has(descriptor, options)
      : (await target.lookup?.(name, options))?.digest === digest;
  const what = name ?? `${artifactType ?? 'what refers to it'} ${digest}`;
  return isThere ? undefined : { code: 'NOT_FOUND', message: `it lacks ${what}`, digest };
}

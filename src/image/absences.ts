import { eachOf } from '../content/each-of.ts';
import { readManifest } from '../content/read-manifest.ts';
import type { Signal, Source } from '../content/store.ts';
import { findCompanions } from '../copy/referrers.ts';
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
 * refers to any of them, by new requests. Blobs are not read.
 * @param name what the target calls it: a tag, or a digest
 * @throws ImageError of the source
 */
export async function absencesAt(
  source: Source,
  root: Descriptor,
  target: Source,
  name: string,
  options: Signal = {},
): Promise<readonly Absence[]> {
  const named = await absentName(root, target, name, options);
  if (named !== undefined) {
    return [named];
  }
  const children = await childrenOf(source, root, options);
  const absent = await eachOf(
    children,
    AT_A_TIME,
    (child) => absentChild(child, target, options),
    options,
  );
  return [
    ...absent.filter((one) => one !== undefined),
    ...(await absentCompanions(source, root, target, options)),
  ];
}

async function absentName(
  { digest }: Descriptor,
  target: Source,
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
  target: Source,
  options: Signal,
): Promise<Absence | undefined> {
  const { platform, digest } = child;
  try {
    await readManifest(target, child, options);
    return undefined;
  } catch (error) {
    unlessInterrupted(error);
    const what = platform === undefined ? digest : `its image for ${formatPlatform(platform)}`;
    return { code: codeOf(error), message: `it lacks ${what}`, digest };
  }
}

/** What the target does not list is not there for those who look for it, even where its bytes are. */
async function absentCompanions(
  source: Source,
  root: Descriptor,
  target: Source,
  options: Signal,
): Promise<readonly Absence[]> {
  const wanted = await findCompanions(source, root, options);
  const there = wanted.length === 0 ? [] : await findCompanions(target, root, options, source);
  const known = new Set(there.map(({ descriptor }) => descriptor.digest));
  return wanted
    .filter(({ descriptor }) => !known.has(descriptor.digest))
    .map(({ descriptor: { digest } }) => ({
      code: 'NOT_FOUND',
      message: `it lacks what refers to it at the source: ${digest}`,
      digest,
    }));
}

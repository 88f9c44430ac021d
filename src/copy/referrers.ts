import { allOf, eachOf } from '../content/each-of.ts';
import { readManifest } from '../content/read-manifest.ts';
import { described } from '../content/resolve-root.ts';
import type { Signal, Source } from '../content/store.ts';
import { ImageError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { isIndexType, isTaggableType } from '../oci/media-type.ts';

/** The signature of a signature of …: this many at most. */
const DEPTH = 16;

/** What travels with an image: a referrer goes by digest, a digest tag by its name too. */
export type Companion = {
  readonly descriptor: Descriptor;
  readonly name?: string;
  /** What it refers to. */
  readonly subject: Descriptor;
};

/** Subjects that are asked about at a time. */
const AT_A_TIME = 8;

/**
 * Everything that refers to an image, to the images below its index, and to those referrers in
 * turn (the signature of an SBOM); each once, what is referred to before what refers to it.
 * @param documents another place that has the image itself, and is cheaper to read
 * @throws ImageError of either place
 */
export async function findCompanions(
  source: Source,
  root: Descriptor,
  options: Signal = {},
  documents: Source = source,
): Promise<readonly Companion[]> {
  if (source.referrers === undefined && source.digestTags === undefined) {
    return [];
  }
  const seen = new Set<Digest>([root.digest]);
  const ofImage = [
    (given: Signal) => about(source, root, given),
    async (given: Signal) => {
      const below = await manifestsBelow(documents, root, given);
      return aboutEach(source, unseen(below, seen), given);
    },
  ] as const;
  let companions = (await allOf(ofImage, options)).flat();
  const found = [...companions];
  for (let depth = 1; companions.length > 0; depth += 1) {
    if (depth > DEPTH) {
      const what = `referrers of ${root.digest} in ${source.place}`;
      throw new ImageError('REGISTRY', `${what}: more than ${DEPTH} deep, which is the limit`);
    }
    const subjects = companions.map(({ descriptor }) => descriptor);
    companions = [...(await aboutEach(source, unseen(subjects, seen), options))];
    found.push(...companions);
  }
  return found;
}

/** Those that were not seen before, which are seen now. */
function unseen(subjects: readonly Descriptor[], seen: Set<Digest>): readonly Descriptor[] {
  const fresh = subjects.filter(({ digest }) => !seen.has(digest));
  for (const { digest } of fresh) {
    seen.add(digest);
  }
  return fresh;
}

async function aboutEach(
  source: Source,
  subjects: readonly Descriptor[],
  options: Signal,
): Promise<readonly Companion[]> {
  const found = await eachOf(
    subjects,
    AT_A_TIME,
    (subject, given) => about(source, subject, given),
    options,
  );
  return found.flat();
}

async function about(
  source: Source,
  subject: Descriptor,
  options: Signal,
): Promise<readonly Companion[]> {
  const ask = [
    async (given: Signal) => source.referrers?.(subject, given),
    async (given: Signal) => source.digestTags?.(subject, given),
  ] as const;
  const [referrers = [], tags = []] = await allOf(ask, options);
  const named = new Set(tags.map(({ descriptor }) => descriptor.digest));
  return [
    ...referrers
      .filter(({ digest }) => !named.has(digest))
      .map((descriptor) => ({ descriptor, subject })),
    ...tags.map((tag) => ({ ...tag, subject })),
  ];
}

/** Referrers may be about one platform's image as well as about the index (oras#2174). */
async function manifestsBelow(
  source: Source,
  root: Descriptor,
  options: Signal,
): Promise<readonly Descriptor[]> {
  const { mediaType } = await described(source, root, options);
  if (!isIndexType(mediaType)) {
    return [];
  }
  const index = await readManifest(source, root, options);
  const manifests = index.kind === 'index' ? index.manifests : [];
  return manifests.filter(({ mediaType }) => isTaggableType(mediaType));
}

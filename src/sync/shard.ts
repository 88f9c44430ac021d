import { eachOf } from '../content/each-of.ts';
import { readManifest } from '../content/read-manifest.ts';
import { described } from '../content/resolve-root.ts';
import type { Signal, Source } from '../content/store.ts';
import { select } from '../copy/select.ts';
import { unlessInterrupted } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, digestOf } from '../oci/digest.ts';
import { children } from '../oci/manifest.ts';
import { formatReference } from '../oci/reference.ts';
import type { Shard } from './part.ts';
import type { PlannedCopy, PlannedParts, SyncPlan } from './plan.ts';

/** An image with all its content: digest → bytes. */
export type WeighedImage = {
  readonly image: PlannedCopy;
  readonly content: ReadonlyMap<Digest, number>;
};

/** How many bytes all content of an image has, read off its manifests. One that cannot be read weighs nothing. */
export async function weigh(
  images: readonly PlannedCopy[],
  width: number,
  options: Signal = {},
): Promise<readonly WeighedImage[]> {
  return eachOf(
    images,
    width,
    async (image) => {
      const content = await contentOf(image, options).catch(unlessInterrupted);
      return { image, content: content ?? new Map() };
    },
    options,
  );
}

async function contentOf(
  { from, root, entry: { platforms } }: PlannedCopy,
  options: Signal,
): Promise<ReadonlyMap<Digest, number>> {
  const read = await described(from, root, options);
  const selected = await select(from, read, { platforms }, options);
  const content = new Map<Digest, number>();
  await add(selected.source, selected.root, content, options);
  return content;
}

async function add(
  source: Source,
  descriptor: Descriptor,
  content: Map<Digest, number>,
  options: Signal,
): Promise<void> {
  content.set(descriptor.digest, descriptor.size);
  const manifest = await readManifest(source, descriptor, options);
  for (const child of children(manifest)) {
    if (manifest.kind === 'index') {
      await add(source, child, content, options);
    } else {
      content.set(child.digest, child.size);
    }
  }
}

/** How much more than its share a part may get to keep shared content together. */
const TOLERANCE = 1.02;

/**
 * Splits images into parts of about as many bytes, the same way on every machine that sees the same
 * sources: the biggest first, each to the part to which it adds least, as long as that has not had
 * its share, else to the smallest. Content that images of a part share counts once.
 */
export function partition(
  images: readonly WeighedImage[],
  parts: number,
): readonly (readonly WeighedImage[])[] {
  const made = Array.from({ length: parts }, () => new Part());
  const sorted = images.toSorted(biggestFirst);
  const share = (bytesOf(sorted) / parts) * TOLERANCE;
  for (const image of sorted) {
    const withIt = made.map((part) => ({ part, bytes: part.bytesWith(image) }));
    const open = withIt.filter(({ bytes }) => bytes <= share);
    const best =
      open.length === 0
        ? least(withIt, ({ bytes }) => bytes)
        : least(open, ({ part, bytes }) => bytes - part.bytes);
    best?.part.add(image);
  }
  return made.map(({ images: own }) => own);
}

/** The first of those with the least value. */
function least<T>(list: readonly T[], weightOf: (one: T) => number): T | undefined {
  let best: T | undefined;
  for (const one of list) {
    best = best === undefined || weightOf(one) < weightOf(best) ? one : best;
  }
  return best;
}

class Part {
  readonly images: WeighedImage[] = [];
  readonly #content = new Set<Digest>();
  bytes = 0;

  bytesWith({ content }: WeighedImage): number {
    let { bytes } = this;
    for (const [digest, size] of content) {
      bytes += this.#content.has(digest) ? 0 : size;
    }
    return bytes;
  }

  add(image: WeighedImage): void {
    this.bytes = this.bytesWith(image);
    for (const digest of image.content.keys()) {
      this.#content.add(digest);
    }
    this.images.push(image);
  }
}

function biggestFirst(one: WeighedImage, other: WeighedImage): number {
  const [name, otherName] = [
    formatReference(one.image.target),
    formatReference(other.image.target),
  ];
  return bytesOf([other]) - bytesOf([one]) || (name < otherName ? -1 : 1);
}

/** The bytes of these images together, shared content once. */
export function bytesOf(images: readonly WeighedImage[]): number {
  const content = new Map(images.flatMap(({ content: own }) => [...own]));
  return [...content.values()].reduce((sum, size) => sum + size, 0);
}

/** What one of several machines does of a plan; what failed is told by one of them only. */
export async function partOfPlan(
  plan: SyncPlan,
  { index, of }: Shard,
  width: number,
  options: Signal = {},
): Promise<SyncPlan> {
  const { images, failures, parts } =
    plan.parts?.of === of ? plan : await inParts(plan, of, width, options);
  return {
    images: images.filter((image) => parts?.partOf.get(image) === index),
    failures: failures.filter(({ target }) => ownerOf(formatReference(target), of) === index),
    parts,
  };
}

/** The plan with each image's part, for which all are weighed. */
async function inParts(
  plan: SyncPlan,
  of: number,
  width: number,
  options: Signal,
): Promise<SyncPlan> {
  return { ...plan, parts: partsOf(await weigh(plan.images, width, options), of) };
}

/** Which image is in which part. */
export function partsOf(images: readonly WeighedImage[], of: number): PlannedParts {
  const partOf = new Map(
    partition(images, of).flatMap((part, index) =>
      part.map(({ image }) => [image, index + 1] as const),
    ),
  );
  const lines = [...partOf].map(([{ source, target, root }, part]) =>
    [part, formatReference(source), root.digest, formatReference(target)].join(' '),
  );
  return { of, partOf, digest: digestOf(lines.toSorted().join('\n')) };
}

/** The part that does what has no size: from 1 on. */
export function ownerOf(name: string, parts: number): number {
  let sum = 0;
  for (const character of name) {
    sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  }
  return (sum % parts) + 1;
}

import * as fc from 'fast-check';
import type { Target } from '../../../src/content/store.ts';
import type { Descriptor } from '../../../src/oci/descriptor.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-type.ts';
import { putBytes, putJson, putReferrer, randomBytesOf } from '../../stand-ins/images.ts';

/** Numbers that choose among what is there, whatever there is. */
export type Plan = {
  /** The layers of each image, out of a few that they share. */
  readonly images: readonly (readonly number[])[];
  /** The members of each index, out of the images and the indexes before it. */
  readonly indexes: readonly (readonly number[])[];
  /** What each artifact refers to: an image, an index or an artifact before it. */
  readonly subjects: readonly number[];
};

export type Graph = {
  /** Of the last index, or the last image where there is none. */
  readonly root: Descriptor;
  /** In an order in which they can be put: children first. */
  readonly manifests: readonly Descriptor[];
  readonly referrers: readonly { readonly subject: Descriptor; readonly descriptor: Descriptor }[];
};

const members = fc.array(fc.nat(9), { minLength: 1, maxLength: 3 });

export const PLAN: fc.Arbitrary<Plan> = fc.record({
  images: fc.array(members, { minLength: 1, maxLength: 3 }),
  indexes: fc.array(members, { maxLength: 3 }),
  subjects: fc.array(fc.nat(9), { maxLength: 3 }),
});

/** Puts the content of a plan into a target. @param seed other content for another seed */
export async function putGraph(target: Target, plan: Plan, seed: string): Promise<Graph> {
  const manifests: Descriptor[] = [];
  for (const [nth, layers] of plan.images.entries()) {
    manifests.push(await putImage(target, layers, `${seed}/${nth}`));
  }
  for (const chosen of plan.indexes) {
    const children = unique(chosen.map((nth) => chooseFrom(manifests, nth)));
    const mediaType = MEDIA_TYPE.ociIndex;
    const document = { schemaVersion: 2, mediaType, manifests: children };
    manifests.push(await putJson(target, mediaType, document));
  }
  const root = chooseFrom(manifests, manifests.length - 1);
  const subjects = [...below(plan, manifests)];
  const referrers: { subject: Descriptor; descriptor: Descriptor }[] = [];
  for (const [nth, chosen] of plan.subjects.entries()) {
    const subject = chooseFrom(subjects, chosen);
    const descriptor = await putReferrer(target, subject, 'text/plain', `${seed}/${nth}`);
    referrers.push({ subject, descriptor });
    subjects.push(descriptor);
  }
  return { root, manifests, referrers };
}

async function putImage(
  target: Target,
  chosen: readonly number[],
  seed: string,
): Promise<Descriptor> {
  const words = [...new Set(chosen.map((nth) => nth % 4))];
  const layers: Descriptor[] = [];
  for (const word of words) {
    const bytes = randomBytesOf(`shared ${word}`, 100 + 4000 * word);
    layers.push(await putBytes(target, MEDIA_TYPE.ociLayerGzip, bytes));
  }
  const platform = { architecture: 'amd64', os: 'linux' };
  const rootfs = { type: 'layers', diff_ids: layers.map(({ digest }) => digest) };
  const config = await putJson(target, MEDIA_TYPE.ociConfig, { ...platform, rootfs, seed });
  const mediaType = MEDIA_TYPE.ociManifest;
  return await putJson(target, mediaType, { schemaVersion: 2, mediaType, config, layers });
}

/** The root, and what an index that is the root names itself: what referrers are looked for. */
function below({ images, indexes }: Plan, manifests: readonly Descriptor[]): Set<Descriptor> {
  const found = new Set([chooseFrom(manifests, manifests.length - 1)]);
  const offered = manifests.slice(0, images.length + indexes.length - 1);
  for (const nth of indexes.at(-1) ?? []) {
    found.add(chooseFrom(offered, nth));
  }
  return found;
}

function chooseFrom(all: readonly Descriptor[], nth: number): Descriptor {
  const found = all[nth % all.length];
  if (found === undefined) {
    throw new Error('nothing to choose from');
  }
  return found;
}

function unique(descriptors: readonly Descriptor[]): readonly Descriptor[] {
  return [...new Map(descriptors.map((found) => [found.digest, found])).values()];
}

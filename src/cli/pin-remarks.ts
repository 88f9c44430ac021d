import { Remembering } from '../content/remember.ts';
import { unlessInterrupted } from '../errors.ts';
import { lockImage, missingPlatforms } from '../lock/lock-image.ts';
import { platformPin } from '../lock/platform-pin.ts';
import { familiarReference } from '../oci/reference.ts';
import type { ReadFile } from '../refs/find-references.ts';
import { positionOf } from '../refs/source-file.ts';
import type { WrittenReference } from '../refs/written-reference.ts';
import type { Context } from './context.ts';
import { wantedPlatforms } from './options.ts';
import { settled } from './settled.ts';

const AT_A_TIME = 8;

export function ownReferences({ path, references }: ReadFile): readonly WrittenReference[] {
  return references.filter((one) => one.path === path);
}

export function placeOf({ path, bytes }: ReadFile, { start }: WrittenReference): string {
  return `${path}:${positionOf(bytes, start).line}`;
}

/** Pins that name one platform's image where the tag has several: a remark each. */
export function narrowPins(
  context: Context,
  files: readonly ReadFile[],
): Promise<readonly string[]> {
  return remarks(context, files, async (source, { reference }) => {
    const { digest, tag } = reference;
    const index =
      digest === undefined || tag === undefined
        ? undefined
        : await platformPin(source, reference, context);
    const what = 'is the image of one platform, not the index';
    return index === undefined ? [] : [`${familiarReference(reference)} ${what}`];
  });
}

/** Images that lack one of the platforms that are asked for: a remark each. */
export function lackingPlatforms(
  context: Context,
  files: readonly ReadFile[],
): Promise<readonly string[]> {
  const wanted = wantedPlatforms(context.options) ?? [];
  return remarks(context, wanted.length === 0 ? [] : files, async (source, { reference }) => {
    const missing = missingPlatforms(await lockImage(source, reference, context), wanted);
    return missing.map((one) => `${familiarReference(reference)} has no image for ${one}`);
  });
}

/** What is to be said of images, with the place of each. One that cannot be looked at is passed over. */
async function remarks(
  { places, signal }: Context,
  files: readonly ReadFile[],
  look: (source: Remembering, reference: WrittenReference) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const all = files.flatMap((file) => ownReferences(file).map((one) => ({ file, one })));
  const { results } = await settled(
    all,
    AT_A_TIME,
    async ({ file, one }) => {
      const source = new Remembering(places.repository(one.reference));
      const found = (await look(source, one).catch(unlessInterrupted)) ?? [];
      return found.map((what) => `${placeOf(file, one)}: ${what}`);
    },
    { signal },
  );
  return results.flat();
}

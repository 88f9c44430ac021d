import { eachOf } from '../content/each-of.ts';
import { Remembering } from '../content/remember.ts';
import type { Signal, Source } from '../content/store.ts';
import { WrappedSource } from '../content/wrapped.ts';
import { ImageError } from '../errors.ts';
import {
  type LockedImage,
  type LockedImages,
  lockKey,
  readLock,
  writeLock,
} from '../lock/lock-file.ts';
import { lockedReference, type Moved } from '../lock/lock-image.ts';
import { movedFacts, movedMarkdown } from '../lock/moved-facts.ts';
import type { Digest } from '../oci/digest.ts';
import { formatReference, type Reference } from '../oci/reference.ts';
import type { Places } from '../place/places.ts';
import { type Input, oneOf, wrong } from './input-values.ts';
import type { Inputs } from './inputs.ts';
import type { PlannedImage } from './plan.ts';
import type { ImageResult } from './result.ts';

/** The inputs `lock` and `lock-mode`. */
export type LockInput = {
  /** Absolute. */
  readonly path: string;
  readonly mode: 'update' | 'frozen';
};

export function readLockInput(input: Input, path: string | undefined): LockInput | undefined {
  const mode = oneOf(input, 'lock-mode', ['update', 'frozen']);
  if (path === undefined && mode === 'frozen') {
    throw wrong(
      'lock-mode',
      'it is frozen, and there is no lock file',
      'name the lock file as well',
    );
  }
  return path === undefined ? undefined : { path, mode };
}

/** A source whose tag names the locked digest, not what the registry's tag names. */
export function lockedSource(source: Source, locked: Digest | undefined): Source {
  return locked === undefined
    ? source
    : new WrappedSource(source, {
        resolve: (resolve) => (_name, options) => resolve(locked, options),
      });
}

/**
 * The inputs as the lock file changes them: frozen images are pulled by their locked digest, and no image of
 * another time takes the place of one that cannot be had.
 * @throws ImageError `LOCK` for an image that is not locked
 */
export async function withLock(inputs: Inputs): Promise<Inputs> {
  const { lock, images } = inputs;
  if (lock === undefined) {
    return inputs;
  }
  if (lock.mode === 'update') {
    return { ...inputs, cacheFallback: false };
  }
  const locked = await readLock(lock.path);
  if (locked === undefined) {
    throw new ImageError('LOCK', `reading ${lock.path}: there is no such file`, {
      hint: 'make the lock file, and commit it',
    });
  }
  return {
    ...inputs,
    cacheFallback: false,
    images: images.map((planned) => frozen(planned, locked, lock.path)),
  };
}

function frozen(planned: PlannedImage, locked: LockedImages, path: string): PlannedImage {
  const { place } = planned;
  return place.transport === 'docker'
    ? { ...planned, locked: lockedReference(locked, place.reference, path).digest }
    : planned;
}

/** What locking did. */
export type LockUpdate = {
  readonly moved: readonly Moved[];
  /** A digest that was locked before is another one now. */
  readonly isChanged: boolean;
};

/** Writes what images have resolved to; those that failed stay as they were. */
export async function updateLock(
  { lock }: Inputs,
  results: readonly ImageResult[],
): Promise<LockUpdate | undefined> {
  if (lock === undefined) {
    return undefined;
  }
  if (lock.mode === 'frozen') {
    return { moved: [], isChanged: false };
  }
  const before = (await readLock(lock.path)) ?? new Map();
  const after = new Map(before);
  const moved: Moved[] = [];
  for (const { reference, image } of results.flatMap(lockedResult)) {
    const key = lockKey(reference);
    const known = before.get(key);
    after.set(key, image);
    if (known?.digest !== image.digest) {
      moved.push({ key, reference, before: known, after: image });
    }
  }
  await writeLock(lock.path, after);
  return { moved, isChanged: moved.some((one) => one.before !== undefined) };
}

type LockedResult = { readonly reference: Reference; readonly image: LockedImage };

function lockedResult({ planned, facts }: ImageResult): readonly LockedResult[] {
  const { place } = planned;
  if (place.transport !== 'docker' || facts === undefined) {
    return [];
  }
  const { digest, mediaType, platforms } = facts;
  const byPlatform = new Map(platforms.toReversed().map((one) => [one.platform, one.digest]));
  const image = { digest, mediaType, platforms: Object.fromEntries(byPlatform) };
  return [{ reference: place.reference, image }];
}

/** What moved, as Markdown, with what the registries tell of both images; empty if nothing did. */
export async function movedList(
  { moved }: LockUpdate,
  places: Pick<Places, 'repository'>,
  options: Signal,
): Promise<string> {
  const changes = moved.filter(({ before }) => before !== undefined);
  const facts = await eachOf(
    changes,
    AT_A_TIME,
    (change, given) =>
      movedFacts(new Remembering(places.repository(change.reference)), change, given),
    options,
  );
  return facts.length === 0 ? '' : movedMarkdown(facts);
}

const AT_A_TIME = 8;

/** For the log. */
export function movedLine({ reference, before, after }: Moved): string {
  const name = formatReference(reference);
  return before === undefined
    ? `${name} locked to ${after.digest}`
    : `${name} ${before.digest} -> ${after.digest}`;
}

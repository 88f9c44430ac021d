import { Command } from 'commander';
import { Remembering } from '../../content/remember.ts';
import { writeWhole } from '../../disk/new-file.ts';
import { ImageError } from '../../errors.ts';
import {
  LOCK_FILE,
  type LockedImage,
  type LockedImages,
  lockKey,
  readLock,
  writeLock,
} from '../../lock/lock-file.ts';
import { canMove, lockImage, type Moved, missingPlatforms } from '../../lock/lock-image.ts';
import { movedFacts, movedMarkdown } from '../../lock/moved-facts.ts';
import { familiarReference, parseReference, type Reference } from '../../oci/reference.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { type Attempted, throwIfAny } from '../errors.ts';
import { readFileReferences } from '../file-references.ts';
import { type LockFlags, type LockWords, lockWords } from '../lock-words.ts';
import { collect, wantedPlatforms } from '../options.ts';
import { pinFiles, unpinFiles } from '../pin-files.ts';
import { settled } from '../settled.ts';

export function lockCommand(bind: Bind): Command {
  return new Command('lock')
    .description(
      'Keep the digests of images in a file, or write them into the files that name the images',
    )
    .argument(
      '[file]',
      `the lock file, ${LOCK_FILE} without it; with --pin and --unpin, files to change`,
    )
    .argument('[reference...]', 'images to add')
    .option('--from-file <file>', 'add the images that this file names; repeatable', collect)
    .option('--check', 'change nothing, and fail where something would change')
    .option('--update [reference...]', 'lock these images, or all, to what they name now')
    .option('--pin', 'write digests into files: name:tag becomes name:tag@digest')
    .option('--unpin', 'take the digests out of files')
    .option('--lock <file>', 'the lock file that --pin takes digests from')
    .option('--summary <file>', 'write what has moved as Markdown to this file')
    .addHelpText(
      'after',
      `
Files are Dockerfiles, compose files, Kubernetes manifests, kustomizations, values of Helm charts,
development containers, GitHub workflows and GitLab CI configurations.
With --check, --platform names platforms that every image must have, also with --pin.
${examples(
  'lock images.lock.json postgres:16 redis:7',
  'lock images.lock.json --from-file compose.yaml --from-file Dockerfile',
  'lock --check',
  'lock --update postgres:16',
  'lock --pin compose.yaml Dockerfile',
  'lock --pin --check .github/workflows/ci.yml',
)}`,
    )
    .action(bind(lock));
}

async function lock(context: Context, args: readonly string[], flags: LockFlags): Promise<void> {
  if (flags.pin === true || flags.unpin === true) {
    await (flags.pin === true ? pinFiles : unpinFiles)(context, args, flags);
    return;
  }
  const words = await lockWords(args, flags);
  const before = await readLock(words.file);
  if (before === undefined && flags.check === true) {
    throw new ImageError('NOT_FOUND', `reading ${words.file}: there is no such file`);
  }
  const listed = await listedReferences(context, words, flags);
  await (flags.check === true ? check : write)(context, { words, flags, listed, before });
}

type Task = {
  readonly words: LockWords;
  readonly flags: LockFlags;
  /** What is to be in the lock file. */
  readonly listed: readonly Reference[];
  readonly before: LockedImages | undefined;
};

async function listedReferences(
  context: Context,
  { references }: LockWords,
  { fromFile = [] }: LockFlags,
): Promise<readonly Reference[]> {
  const found = [...references];
  for (const path of fromFile) {
    const file = await readFileReferences(context, path);
    found.push(...file.references.map(({ reference }) => reference));
  }
  return [...new Map(found.map((reference) => [lockKey(reference), reference])).values()];
}

/** Resolves what is new, and what is to be updated; one that fails leaves the others. */
async function write(context: Context, { words, flags, listed, before }: Task): Promise<void> {
  const { output } = context;
  const known: LockedImages = before ?? new Map();
  const fresh = listed.filter((reference) => !known.has(lockKey(reference)));
  const updated = words.update === undefined ? [] : updatedReferences(words, known);
  const outcome = await eachImage(context, [...fresh, ...updated], async (source, reference) => ({
    reference,
    image: await lockImage(source, reference, { signal: context.signal }),
  }));
  const after = new Map(known);
  for (const { reference, image } of outcome.results) {
    after.set(lockKey(reference), image);
  }
  await writeLock(words.file, after);
  const moved = movedIn(known, outcome.results);
  tell(context, listed, moved, after);
  await summarize(context, flags, moved);
  output.document(documentOf(words.file, known, after, moved));
  throwIfAny(outcome.errors, fresh.length + updated.length);
}

function updatedReferences({ update = [], file }: LockWords, known: LockedImages): Reference[] {
  const asked = update.map((reference) => lockKey(reference));
  const missing = asked.find((key) => !known.has(key));
  if (missing !== undefined) {
    const name = familiarReference(parseReference(missing));
    throw new ImageError('LOCK', `updating ${file}: ${name} is not locked`);
  }
  const keys = asked.length === 0 ? [...known.keys()] : asked;
  return keys.filter(canMove).map(parseReference);
}

type Locked = { readonly reference: Reference; readonly image: LockedImage };

function movedIn(known: LockedImages, locked: readonly Locked[]): readonly Moved[] {
  return locked
    .map(({ reference, image }) => {
      const key = lockKey(reference);
      return { key, reference, before: known.get(key), after: image };
    })
    .filter(({ before, after }) => before?.digest !== after.digest);
}

function tell(
  { output }: Context,
  listed: readonly Reference[],
  moved: readonly Moved[],
  after: LockedImages,
): void {
  for (const change of moved.filter(({ before }) => before !== undefined)) {
    output.line(movedLine(change));
  }
  for (const reference of listed) {
    const digest = after.get(lockKey(reference))?.digest;
    if (digest !== undefined) {
      output.line(`${familiarReference(reference)} ${digest}`);
    }
  }
}

function movedLine({ reference, before, after }: Moved): string {
  return `${familiarReference(reference)} ${before?.digest} -> ${after.digest}`;
}

/** Asks what every tag names now, and compares. */
async function check(
  context: Context,
  { words, flags, listed, before = new Map() }: Task,
): Promise<void> {
  const { output, signal } = context;
  const missing = listed.filter((reference) => !before.has(lockKey(reference)));
  const movable = [...before.keys()].filter(canMove).map(parseReference);
  const { results, errors } = await eachImage(context, movable, async (source, reference) => {
    const { digest } = await source.resolve(reference.tag ?? 'latest', { signal });
    return {
      key: lockKey(reference),
      reference,
      before: before.get(lockKey(reference)),
      after: { digest },
    };
  });
  const moved = results.filter((one) => one.before?.digest !== one.after.digest);
  for (const change of moved) {
    output.line(movedLine(change));
  }
  await summarize(context, flags, moved);
  output.document(documentOf(words.file, before, before, moved));
  const wrong = [
    ...missing.map((reference) => `${familiarReference(reference)} is not locked`),
    ...moved.map(({ reference }) => `${familiarReference(reference)} has moved`),
    ...lacking(context, before),
  ].map((what) => new ImageError('LOCK', `checking ${words.file}: ${what}`));
  // A lock is right or it is not: nothing is partly checked.
  throwIfAny([...wrong, ...errors], wrong.length + errors.length);
}

function lacking({ options }: Context, locked: LockedImages): readonly string[] {
  const wanted = wantedPlatforms(options) ?? [];
  return [...locked].flatMap(([key, image]) =>
    missingPlatforms(image, wanted).map(
      (platform) => `${familiarReference(parseReference(key))} has no image for ${platform}`,
    ),
  );
}

async function summarize(
  context: Context,
  { summary }: LockFlags,
  moved: readonly Moved[],
): Promise<void> {
  if (summary !== undefined) {
    const { results } = await eachImage(
      context,
      moved.map(({ reference }) => reference),
      async (source, reference) => {
        const change = moved.find((one) => one.reference === reference);
        return change && movedFacts(source, change, { signal: context.signal });
      },
    );
    await writeWhole(summary, movedMarkdown(results.filter((one) => one !== undefined)));
  }
}

function documentOf(
  file: string,
  before: LockedImages,
  after: LockedImages,
  moved: readonly Moved[],
): unknown {
  return {
    file,
    changed: moved.some((one) => one.before !== undefined),
    images: [...after].map(([reference, image]) => ({ reference, ...image })),
    moved: moved.map(({ key, after: { digest } }) => ({
      reference: key,
      before: before.get(key)?.digest,
      after: digest,
    })),
  };
}

const AT_A_TIME = 8;

function eachImage<T>(
  { places, signal }: Context,
  references: readonly Reference[],
  step: (source: Remembering, reference: Reference) => Promise<T>,
): Promise<Attempted<T>> {
  return settled(
    references,
    AT_A_TIME,
    (reference) => step(new Remembering(places.repository(reference)), reference),
    { signal },
  );
}

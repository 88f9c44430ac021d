import { writeWhole } from '../disk/new-file.ts';
import { ImageError } from '../errors.ts';
import { LOCK_FILE, type LockedImages, lockKey, readLock } from '../lock/lock-file.ts';
import { nameIn } from '../lock/lock-image.ts';
import { pinned, type Rewritten, unpinned } from '../lock/pin.ts';
import type { Digest } from '../oci/digest.ts';
import type { Reference } from '../oci/reference.ts';
import type { ReadFile } from '../refs/find-references.ts';
import { positionOf } from '../refs/source-file.ts';
import type { WrittenReference } from '../refs/written-reference.ts';
import type { Context } from './context.ts';
import { throwIfAny } from './errors.ts';
import { readFileReferences } from './file-references.ts';
import { type LockFlags, looksLikeLockFile } from './lock-words.ts';
import { lackingPlatforms, narrowPins, ownReferences, placeOf } from './pin-remarks.ts';
import { settled } from './settled.ts';

const AT_A_TIME = 8;

/** Writes the digests of a lock file, or else of the registries, into files. */
export async function pinFiles(
  context: Context,
  args: readonly string[],
  flags: LockFlags,
): Promise<void> {
  const { paths, lock } = await filesOf(args, flags);
  const files = await readAll(context, paths);
  const digests = new Digests(context, lock, flags.update !== undefined);
  const errors = await digests.find(files.flatMap(ownReferences));
  const rewritten = files.map((file) => pinned(file, ({ reference }) => digests.of(reference)));
  await rewrite(context, files, rewritten, { flags, digests, errors });
}

export async function unpinFiles(
  context: Context,
  args: readonly string[],
  flags: LockFlags,
): Promise<void> {
  const { paths } = await filesOf(args, flags);
  const files = await readAll(context, paths);
  await rewrite(context, files, files.map(unpinned), { flags, digests: undefined, errors: [] });
}

/** A lock file among the arguments is the one to take digests from. */
async function filesOf(
  args: readonly string[],
  { lock, update }: LockFlags,
): Promise<{ readonly paths: readonly string[]; readonly lock: LockedImages }> {
  const words = [...args, ...(Array.isArray(update) ? update : [])];
  const isLock = (word: string) => looksLikeLockFile(word) && /\block\b/.test(word);
  const paths = words.filter((word) => !isLock(word));
  if (paths.length === 0) {
    throw new ImageError('INVALID_ARGUMENT', 'lock: no file to change', {
      hint: 'name files such as compose.yaml or Dockerfile',
    });
  }
  const named = lock ?? words.find(isLock);
  const locked = await readLock(named ?? LOCK_FILE);
  if (locked === undefined && named !== undefined) {
    throw new ImageError('NOT_FOUND', `reading ${named}: there is no such file`);
  }
  return { paths, lock: locked ?? new Map() };
}

async function readAll(context: Context, paths: readonly string[]): Promise<readonly ReadFile[]> {
  const files: ReadFile[] = [];
  for (const path of paths) {
    files.push(await readFileReferences(context, path));
  }
  return files;
}

/** What each reference is to be pinned to. */
class Digests {
  readonly #context: Context;
  readonly #lock: LockedImages;
  readonly #fresh: boolean;
  readonly #found = new Map<string, Digest>();

  constructor(context: Context, lock: LockedImages, fresh: boolean) {
    this.#context = context;
    this.#lock = lock;
    this.#fresh = fresh;
  }

  /** Each is resolved once. @returns what went wrong */
  async find(references: readonly WrittenReference[]): Promise<readonly unknown[]> {
    const { places, signal } = this.#context;
    const wanted = new Map(
      references
        .filter(
          ({ digestPlace, reference }) => digestPlace.kind !== 'fixed' && this.#isAsked(reference),
        )
        .map(({ reference }) => [lockKey(reference), reference]),
    );
    const { errors } = await settled(
      [...wanted],
      AT_A_TIME,
      async ([key, { digest: _old, ...reference }]) => {
        const found = await places.repository(reference).resolve(nameIn(reference), { signal });
        this.#found.set(key, found.digest);
      },
      { signal },
    );
    return errors;
  }

  of(reference: Reference): Digest | undefined {
    const key = lockKey(reference);
    return this.#found.get(key) ?? this.#locked(key) ?? reference.digest;
  }

  #locked(key: string): Digest | undefined {
    return this.#fresh ? undefined : this.#lock.get(key)?.digest;
  }

  /** A digest alone says what it is; one beside a tag is kept, unless it is to be refreshed. */
  #isAsked(reference: Reference): boolean {
    const { tag, digest } = reference;
    const isWanted = digest === undefined || (this.#fresh && tag !== undefined);
    return isWanted && this.#locked(lockKey(reference)) === undefined;
  }
}

type Circumstances = {
  readonly flags: LockFlags;
  readonly digests: Digests | undefined;
  readonly errors: readonly unknown[];
};

type Change = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly reference: string;
  readonly digest: Digest | undefined;
};

async function rewrite(
  context: Context,
  files: readonly ReadFile[],
  rewritten: readonly Rewritten[],
  { flags, digests, errors }: Circumstances,
): Promise<void> {
  const { output } = context;
  const changes = files.flatMap((file, index) =>
    (rewritten[index]?.changed ?? []).map((one) => changeOf(file, one, digests)),
  );
  const remarks = [
    ...files.flatMap((file, index) => refusals(file, rewritten[index])),
    ...(digests === undefined ? [] : await narrowPins(context, files)),
    ...(flags.check === true ? await lackingPlatforms(context, files) : []),
  ];
  for (const { file, line, reference, digest } of changes) {
    output.line(`${file}:${line}: ${reference}${digest === undefined ? '' : ` -> ${digest}`}`);
  }
  for (const remark of remarks) {
    output.remark(remark);
  }
  output.document(changes);
  if (flags.check === true) {
    const problems = [...changes.map(unpinnedWords), ...remarks].map(
      (what) => new ImageError('LOCK', `checking ${what}`),
    );
    throwIfAny([...problems, ...errors], problems.length + errors.length);
    return;
  }
  await writeChanged(files, rewritten);
  throwIfAny(errors, files.flatMap(ownReferences).length);
}

function changeOf(
  { path, bytes }: ReadFile,
  { reference, text, start }: WrittenReference,
  digests: Digests | undefined,
): Change {
  const digest = digests?.of(reference);
  return { file: path, ...positionOf(bytes, start), reference: text, digest };
}

function unpinnedWords({ file, line, reference, digest }: Change): string {
  return `${file}:${line}: ${reference} is not pinned${digest === undefined ? '' : ` to ${digest}`}`;
}

function refusals(file: ReadFile, { refused }: Rewritten = NOTHING): readonly string[] {
  return refused.map(({ reference, why }) => {
    return `${placeOf(file, reference)}: ${reference.text} cannot be pinned: ${why}`;
  });
}

const NOTHING: Rewritten = { bytes: Buffer.alloc(0), changed: [], refused: [] };

async function writeChanged(
  files: readonly ReadFile[],
  rewritten: readonly Rewritten[],
): Promise<void> {
  for (const [index, { path }] of files.entries()) {
    const { changed, bytes } = rewritten[index] ?? NOTHING;
    if (changed.length > 0) {
      await writeWhole(path, bytes);
    }
  }
}

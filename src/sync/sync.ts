import type { Signal } from '../content/store.ts';
import { unlessInterrupted } from '../errors.ts';
import { formatReference, type Reference } from '../oci/reference.ts';
import { deleteExtraTags, type ExtraTags, extraTags } from './extra-tags.ts';
import { planSync, type Repositories, type SyncPlan } from './plan.ts';
import { type RunOptions, runSync, type SyncOutcome } from './run-sync.ts';
import { ownerOf, partOfPlan, type Shard } from './shard.ts';
import type { SyncFile } from './sync-file.ts';

export type SyncOptions = Signal & {
  /** Only this part of it. */
  readonly shard?: Shard | undefined;
  /** Tags of targets that the file does not ask for are deleted. */
  readonly deletes?: boolean;
  /** However many they are. */
  readonly isForced?: boolean;
};

export type SyncResult = {
  readonly outcomes: readonly SyncOutcome[];
  readonly deleted: readonly Reference[];
  /** Of deletions. */
  readonly errors: readonly unknown[];
};

/** What a sync would do. */
export type PlannedSync = SyncPlan & { readonly extra: readonly ExtraTags[] };

/** Looks at the sources, and where tags are to be deleted at the targets; changes nothing. */
export async function prepareSync(
  file: SyncFile,
  repositories: Repositories,
  { shard, deletes = false, isForced = false, signal }: SyncOptions = {},
): Promise<PlannedSync> {
  const whole = await planSync(file, repositories, { signal });
  const extra = deletes ? await extraTags(file, whole, repositories, { isForced, signal }) : [];
  if (shard === undefined) {
    return { ...whole, extra };
  }
  const part = await partOfPlan(whole, shard, file.concurrency * 2, { signal });
  return {
    ...part,
    extra: extra.filter(
      (one) => ownerOf(formatReference(one.repository), shard.of) === shard.index,
    ),
  };
}

/** Does what was prepared: first the images, then the deletions. */
export async function sync(
  { extra, ...plan }: PlannedSync,
  repositories: Repositories,
  options: RunOptions,
): Promise<SyncResult> {
  const outcomes = await runSync(plan, repositories, options);
  const deleted: Reference[] = [];
  const errors: unknown[] = [];
  for (const one of extra) {
    try {
      const gone = await deleteExtraTags(one, repositories, options);
      deleted.push(...gone.map((tag) => ({ ...one.repository, tag })));
    } catch (error) {
      unlessInterrupted(error);
      errors.push(error);
    }
  }
  return { outcomes, deleted, errors };
}

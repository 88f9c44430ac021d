import type { Signal } from '../content/store.ts';
import { unlessInterrupted } from '../errors.ts';
import type { Digest } from '../oci/digest.ts';
import { formatReference, type Reference } from '../oci/reference.ts';
import { deleteExtraTags, type ExtraTags, extraTags } from './extra-tags.ts';
import type { Shard } from './part.ts';
import { planSync, type Repositories, type SyncPlan } from './plan.ts';
import { SyncRecords } from './records.ts';
import { type RunOptions, runSync, type SyncOutcome } from './run-sync.ts';
import { ownerOf, partOfPlan } from './shard.ts';
import type { SyncFile } from './sync-file.ts';

/** How a sync is prepared. */
export type SyncOptions = Signal & {
  /** Only this part of it. */
  readonly shard?: Shard | undefined;
  /** What another machine has planned, instead of a look at the sources. */
  readonly plan?: SyncPlan | undefined;
  /** Tags of targets that the file does not ask for are deleted. */
  readonly deletes?: boolean;
  /** However many they are. */
  readonly isForced?: boolean;
};

/** What a sync has done. */
export type SyncResult = {
  readonly outcomes: readonly SyncOutcome[];
  readonly deleted: readonly Reference[];
  /** Of deletions and records. */
  readonly errors: readonly unknown[];
  /** How the whole was split, where it was. */
  readonly split: Digest | undefined;
};

/** What a sync would do. */
export type PlannedSync = SyncPlan & { readonly extra: readonly ExtraTags[] };

/** Looks at the sources, and where tags are to be deleted at the targets; changes nothing. */
export async function prepareSync(
  file: SyncFile,
  repositories: Repositories,
  { shard, plan, deletes = false, isForced = false, signal }: SyncOptions = {},
): Promise<PlannedSync> {
  const whole = plan ?? (await planSync(file, repositories, { signal }));
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
  options: RunOptions & Pick<SyncOptions, 'shard'>,
): Promise<SyncResult> {
  const records = new SyncRecords(repositories, options.shard);
  const outcomes = await runSync(plan, repositories, { ...options, records });
  const deleted: Reference[] = [];
  const errors: unknown[] = [...(await records.write(options.concurrency, options))];
  for (const one of extra) {
    try {
      const gone = await deleteExtraTags(one, repositories, options);
      deleted.push(...gone.map((tag) => ({ ...one.repository, tag })));
    } catch (error) {
      unlessInterrupted(error);
      errors.push(error);
    }
  }
  return { outcomes, deleted, errors, split: plan.parts?.digest };
}

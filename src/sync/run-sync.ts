import { eachOf } from '../content/each-of.ts';
import type { Signal } from '../content/store.ts';
import type { CopyEvent } from '../copy/event.ts';
import { unlessInterrupted } from '../errors.ts';
import type { Reference } from '../oci/reference.ts';
import type { PlannedCopy, Repositories, SyncPlan } from './plan.ts';
import type { SyncRecords } from './records.ts';
import type { SyncState } from './state.ts';
import { type SyncedImage, syncImage } from './sync-image.ts';

/** An image of the plan and what became of it. */
export type SyncOutcome = {
  readonly source: Reference;
  readonly target: Reference;
} & (
  | { readonly synced: SyncedImage; readonly error?: undefined }
  | { readonly synced?: undefined; readonly error: unknown }
);

/** How a sync is run. */
export type RunOptions = Signal & {
  readonly concurrency: number;
  readonly state?: SyncState | undefined;
  readonly records?: SyncRecords | undefined;
  readonly onImage?: ((outcome: SyncOutcome) => void) | undefined;
  readonly onProgress?: ((event: CopyEvent) => void) | undefined;
};

/** Does a plan, several images at a time. One that fails stops no other. */
export async function runSync(
  { images, failures }: SyncPlan,
  repositories: Repositories,
  options: RunOptions,
): Promise<readonly SyncOutcome[]> {
  const failed = failures.map(({ source, target, error }) => ({ source, target, error }));
  for (const one of failed) {
    options.onImage?.(one);
  }
  const done = await eachOf(
    images,
    options.concurrency,
    async (image, { signal }) => {
      const outcome = await outcomeOf(image, repositories, { ...options, signal });
      options.onImage?.(outcome);
      return outcome;
    },
    options,
  );
  await options.state?.end();
  return [...failed, ...done];
}

async function outcomeOf(
  image: PlannedCopy,
  repositories: Repositories,
  { state, records, ...options }: RunOptions,
): Promise<SyncOutcome> {
  const { source, target } = image;
  try {
    const before = state?.of(image) ?? (await records?.of(image, options));
    const synced = before ?? (await syncImage(image, repositories(target), options));
    records?.add(image, synced);
    await (before === undefined ? state?.add(image, synced) : undefined);
    return { source, target, synced };
  } catch (error) {
    unlessInterrupted(error);
    return { source, target, error };
  }
}

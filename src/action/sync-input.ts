import { count, type Input, wrong } from './input-values.ts';

/** The inputs `sync`, `shards` and `shard`. */
export type SyncInput = {
  /** Absolute. */
  readonly path: string;
  readonly shards: number | undefined;
  /** Without it nothing is synced: the step says which parts there are. */
  readonly shard: number | undefined;
};

/** What would say twice what to do, beside `sync`. */
const NOT_WITH_SYNC = ['images', 'files', 'push', 'archive', 'lock'] as const;

/** @throws ImageError `INVALID_ARGUMENT` for inputs that contradict each other */
export function readSyncInput(input: Input, path: string | undefined): SyncInput | undefined {
  const shards = count(input, 'shards', 1);
  const shard = count(input, 'shard', 1);
  if (path === undefined) {
    const alone = ['shards', 'shard'].find((name) => input(name) !== '');
    if (alone !== undefined) {
      throw wrong(alone, 'it says how to split a sync, and there is none');
    }
    return undefined;
  }
  const other = NOT_WITH_SYNC.find((name) => input(name) !== '');
  if (other !== undefined) {
    throw wrong(other, 'it stands beside sync', 'a sync file says itself what goes where');
  }
  if (shard !== undefined && (shards === undefined || shard > shards)) {
    throw wrong('shard', `there is no part ${shard} of ${shards ?? 'no parts'}`);
  }
  return { path, shards, shard };
}

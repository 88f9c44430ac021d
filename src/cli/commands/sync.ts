import { Command, CommanderError } from 'commander';
import { ImageError } from '../../errors.ts';
import { formatSize } from '../../image/words.ts';
import { quoted } from '../../oci/printable.ts';
import { familiarReference } from '../../oci/reference.ts';
import { RegistryClient } from '../../registry/client.ts';
import { withCatalogs } from '../../sync/catalogs.ts';
import { parseShard } from '../../sync/part.ts';
import type { Repositories, SyncPlan } from '../../sync/plan.ts';
import { type DecodePlanOptions, decodePlan } from '../../sync/plan-file.ts';
import { readSyncFile } from '../../sync/read-sync-file.ts';
import { registriesOf } from '../../sync/registries.ts';
import { reportOf } from '../../sync/report.ts';
import type { SyncOutcome } from '../../sync/run-sync.ts';
import { SyncState, statePath } from '../../sync/state.ts';
import { type PlannedSync, prepareSync, type SyncOptions, sync } from '../../sync/sync.ts';
import type { SyncFile } from '../../sync/sync-file.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { throwIfAny, usageError } from '../errors.ts';
import { readFileWhole } from '../read-file-whole.ts';
import { previewSync } from '../sync-preview.ts';
import { mergeSyncs, tellReport } from '../sync-report.ts';

export type SyncFlags = {
  readonly shard?: string;
  readonly shards?: string;
  readonly plan?: string;
  readonly dryRun?: true;
  readonly delete?: true;
  readonly force?: true;
  readonly to?: string;
  readonly scoped?: true;
  readonly state?: string;
  readonly summary?: string;
  readonly merge?: true;
};

export function syncCommand(bind: Bind): Command {
  return new Command('sync')
    .description('Copy many images as a file says')
    .argument('<file...>', 'a sync file, or one for regsync or skopeo sync; with --merge, results')
    .option('--shard <i/n>', 'only part I of N, split by bytes, the same way on every machine')
    .option('--dry-run', 'print what would be done, and how many bytes it is')
    .option('--shards <n>', 'with --dry-run, split it into N parts: with --json, a plan for them')
    .option('--plan <file>', 'do what --dry-run --json has planned, instead of looking anew')
    .option('--delete', 'delete tags of target repositories that the file does not ask for')
    .option('--force', 'delete even more than half of the tags of a repository')
    .option('--to <prefix>', 'where the images of a file for skopeo sync go')
    .option('--scoped', 'with --to, keep the whole name of the source below it')
    .option('--state <file>', 'where an interrupted run is noted; below the store without it')
    .option('--summary <file>', 'write the table as Markdown to this file')
    .option('--merge', 'join the results of parts, each the output of sync --shard --json')
    .addHelpText(
      'after',
      examples(
        'sync mirror.yaml',
        'sync --dry-run --delete mirror.yaml',
        'sync --shard 1/4 --json mirror.yaml > part-1.json',
        'sync --dry-run --shards 4 --json mirror.yaml > plan.json',
        'sync --plan plan.json --shard 1/4 mirror.yaml',
        'sync --merge part-1.json part-2.json part-3.json part-4.json',
        'sync --to registry.example.com/mirror skopeo.yaml',
      ),
    )
    .action(bind(syncAll));
}

async function syncAll(
  context: Context,
  paths: readonly string[],
  flags: SyncFlags,
): Promise<void> {
  if (flags.merge === true) {
    await mergeSyncs(context, paths, flags);
    return;
  }
  const [path = '', ...others] = paths;
  if (others.length > 0) {
    const what = `error: too many arguments: ${others.join(' ')}`;
    throw usageError('sync', new CommanderError(2, 'commander.excessArguments', what));
  }
  const { shard, delete: deletes = false, force: isForced = false } = flags;
  const words = { shard: shard === undefined ? undefined : parseShard(shard), deletes, isForced };
  const shards = countOf(flags);
  const text = await readFileWhole(path);
  const { to: prefix, scoped: isScoped = false } = flags;
  const written = readSyncFile(text.toString('utf8'), path, {
    env: context.configuration.env,
    to: prefix === undefined ? undefined : { prefix, isScoped },
    now: Date.now(),
  });
  const { signal } = context;
  const client = new RegistryClient(registriesOf(written, context.registries));
  try {
    const repositories: Repositories = (name) => client.repository(name);
    const plan = await planOf(flags, { file: written, text, repositories });
    const file = plan === undefined ? await withCatalogs(written, client, { signal }) : written;
    const options: SyncOptions = { ...words, plan, signal };
    const planned = await prepareSync(file, repositories, options);
    await (flags.dryRun === true
      ? previewSync(context, { file, plan: planned, text, shards })
      : run(context, { file, plan: planned, repositories, options, flags, text }));
  } finally {
    await client.close();
  }
}

/** @throws ImageError `INVALID_ARGUMENT` for no number, and where nothing is split */
function countOf({ shards, dryRun, shard }: SyncFlags): number | undefined {
  if (shards === undefined) {
    return undefined;
  }
  if (!/^[1-9]\d{0,4}$/.test(shards) || dryRun !== true || shard !== undefined) {
    throw new ImageError('INVALID_ARGUMENT', `sync: --shards ${quoted(shards)}`, {
      hint: 'it is the number of parts of a plan: --dry-run --shards 4',
    });
  }
  return Number(shards);
}

async function planOf(
  { plan }: SyncFlags,
  from: Omit<DecodePlanOptions, 'where'>,
): Promise<SyncPlan | undefined> {
  return plan === undefined
    ? undefined
    : decodePlan(await readFileWhole(plan), { ...from, where: plan });
}

type Task = {
  readonly file: SyncFile;
  readonly plan: PlannedSync;
  readonly repositories: Repositories;
  readonly options: SyncOptions;
  readonly flags: SyncFlags;
  readonly text: Buffer;
};

async function run(
  context: Context,
  { file, plan, repositories, options, flags, text }: Task,
): Promise<void> {
  const { signal } = context;
  const state = await SyncState.open(
    flags.state ?? statePath(context.storeDir, text, options.shard),
  );
  const result = await sync(plan, repositories, {
    shard: options.shard,
    concurrency: file.concurrency,
    state,
    onImage: (outcome) => noteImage(context, outcome),
    signal,
  });
  const failed = result.outcomes.flatMap(({ error }) => error ?? []);
  await tellReport(context, reportOf(result, options.shard), flags);
  throwIfAny([...failed, ...result.errors], result.outcomes.length + result.errors.length);
}

function noteImage({ output }: Context, { target, synced }: SyncOutcome): void {
  if (synced !== undefined) {
    const sent = synced.bytes.copied === 0 ? '' : `, ${formatSize(synced.bytes.copied)} sent`;
    output.note(`${familiarReference(target)}: ${synced.status}${sent}`);
  }
}

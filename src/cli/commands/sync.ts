import { readFile } from 'node:fs/promises';
import { Command, CommanderError } from 'commander';
import { writeWhole } from '../../disk/new-file.ts';
import { during, ImageError } from '../../errors.ts';
import { formatSize } from '../../image/words.ts';
import { familiarReference } from '../../oci/reference.ts';
import { RegistryClient } from '../../registry/client.ts';
import type { Repositories } from '../../sync/plan.ts';
import { readSyncFile } from '../../sync/read-sync-file.ts';
import { registriesOf } from '../../sync/registries.ts';
import {
  decodeReport,
  mergedReport,
  missingShards,
  REPORT_HEAD,
  reportMarkdown,
  reportOf,
  reportRow,
  type SyncReport,
} from '../../sync/report.ts';
import type { SyncOutcome } from '../../sync/run-sync.ts';
import { bytesOf, parseShard, weigh } from '../../sync/shard.ts';
import { SyncState, statePath } from '../../sync/state.ts';
import { type PlannedSync, prepareSync, type SyncOptions, sync } from '../../sync/sync.ts';
import type { SyncFile } from '../../sync/sync-file.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { throwIfAny, usageError } from '../errors.ts';
import { formatTable } from '../table.ts';

type SyncFlags = {
  readonly shard?: string;
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
    await merge(context, paths, flags);
    return;
  }
  const [path = '', ...others] = paths;
  if (others.length > 0) {
    const what = `error: too many arguments: ${others.join(' ')}`;
    throw usageError('sync', new CommanderError(2, 'commander.excessArguments', what));
  }
  const options: SyncOptions = {
    shard: flags.shard === undefined ? undefined : parseShard(flags.shard),
    deletes: flags.delete === true,
    isForced: flags.force === true,
    signal: context.signal,
  };
  const text = await read(path);
  const { to: prefix, scoped: isScoped = false } = flags;
  const file = readSyncFile(text.toString('utf8'), path, {
    env: context.configuration.env,
    to: prefix === undefined ? undefined : { prefix, isScoped },
    now: Date.now(),
  });
  const client = new RegistryClient(registriesOf(file, context.registries));
  try {
    const repositories: Repositories = (name) => client.repository(name);
    const plan = await prepareSync(file, repositories, options);
    await (flags.dryRun === true
      ? preview(context, file, plan)
      : run(context, { file, plan, repositories, options, flags, text }));
  } finally {
    await client.close();
  }
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
    concurrency: file.concurrency,
    state,
    onImage: (outcome) => noteImage(context, outcome),
    signal,
  });
  const failed = result.outcomes.flatMap(({ error }) => error ?? []);
  await tell(context, reportOf(result, options.shard), flags);
  throwIfAny([...failed, ...result.errors], result.outcomes.length + result.errors.length);
}

function noteImage({ output }: Context, { target, synced }: SyncOutcome): void {
  if (synced !== undefined) {
    const sent = synced.bytes.copied === 0 ? '' : `, ${formatSize(synced.bytes.copied)} sent`;
    output.note(`${familiarReference(target)}: ${synced.status}${sent}`);
  }
}

async function preview(
  { output, signal }: Context,
  { concurrency }: SyncFile,
  { images, failures, extra }: PlannedSync,
): Promise<void> {
  const weighed = await weigh(images, concurrency * 2, { signal });
  const rows = weighed.map((one) => ({
    source: familiarReference(one.image.source),
    target: familiarReference(one.image.target),
    digest: one.image.root.digest,
    bytes: bytesOf([one]),
  }));
  const deleted = extra.flatMap(({ repository, tags }) =>
    tags.map((tag) => familiarReference({ ...repository, tag })),
  );
  const cells = rows.map((row) => [row.source, row.target, formatSize(row.bytes)]);
  output.text(formatTable(['SOURCE', 'TARGET', 'SIZE'], cells));
  for (const name of deleted) {
    output.line(`delete ${name}`);
  }
  output.line(`${rows.length} images, ${formatSize(bytesOf(weighed))} with shared content once`);
  output.document({ images: rows, deleted, bytes: bytesOf(weighed) });
  const refusals = extra.flatMap(({ refusal }) => refusal ?? []);
  const errors = [...failures.map(({ error }) => error), ...refusals];
  throwIfAny(errors, rows.length + errors.length);
}

/** The table at the end. */
async function tell(
  { output }: Context,
  report: SyncReport,
  { summary }: SyncFlags,
): Promise<void> {
  output.text(formatTable(REPORT_HEAD, report.images.map(reportRow)));
  for (const name of report.deleted) {
    output.line(`deleted ${name}`);
  }
  output.document(report);
  if (summary !== undefined) {
    await writeWhole(summary, reportMarkdown(report));
  }
}

/** The results of parts as those of one sync; a part that is missing is a failure as well. */
async function merge(context: Context, paths: readonly string[], flags: SyncFlags): Promise<void> {
  const reports: SyncReport[] = [];
  for (const path of paths) {
    reports.push(decodeReport(await read(path), path));
  }
  const report = mergedReport(reports);
  await tell(context, report, flags);
  const failed = [
    ...report.images.flatMap(({ error }) => error ?? []),
    ...report.errors,
    ...missingShards(report).map((shard) => `joining results: there is none of part ${shard}`),
  ];
  throwIfAny(failed.map(asError), report.images.length + failed.length);
}

/** An error as a report has it, with its code at the end. */
function asError(text: string): ImageError {
  return new ImageError('REGISTRY', text.replace(/ \[[A-Z_]+\]$/, ''));
}

async function read(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw during(`reading ${path}`, error);
  }
}

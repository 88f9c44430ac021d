import * as core from '@actions/core';
import { readNamed } from '../disk/files.ts';
import { during, ImageError } from '../errors.ts';
import { formatSize } from '../image/words.ts';
import { familiarReference } from '../oci/reference.ts';
import { RegistryClient, type RegistryOptions } from '../registry/client.ts';
import { withCatalogs } from '../sync/catalogs.ts';
import type { Repositories } from '../sync/plan.ts';
import { readSyncFile } from '../sync/read-sync-file.ts';
import { registriesOf } from '../sync/registries.ts';
import { reportMarkdown, reportOf, type SyncReport } from '../sync/report.ts';
import type { SyncOutcome } from '../sync/run-sync.ts';
import { SyncState, statePath } from '../sync/state.ts';
import { prepareSync, sync } from '../sync/sync.ts';
import { explained } from './explained.ts';
import type { Inputs } from './inputs.ts';
import { info } from './printed.ts';
import { Progress } from './progress.ts';
import type { Runner } from './step-context.ts';
import type { SyncInput } from './sync-input.ts';

export type SyncSurroundings = {
  readonly runner: Runner;
  readonly registries: RegistryOptions;
  readonly storeDir: string;
};

/** A step with `sync`. @returns what went wrong, a line each */
export async function syncStep(
  input: SyncInput,
  inputs: Inputs,
  surroundings: SyncSurroundings,
): Promise<readonly string[]> {
  const { shards, shard, path } = input;
  if (shards !== undefined) {
    const parts = Array.from({ length: shards }, (_, index) => index + 1);
    core.setOutput('matrix', JSON.stringify({ shard: parts }));
  }
  const { text, file } = await readInput(path, surroundings.runner);
  if (shards !== undefined && shard === undefined) {
    info(`${path}: ${file.entries.length} entries for ${shards} parts`);
    return [];
  }
  const { registries, storeDir, runner } = surroundings;
  const client = new RegistryClient(registriesOf(file, registries));
  const progress = new Progress(info);
  progress.begin('planning');
  try {
    const part =
      shards === undefined || shard === undefined ? undefined : { index: shard, of: shards };
    const repositories: Repositories = (name) => client.repository(name);
    const { signal } = runner;
    const whole = await withCatalogs(file, client, { signal });
    const plan = await prepareSync(whole, repositories, { shard: part, signal });
    const state = await SyncState.open(statePath(storeDir, text, part));
    progress.begin('copying');
    const result = await sync(plan, repositories, {
      shard: part,
      concurrency: file.concurrency,
      state,
      onImage: (outcome) => info(lineOf(outcome)),
      onProgress: (event) => progress.copied(event),
      signal,
    });
    const report = reportOf(result, part);
    await tell(report, inputs, runner);
    const failed = result.outcomes.filter(({ synced }) => synced === undefined);
    return [...failed.map(({ error }) => error), ...result.errors].map((one) => explained([one]));
  } finally {
    progress.stop();
    await client.close();
  }
}

async function readInput(path: string, { env }: Runner) {
  try {
    const text = await readNamed(path);
    return { text, file: readSyncFile(text.toString('utf8'), path, { env, now: Date.now() }) };
  } catch (error) {
    throw error instanceof ImageError ? error : during('reading input sync', error);
  }
}

function lineOf({ target, synced }: SyncOutcome): string {
  const status =
    synced === undefined ? 'failed' : `${synced.status}, ${formatSize(synced.bytes.copied)} sent`;
  return `${familiarReference(target)}: ${status}`;
}

async function tell(report: SyncReport, { summary }: Inputs, { env }: Runner): Promise<void> {
  for (const [name, value] of Object.entries(outputsOf(report))) {
    core.setOutput(name, value);
  }
  if (summary && env['GITHUB_STEP_SUMMARY']) {
    await core.summary.addRaw(reportMarkdown(report)).write();
  }
}

/** The outputs of an image that goes from registry to registry, as far as a sync knows them. */
function outputsOf({ images }: SyncReport): Readonly<Record<string, string>> {
  const there = images.filter(({ status }) => status !== 'failed');
  return {
    digest: there[0]?.digest ?? '',
    digests: JSON.stringify(
      Object.fromEntries(there.map(({ source, digest }) => [source, digest])),
    ),
    images: JSON.stringify(
      images.map(({ source, target, digest, written, status, bytes, error }) => ({
        reference: source,
        digest: digest ?? null,
        // What a sync does not look at.
        ...{ mediaType: null, platforms: [], imageId: null, size: null, seconds: null },
        source: 'registry',
        bytes: { downloaded: bytes, uploaded: bytes, mounted: 0, skipped: 0 },
        loaded: false,
        pushed: [
          {
            reference: target,
            digest: written ?? null,
            status: status === 'copied' ? 'pushed' : status,
            ...(error === undefined ? {} : { error }),
          },
        ],
      })),
    ),
    pushed: there.map(({ target, written }) => `${target}@${written}`).join('\n'),
  };
}

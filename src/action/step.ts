import { dirname } from 'node:path';
import * as core from '@actions/core';
import { eachOf } from '../content/each-of.ts';
import { makeFolder } from '../disk/folder.ts';
import { formatRateLimit } from '../image/words.ts';
import { formatPlatform } from '../oci/platform.ts';
import { saveFile } from '../place/save.ts';
import { keepForLaterSteps } from './docker-config.ts';
import { explained } from './explained.ts';
import { fileReferences } from './files-input.ts';
import { ImageJob } from './image-job.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { installCommand } from './install.ts';
import { movedLine, movedList, updateLock, withLock } from './lock-input.ts';
import { maskSecrets } from './masked.ts';
import { outputsOf } from './outputs.ts';
import { error, info, warning } from './printed.ts';
import { Progress } from './progress.ts';
import { describeReceived, slowerThanPulling } from './received.ts';
import { failures, type ImageResult } from './result.ts';
import { type Runner, StepContext, temporaryFolder } from './step-context.ts';
import { summaryOf } from './summary.ts';
import type { SyncInput } from './sync-input.ts';
import { syncStep } from './sync-step.ts';

/** The whole step: inputs in, images moved, outputs and summary out. Sets the exit code. */
export async function runStep(runner: Runner): Promise<void> {
  const workspace = runner.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const named = await fileReferences(runner.env, workspace);
  const inputs = await withLock(readInputs(runner.env, workspace, named));
  maskSecrets(inputs);
  for (const text of inputs.warnings) {
    warning(text);
  }
  info(planLine(inputs));
  if (inputs.install) {
    core.addPath(await installCommand(temporaryFolder(runner), runner.script));
  }
  await keepForLaterSteps(inputs, temporaryFolder(runner), runner.env);
  const step = new StepContext(inputs, runner);
  try {
    await (inputs.sync === undefined
      ? moveImages(inputs, step, runner)
      : syncImages(inputs.sync, inputs, step, runner));
  } finally {
    await step.close();
  }
}

async function syncImages(
  sync: SyncInput,
  inputs: Inputs,
  { registries, storeDir }: StepContext,
  runner: Runner,
): Promise<void> {
  for (const message of await syncStep(sync, inputs, { runner, registries, storeDir })) {
    error(message);
    process.exitCode = 1;
  }
}

async function moveImages(inputs: Inputs, step: StepContext, runner: Runner): Promise<void> {
  const context = await step.open();
  const jobs = inputs.images.map((planned) => new ImageJob(planned, inputs, context));
  const results = await eachOf(jobs, jobs.length, async (job) => {
    // Set early, so that it is known even if the step is cancelled.
    const image = await job.run((digest) => job === jobs[0] && core.setOutput('digest', digest));
    job.endLog(lineOf(image));
    const hint = slowerThanPulling(image.received);
    if (hint !== undefined) {
      context.log.line(`${image.planned.written[0]}: ${hint}`);
    }
    return image;
  });
  for (const { registry, rateLimit } of context.places.rateLimits()) {
    const line = formatRateLimit(registry, rateLimit);
    // The last tenth is little for a job that may run many times an hour.
    (rateLimit.remaining * 10 <= rateLimit.limit ? warning : info)(line);
  }
  const archived = await writeArchive(inputs.archive, jobs, runner.signal);
  const update = await updateLock(inputs, results);
  const lock = update && { ...update, list: await movedList(update, context.places, runner) };
  for (const [name, value] of Object.entries(outputsOf(results, lock))) {
    core.setOutput(name, value);
  }
  for (const moved of lock?.moved ?? []) {
    info(movedLine(moved));
  }
  if (inputs.summary && runner.env['GITHUB_STEP_SUMMARY']) {
    const told = { moved: lock?.list, archive: archived.path };
    await core.summary.addRaw(summaryOf(results, told)).write();
  }
  for (const message of [...results.flatMap(failureOf), ...archived.problems]) {
    error(message);
    process.exitCode = 1;
  }
}

type Archived = {
  /** Where the archive is, if it was written. */
  readonly path?: string;
  readonly problems: readonly string[];
};

/** Writes the images that were obtained; the others have failed already. */
async function writeArchive(
  path: string | undefined,
  jobs: readonly ImageJob[],
  signal: AbortSignal,
): Promise<Archived> {
  const images = jobs.flatMap(({ obtained }) => (obtained === undefined ? [] : [obtained]));
  if (path === undefined || images.length === 0) {
    return { problems: [] };
  }
  const progress = new Progress(info);
  progress.begin(`writing ${path}`);
  try {
    await makeFolder(dirname(path));
    await saveFile(path, images, { signal, onProgress: (event) => progress.copied(event) });
    info(`${path}: ${images.length === 1 ? '1 image' : `${images.length} images`}`);
    return { path, problems: [] };
  } catch (cause) {
    return { problems: [explained([cause])] };
  } finally {
    progress.stop();
  }
}

/** One annotation an image, however many of its targets failed. */
function failureOf(image: ImageResult): readonly string[] {
  const reasons = failures(image);
  return reasons.length === 0 ? [] : [explained(reasons)];
}

/** What the step is about to do: the first line of its log. */
function planLine({ images, load, archive, cache, platforms }: Inputs): string {
  const targets = images.reduce((sum, image) => sum + image.targets.length, 0);
  const count = (number: number, what: string): string =>
    number === 1 ? `1 ${what}` : `${number} ${what}s`;
  const parts = [
    count(images.length, 'image'),
    ...(targets === 0 ? [] : [count(targets, 'target')]),
    ...(archive === undefined ? [] : ['an archive']),
    `load: ${load}`,
    `cache: ${cache}`,
    ...(platforms === 'all' ? ['all platforms'] : platforms.map(formatPlatform)),
  ];
  return parts.join(', ');
}

function lineOf(image: ImageResult): string {
  const { planned, facts, origin, loaded, pushed, seconds } = image;
  const received = describeReceived(image.received);
  const steps = [
    facts?.digest ?? 'failed',
    `from ${origin}${received === '' ? '' : ` (${received})`}`,
    ...(loaded ? ['loaded'] : []),
    ...pushed.map(({ target, status }) => `${status} ${target.text}`),
    `${seconds.toFixed(1)} s`,
  ];
  return `${planned.written[0]}: ${steps.join(', ')}`;
}

import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { asText, type Contexts, evaluate, evaluateExpression } from './workflow-expression.ts';
import {
  type JobMachine,
  JobRun,
  known,
  type RunSteps,
  type Step,
  type Texts,
  textsOf,
} from './workflow-job.ts';

/**
 * A reusable workflow, run job by job and step by step on this machine. What it cannot do as a runner
 * does it, it refuses: unknown keys, functions and actions throw.
 */
export type WorkflowCall = JobMachine & {
  /** In `.github/workflows`. */
  readonly file: string;
  readonly with: Readonly<Record<string, string | boolean | number>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Of the caller's `github` context what the workflow asks for. */
  readonly github?: Contexts;
  /** What a runner says of the called workflow: empty on one that does not. */
  readonly job?: Contexts;
};

export type WorkflowResult = RunSteps & {
  /** Of the workflow, as its caller gets them. */
  readonly outputs: Readonly<Record<string, string>>;
};

/** What the runner tells a called workflow about itself. */
const CALLED: Contexts = {
  workflow_repository: 'acme/transship',
  workflow_sha: '0123456789abcdef0123456789abcdef01234567',
};

type Declared = Readonly<Record<string, { default?: unknown; required?: boolean; type?: string }>>;
type Workflow = {
  readonly on: {
    readonly workflow_call: {
      readonly inputs: Declared;
      readonly secrets: Declared;
      readonly outputs?: Readonly<Record<string, { value: string }>>;
    };
  };
  readonly jobs: Jobs;
};
type Jobs = Readonly<Record<string, Job>>;
type Job = {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly strategy?: { readonly matrix: string | Readonly<Record<string, readonly unknown[]>> };
  readonly outputs?: Texts;
  readonly steps: readonly Step[];
};
type JobResult = { readonly result: string; readonly outputs: Contexts };

const ROOT = resolve(import.meta.dirname, '..', '..');

export async function callWorkflow(call: WorkflowCall): Promise<WorkflowResult> {
  const workflow = await readWorkflow(call.file);
  const { inputs, secrets, outputs = {} } = workflow.on.workflow_call;
  known(Object.keys(call.secrets ?? {}), Object.keys(secrets), 'secrets');
  const { jobs, ran } = await runJobs(call, workflow.jobs, {
    inputs: inputsOf(inputs, call.with),
    secrets: call.secrets ?? {},
    github: { actor: 'octocat', token: 'ghs_standin', event_name: 'push', ...call.github },
    job: call.job ?? CALLED,
  });
  return {
    ...ran,
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, { value }]) => [name, asText(evaluate(value, { jobs }))]),
    ),
  };
}

/** A workflow that a document shows, as it stands. */
export async function runWorkflow(
  yaml: string,
  on: JobMachine,
  contexts: Contexts,
): Promise<RunSteps> {
  const { ran } = await runJobs(on, parse(yaml).jobs as Jobs, contexts);
  return ran;
}

async function runJobs(
  on: JobMachine,
  jobs: Jobs,
  contexts: Contexts,
): Promise<{ readonly jobs: Readonly<Record<string, JobResult>>; readonly ran: RunSteps }> {
  const results: Record<string, JobResult> = {};
  const runs: JobRun[] = [];
  for (const [id, job] of Object.entries(jobs)) {
    const needs = Object.fromEntries([job.needs ?? []].flat().map((name) => [name, results[name]]));
    const ended = await runJob(on, job, { ...contexts, needs });
    results[id] = resultOf(job, ended);
    runs.push(...ended);
  }
  return { jobs: results, ran: together(runs) };
}

/** All of a matrix, one after the other, each on a machine of its own; none where its condition says so. */
async function runJob(on: JobMachine, job: Job, contexts: Contexts): Promise<JobRun[]> {
  const needed = Object.values(contexts['needs'] as Record<string, JobResult>);
  const condition = /^always\(\)(?: && (.*))?$/.exec(job.if ?? '');
  const isAsked = needed.every(({ result }) => result === 'success') || condition !== null;
  if (!isAsked || (condition?.[1] && evaluateExpression(condition[1], contexts) !== true)) {
    return [];
  }
  const runs: JobRun[] = [];
  for (const matrix of matricesOf(job, contexts)) {
    const machine = job.strategy
      ? join(on.machine, JSON.stringify(Object.values(matrix)))
      : on.machine;
    const run = new JobRun(
      { ...on, machine },
      { ...contexts, matrix },
      join(on.machine, 'artifacts'),
    );
    for (const step of job.steps) {
      await run.step(step);
    }
    await run.end();
    runs.push(run);
  }
  return runs;
}

function matricesOf({ strategy }: Job, contexts: Contexts): readonly Contexts[] {
  if (strategy === undefined) {
    return [{}];
  }
  const { matrix } = strategy;
  const lists = typeof matrix === 'string' ? evaluate(matrix, contexts) : matrix;
  const [[name, values] = ['', []], ...more] = Object.entries(
    lists as Record<string, readonly unknown[]>,
  );
  known(more, [], 'further lists of a matrix');
  return values.map((value) => ({ [name]: value }));
}

function resultOf({ outputs = {} }: Job, runs: readonly JobRun[]): JobResult {
  const [first] = runs;
  if (first === undefined) {
    return { result: 'skipped', outputs: {} };
  }
  const isDone = runs.every((run) => run.ended().conclusion === 'success');
  const texts = isDone ? textsOf(outputs, first.contexts()) : {};
  return { result: isDone ? 'success' : 'failure', outputs: texts };
}

function together(runs: readonly JobRun[]): RunSteps {
  const ended = runs.map((run) => run.ended());
  return {
    conclusion: ended.every(({ conclusion }) => conclusion === 'success') ? 'success' : 'failure',
    steps: Object.assign({}, ...ended.map(({ steps }) => steps)),
    log: ended.map(({ log }) => log).join(''),
    raw: ended.map(({ raw }) => raw).join(''),
    errors: ended.flatMap(({ errors }) => errors),
    warnings: ended.flatMap(({ warnings }) => warnings),
  };
}

export async function readWorkflow(file: string): Promise<Workflow> {
  return parse(await readFile(join(ROOT, '.github', 'workflows', file), 'utf8'));
}

/** Checked as GitHub checks a call before anything runs. */
function inputsOf(declared: Declared, given: WorkflowCall['with']): Contexts {
  known(Object.keys(given), Object.keys(declared), 'inputs');
  return Object.fromEntries(
    Object.entries(declared).map(([name, { default: usual, required, type }]) => {
      const value = given[name] ?? usual;
      if ((required === true && given[name] === undefined) || typeof value !== type) {
        throw new Error(`input ${name} is required, or not a ${type}`);
      }
      return [name, value];
    }),
  );
}

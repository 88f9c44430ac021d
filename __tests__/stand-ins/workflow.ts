import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { testedPrograms } from './programs.ts';
import { runCommand, runStep, type StepResult } from './runner.ts';
import { asText, type Contexts, evaluate, evaluateExpression } from './workflow-expression.ts';

/**
 * A reusable workflow, run job by job and step by step on this machine. What it cannot do as a runner
 * does it, it refuses: unknown keys, functions and actions throw.
 */
export type WorkflowCall = {
  /** In `.github/workflows`. */
  readonly file: string;
  readonly with: Readonly<Record<string, string | boolean | number>>;
  /** The caller's repository, which a checkout without a name puts into the workspace. */
  readonly repository?: string;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Of the caller's `github` context what the workflow asks for. */
  readonly github?: Contexts;
  /** What a runner says of the called workflow: empty on one that does not. */
  readonly job?: Contexts;
  readonly machine: string;
  readonly env?: Readonly<Record<string, string>>;
};

export type WorkflowResult = {
  readonly conclusion: 'success' | 'failure';
  /** Of the workflow, as its caller gets them. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The steps that ran, by id or name or what they use. */
  readonly steps: Readonly<Record<string, StepResult>>;
  readonly log: string;
  readonly raw: string;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
};

/** What the runner tells a called workflow about itself. */
const CALLED: Contexts = {
  workflow_repository: 'acme/transship',
  workflow_sha: '0123456789abcdef0123456789abcdef01234567',
};

type Declared = Readonly<Record<string, { default?: unknown; required?: boolean; type?: string }>>;
type Texts = Readonly<Record<string, unknown>>;
type Step = {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Texts;
  readonly with?: Texts;
};
type Workflow = {
  readonly on: {
    readonly workflow_call: {
      readonly inputs: Declared;
      readonly secrets: Declared;
      readonly outputs?: Readonly<Record<string, { value: string }>>;
    };
  };
  readonly jobs: Readonly<Record<string, Job>>;
};
type Job = {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly strategy?: { readonly matrix: string };
  readonly outputs?: Texts;
  readonly steps: readonly Step[];
};
type JobResult = { readonly result: string; readonly outputs: Contexts };

const ROOT = resolve(import.meta.dirname, '..', '..');

export async function callWorkflow(call: WorkflowCall): Promise<WorkflowResult> {
  const workflow = await readWorkflow(call.file);
  const { inputs, secrets, outputs = {} } = workflow.on.workflow_call;
  known(Object.keys(call.secrets ?? {}), Object.keys(secrets), 'secrets');
  const contexts: Contexts = {
    inputs: inputsOf(inputs, call.with),
    secrets: call.secrets ?? {},
    github: { actor: 'octocat', token: 'ghs_standin', event_name: 'push', ...call.github },
    job: call.job ?? CALLED,
  };
  const jobs: Record<string, JobResult> = {};
  const runs: JobRun[] = [];
  for (const [id, job] of Object.entries(workflow.jobs)) {
    const needs = Object.fromEntries([job.needs ?? []].flat().map((name) => [name, jobs[name]]));
    const ended = await runJob(call, job, { ...contexts, needs });
    jobs[id] = resultOf(job, ended);
    runs.push(...ended);
  }
  return {
    ...together(runs),
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, { value }]) => [name, asText(evaluate(value, { jobs }))]),
    ),
  };
}

/** All of a matrix, one after the other, each on a machine of its own; none where its condition says so. */
async function runJob(call: WorkflowCall, job: Job, contexts: Contexts): Promise<JobRun[]> {
  const needed = Object.values(contexts['needs'] as Record<string, JobResult>);
  const condition = /^always\(\)(?: && (.*))?$/.exec(job.if ?? '');
  const isAsked = needed.every(({ result }) => result === 'success') || condition !== null;
  if (!isAsked || (condition?.[1] && evaluateExpression(condition[1], contexts) !== true)) {
    return [];
  }
  const runs: JobRun[] = [];
  for (const matrix of matricesOf(job, contexts)) {
    const machine = job.strategy
      ? join(call.machine, JSON.stringify(Object.values(matrix)))
      : call.machine;
    const run = new JobRun(
      { ...call, machine },
      { ...contexts, matrix },
      join(call.machine, 'artifacts'),
    );
    for (const step of job.steps) {
      await run.step(step);
    }
    runs.push(run);
  }
  return runs;
}

function matricesOf({ strategy }: Job, contexts: Contexts): readonly Contexts[] {
  if (strategy === undefined) {
    return [{}];
  }
  const [[name, values] = ['', []]] = Object.entries(
    evaluate(strategy.matrix, contexts) as Record<string, readonly unknown[]>,
  );
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

function together(runs: readonly JobRun[]): Omit<WorkflowResult, 'outputs'> {
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

class JobRun {
  readonly #call: WorkflowCall;
  readonly #contexts: Contexts;
  readonly #results = new Map<string, StepResult>();
  /** Folders of the workspace in which a checkout has put this repository. */
  readonly #checkouts = new Set<string>();
  readonly #paths: string[] = [];
  /** A folder for each artifact of the workflow. */
  readonly #artifacts: string;
  #failed = false;

  constructor(call: WorkflowCall, contexts: Contexts, artifacts: string) {
    this.#call = call;
    this.#contexts = contexts;
    this.#artifacts = artifacts;
  }

  contexts(): Contexts {
    const steps = [...this.#results].map(([id, { outputs }]) => [id, { outputs }]);
    return { ...this.#contexts, steps: Object.fromEntries(steps) };
  }

  async step(step: Step): Promise<void> {
    known(Object.keys(step), ['id', 'name', 'if', 'uses', 'run', 'shell', 'env', 'with'], 'keys');
    const isWanted =
      step.if === 'always()' || (!this.#failed && (step.if === undefined || this.#holds(step.if)));
    if (!isWanted) {
      return;
    }
    const env = { ...this.#environment(), ...textsOf(step.env ?? {}, this.contexts()) };
    const inputs = textsOf(step.with ?? {}, this.contexts());
    const result =
      step.run === undefined
        ? await this.#uses(step.uses ?? '', inputs, env)
        : await this.#run(step.run, step.shell, env);
    if (result !== undefined) {
      this.#results.set(step.id ?? step.name ?? step.uses ?? '', result);
      this.#paths.unshift(...result.paths);
      this.#failed ||= result.exitCode !== 0;
    }
  }

  ended(): Omit<WorkflowResult, 'outputs'> {
    const results = [...this.#results.values()];
    return {
      conclusion: this.#failed ? 'failure' : 'success',
      steps: Object.fromEntries(this.#results),
      log: results.map(({ log }) => log).join(''),
      raw: results.map(({ raw }) => raw).join(''),
      errors: results.flatMap(({ errors }) => errors),
      warnings: results.flatMap(({ warnings }) => warnings),
    };
  }

  #holds(condition: string): boolean {
    return evaluateExpression(condition, this.contexts()) === true;
  }

  #environment(): Record<string, string> {
    const own = this.#call.env?.['PATH'] ?? process.env['PATH'] ?? '';
    const path = [...this.#paths, own].join(delimiter);
    return { ...this.#call.env, PATH: path };
  }

  /** As a runner starts `shell: bash`. */
  async #run(
    script: string,
    shell: string | undefined,
    env: Readonly<Record<string, string>>,
  ): Promise<StepResult> {
    if (shell !== 'bash' || script.includes('${{')) {
      throw new Error('a script that is not bash, or has an expression in its text');
    }
    const { machine } = this.#call;
    await mkdir(machine, { recursive: true });
    const file = join(await mkdtemp(join(machine, 'script-')), 'script.sh');
    await writeFile(file, script);
    const flags = ['--noprofile', '--norc', '-eo', 'pipefail', file];
    return runCommand('bash', flags, { machine, env });
  }

  async #uses(
    action: string,
    inputs: Readonly<Record<string, string>>,
    env: Readonly<Record<string, string>>,
  ): Promise<StepResult | undefined> {
    const [, ofOthers] = /^actions\/([\w-]+)@[0-9a-f]{40}$/.exec(action) ?? [];
    if (ofOthers !== undefined) {
      await this.#ofOthers(ofOthers, inputs);
      return undefined;
    }
    if (!this.#checkouts.has(action)) {
      throw new Error(`the stand-in cannot run ${action}: no checkout of this repository is there`);
    }
    const { machine } = this.#call;
    const result = await runStep({ machine, with: inputs, env });
    return result.paths.length === 0 ? result : { ...result, paths: [await command(machine)] };
  }

  async #ofOthers(action: string, inputs: Texts): Promise<void> {
    const work = join(this.#call.machine, 'work');
    await mkdir(work, { recursive: true });
    if (action === 'upload-artifact') {
      const { name, path, 'if-no-files-found': ifNone } = inputs;
      const from = join(work, String(path));
      if (ifNone !== 'ignore' || existsSync(from)) {
        await cp(from, join(this.#artifacts, String(name), String(path)));
      }
    } else if (action === 'download-artifact') {
      const prefix = String(inputs['pattern']).replace(/\*$/, '');
      const all = existsSync(this.#artifacts) ? await readdir(this.#artifacts) : [];
      for (const name of all.filter((one) => one.startsWith(prefix))) {
        await cp(join(this.#artifacts, name), join(work, String(inputs['path'])), {
          recursive: true,
        });
      }
    } else if (action === 'checkout' && inputs['repository'] === undefined) {
      await cp(this.#call.repository ?? '', work, { recursive: true });
    } else if (action === 'checkout') {
      this.#checkout(inputs);
    } else {
      throw new Error(`the stand-in has no actions/${action}`);
    }
  }

  /** This checkout stands for the one that a runner would make of the commit that is running. */
  #checkout({ repository, ref, path, 'sparse-checkout': sparse }: Texts): void {
    const { workflow_repository, workflow_sha } = this.#contexts['job'] as Contexts;
    if (repository !== workflow_repository || ref !== workflow_sha || sparse !== 'dist') {
      throw new Error(`the stand-in has no ${repository} at ${ref}`);
    }
    this.#checkouts.add(`./${path}`);
  }
}

/** What `install` puts on the PATH, from the sources: the committed bundle may be older. */
async function command(machine: string): Promise<string> {
  const folder = await mkdtemp(join(machine, 'bin-'));
  const shim = join(folder, 'transship');
  await writeFile(shim, `#!/bin/sh\nexec "${process.execPath}" "${testedPrograms().cli}" "$@"\n`);
  await chmod(shim, 0o755);
  return folder;
}

function textsOf(texts: Texts, contexts: Contexts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([name, value]) => [
      name,
      asText(typeof value === 'string' ? evaluate(value, contexts) : value),
    ]),
  );
}

function known(names: readonly unknown[], among: readonly string[], what: string): void {
  const unknown = names.filter((name) => !among.includes(String(name)));
  if (unknown.length > 0) {
    throw new Error(`${what} that the stand-in or the workflow does not know: ${unknown}`);
  }
}

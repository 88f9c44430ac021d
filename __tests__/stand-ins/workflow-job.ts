import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { compiledPrograms, testedPrograms } from './programs.ts';
import { runCommand, runStep, type StepResult } from './runner.ts';
import { asText, type Contexts, evaluate, evaluateExpression } from './workflow-expression.ts';

export type Texts = Readonly<Record<string, unknown>>;

export type Step = {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Texts;
  readonly with?: Texts;
};

/** What an action of others does on this machine: the outputs that it would set, and its effects on files. */
export type ActionStandIn = (call: {
  readonly with: Readonly<Record<string, string>>;
  readonly machine: string;
  readonly env: Readonly<Record<string, string>>;
}) => Promise<Readonly<Record<string, string>>>;

/** Where the steps of a job run, and what is there for them. */
export type JobMachine = {
  readonly machine: string;
  /** The repository that a checkout without a name puts into the workspace. */
  readonly repository?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Actions of others by their name: `docker/metadata-action`. */
  readonly actions?: Readonly<Record<string, ActionStandIn>>;
  /** The job's token, which our action takes by default; none unless given. */
  readonly token?: string;
};

export type RunSteps = {
  readonly conclusion: 'success' | 'failure';
  /** The steps that ran, by id or name or what they use. */
  readonly steps: Readonly<Record<string, StepResult>>;
  readonly log: string;
  readonly raw: string;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
};

const ROOT = resolve(import.meta.dirname, '..', '..');
/** How documents write the action, for the one of this checkout. */
const PUBLISHED = /^OWNER\/transship@/;
const NOTHING: StepResult = {
  exitCode: 0,
  outputs: {},
  log: '',
  raw: '',
  errors: [],
  warnings: [],
  masks: [],
  summary: '',
  environment: {},
  state: {},
  paths: [],
};

/** The steps of one job, one after the other, on one machine. */
export class JobRun {
  readonly #on: JobMachine;
  readonly #contexts: Contexts;
  readonly #results = new Map<string, StepResult>();
  /** Folders of the workspace in which a checkout has put this repository. */
  readonly #checkouts = new Set<string>();
  readonly #paths: string[] = [];
  /** What steps set for those after them. */
  readonly #variables: Record<string, string> = {};
  /** What each step of ours keeps for its post step. */
  readonly #states: Readonly<Record<string, string>>[] = [];
  /** A folder for each artifact of the workflow. */
  readonly #artifacts: string;
  #failed = false;

  constructor(on: JobMachine, contexts: Contexts, artifacts: string) {
    this.#on = on;
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
      this.#results.set(step.id ?? step.name ?? step.uses ?? step.run ?? '', result);
      this.#paths.unshift(...result.paths);
      Object.assign(this.#variables, result.environment);
      this.#failed ||= result.exitCode !== 0;
    }
  }

  /** The post steps of our steps that keep something for them, the last one first. */
  async end(): Promise<void> {
    const kept = this.#states.filter((state) => Object.keys(state).length > 0);
    for (const state of kept.toReversed()) {
      const variables = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
      const env = { ...this.#environment(), ...Object.fromEntries(variables) };
      const program = join(ROOT, 'src/action/post.ts');
      const { machine } = this.#on;
      const { exitCode } = await runCommand(process.execPath, [program], { machine, env });
      this.#failed ||= exitCode !== 0;
    }
  }

  ended(): RunSteps {
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
    const own = this.#on.env?.['PATH'] ?? process.env['PATH'] ?? '';
    const path = [...this.#paths, own].join(delimiter);
    return { ...this.#on.env, ...this.#variables, PATH: path };
  }

  /** As a runner starts bash, with or without `shell: bash`. */
  async #run(
    script: string,
    shell: string | undefined,
    env: Readonly<Record<string, string>>,
  ): Promise<StepResult> {
    if (!['bash', undefined].includes(shell) || script.includes('${{')) {
      throw new Error('a script that is not bash, or has an expression in its text');
    }
    const { machine } = this.#on;
    await mkdir(machine, { recursive: true });
    const file = join(await mkdtemp(join(machine, 'script-')), 'script.sh');
    await writeFile(file, script);
    const flags = shell === undefined ? ['-e'] : ['--noprofile', '--norc', '-eo', 'pipefail'];
    return runCommand('bash', [...flags, file], { machine, env });
  }

  async #uses(
    action: string,
    inputs: Readonly<Record<string, string>>,
    env: Readonly<Record<string, string>>,
  ): Promise<StepResult | undefined> {
    const { machine, actions = {}, token } = this.#on;
    const [name = ''] = action.split('@');
    const standIn = actions[name];
    if (standIn !== undefined) {
      return { ...NOTHING, outputs: await standIn({ with: inputs, machine, env }) };
    }
    const [, ofOthers] = /^actions\/([\w-]+)@(?:[0-9a-f]{40}|v\d+)$/.exec(action) ?? [];
    if (ofOthers !== undefined) {
      await this.#ofOthers(ofOthers, inputs);
      return undefined;
    }
    if (!PUBLISHED.test(action) && !this.#checkouts.has(action)) {
      throw new Error(`the stand-in cannot run ${action}: no checkout of this repository is there`);
    }
    const ofJob = token === undefined ? {} : { 'github-token': token };
    const result = await runStep({ machine, with: { ...ofJob, ...inputs }, env });
    this.#states.push(result.state);
    return result.paths.length === 0 ? result : { ...result, paths: [await command(machine)] };
  }

  async #ofOthers(action: string, inputs: Texts): Promise<void> {
    const work = join(this.#on.machine, 'work');
    await mkdir(work, { recursive: true });
    if (action === 'upload-artifact') {
      const { name, path, 'if-no-files-found': ifNone } = inputs;
      const from = join(work, String(path));
      if (ifNone !== 'ignore' || existsSync(from)) {
        await cp(from, join(this.#artifacts, String(name), String(path)));
      }
    } else if (action === 'download-artifact') {
      await this.#download(inputs, work);
    } else if (action === 'checkout' && inputs['repository'] === undefined) {
      await cp(this.#on.repository ?? '', work, { recursive: true });
    } else if (action === 'checkout') {
      this.#checkout(inputs);
    } else {
      throw new Error(`the stand-in has no actions/${action}`);
    }
  }

  async #download({ pattern, name, path = '.' }: Texts, work: string): Promise<void> {
    const prefix = String(pattern ?? name).replace(/\*$/, '');
    const all = existsSync(this.#artifacts) ? await readdir(this.#artifacts) : [];
    for (const one of all.filter((each) => each.startsWith(prefix))) {
      await cp(join(this.#artifacts, one), join(work, String(path)), { recursive: true });
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
export async function command(machine: string): Promise<string> {
  const folder = await mkdtemp(join(machine, 'bin-'));
  const shim = join(folder, 'transship');
  const compiled = `NODE_COMPILE_CACHE="${compiledPrograms().NODE_COMPILE_CACHE}"`;
  const start = `exec env ${compiled} "${process.execPath}" "${testedPrograms().cli}" "$@"`;
  await writeFile(shim, `#!/bin/sh\n${start}\n`);
  await chmod(shim, 0o755);
  return folder;
}

export function textsOf(texts: Texts, contexts: Contexts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([name, value]) => [
      name,
      asText(typeof value === 'string' ? evaluate(value, contexts) : value),
    ]),
  );
}

export function known(names: readonly unknown[], among: readonly string[], what: string): void {
  const unknown = names.filter((name) => !among.includes(String(name)));
  if (unknown.length > 0) {
    throw new Error(`${what} that the stand-in or the workflow does not know: ${unknown}`);
  }
}

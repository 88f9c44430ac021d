import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { committedPrograms, compiledPrograms, testedPrograms } from './programs.ts';
import { faultsOf } from './schemas.ts';
import { runWarmStep } from './warm/steps.ts';

/** What a runner does around a step, as far as a process can be told: https://github.com/actions/runner */
export type StepOptions = {
  /** The step's `with:`. */
  readonly with: Readonly<Record<string, string>>;
  /** What else the job's environment holds. */
  readonly env?: Readonly<Record<string, string>>;
  /** Holds `home`, `temp` and `work`; kept between steps of one job, and between jobs of one runner. */
  readonly machine: string;
  /** The folder of the `action.yml`, for another one than the root's. */
  readonly action?: string;
  /** The committed bundle instead of the source. */
  readonly dist?: boolean;
  /** A process of its own, as a runner starts one, in place of one that has run other steps. */
  readonly cold?: boolean;
  readonly onStart?: (child: ChildProcess) => void;
};

export type StepResult = {
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  /** The log as people see it: masked, and without the commands. */
  readonly log: string;
  /** Everything that the process wrote. */
  readonly raw: string;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly masks: readonly string[];
  readonly summary: string;
  /** What it set for later steps, and what it keeps for its post step. */
  readonly environment: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
};

const ROOT = resolve(import.meta.dirname, '..', '..');

/** Runs the action, with its inputs' defaults out of action.yml. */
export async function runStep(options: StepOptions): Promise<StepResult> {
  const inputs = await inputVariables(options);
  const env = { ...compiledPrograms(), ...inputs, ...options.env };
  const ended = await inFolder({ ...options, env }, (folder, variables) =>
    isCold(options)
      ? started(process.execPath, [programOf(options)], { ...options, folder, env: variables })
      : runWarmStep({ folder, env: variables }),
  );
  expectDocuments(ended.outputs);
  return ended;
}

function isCold({ cold, dist, onStart }: StepOptions): boolean {
  return cold === true || dist === true || onStart !== undefined;
}

function programOf({ dist }: StepOptions): string {
  return (dist === true ? committedPrograms() : testedPrograms()).action;
}

/** What any step gives out is what `schemas/` says. */
function expectDocuments(outputs: StepResult['outputs']): void {
  for (const name of ['images', 'digests', 'matrix']) {
    const text = outputs[name] ?? '';
    expect(text === '' ? [] : faultsOf(`action/${name}.json`, JSON.parse(text))).toEqual([]);
  }
}

/** Runs the program of any step, as the action's own or that of a `run:`. */
export function runCommand(
  program: string,
  args: readonly string[],
  options: Pick<StepOptions, 'machine' | 'env'>,
): Promise<StepResult> {
  return inFolder(options, (folder, env) => started(program, args, { folder, env }));
}

type Ended = { readonly exitCode: number | null; readonly said: string };
type Variables = Readonly<Record<string, string>>;

async function started(
  program: string,
  args: readonly string[],
  { folder, env, onStart }: { folder: string; env: Variables } & Pick<StepOptions, 'onStart'>,
): Promise<Ended> {
  const child = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  onStart?.(child);
  const [out, err] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { exitCode: child.exitCode, said: out + err };
}

/** Has something run in the workspace, and reads what it wrote for the runner. */
async function inFolder(
  options: Pick<StepOptions, 'machine' | 'env'>,
  run: (folder: string, env: Variables) => Promise<Ended>,
): Promise<StepResult> {
  const files = await commandFiles(options.machine);
  const env = { ...(await environment(options)), ...files };
  const { exitCode, said } = await run(join(options.machine, 'work'), env);
  return {
    exitCode,
    ...commandsOf(said),
    raw: said,
    outputs: await valuesIn(files['GITHUB_OUTPUT']),
    environment: await valuesIn(files['GITHUB_ENV']),
    state: await valuesIn(files['GITHUB_STATE']),
    summary: await readFile(files['GITHUB_STEP_SUMMARY'], 'utf8'),
    paths: (await readFile(files['GITHUB_PATH'], 'utf8'))
      .split(/\r?\n/)
      .filter((line) => line !== ''),
  };
}

async function environment(options: Pick<StepOptions, 'machine' | 'env'>): Promise<Variables> {
  const { machine } = options;
  for (const folder of ['home', 'temp', 'work']) {
    await mkdir(join(machine, folder), { recursive: true });
  }
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: join(machine, 'home'),
    USERPROFILE: join(machine, 'home'),
    RUNNER_TEMP: join(machine, 'temp'),
    GITHUB_WORKSPACE: join(machine, 'work'),
    GITHUB_ACTIONS: 'true',
    ...options.env,
  };
}

/** Expressions in defaults are the runner's to evaluate; here they come out empty. */
export async function inputVariables({
  with: given,
  action: folder = '',
}: Pick<StepOptions, 'with' | 'action'>): Promise<Record<string, string>> {
  const action = parse(await readFile(join(ROOT, folder, 'action.yml'), 'utf8'));
  const defaults = Object.entries<{ default?: string }>(action.inputs).map(
    ([name, input]) => [name, (input.default ?? '').replace(/\$\{\{.*?\}\}/g, '')] as const,
  );
  return Object.fromEntries(
    [...defaults, ...Object.entries(given)].map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}

const COMMAND_FILES = [
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STEP_SUMMARY',
] as const;
type CommandFiles = Record<(typeof COMMAND_FILES)[number], string>;

async function commandFiles(machine: string): Promise<CommandFiles> {
  await mkdir(machine, { recursive: true });
  const folder = await mkdtemp(join(machine, 'commands-'));
  const files = COMMAND_FILES.map((name) => [name, join(folder, name)] as const);
  await Promise.all(files.map(([, path]) => writeFile(path, '')));
  return Object.fromEntries(files) as CommandFiles;
}

/** `NAME=VALUE`, or `NAME<<DELIMITER` with the value up to the delimiter's line. The last one counts. */
async function valuesIn(path: string): Promise<Record<string, string>> {
  const values: Record<string, string> = {};
  const lines = (await readFile(path, 'utf8')).split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, delimiter] = /^([^=]+?)<<(.+)$/.exec(lines[at] ?? '') ?? [];
    if (name !== undefined && delimiter !== undefined) {
      const end = lines.indexOf(delimiter, at + 1);
      values[name] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (lines[at]?.includes('=')) {
      const [key = '', ...value] = (lines[at] ?? '').split('=');
      values[key] = value.join('=');
    }
  }
  return values;
}

type Commands = Pick<StepResult, 'log' | 'errors' | 'warnings' | 'masks'>;

function commandsOf(raw: string): Commands {
  const lines = raw.split(/\r?\n/);
  const argument = (name: string) =>
    lines.flatMap((line) => {
      const found = new RegExp(`^::${name}(?: [^:]*)?::(.*)$`).exec(line)?.[1];
      return found === undefined ? [] : [withoutEscapes(found)];
    });
  const masks = argument('add-mask').filter((mask) => mask !== '');
  const shown = lines.filter((line) => !/^::(?!error|warning|notice)/.test(line)).join('\n');
  return {
    masks,
    errors: argument('error'),
    warnings: argument('warning'),
    log: masks.reduce((log, mask) => log.replaceAll(mask, '***'), shown),
  };
}

/** https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function withoutEscapes(value: string): string {
  return value.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

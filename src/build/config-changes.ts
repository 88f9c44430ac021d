import { constants } from 'node:os';
import { posix } from 'node:path';
import { commandOf, pairsOf, pathsOf, plainWords } from '../dockerfile/arguments.ts';
import { type Instruction, wrong } from '../dockerfile/instruction.ts';
import { type Escape, substituted, substitutedWords, type Variables } from '../dockerfile/lexer.ts';
import type { Execution } from '../oci/execution.ts';
import { quote } from '../template/quote.ts';
import { exposedPorts } from './exposed-ports.ts';
import { formatHealthCheck, healthCheckOf } from './health-check.ts';
import { checkForm, checkVolumes } from './instruction-form.ts';

/** What an instruction is read with. */
export type Reading = { readonly variables: Variables; readonly escape: Escape };

/** What an instruction makes of the config, and how history tells of it. */
export type ConfigChange = {
  readonly execution: Execution;
  readonly history: string;
  /** What it sets for instructions that follow. */
  readonly variables?: readonly (readonly [name: string, value: string])[];
};

type Change = (execution: Execution, instruction: Instruction, reading: Reading) => ConfigChange;

/** For what is written as one line. */
const SHELL = ['/bin/sh', '-c'];

const CHANGES: Readonly<Record<string, Change>> = {
  CMD: (execution, instruction) => {
    const Cmd = command(execution, instruction);
    return {
      execution: { ...withCommand(execution, 'Cmd', Cmd), ArgsEscaped: true },
      history: `CMD ${listed(Cmd)}`,
    };
  },
  ENTRYPOINT: (execution, instruction) => {
    const Entrypoint = command(execution, instruction);
    return {
      execution: withCommand(execution, 'Entrypoint', Entrypoint),
      history: `ENTRYPOINT ${listed(Entrypoint)}`,
    };
  },
  ENV: (execution, instruction, reading) => {
    const pairs = readPairs(instruction, reading);
    const Env = pairs.reduce(withVariable, execution.Env ?? []);
    const history = `ENV ${joinedPairs(pairs)}`;
    return { execution: { ...execution, Env }, history, variables: pairs };
  },
  LABEL: (execution, instruction, reading) => {
    const pairs = readPairs(instruction, reading);
    const Labels = { ...execution.Labels, ...Object.fromEntries(pairs) };
    return { execution: { ...execution, Labels }, history: `LABEL ${joinedPairs(pairs)}` };
  },
  EXPOSE: (execution, { rest }, { variables, escape: escaping }) => {
    const words = [...plainWords(rest)].sort();
    const ports = words
      .flatMap((word) => substitutedWords(word, variables, escaping))
      .flatMap(exposedPorts);
    const ExposedPorts = { ...execution.ExposedPorts, ...keys(ports) };
    return { execution: { ...execution, ExposedPorts }, history: `EXPOSE [${ports.join(' ')}]` };
  },
  VOLUME: (execution, instruction, { variables, escape: escaping }) => {
    const written = pathsOf(instruction);
    const paths = written.map((path) => substituted(path, variables, escaping));
    checkVolumes(paths, instruction);
    const Volumes = { ...execution.Volumes, ...keys(paths) };
    return { execution: { ...execution, Volumes }, history: `VOLUME [${paths.join(' ')}]` };
  },
  USER: (execution, instruction, reading) => {
    const User = word(instruction, reading);
    return { execution: { ...execution, User }, history: `USER ${User}` };
  },
  WORKDIR: (execution, instruction, reading) => {
    const written = word(instruction, reading);
    // An absolute one stays as it is written, as engines keep it.
    const WorkingDir = posix.isAbsolute(written)
      ? written
      : posix.resolve('/', execution.WorkingDir ?? '/', written);
    return { execution: { ...execution, WorkingDir }, history: `WORKDIR ${WorkingDir}` };
  },
  STOPSIGNAL: (execution, instruction, reading) => {
    const StopSignal = word(instruction, reading);
    if (!isSignal(StopSignal)) {
      throw wrong(instruction.where, 'STOPSIGNAL: there is no such signal');
    }
    return { execution: { ...execution, StopSignal }, history: `STOPSIGNAL ${StopSignal}` };
  },
  SHELL: (execution, instruction) => {
    const { words } = commandOf(instruction);
    return { execution: { ...execution, Shell: words }, history: `SHELL [${words.join(' ')}]` };
  },
  ONBUILD: (execution, instruction) => {
    const OnBuild = [...(execution.OnBuild ?? []), trigger(instruction)];
    return { execution: { ...execution, OnBuild }, history: '' };
  },
  HEALTHCHECK: (execution, instruction) => {
    const Healthcheck = healthCheckOf(instruction);
    const history = `HEALTHCHECK ${formatHealthCheck(Healthcheck)}`;
    return { execution: { ...execution, Healthcheck }, history };
  },
};

/**
 * What an instruction that touches no file makes of the config.
 * @returns `undefined` for another instruction @throws ImageError `INVALID_DOCUMENT`
 */
export function configChange(
  execution: Execution,
  instruction: Instruction,
  reading: Reading,
): ConfigChange | undefined {
  const change = CHANGES[instruction.keyword];
  if (change === undefined) {
    return undefined;
  }
  checkForm(instruction, reading.escape);
  return change(execution, instruction, reading);
}

function command(execution: Execution, instruction: Instruction): readonly string[] {
  const { words, isList } = commandOf(instruction);
  return isList ? words : [...(execution.Shell ?? SHELL), words[0] ?? ''];
}

/** An empty list takes the one of the base away. */
function withCommand(
  execution: Execution,
  name: 'Cmd' | 'Entrypoint',
  words: readonly string[],
): Execution {
  const { [name]: _before, ...rest } = execution;
  return words.length === 0 ? rest : { ...rest, [name]: words };
}

/** As Go prints a list of strings with %q. */
function listed(words: readonly string[]): string {
  return `[${words.map((one) => quote(one)).join(' ')}]`;
}

type Pair = readonly [name: string, value: string];

function readPairs(
  instruction: Instruction,
  { variables, escape: escaping }: Reading,
): readonly Pair[] {
  return pairsOf(instruction, escaping).map(([name, value]) => [
    substituted(name, variables, escaping),
    substituted(value, variables, escaping),
  ]);
}

function joinedPairs(pairs: readonly Pair[]): string {
  return pairs.map(([name, value]) => `${name}=${value}`).join(' ');
}

/** A variable that is there keeps its place. */
function withVariable(env: readonly string[], [name, value]: Pair): readonly string[] {
  const at = env.findIndex((one) => one.split('=', 1)[0] === name);
  return at < 0 ? [...env, `${name}=${value}`] : env.with(at, `${name}=${value}`);
}

function word({ rest }: Instruction, { variables, escape: escaping }: Reading): string {
  return substituted(rest, variables, escaping);
}

function keys(names: readonly string[]): Readonly<Record<string, object>> {
  return Object.fromEntries(names.map((name) => [name, {}]));
}

/** A number but 0, or a name with or without SIG; names of real-time signals do not depend on this machine. */
function isSignal(text: string): boolean {
  const name = text.toUpperCase().replace(/^SIG/, '');
  const isNumber = /^[-+]?\d{1,9}$/.test(text) && Number(text) !== 0;
  return (
    isNumber ||
    Object.hasOwn(constants.signals, `SIG${name}`) ||
    /^RTM(?:IN(?:\+\d+)?|AX(?:-\d+)?)$/.test(name)
  );
}

/** What stands after ONBUILD as it is written, with its here-documents. */
function trigger({ text, heredocs }: Instruction): string {
  const documents = heredocs.map((one) => `\n${one.text}${one.name}`).join('');
  return `${text.replace(/^\S+\s+/, '')}${documents}`;
}

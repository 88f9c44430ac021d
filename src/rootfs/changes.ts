import { posix } from 'node:path';
import { ImageError } from '../errors.ts';
import { quoted } from '../oci/printable.ts';
import { expand, words } from './words.ts';

/** What an image runs as: the `config` member. https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md */
export type Execution = {
  readonly User?: string;
  readonly Env?: readonly string[];
  readonly Entrypoint?: readonly string[];
  readonly Cmd?: readonly string[];
  readonly WorkingDir?: string;
  readonly StopSignal?: string;
  readonly Labels?: Readonly<Record<string, string>>;
  readonly ExposedPorts?: Readonly<Record<string, object>>;
  readonly Volumes?: Readonly<Record<string, object>>;
  readonly OnBuild?: readonly string[];
  /** Docker's own: https://github.com/moby/docker-image-spec */
  readonly Healthcheck?: Readonly<Record<string, unknown>>;
};

type Change = (execution: Execution, rest: string) => Execution;

/** Docker's default shell, for what is written as one line. */
const SHELL = ['/bin/sh', '-c'];

const CHANGES: Readonly<Record<string, Change>> = {
  CMD: (execution, rest) => ({ ...execution, Cmd: list(rest) ?? [...SHELL, rest] }),
  ENTRYPOINT: (execution, rest) => ({ ...execution, Entrypoint: list(rest) ?? [...SHELL, rest] }),
  ENV: (execution, rest) => ({ ...execution, Env: variables(execution.Env ?? [], rest) }),
  LABEL: (execution, rest) => ({
    ...execution,
    Labels: { ...execution.Labels, ...Object.fromEntries(pairs(rest, execution.Env ?? [])) },
  }),
  EXPOSE: (execution, rest) => ({
    ...execution,
    ExposedPorts: { ...execution.ExposedPorts, ...keys(wordsIn(execution, rest).flatMap(ports)) },
  }),
  VOLUME: (execution, rest) => ({
    ...execution,
    Volumes: { ...execution.Volumes, ...keys(list(rest) ?? wordsIn(execution, rest)) },
  }),
  USER: (execution, rest) => ({ ...execution, User: expand(rest, execution.Env ?? []) }),
  WORKDIR: (execution, rest) => ({
    ...execution,
    WorkingDir: posix.resolve('/', execution.WorkingDir ?? '/', expand(rest, execution.Env ?? [])),
  }),
  STOPSIGNAL: (execution, rest) => ({
    ...execution,
    StopSignal: expand(rest, execution.Env ?? []),
  }),
  ONBUILD: (execution, rest) => ({ ...execution, OnBuild: [...(execution.OnBuild ?? []), rest] }),
  HEALTHCHECK: (execution, rest) => ({ ...execution, Healthcheck: healthcheck(rest) }),
};

/**
 * What an instruction of a Dockerfile makes of it.
 * https://docs.docker.com/reference/dockerfile/
 * @param instruction `CMD ["/bin/sh"]` @throws ImageError `INVALID_ARGUMENT`
 */
export function changed(execution: Execution, instruction: string): Execution {
  const line = instruction.replaceAll(/\\\r?\n/g, '').trim();
  const [, word = '', rest = ''] = /^([A-Za-z]+)(?:\s+([\s\S]+))?$/.exec(line) ?? [];
  const change = CHANGES[word.toUpperCase()];
  if (change === undefined) {
    throw new ImageError('INVALID_ARGUMENT', `${quoted(line)} is no change that can be made`, {
      hint: `it begins with one of ${Object.keys(CHANGES).join(', ')}`,
    });
  }
  if (rest === '') {
    throw wrong(`${word.toUpperCase()} needs an argument`);
  }
  return change(execution, rest);
}

function wrong(what: string, hint?: string): ImageError {
  return new ImageError('INVALID_ARGUMENT', what, { hint });
}

/** A JSON array of strings; anything else is taken as it is written. */
function list(text: string): readonly string[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isList = Array.isArray(value) && value.every((one) => typeof one === 'string');
    return isList ? (value as readonly string[]) : undefined;
  } catch {
    return undefined;
  }
}

function wordsIn({ Env = [] }: Execution, text: string): readonly string[] {
  return words(text, Env);
}

function keys(names: readonly string[]): Readonly<Record<string, object>> {
  return Object.fromEntries(names.map((name) => [name, {}]));
}

/** `NAME=VALUE …`, or of old `NAME VALUE`, where all that follows is the value. */
function pairs(text: string, env: readonly string[]): readonly (readonly [string, string])[] {
  const [, name = '', value] = /^([^\s=]+)\s+([\s\S]*)$/.exec(text) ?? [];
  if (value !== undefined) {
    return [[name, words(value, env).join(' ')]];
  }
  return words(text, env).map((word) => {
    const equals = word.indexOf('=');
    if (equals < 1) {
      throw wrong(`${quoted(word)} is not NAME=VALUE`);
    }
    return [word.slice(0, equals), word.slice(equals + 1)] as const;
  });
}

/** A variable that is there keeps its place. */
function variables(env: readonly string[], text: string): readonly string[] {
  const values = new Map(env.map((one) => [one.slice(0, one.indexOf('=')), one]));
  for (const [name, value] of pairs(text, env)) {
    values.set(name, `${name}=${value}`);
  }
  return [...values.values()];
}

const MAX_PORT = 65_535;

/** `80`, `53/udp`, `8000-8010/tcp`. */
function ports(word: string): readonly string[] {
  const [, first, last = first, protocol = 'tcp'] =
    /^(\d{1,5})(?:-(\d{1,5}))?(?:\/(tcp|udp|sctp))?$/i.exec(word) ?? [];
  const count = Number(last) - Number(first) + 1;
  if (!(count >= 1 && Number(last) <= MAX_PORT)) {
    throw wrong(`EXPOSE: ${quoted(word)} is no port`, 'a port is 80, 53/udp or 8000-8010');
  }
  return Array.from(
    { length: count },
    (_, index) => `${Number(first) + index}/${protocol.toLowerCase()}`,
  );
}

const TIMES: Readonly<Record<string, string>> = {
  interval: 'Interval',
  timeout: 'Timeout',
  'start-period': 'StartPeriod',
  'start-interval': 'StartInterval',
};

function healthcheck(text: string): Readonly<Record<string, unknown>> {
  const check: Record<string, unknown> = {};
  let rest = text;
  for (let option = OPTION.exec(rest); option !== null; option = OPTION.exec(rest)) {
    const [whole, name = '', value = ''] = option;
    Object.assign(check, setting(name, value));
    rest = rest.slice(whole.length);
  }
  if (/^none$/i.test(rest)) {
    return { Test: ['NONE'] };
  }
  const [, command] = /^CMD\s+([\s\S]+)$/i.exec(rest) ?? [];
  if (command === undefined) {
    throw wrong(`HEALTHCHECK: ${quoted(rest)} is neither NONE nor CMD and a command`);
  }
  const test = list(command);
  return { Test: test === undefined ? ['CMD-SHELL', command] : ['CMD', ...test], ...check };
}

const OPTION = /^--([a-z-]+)=(\S+)\s+/;

function setting(name: string, value: string): Readonly<Record<string, number>> {
  const member = TIMES[name];
  const number = member === undefined ? Number(value) : nanoseconds(value);
  if ((member === undefined && name !== 'retries') || !Number.isSafeInteger(number)) {
    throw wrong(`HEALTHCHECK: --${name}=${value} cannot be understood`);
  }
  return { [member ?? 'Retries']: number };
}

const NANOSECONDS: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1e3,
  ms: 1e6,
  s: 1e9,
  m: 60e9,
  h: 3600e9,
};

/** Go's notation: `1m30s`. NaN for anything else. */
function nanoseconds(text: string): number {
  if (!/^(?:\d+(?:\.\d+)?(?:ns|us|ms|s|m|h))+$/.test(text)) {
    return Number.NaN;
  }
  const parts = text.matchAll(/([\d.]+)([a-z]+)/g);
  const sum = [...parts].reduce(
    (all, [, n, unit = '']) => all + Number(n) * (NANOSECONDS[unit] ?? 0),
    0,
  );
  return Math.round(sum);
}

import { declarationsOf } from '../dockerfile/arguments.ts';
import type { Instruction } from '../dockerfile/instruction.ts';
import { type Escape, substituted, type Variables } from '../dockerfile/lexer.ts';
import type { Stage, Stages } from '../dockerfile/stages.ts';
import type { Execution } from '../oci/execution.ts';
import { formatPlatform, type Platform } from '../oci/platform.ts';

/** The variables that describe the platforms: visible before the first FROM, and after ARG in a stage. */
export function platformArguments(
  target: Platform,
  build: Platform,
  stage: string | undefined,
): ReadonlyMap<string, string> {
  return new Map([
    ['BUILDPLATFORM', formatPlatform(build)],
    ['BUILDOS', build.os],
    ['BUILDOSVERSION', build['os.version'] ?? ''],
    ['BUILDARCH', build.architecture],
    ['BUILDVARIANT', build.variant ?? ''],
    ['TARGETPLATFORM', formatPlatform(target)],
    ['TARGETOS', target.os],
    ['TARGETOSVERSION', target['os.version'] ?? ''],
    ['TARGETARCH', target.architecture],
    ['TARGETVARIANT', target.variant ?? ''],
    ['TARGETSTAGE', stage ?? 'default'],
  ]);
}

/** The ARGs before the first FROM. @param given with `--build-arg`, which wins over a default */
export function globalArguments(
  instructions: readonly Instruction[],
  platforms: Variables,
  given: Variables,
  escaping: Escape,
): Variables {
  const overridden = [...given].filter(([name]) => platforms.has(name));
  const values = new Map([...platforms, ...overridden]);
  const all = instructions.flatMap((one) => declarationsOf(one, escaping));
  for (const [name, written] of all) {
    const standard = written === undefined ? undefined : substituted(written, values, escaping);
    const value = given.get(name) ?? standard;
    if (value !== undefined) {
      values.set(name, value);
    }
  }
  return values;
}

/** Arguments that need no ARG: proxies of RUN, and what BuildKit itself is told. */
const PREDEFINED = /^(?:(?:https?|ftp|no|all)_proxy|SOURCE_DATE_EPOCH|BUILDKIT_.*)$/i;

/** The names among those that are given which the Dockerfile declares nowhere. */
export function undeclared(
  { globals, stages }: Stages,
  given: Variables,
  escaping: Escape,
): readonly string[] {
  const all = [...globals, ...stages.flatMap(({ instructions }) => instructions)];
  const known = all
    .filter(({ keyword }) => keyword === 'ARG')
    .flatMap((instruction) => declarationsOf(instruction, escaping).map(([name]) => name));
  return [...given.keys()].filter((name) => !known.includes(name) && !PREDEFINED.test(name));
}

export type Declared = { readonly name: string; readonly value: string | undefined };

/** What an ARG in a stage declares: given, else its default, else the one from before the first FROM. Later ones see earlier ones. */
export function declared(
  instruction: Instruction,
  { given, globals, variables }: Readonly<Record<'given' | 'globals' | 'variables', Variables>>,
  escaping: Escape,
): readonly Declared[] {
  const known = new Map(variables);
  return declarationsOf(instruction, escaping).map(([name, written]) => {
    const standard =
      written === undefined ? globals.get(name) : substituted(written, known, escaping);
    const value = given.get(name) ?? standard;
    if (value !== undefined) {
      known.set(name, value);
    }
    return { name, value };
  });
}

/** What the environment of an image sets. */
export function environmentOf({ Env = [] }: Execution): Variables {
  const pairs = (Env ?? []).map((variable): [string, string] => {
    const equals = variable.indexOf('=');
    return equals < 0 ? [variable, ''] : [variable.slice(0, equals), variable.slice(equals + 1)];
  });
  return new Map(pairs);
}

/**
 * What is set after stages that an engine has built: it tells of the environment, and nothing of ARGs.
 * @param stages each on the one before it
 */
export function variablesAfter(
  stages: readonly Stage[],
  execution: Execution,
  { given, globals }: Readonly<Record<'given' | 'globals', Variables>>,
  escaping: Escape,
): Variables {
  const variables = new Map(environmentOf(execution));
  const declarations = stages
    .flatMap(({ instructions }) => instructions)
    .filter(({ keyword }) => keyword === 'ARG');
  for (const instruction of declarations) {
    for (const { name, value } of declared(instruction, { given, globals, variables }, escaping)) {
      variables.set(name, value ?? variables.get(name) ?? '');
    }
  }
  return variables;
}

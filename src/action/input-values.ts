import { ImageError } from '../errors.ts';
import { quoted } from '../oci/printable.ts';
import { canonicalRegistry } from '../oci/reference.ts';
import type { Environment } from './environment.ts';

/** The text of an input, or its default. */
export type Input = (name: string) => string;

/** Every input of an action, with its default. */
export type Defaults = Readonly<Record<string, string>>;

/** As a runner gives them: `INPUT_<NAME>` in upper case, blanks as `_`. */
export function inputsIn(environment: Environment, defaults: Defaults): Input {
  return (name) => environment[variableOf(name)]?.trim() || (defaults[name] ?? '');
}

function variableOf(name: string): string {
  return `INPUT_${name.toUpperCase()}`;
}

/** A warning for each input that is not there. */
export function unknownInputs(environment: Environment, defaults: Defaults): readonly string[] {
  const known = new Set(Object.keys(defaults).map(variableOf));
  return Object.keys(environment)
    .filter((name) => name.startsWith('INPUT_') && !known.has(name))
    .map((name) => name.slice('INPUT_'.length).toLowerCase())
    .map(
      (name) =>
        `There is no input ${quoted(name)}: it was ignored. The action's action.yml lists its inputs.`,
    );
}

/** An error that names the input. */
export function wrong(name: string, why: string, hint?: string): ImageError {
  return new ImageError('INVALID_ARGUMENT', `reading input ${name}: ${why}`, { hint });
}

/** @throws ImageError `INVALID_ARGUMENT` for a value that is none of the choices */
export function oneOf<const T extends string>(
  input: Input,
  name: string,
  choices: readonly T[],
): T {
  const value = input(name).toLowerCase();
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) {
    throw wrong(name, `${quoted(input(name))} is none of ${choices.join(', ')}`);
  }
  return choice;
}

export function flag(input: Input, name: string): boolean {
  return oneOf(input, name, ['true', 'false']) === 'true';
}

/** A whole number of at most six digits; `undefined` for an empty input. */
export function count(input: Input, name: string, least: number): number | undefined {
  const text = input(name);
  if (text === '') {
    return undefined;
  }
  if (!/^\d{1,6}$/.test(text) || Number(text) < least) {
    throw wrong(name, `${quoted(text)} is not a whole number from ${least} up`);
  }
  return Number(text);
}

/**
 * The host of a registry, with its port; a URL of it is taken as well.
 * @returns the canonical name: `docker.io`, `ghcr.io`, `registry.example:5000`
 * @throws ImageError `INVALID_ARGUMENT`, without the text: it may be a secret in the wrong place
 */
export function readHost(name: string, text: string): string {
  const host = text.replace(/^https?:\/\//i, '').replace(/\/.*$/, '');
  if (!/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(host)) {
    throw wrong(name, 'not the host of a registry', 'write a host, such as ghcr.io');
  }
  return canonicalRegistry(host);
}

/** The first part of the keys of a cache. */
export function readPrefix(input: Input): string {
  const prefix = input('cache-prefix');
  if (!/^[A-Za-z0-9._-]{1,100}$/.test(prefix)) {
    throw wrong(
      'cache-prefix',
      `${quoted(prefix)} is not 1 to 100 letters, digits, ".", "_" or "-"`,
    );
  }
  return prefix;
}

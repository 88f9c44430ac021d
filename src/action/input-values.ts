import { ImageError } from '../errors.ts';

/** The text of an input, or its default. */
export type Input = (name: string) => string;

export function wrong(name: string, why: string, hint?: string): ImageError {
  return new ImageError('INVALID_ARGUMENT', `reading input ${name}: ${why}`, { hint });
}

export function oneOf<const T extends string>(
  input: Input,
  name: string,
  choices: readonly T[],
): T {
  const value = input(name).toLowerCase();
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) {
    throw wrong(name, `"${input(name)}" is none of ${choices.join(', ')}`);
  }
  return choice;
}

export function flag(input: Input, name: string): boolean {
  return oneOf(input, name, ['true', 'false']) === 'true';
}

export function count(input: Input, name: string, least: number): number | undefined {
  const text = input(name);
  if (text === '') {
    return undefined;
  }
  if (!/^\d{1,6}$/.test(text) || Number(text) < least) {
    throw wrong(name, `"${text}" is not a whole number from ${least} up`);
  }
  return Number(text);
}

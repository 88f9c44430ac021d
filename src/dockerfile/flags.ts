import { type Instruction, wrong } from './instruction.ts';

/** An `answer` is true, false or not given; a `switch` is false where it is not given. */
type FlagKind = 'text' | 'texts' | 'switch' | 'answer';
type FlagValue<K extends FlagKind> = K extends 'switch'
  ? boolean
  : K extends 'answer'
    ? boolean | undefined
    : K extends 'texts'
      ? readonly string[]
      : string | undefined;

/** The flags of an instruction. @throws ImageError `INVALID_DOCUMENT` for one that it does not have */
export function flagsOf<const Kinds extends Readonly<Record<string, FlagKind>>>(
  { keyword, flags, where }: Instruction,
  kinds: Kinds,
): { readonly [Name in keyof Kinds]: FlagValue<Kinds[Name]> } {
  const given = Object.groupBy(flags, ({ name }) => name);
  for (const { name } of flags) {
    if (!Object.hasOwn(kinds, name)) {
      throw wrong(where, `${keyword} has no flag --${name}`);
    }
  }
  const values = Object.entries(kinds).map(([name, kind]) => {
    const texts = (given[name] ?? []).map(({ value }) => value);
    return [name, readValue(kind, texts, { what: `${keyword}: --${name}`, where })];
  });
  return Object.fromEntries(values);
}

type Place = { readonly what: string; readonly where: string };

function readValue(kind: FlagKind, texts: readonly (string | undefined)[], place: Place) {
  const { what, where } = place;
  if (kind !== 'texts' && texts.length > 1) {
    throw wrong(where, `${what} may be there once`);
  }
  if (kind === 'switch' || kind === 'answer') {
    const isGiven = texts.length > 0;
    return isGiven ? isOn(texts[0] ?? '', place) : kind === 'switch' ? false : undefined;
  }
  if (texts.includes(undefined)) {
    throw wrong(where, `${what} needs a value`);
  }
  return kind === 'texts' ? texts : texts[0];
}

function isOn(value: string, { what, where }: Place): boolean {
  const known = { true: true, '': true, false: false }[value.toLowerCase()];
  if (known === undefined) {
    throw wrong(where, `${what} is true or false`);
  }
  return known;
}

import { type Instruction, wrong } from './instruction.ts';

type FlagKind = 'text' | 'texts' | 'switch';
type FlagValue<K extends FlagKind> = K extends 'switch'
  ? boolean
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
    const found = given[name] ?? [];
    if (kind !== 'texts' && found.length > 1) {
      throw wrong(where, `${keyword}: --${name} may be there once`);
    }
    const texts = found.map(({ value }) => value ?? '');
    if (kind === 'switch') {
      return [name, found.length > 0 && isOn(texts[0] ?? '', `${keyword}: --${name}`, where)];
    }
    if (found.some(({ value }) => value === undefined)) {
      throw wrong(where, `${keyword}: --${name} needs a value`);
    }
    return [name, kind === 'texts' ? texts : texts[0]];
  });
  return Object.fromEntries(values);
}

function isOn(value: string, what: string, where: string): boolean {
  const known = { true: true, '': true, false: false }[value.toLowerCase()];
  if (known === undefined) {
    throw wrong(where, `${what} is true or false`);
  }
  return known;
}

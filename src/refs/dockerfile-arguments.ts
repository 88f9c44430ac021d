import { Arg, type Instruction } from 'dockerfile-ast';
import { DEEPEST } from './interpolate.ts';
import type { Piece } from './piece.ts';
import type { WrittenReference } from './written-reference.ts';

/** The value of an `ARG` before the first `FROM`. */
export type ArgumentDefinition = {
  readonly pieces: readonly Piece[];
  /** Counted from 0. */
  readonly line: number;
};

/**
 * A digest may be written into the value of an `ARG` only if nothing but ends of one and the same
 * reference is made of it: it would show up in labels and scripts, and in the middle of other images.
 */
export function agreedPlaces(
  references: readonly WrittenReference[],
  definitions: ReadonlyMap<string, ArgumentDefinition>,
  instructions: readonly Instruction[],
  escapeCharacter: string,
): readonly WrittenReference[] {
  const mentions = new Mentions(definitions, instructions, escapeCharacter);
  const users = new Map<string, number>();
  for (const { digestPlace, text } of references) {
    if (digestPlace.kind === 'free') {
      const use = `${digestPlace.at} ${text}`;
      users.set(use, (users.get(use) ?? 0) + 1);
    }
  }
  return references.map((reference) => {
    const { digestPlace, text } = reference;
    const at = digestPlace.kind === 'free' ? digestPlace.at : undefined;
    const name = at === undefined ? undefined : mentions.nameEndingAt(at);
    return name === undefined || mentions.of(name) === users.get(`${at} ${text}`)
      ? reference
      : { ...reference, digestPlace: { kind: 'fixed', why: `its ARG ${name} is used elsewhere` } };
  });
}

/** What one ARG defines, with the names of arguments that it mentions. */
type Definition = { readonly line: number; readonly names: readonly string[] };

/** Every instruction is looked through once: to ask each of them about each name takes minutes for a long file. */
class Mentions {
  readonly #definitions: ReadonlyMap<string, ArgumentDefinition>;
  readonly #escape: string;
  /** By the offset at which a piece of their values ends. */
  readonly #names = new Map<number, string>();
  /** How often other instructions than ARG mention a name. */
  readonly #mentioned = new Map<string, number>();
  /** The ARGs that define a name, and those that mention it in the value of another one. */
  readonly #defining = new Map<string, Definition[]>();
  readonly #mentioning = new Map<string, Definition[]>();
  readonly #counts = new Map<string, number>();

  constructor(
    definitions: ReadonlyMap<string, ArgumentDefinition>,
    instructions: readonly Instruction[],
    escapeCharacter: string,
  ) {
    this.#definitions = definitions;
    this.#escape = escapeCharacter;
    for (const [name, { pieces }] of definitions) {
      for (const { at, text } of pieces) {
        if (at !== undefined && !this.#names.has(at + text.length)) {
          this.#names.set(at + text.length, name);
        }
      }
    }
    for (const instruction of instructions) {
      this.#note(instruction);
    }
  }

  #note(instruction: Instruction): void {
    const mentioned = variablesIn(instruction.getRawArgumentsContent() ?? '', this.#escape);
    if (!(instruction instanceof Arg)) {
      for (const name of mentioned) {
        this.#mentioned.set(name, (this.#mentioned.get(name) ?? 0) + 1);
      }
      return;
    }
    const names = instruction.getProperties().map((property) => property.getName());
    const definition = { line: instruction.getRange().start.line, names };
    for (const name of new Set(names)) {
      add(this.#defining, name, definition);
    }
    for (const name of new Set(mentioned.filter((one) => !names.includes(one)))) {
      add(this.#mentioning, name, definition);
    }
  }

  /** The argument whose value ends at an offset. */
  nameEndingAt(offset: number): string | undefined {
    return this.#names.get(offset);
  }

  /**
   * How often its value is asked for; by way of other arguments as often as theirs. Without an end where
   * more arguments stand behind one another than are resolved.
   */
  of(name: string, depth = 0): number {
    const known = this.#counts.get(name);
    if (known !== undefined) {
      return known;
    }
    if (depth > DEEPEST) {
      return Number.POSITIVE_INFINITY;
    }
    // An argument that mentions itself means the one before it.
    this.#counts.set(name, 0);
    const own = this.#definitions.get(name)?.line;
    const again = (this.#defining.get(name) ?? []).filter(({ line }) => line !== own).length;
    const others = (this.#mentioning.get(name) ?? []).flatMap(({ names }) => names);
    const byOthers = others.reduce((sum, other) => sum + this.of(other, depth + 1), 0);
    const count = (this.#mentioned.get(name) ?? 0) + again + byOthers;
    this.#counts.set(name, count);
    return count;
  }
}

/** The parser looks through the whole file for the value of each variable, which is not asked for here. */
function variablesIn(text: string, escapeCharacter: string): readonly string[] {
  const escaped = escapeCharacter === '`' ? '`' : '\\\\';
  const joined = text.replaceAll(new RegExp(`${escaped}[ \\t\\r]*\\n`, 'g'), '');
  const found = joined.matchAll(new RegExp(`${escaped}\\$|\\$\\{?([A-Za-z0-9_]+)`, 'g'));
  return [...found].flatMap(([, name]) => name ?? []);
}

function add(map: Map<string, Definition[]>, name: string, definition: Definition): void {
  const known = map.get(name) ?? [];
  known.push(definition);
  map.set(name, known);
}

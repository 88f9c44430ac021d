import { Arg, type Instruction } from 'dockerfile-ast';
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
): readonly WrittenReference[] {
  const mentions = new Mentions(definitions, instructions);
  return references.map((reference) => {
    const { digestPlace, text } = reference;
    const at = digestPlace.kind === 'free' ? digestPlace.at : undefined;
    const name = at === undefined ? undefined : mentions.nameAt(at);
    const users = references.filter(
      (one) => one.digestPlace.kind === 'free' && one.digestPlace.at === at && one.text === text,
    );
    return name === undefined || mentions.of(name) === users.length
      ? reference
      : { ...reference, digestPlace: { kind: 'fixed', why: `its ARG ${name} is used elsewhere` } };
  });
}

class Mentions {
  readonly #definitions: ReadonlyMap<string, ArgumentDefinition>;
  readonly #instructions: readonly Instruction[];
  readonly #counts = new Map<string, number>();

  constructor(
    definitions: ReadonlyMap<string, ArgumentDefinition>,
    instructions: readonly Instruction[],
  ) {
    this.#definitions = definitions;
    this.#instructions = instructions;
  }

  /** The argument in whose value an offset lies. */
  nameAt(offset: number): string | undefined {
    const found = [...this.#definitions].find(([, { pieces }]) =>
      pieces.some(({ at, text }) => at !== undefined && offset >= at && offset <= at + text.length),
    );
    return found?.[0];
  }

  /** How often its value is asked for; by way of other arguments as often as theirs. */
  of(name: string): number {
    const known = this.#counts.get(name);
    if (known !== undefined) {
      return known;
    }
    // An argument that mentions itself means the one before it.
    this.#counts.set(name, 0);
    const counts = this.#instructions.map((instruction) => this.#inInstruction(instruction, name));
    const count = counts.reduce((sum, one) => sum + one, 0);
    this.#counts.set(name, count);
    return count;
  }

  #inInstruction(instruction: Instruction, name: string): number {
    const mentioned = instruction.getVariables().filter((one) => one.getName() === name).length;
    if (!(instruction instanceof Arg)) {
      return mentioned;
    }
    const defined = instruction.getProperties().map((property) => property.getName());
    if (defined.includes(name)) {
      const isOwn = instruction.getRange().start.line === this.#definitions.get(name)?.line;
      return isOwn ? 0 : 1;
    }
    return mentioned === 0 ? 0 : defined.reduce((sum, other) => sum + this.of(other), 0);
  }
}

import {
  Arg,
  Copy,
  DockerfileParser,
  From,
  type Instruction,
  ModifiableInstruction,
  Onbuild,
  type Property,
} from 'dockerfile-ast';
import { Lexer } from '../dockerfile/lexer.ts';
import { ImageError } from '../errors.ts';
import { type ArgumentDefinition, agreedPlaces } from './dockerfile-arguments.ts';
import { DockerfileText } from './dockerfile-text.ts';
import { interpolate, type Variables } from './interpolate.ts';
import type { Piece } from './piece.ts';
import { type WrittenReference, writtenReference } from './written-reference.ts';

/** More than a reference can have: what grows with each variable is not resolved. */
const LONGEST = 4096;

/**
 * The images that a Dockerfile names: in `FROM`, `COPY --from`, `RUN --mount=…,from=` and `# syntax=`.
 * Stages, `scratch` and names that depend on a build argument without a default are none.
 * https://docs.docker.com/reference/dockerfile/
 */
export function dockerfileReferences(path: string, text: string): readonly WrittenReference[] {
  const scan = new DockerfileScan(path, text);
  return scan.references();
}

class DockerfileScan {
  readonly #path: string;
  readonly #source: DockerfileText;
  readonly #dockerfile: ReturnType<typeof DockerfileParser.parse>;
  /** Of all the file: `COPY` and mounts know every stage. */
  readonly #stages = new Set<string>();
  /** `FROM` knows those before it: `FROM golang AS golang` is an image. */
  readonly #earlier = new Set<string>();
  /** Of every `ARG` before the first `FROM`, its line. */
  readonly #initialLines: ReadonlySet<number>;
  /** What `ARG` before the first `FROM` defines, the last one of a name. */
  readonly #arguments = new Map<string, ArgumentDefinition>();

  constructor(path: string, text: string) {
    this.#path = path;
    this.#source = new DockerfileText(text);
    this.#dockerfile = DockerfileParser.parse(text);
    const initial = this.#dockerfile.getInitialARGs();
    this.#initialLines = new Set(initial.map((one) => one.getRange().start.line));
    for (const from of this.#dockerfile.getFROMs()) {
      this.#stages.add(from.getBuildStage()?.toLowerCase() ?? '');
    }
  }

  references(): readonly WrittenReference[] {
    const syntax = this.#dockerfile
      .getDirectives()
      .filter((directive) => directive.getName().toLowerCase() === 'syntax')
      .map((one) => this.#made([this.#source.piece(one.getValueRange(), one.getValue())]));
    const instructions = this.#dockerfile.getInstructions();
    const named = instructions.flatMap((instruction) => this.#named(instruction));
    const found = [...syntax, ...named].filter((one) => one !== undefined);
    const escapeCharacter = this.#dockerfile.getEscapeCharacter();
    return agreedPlaces(found, this.#arguments, instructions, escapeCharacter);
  }

  #named(instruction: Instruction): readonly (WrittenReference | undefined)[] {
    if (instruction instanceof From) {
      return [this.#from(instruction)];
    }
    if (instruction instanceof Arg) {
      this.#define(instruction);
      return [];
    }
    if (instruction instanceof Onbuild) {
      const trigger = instruction.getTriggerInstruction();
      return trigger === null ? [] : this.#named(trigger);
    }
    if (instruction instanceof Copy) {
      const flag = instruction.getFlags().find((one) => one.getName() === 'from');
      return [this.#otherImage(flag?.getValue(), flag?.getValueRange())];
    }
    return instruction instanceof ModifiableInstruction ? this.#mounts(instruction) : [];
  }

  #from(instruction: From): WrittenReference | undefined {
    const image = instruction.getImage();
    const range = instruction.getImageRange();
    if (image === null || range === null) {
      return undefined;
    }
    const spot = this.#source.piece(range, image);
    const pieces = this.#resolved(spot);
    const platform = instruction.getPlatformFlag()?.getValue() ?? undefined;
    const isKnown = platform?.includes('$') !== true;
    const known = { spot, stages: this.#earlier, ...(isKnown ? { platform } : {}) };
    const made = pieces && this.#made(pieces, known);
    this.#earlier.add(instruction.getBuildStage()?.toLowerCase() ?? '');
    return made;
  }

  #mounts(instruction: ModifiableInstruction): readonly (WrittenReference | undefined)[] {
    return instruction
      .getFlags()
      .filter((flag) => flag.getName() === 'mount')
      .map((flag) => flag.getOption('from'))
      .map((option) => this.#otherImage(option?.getValue(), option?.getValueRange()));
  }

  /** Where variables are not replaced, and a number is a stage. */
  #otherImage(
    value: string | null | undefined,
    range: Parameters<DockerfileText['piece']>[0] | null | undefined,
  ): WrittenReference | undefined {
    const isImage = typeof value === 'string' && !/^\d+$/.test(value);
    return isImage && range ? this.#made([this.#source.piece(range, value)]) : undefined;
  }

  #made(
    pieces: readonly Piece[],
    {
      stages = this.#stages,
      ...circumstances
    }: {
      readonly spot?: Piece;
      readonly platform?: string | undefined;
      readonly stages?: ReadonlySet<string>;
    } = {},
  ): WrittenReference | undefined {
    const name = pieces.map(({ text }) => text).join('');
    return name === 'scratch' || stages.has(name.toLowerCase())
      ? undefined
      : writtenReference(pieces, { path: this.#path, ...circumstances });
  }

  /** Only what stands before the first `FROM` counts there. */
  #define(instruction: Arg): void {
    if (!this.#initialLines.has(instruction.getRange().start.line)) {
      return;
    }
    for (const property of instruction.getProperties()) {
      const value = this.#valueOf(property);
      const name = property.getName();
      if (value === undefined) {
        this.#arguments.delete(name);
      } else {
        const id = `ARG ${name}`;
        const pieces = value.map((piece) => ({ ...piece, within: [id, ...piece.within] }));
        this.#arguments.set(name, { pieces, line: instruction.getRange().start.line });
      }
    }
  }

  #valueOf(property: Property): readonly Piece[] | undefined {
    const value = property.getValue();
    const range = property.getValueRange();
    return value === null || range === null
      ? undefined
      : this.#resolved(this.#source.piece(range, value));
  }

  #resolved(piece: Piece): readonly Piece[] | undefined {
    return interpolate(piece, this.#variables) ?? this.#computed(piece);
  }

  /** What stands nowhere letter by letter: `${VERSION#v}`, `${VERSION//./-}`. */
  #computed({ text, within }: Piece): readonly Piece[] | undefined {
    if (!/\$\{\w+[#%/]/.test(text) || text.length > LONGEST) {
      return undefined;
    }
    const entries = [...this.#arguments].map(
      ([name, { pieces }]) => [name, pieces.map((piece) => piece.text).join('')] as const,
    );
    const escaping = this.#dockerfile.getEscapeCharacter() === '`' ? '`' : '\\';
    const options = { escape: escaping, keepUnset: true } as const;
    try {
      const read = new Lexer(text, new Map(entries), options).read();
      return read.text.length > LONGEST ? undefined : [{ text: read.text, at: undefined, within }];
    } catch (error) {
      if (error instanceof ImageError) {
        return undefined;
      }
      throw error;
    }
  }

  readonly #variables: Variables = {
    lookup: (name) => this.#arguments.get(name)?.pieces,
    unset: () => undefined,
  };
}

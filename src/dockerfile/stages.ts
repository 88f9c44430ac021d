import { plainWords } from './arguments.ts';
import { flagsOf } from './flags.ts';
import { type Instruction, wrong } from './instruction.ts';
import type { Dockerfile } from './parse.ts';

/** From one FROM to the next. */
export type Stage = {
  /** Its place among all stages, from 0 on. */
  readonly index: number;
  /** In small letters. */
  readonly name: string | undefined;
  /** What follows FROM, before variables are replaced. */
  readonly base: string;
  readonly platform: string | undefined;
  readonly from: Instruction;
  readonly instructions: readonly Instruction[];
};

export type Stages = {
  /** The ARGs before the first FROM. */
  readonly globals: readonly Instruction[];
  readonly stages: readonly Stage[];
};

const NAME = /^[a-z][a-z0-9-_.]*$/;

/** @throws ImageError `INVALID_DOCUMENT` with file and line */
export function stagesOf({ instructions }: Dockerfile): Stages {
  const globals: Instruction[] = [];
  const stages: (Stage & { readonly instructions: Instruction[] })[] = [];
  for (const instruction of instructions) {
    const stage = stages.at(-1);
    if (instruction.keyword === 'FROM') {
      stages.push({ ...readFrom(instruction), index: stages.length, instructions: [] });
    } else if (stage !== undefined) {
      stage.instructions.push(instruction);
    } else if (instruction.keyword === 'ARG') {
      globals.push(instruction);
    } else {
      throw wrong(instruction.where, `only ARG may stand before the first FROM`);
    }
  }
  if (stages.length === 0) {
    throw wrong(globals[0]?.where ?? 'the Dockerfile', 'there is no FROM');
  }
  return { globals, stages };
}

function readFrom(from: Instruction): Pick<Stage, 'name' | 'base' | 'platform' | 'from'> {
  const [base = '', as, written = '', ...more] = plainWords(from.rest);
  const isNamed = as?.toUpperCase() === 'AS' && written !== '';
  if (base === '' || more.length > 0 || (as !== undefined && !isNamed)) {
    throw wrong(from.where, 'FROM is followed by an image, or by an image, AS and a name');
  }
  const name = written.toLowerCase();
  if (isNamed && !NAME.test(name)) {
    const why = 'it begins with a letter, and has letters, digits, "-", "_" and "."';
    throw wrong(from.where, `"${written}" is no name for a stage: ${why}`);
  }
  const { platform } = flagsOf(from, { platform: 'text' });
  return { base, name: isNamed ? name : undefined, platform, from };
}

import { heredocStart } from './heredocs.ts';
import { type Instruction, wrong } from './instruction.ts';

/** Sources and destination of COPY and ADD, before variables are replaced. */
export type Paths = {
  readonly sources: readonly string[];
  /** Here-documents by the name of the file that each becomes. */
  readonly heredocs: Instruction['heredocs'];
  readonly destination: string;
};

export function copyPaths(instruction: Instruction, words: readonly string[]): Paths {
  const { keyword, where } = instruction;
  const destination = words.at(-1) ?? '';
  if (words.length < 2) {
    throw wrong(where, `${keyword} needs at least one source and a destination`);
  }
  if (heredocStart(destination) !== undefined) {
    throw wrong(where, `${keyword} cannot have a here-document as its destination`);
  }
  const sources = words.slice(0, -1);
  return {
    sources: sources.filter((word) => heredocStart(word) === undefined),
    heredocs: instruction.heredocs,
    destination,
  };
}

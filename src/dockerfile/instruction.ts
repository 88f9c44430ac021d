import { during, ImageError, messageOf } from '../errors.ts';

/** One instruction as it is written; what it means depends on the variables that are set then. */
export type Instruction = {
  /** In capitals: `COPY`. */
  readonly keyword: string;
  /** What begins with `--`, without its quotes. */
  readonly flags: readonly Flag[];
  /** What follows keyword and flags. */
  readonly rest: string;
  readonly heredocs: readonly Heredoc[];
  /** All of it but the here-documents, on one line. */
  readonly text: string;
  /** Where it begins: `Dockerfile:3`. */
  readonly where: string;
  /** Lines of the file, from 1 on, the last one included. */
  readonly lines: readonly [first: number, last: number];
};

export type Flag = {
  /** `chown` */
  readonly name: string;
  /** `undefined` where there is no `=`. */
  readonly value: string | undefined;
};

/** https://docs.docker.com/reference/dockerfile/#here-documents */
export type Heredoc = {
  readonly name: string;
  readonly text: string;
  /** Variables in it are replaced: its name has no quotes. */
  readonly expands: boolean;
};

/** @param where of the instruction */
export function wrong(where: string, why: string, hint?: string): ImageError {
  return new ImageError('INVALID_DOCUMENT', `${where}: ${why}`, { hint });
}

/** An error with the place of the instruction in front, unless it says that already. */
export function located(where: string, error: unknown): unknown {
  return messageOf(error).startsWith(`${where.split(' ')[0]}`) ? error : during(where, error);
}

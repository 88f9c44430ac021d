import type { Escape } from './lexer.ts';

/** What an instruction is written on: continued lines are one, and have no comments between them. */
export type LogicalLine = {
  readonly text: string;
  /** The number of its first line, from 1 on. */
  readonly line: number;
};

/** The lines of a Dockerfile, one instruction after the other. */
export class Lines {
  readonly #lines: readonly string[];
  readonly #escape: Escape;
  #at = 0;

  constructor(text: string, escaping: Escape) {
    this.#lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
    this.#escape = escaping;
  }

  /** How many lines have been taken. */
  get taken(): number {
    return this.#at;
  }

  /** @returns `undefined` at the end */
  next(): LogicalLine | undefined {
    for (let line = this.take(); line !== undefined; line = this.take()) {
      const start = line.trim();
      if (start !== '' && !start.startsWith('#')) {
        return { line: this.#at, text: this.#joined(withoutEnd(line).trimStart()) };
      }
    }
    return undefined;
  }

  /** The next line as it is written, with its end. */
  take(): string | undefined {
    const line = this.#lines[this.#at];
    this.#at += line === undefined ? 0 : 1;
    return line;
  }

  #joined(first: string): string {
    let continued = this.#continued(first);
    let text = continued ?? first;
    while (continued !== undefined) {
      const line = this.take();
      if (line === undefined) {
        break;
      }
      const start = line.trim();
      // Empty lines between are old, and still taken for nothing.
      if (start !== '' && !start.startsWith('#')) {
        continued = this.#continued(withoutEnd(line));
        text += continued ?? withoutEnd(line);
      }
    }
    return text;
  }

  /** The line without the character that continues it; two of them are one that was escaped. */
  #continued(line: string): string | undefined {
    const end = line.trimEnd();
    const isContinued = end.endsWith(this.#escape) && end.at(-2) !== this.#escape;
    return isContinued ? end.slice(0, -1) : undefined;
  }
}

export function withoutEnd(line: string): string {
  const end = line.endsWith('\n') ? line.slice(0, -1) : line;
  return end.endsWith('\r') ? end.slice(0, -1) : end;
}

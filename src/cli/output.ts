import type { Writable } from 'node:stream';
import { printableJson, printableLines } from '../oci/printable.ts';

/** A stream of the process; `isTTY` is true for a terminal. */
export type Terminal = Writable & {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
};

/**
 * Where a command's words go: results to standard output, everything else to standard error. A
 * reader that has gone away (`transship tags … | head -1`) is not an error: what it would have read
 * is dropped, and the command goes on and ends with the code that it deserves.
 */
export class Output {
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  readonly #json: boolean;
  readonly #quiet: boolean;
  readonly #conceal: (text: string) => string;

  /** @param conceal removes the secrets of this run from a text */
  constructor(
    streams: { readonly stdout: Terminal; readonly stderr: Terminal },
    { json = false, quiet = false }: { readonly json?: boolean; readonly quiet?: boolean } = {},
    conceal: (text: string) => string = (text) => text,
  ) {
    this.stdout = streams.stdout;
    this.stderr = streams.stderr;
    this.#json = json;
    this.#quiet = quiet;
    this.#conceal = conceal;
  }

  /** The same with its results on standard error, for a command that writes content to standard output. */
  aside(): Output {
    const { stderr } = this;
    const options = { json: this.#json, quiet: this.#quiet };
    return new Output({ stdout: stderr, stderr }, options, this.#conceal);
  }

  /** Prints a line of the result, unless the result is a JSON document. */
  line(text: string): void {
    if (!this.#json) {
      this.stdout.write(`${printableLines(this.#conceal(text))}\n`);
    }
  }

  /** Prints lines of the result that are printable and whole; there may be none. */
  text(lines: string): void {
    if (!this.#json) {
      this.stdout.write(this.#conceal(lines));
    }
  }

  /** Prints what docker prints on standard output although it is no result: `-q` silences it. */
  said(text: string): void {
    if (!this.#quiet) {
      this.line(text);
    }
  }

  /** Prints the whole result as the JSON document that `--json` asks for. */
  document(value: unknown): void {
    if (this.#json) {
      this.json(JSON.stringify(value, null, 2));
    }
  }

  /** Prints a JSON document that is the result without `--json` too. */
  json(text: string): void {
    this.stdout.write(`${printableJson(this.#conceal(text))}\n`);
  }

  /** Prints what belongs to the result, but would disturb a program that reads it. */
  remark(text: string): void {
    this.stderr.write(`${printableLines(this.#conceal(text))}\n`);
  }

  /** Prints what is for people only: `-q` silences it. */
  note(text: string): void {
    if (!this.#quiet) {
      this.stderr.write(`${printableLines(this.#conceal(text))}\n`);
    }
  }
}

/**
 * Watches a stream of the process, whose errors would end the process without a listener.
 * @returns what it failed with first; a reader that has gone away is no failure
 */
export function firstFailure(stream: Terminal): () => Error | undefined {
  let first: Error | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
      first ??= error;
    }
  });
  return () => first;
}

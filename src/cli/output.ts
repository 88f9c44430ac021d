import type { Writable } from 'node:stream';

/** A stream of the process; `isTTY` is absent or false where it is not a terminal. */
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

  constructor(
    streams: { readonly stdout: Terminal; readonly stderr: Terminal },
    { json = false, quiet = false }: { readonly json?: boolean; readonly quiet?: boolean } = {},
  ) {
    this.stdout = streams.stdout;
    this.stderr = streams.stderr;
    this.#json = json;
    this.#quiet = quiet;
  }

  /** Lines of the result; nothing where the result is a JSON document instead. */
  line(text: string): void {
    if (!this.#json) {
      this.stdout.write(`${text}\n`);
    }
  }

  /** The same for lines that are whole, each with its end; there may be none. */
  text(lines: string): void {
    if (lines !== '') {
      this.line(lines.replace(/\n$/, ''));
    }
  }

  /** What docker prints on standard output though it is no result: `-q` silences it. */
  said(text: string): void {
    if (!this.#quiet) {
      this.line(text);
    }
  }

  /** The whole result as the one JSON document that `--json` asks for. */
  document(value: unknown): void {
    if (this.#json) {
      this.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
    }
  }

  /** What belongs to the result, and would be in the way of whoever reads it by program. */
  remark(text: string): void {
    this.stderr.write(`${text}\n`);
  }

  /** For people who watch: `-q` silences it. */
  note(text: string): void {
    if (!this.#quiet) {
      this.stderr.write(`${text}\n`);
    }
  }
}

/** Makes a stream of the process forgive its reader for going away. */
export function tolerateClosedPipe(stream: Terminal): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
      throw error;
    }
  });
}

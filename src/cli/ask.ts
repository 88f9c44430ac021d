import { createInterface, type Interface } from 'node:readline';
import { Writable } from 'node:stream';
import { ImageError } from '../errors.ts';
import type { Context } from './context.ts';
import type { Terminal } from './output.ts';

export type Question = {
  readonly text: string;
  /** The answer is not shown while it is typed. */
  readonly isHidden?: boolean;
};

/**
 * Asks on the terminal, one question after the other.
 * @throws ImageError `INTERRUPTED` on Ctrl-C, `INVALID_ARGUMENT` where the input ends before an answer
 */
export async function ask(
  { stdin, output: { stderr }, signal }: Pick<Context, 'stdin' | 'output' | 'signal'>,
  questions: readonly Question[],
): Promise<readonly string[]> {
  const echo = new Echo(stderr, questions);
  // As a terminal, so that readline shows what is typed, and the terminal itself does not.
  const lines = createInterface({ input: stdin, output: echo, terminal: true, prompt: '' });
  const interrupt = new AbortController();
  const close = (): void => lines.close();
  lines.on('SIGINT', () => interrupt.abort());
  // At once, before what was typed ahead is shown.
  lines.on('line', () => echo.next());
  const stop = AbortSignal.any([signal, interrupt.signal]);
  stop.addEventListener('abort', close);
  try {
    return await answersTo(questions, lines, echo);
  } catch (error) {
    throw stop.aborted ? new ImageError('INTERRUPTED', 'interrupted') : error;
  } finally {
    stop.removeEventListener('abort', close);
    lines.close();
  }
}

async function answersTo(
  questions: readonly Question[],
  lines: Interface,
  echo: Echo,
): Promise<readonly string[]> {
  const typed = lines[Symbol.asyncIterator]();
  const answers: string[] = [];
  for (const { text, isHidden = false } of questions) {
    echo.say(text);
    // For when the line is drawn anew, after a correction.
    lines.setPrompt(text);
    const answer = await typed.next();
    if (isHidden || answer.done === true) {
      echo.say('\n');
    }
    if (answer.done === true) {
      throw new ImageError('INVALID_ARGUMENT', 'the input ended before an answer');
    }
    answers.push(answer.value);
  }
  return answers;
}

/** What a terminal shows of the questions, and of what is typed. */
class Echo extends Writable {
  readonly #terminal: Terminal;
  readonly #questions: readonly Question[];
  #asked = 0;

  constructor(terminal: Terminal, questions: readonly Question[]) {
    super();
    this.#terminal = terminal;
    this.#questions = questions;
  }

  /** The answer to a question is complete. */
  next(): void {
    this.#asked += 1;
  }

  say(text: string): void {
    this.#terminal.write(text);
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    if (this.#questions[this.#asked]?.isHidden !== true) {
      this.#terminal.write(chunk);
    }
    done();
  }
}

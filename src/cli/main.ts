import { addAbortSignal } from 'node:stream';
import { fileError } from '../disk/errors.ts';
import { ImageError } from '../errors.ts';
import type { FirstConnection } from '../registry/wire/first-connection.ts';
import { Secrets } from '../registry/wire/secrets.ts';
import { tuneV8, untuneV8 } from '../registry/wire/tune-v8.ts';
import type { Bind } from './command.ts';
import { Context, SHORTEST_SECRET, type Surroundings } from './context.ts';
import { describeError, EXIT, type ExitCode, exitCodeOf } from './errors.ts';
import { firstWord, globalOptionsOf } from './options.ts';
import { firstFailure, type Terminal } from './output.ts';
import { buildProgram, isHelp } from './program.ts';
import { plainSwitches } from './switches.ts';

/** How long a command may take to clean up after an interruption, in milliseconds. */
const PATIENCE = 1500;

/**
 * Runs the command line of this process: connects its streams, its signals and its exit code.
 * @param onDone called when a command that succeeded has nothing left to do
 * @param first connections to the registries that the command asks first
 */
export async function main(
  version: string,
  {
    onDone,
    first = [],
  }: { readonly onDone?: () => void; readonly first?: readonly FirstConnection[] } = {},
): Promise<void> {
  const interrupt = new AbortController();
  const { env, stdout, stderr, argv } = process;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (interrupt.signal.aborted) {
        dieOf(name);
      }
      interrupt.abort(new ImageError('INTERRUPTED', 'interrupted'));
      setTimeout(() => {
        stderr.write(describeError(interrupt.signal.reason, false));
        dieOf(name);
      }, PATIENCE).unref();
    });
  }
  process.once('beforeExit', (code) => end(code, onDone));
  let stdin: NodeJS.ReadStream | undefined;
  const surroundings = {
    version,
    env,
    get stdin() {
      stdin ??= standardInput(interrupt.signal);
      return stdin;
    },
    stdout,
    stderr,
    signal: interrupt.signal,
    first,
    // By then Node.js has loaded all that a connection needs.
    onContent: () => tuneV8(process.versions.node),
  };
  process.exitCode = await run(argv.slice(2), surroundings);
  if (interrupt.signal.aborted) {
    // A reader of standard output that stands still must not keep the process.
    process.exit();
  }
}

/** By then nothing is under way. Left alone, Node.js takes its memory apart before it ends. */
function end(code: number, onDone: (() => void) | undefined): void {
  if (code === EXIT.done && onDone !== undefined) {
    untuneV8(process.versions.node);
    onDone();
  }
  process.exit();
}

/** Most commands read nothing: to open it takes as long as to read their arguments. */
function standardInput(signal: AbortSignal): NodeJS.ReadStream {
  const { stdin } = process;
  stdin.on('error', () => undefined);
  return addAbortSignal(signal, stdin);
}

/** Ends this process as the signal does without a listener: `process.exit` waits for open files. */
function dieOf(name: NodeJS.Signals): void {
  process.removeAllListeners(name);
  process.kill(process.pid, name);
}

/** Runs one command line. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const secrets = new Secrets();
  const failure = firstFailure(surroundings.stdout);
  firstFailure(surroundings.stderr);
  const code = await runCommand(args, surroundings, secrets);
  if (code !== EXIT.done || surroundings.signal.aborted) {
    return code;
  }
  await written(surroundings.stdout, surroundings.signal);
  const error = failure();
  return error === undefined
    ? code
    : report(fileError('STORE', 'writing standard output', error), args, surroundings, secrets);
}

async function runCommand(
  args: readonly string[],
  surroundings: Surroundings,
  secrets: Secrets,
): Promise<ExitCode> {
  const bind: Bind = (command) =>
    async function () {
      const context = await Context.open(globalOptionsOf(this), surroundings, secrets);
      try {
        await command(context, this.args, this.opts());
      } finally {
        await context.close();
      }
    };
  try {
    const program = await buildProgram(bind, surroundings.version, surroundings, firstWord(args));
    await program.parseAsync(plainSwitches(args, program), { from: 'user' });
    return EXIT.done;
  } catch (error) {
    if (isHelp(error)) {
      return EXIT.done;
    }
    return report(error, args, surroundings, secrets);
  }
}

/** Resolves when everything is written, or cannot be. */
async function written(stdout: Terminal, signal: AbortSignal): Promise<void> {
  const drained = new Promise<void>((resolve) => stdout.write('', () => resolve()));
  const aborted = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  await Promise.race([drained, aborted]);
}

function report(
  error: unknown,
  args: readonly string[],
  surroundings: Surroundings,
  secrets: Secrets,
): ExitCode {
  const { signal, stderr } = surroundings;
  // A failure that the interruption caused is not reported.
  const told = signal.aborted ? signal.reason : error;
  const conceal = (text: string): string => secrets.conceal(text, SHORTEST_SECRET);
  stderr.write(describeError(told, args.includes('--debug'), conceal));
  return exitCodeOf(told);
}

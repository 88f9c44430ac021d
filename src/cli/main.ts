import { ImageError } from '../errors.ts';
import type { Bind } from './command.ts';
import { Context, type Surroundings } from './context.ts';
import { describeError, EXIT, type ExitCode, exitCodeOf } from './errors.ts';
import { globalOptionsOf } from './options.ts';
import { tolerateClosedPipe } from './output.ts';
import { buildProgram, isHelp } from './program.ts';
import { plainSwitches } from './switches.ts';

/** The process: its streams, its signals, its exit code. */
export async function main(version: string): Promise<void> {
  const interrupt = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      // Who asks twice does not want to wait for things to be put away.
      if (interrupt.signal.aborted) {
        process.exit(EXIT.interrupted);
      }
      interrupt.abort(new ImageError('INTERRUPTED', 'interrupted'));
    });
  }
  tolerateClosedPipe(process.stdout);
  tolerateClosedPipe(process.stderr);
  const { env, stdin, stdout, stderr, argv } = process;
  const surroundings = { version, env, stdin, stdout, stderr, signal: interrupt.signal };
  process.exitCode = await run(argv.slice(2), surroundings);
}

/** One command line from its words to its exit code. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const bind: Bind = (command) =>
    async function () {
      const context = new Context(globalOptionsOf(this), surroundings);
      try {
        await command(context, this.args, this.opts());
      } finally {
        await context.close();
      }
    };
  try {
    const program = buildProgram(bind, surroundings.version, surroundings);
    await program.parseAsync(plainSwitches(args, program), { from: 'user' });
    return EXIT.done;
  } catch (error) {
    if (isHelp(error)) {
      return EXIT.done;
    }
    return report(error, args, surroundings);
  }
}

function report(error: unknown, args: readonly string[], surroundings: Surroundings): ExitCode {
  const { signal, stderr } = surroundings;
  // Whatever the interruption made fail is not worth a word.
  const told = signal.aborted ? signal.reason : error;
  stderr.write(describeError(told, args.includes('--debug')));
  return exitCodeOf(told);
}

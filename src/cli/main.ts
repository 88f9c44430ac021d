import { ImageError } from '../errors.ts';
import type { Bind } from './command.ts';
import { Context, type Surroundings } from './context.ts';
import { describeError, EXIT, type ExitCode, exitCodeOf } from './errors.ts';
import { globalOptionsOf } from './options.ts';
import { tolerateClosedPipe } from './output.ts';
import { buildProgram, isHelp } from './program.ts';
import { plainSwitches } from './switches.ts';

/** Runs the command line of this process: connects its streams, its signals and its exit code. */
export async function main(version: string): Promise<void> {
  const interrupt = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      // A second signal ends the process without cleaning up.
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

/** Runs one command line. */
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
  // A failure that the interruption caused is not reported.
  const told = signal.aborted ? signal.reason : error;
  stderr.write(describeError(told, args.includes('--debug')));
  return exitCodeOf(told);
}

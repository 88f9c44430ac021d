import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { pipeline, type Readable, type Writable } from 'node:stream';
import { givingBack } from '../content/giving-back.ts';
import type { Signal } from '../content/store.ts';
import { ImageError } from '../errors.ts';

/** How a program is run. */
export type ExecOptions = Signal & {
  /** Streamed with back-pressure; a command that ends before it has read everything is no error. */
  readonly stdin?: Readable;
  /** Default: the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Takes standard output, with back-pressure, in place of the result; it is ended by its owner. */
  readonly stdout?: Writable;
};

/** How a program ended. */
export type ExecResult = {
  /** 128 and the signal's number where a signal ended the command. */
  readonly exitCode: number;
  /** At most 32 MiB, a command that prints more is ended; empty where `stdout` was given. */
  readonly stdout: string;
  /** Its last 64 KiB. */
  readonly stderr: string;
};

/**
 * Runs a command to its end. An exit code is an answer, not an error.
 * @throws ImageError `ENGINE` where there is no such command; the error of `stdin`; the
 * signal's reason
 */
export type Exec = (
  command: string,
  args: readonly string[],
  options?: ExecOptions,
) => Promise<ExecResult>;

/** The most standard output that is kept, in bytes. */
const OUTPUT_LIMIT = 32 * 1024 * 1024;
const STDERR_KEPT = 64 * 1024;

/** {@link Exec} by `node:child_process`, with no shell in between. */
export const spawnExec: Exec = async (command, args, options = {}) => {
  options.signal?.throwIfAborted();
  const child = spawn(command, args, {
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
    ...(options.env === undefined ? {} : { env: options.env }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  const failure = Promise.withResolvers<never>();
  const fail = (error: unknown): void => {
    child.kill();
    failure.reject(error);
  };
  feed(child, options.stdin, fail);
  const stdout = options.stdout === undefined ? collect(child, command, fail) : undefined;
  if (options.stdout !== undefined) {
    drain(child, options.stdout, fail);
  }
  const stderr = keepEnd(child);
  try {
    const exitCode = await Promise.race([ended(child, command, options.signal), failure.promise]);
    return { exitCode, stdout: stdout?.() ?? '', stderr: stderr() };
  } finally {
    options.stdin?.destroy();
  }
};

type Fail = (error: unknown) => void;

function ended(
  child: ChildProcess,
  command: string,
  signal: AbortSignal | undefined,
): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', (cause) => {
      reject(signal?.aborted === true ? signal.reason : notStarted(command, cause));
    });
    child.once('close', (code, name) => {
      resolve(code ?? 128 + (name === null ? 0 : constants.signals[name]));
    });
  });
}

function notStarted(command: string, cause: Error): ImageError {
  const missing = 'code' in cause && cause.code === 'ENOENT';
  const why = missing ? 'no such command' : cause.message;
  return new ImageError('ENGINE', `starting ${command}: ${why}`, {
    cause,
    hint: missing ? `install ${command}, or put it on the PATH` : undefined,
  });
}

/**
 * A closed pipe is no failure, the exit code says more. A source that fails or stops half-way is:
 * the command must not take what it got for the whole.
 */
function feed(child: ChildProcess, stdin: Readable | undefined, fail: Fail): void {
  const pipe = child.stdin;
  if (pipe === null || stdin === undefined) {
    pipe?.on('error', () => undefined).end();
    return;
  }
  let closed = false;
  const close = (): void => {
    closed = true;
  };
  pipe.once('error', close).once('close', close);
  stdin.once('error', (error) => {
    if (!closed) {
      fail(error);
    }
  });
  stdin.once('close', () => {
    if (!closed && !stdin.readableEnded) {
      fail(new ImageError('INTERRUPTED', 'its input ended half-way'));
    }
  });
  // The callback is there because pipeline wants one.
  pipeline(stdin, givingBack(pipe), () => undefined);
}

function collect(child: ChildProcess, command: string, fail: Fail): () => string {
  const chunks: Buffer[] = [];
  let size = 0;
  child.stdout?.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > OUTPUT_LIMIT) {
      fail(new ImageError('ENGINE', `running ${command}: it prints over ${OUTPUT_LIMIT} bytes`));
      return;
    }
    chunks.push(chunk);
  });
  return (): string => Buffer.concat(chunks).toString();
}

function drain(child: ChildProcess, stdout: Writable, fail: Fail): void {
  if (child.stdout === null) {
    return;
  }
  stdout.once('error', fail);
  stdout.once('close', () => {
    if (!stdout.writableFinished) {
      fail(stdout.errored ?? new ImageError('INTERRUPTED', 'its output is no longer read'));
    }
  });
  child.stdout.pipe(stdout, { end: false });
}

function keepEnd(child: ChildProcess): () => string {
  let kept: Buffer = Buffer.alloc(0);
  child.stderr?.on('data', (chunk: Buffer) => {
    kept = Buffer.concat([kept, chunk]).subarray(-STDERR_KEPT);
  });
  return () => kept.toString();
}

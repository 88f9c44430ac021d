import { pipeline } from 'node:stream/promises';
import { errno, fileError } from '../disk/errors.ts';
import { NewFile } from '../disk/new-file.ts';
import { ImageError } from '../errors.ts';
import type { Context } from './context.ts';
import type { Terminal } from './output.ts';

/** The file of an option, in which `-` is standard input or output. */
export function namedFile(file: string | undefined): string | undefined {
  return file === '-' ? undefined : file;
}

/** @param command for the message: `save` @throws ImageError `INVALID_ARGUMENT` */
export function refuseTerminal(
  { output }: Context,
  command: string,
  file: string | undefined,
): void {
  if (file === undefined && output.stdout.isTTY === true) {
    throw new ImageError('INVALID_ARGUMENT', `${command}: standard output is a terminal`, {
      hint: 'write to a file with -o FILE, or into a pipe',
    });
  }
}

/** Writes a file, or standard output where none is named. */
export async function writeOutput(
  { output, signal }: Context,
  chunks: AsyncIterable<Buffer>,
  file: string | undefined,
): Promise<void> {
  await (file === undefined
    ? writeStandardOutput(chunks, output.stdout, signal)
    : writeFileWhole(file, chunks, signal));
}

async function writeStandardOutput(
  chunks: AsyncIterable<Buffer>,
  stdout: Terminal,
  signal: AbortSignal,
): Promise<void> {
  try {
    await pipeline(chunks, stdout, { signal, end: false });
  } catch (error) {
    throw outputError('writing standard output', error);
  }
}

/** An error of standard output: a reader that went away, or a disk that is full. */
export function outputError(doing: string, error: unknown): unknown {
  const causes = [error, error instanceof Error ? error.cause : undefined];
  return causes.some((one) => errno(one) === 'EPIPE')
    ? new ImageError('ARCHIVE', `${doing}: the reader of standard output went away`, {
        cause: error,
      })
    : fileError('ARCHIVE', doing, error);
}

/** Writes a file as a whole or not at all. */
export async function writeFileWhole(
  file: string,
  chunks: AsyncIterable<Buffer> | Iterable<string>,
  signal: AbortSignal,
): Promise<void> {
  const target = await NewFile.at(file);
  try {
    await pipeline(chunks, target.stream, { signal });
    await target.keep();
  } catch (error) {
    await target.discard();
    throw error === target.stream.errored ? fileError('ARCHIVE', `writing ${file}`, error) : error;
  }
}

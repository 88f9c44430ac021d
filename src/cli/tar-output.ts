import { pipeline } from 'node:stream/promises';
import { during, ImageError } from '../errors.ts';
import { NewFile } from '../layout/new-file.ts';
import type { Context } from './context.ts';

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

/** A tar into a file, which has its name only when it is complete, or to standard output. */
export async function writeTar(
  { output, signal }: Context,
  chunks: AsyncIterable<Buffer>,
  file: string | undefined,
): Promise<void> {
  if (file === undefined) {
    await pipeline(chunks, output.stdout, { signal, end: false });
    return;
  }
  const target = await NewFile.at(file);
  try {
    await pipeline(chunks, target.stream, { signal });
    await target.keep();
  } catch (error) {
    await target.discard();
    throw error === target.stream.errored ? during(`writing ${file}`, error) : error;
  }
}

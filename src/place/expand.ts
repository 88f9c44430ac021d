import { PassThrough, Readable } from 'node:stream';
import { peeked } from '../content/compression.ts';
import type { Signal } from '../content/store.ts';
import type { Exec } from '../engine/exec.ts';
import { codeOf, ImageError } from '../errors.ts';
import { printable } from '../oci/printable.ts';

/** The programs for what Node.js cannot decompress, by the first bytes. */
const PROGRAMS: readonly (readonly [magic: string, program: string])[] = [
  ['BZh', 'bzip2'],
  ['\xfd7zXZ\0', 'xz'],
];

/**
 * Decompresses xz and bzip2 with the programs of these names; anything else passes as it is.
 * @param place for messages
 * @throws ImageError `UNSUPPORTED` if there is no such program, `ARCHIVE` if it fails
 */
export async function* expanded(
  chunks: AsyncIterable<Buffer>,
  { exec, place, signal }: Signal & { readonly exec: Exec; readonly place: string },
): AsyncGenerator<Buffer> {
  const { start, all } = await peeked(chunks);
  const text = start.toString('latin1');
  const program = PROGRAMS.find(([magic]) => text.startsWith(magic))?.[1];
  if (program === undefined) {
    yield* all;
    return;
  }
  const stdout = new PassThrough();
  const stdin = Readable.from(all, { objectMode: false });
  exec(program, ['-dc'], { stdin, stdout, signal }).then(
    ({ exitCode, stderr }) => {
      const why = printable(stderr.trim(), 200);
      const failed = new ImageError('ARCHIVE', `reading ${place}: ${program}: ${why}`);
      if (exitCode === 0) {
        stdout.end();
      } else {
        stdout.destroy(failed);
      }
    },
    (error) => stdout.destroy(notThere(error, place, program)),
  );
  yield* stdout;
}

function notThere(error: unknown, place: string, program: string): Error {
  if (codeOf(error) === 'ENGINE') {
    const why = `it is compressed with ${program}, and there is no such command`;
    const hint = `install ${program}, or decompress it first`;
    return new ImageError('UNSUPPORTED', `reading ${place}: ${why}`, { cause: error, hint });
  }
  return error instanceof Error ? error : new Error(String(error));
}

import type { FileHandle } from 'node:fs/promises';
import { readRange } from './read-range.ts';
import { broken, type TarFile, type TarIndex } from './tar-index.ts';

/** A tar that is open, and what is where in it. */
export type OpenTar = {
  readonly place: string;
  readonly file: FileHandle;
  readonly index: TarIndex;
};

const CHUNK = 256 * 1024;

/** A file's bytes from an offset on, in pieces; any number of readers may be at work. */
export async function* rangeOf(
  { place, file }: OpenTar,
  { offset, size }: TarFile,
  from: number,
): AsyncGenerator<Buffer> {
  for (let at = from; at < size; at += CHUNK) {
    const length = Math.min(CHUNK, size - at);
    const bytes = await readRange(file, offset + at, length);
    if (bytes.length < length) {
      throw broken(place, 'it is cut short');
    }
    yield bytes;
  }
}

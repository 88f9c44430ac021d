import type { FileHandle } from 'node:fs/promises';
import { readMemory } from '../content/read-memory.ts';
import { broken, type TarFile, type TarIndex } from './tar-index.ts';

/** A tar that is open, and what is where in it. */
export type OpenTar = {
  readonly place: string;
  readonly file: FileHandle;
  readonly index: TarIndex;
};

/** A file's bytes from an offset on, in pieces of {@link readMemory}; any number of readers may be at work. */
export async function* rangeOf(
  { place, file }: OpenTar,
  { offset, size }: TarFile,
  from: number,
): AsyncGenerator<Buffer> {
  for (let at = from; at < size; ) {
    const memory = readMemory.take();
    const most = Math.min(memory.length, size - at);
    const { bytesRead } = await file.read(memory, 0, most, offset + at);
    const piece = readMemory.received(memory, bytesRead);
    if (bytesRead === 0) {
      throw broken(place, 'it is cut short');
    }
    at += bytesRead;
    yield piece;
  }
}

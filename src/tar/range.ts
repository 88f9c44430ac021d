import type { OpenTar } from '../archive/contents.ts';
import { broken, readRange, type TarFile } from './tar-index.ts';

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

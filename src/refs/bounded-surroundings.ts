import { ImageError } from '../errors.ts';
import type { Surroundings } from './source-file.ts';

/** How often one file may take in another, and theirs in turn: what is included twice counts twice. */
const MOST_FILES = 2000;
/** Their bytes in all. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The surroundings of one file, with an end: a few files that each include the next one twice stand for
 * millions.
 * @param path for the error, `TOO_LARGE`
 */
export function boundedSurroundings(path: string, { read, ...others }: Surroundings): Surroundings {
  let [files, bytes] = [0, 0];
  return {
    ...others,
    read: async (wanted) => {
      files += 1;
      const found = await read(wanted);
      bytes += found?.byteLength ?? 0;
      if (files > MOST_FILES || bytes > MOST_BYTES) {
        const limit = `over ${MOST_FILES} files, or ${MOST_BYTES} bytes`;
        throw new ImageError('TOO_LARGE', `reading ${path}: it takes in ${limit}`);
      }
      return found;
    },
  };
}

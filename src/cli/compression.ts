import { type Command, Option } from 'commander';
import type { Compressing } from '../content/compress.ts';
import { ImageError } from '../errors.ts';
import type { Recompression } from '../image/recompress.ts';
import { count } from './options.ts';

export type CompressionFlags = {
  readonly compression?: Compressing['compression'];
  readonly compressionLevel?: number;
};

/** The level that gzip and docker use. */
export const GZIP: Compressing = { compression: 'gzip', level: 6 };

const LEVELS = {
  gzip: { least: 0, usual: GZIP.level, most: 9 },
  zstd: { least: 1, usual: 3, most: 22 },
  none: { least: 0, usual: 0, most: 0 },
} as const;

/** @param usual what happens without these options */
export function addCompression(command: Command, usual: string): Command {
  return command
    .addOption(
      new Option(
        '--compression <form>',
        `of the layers at the target; ${usual} without it`,
      ).choices(['gzip', 'zstd', 'none']),
    )
    .addOption(
      new Option('--compression-level <n>', '0 to 9 for gzip, 1 to 22 for zstd').argParser(
        count(0),
      ),
    );
}

/** @returns `undefined` where neither option is given @throws ImageError `INVALID_ARGUMENT` */
export function recompressionOf(flags: CompressionFlags): Recompression | undefined {
  const { compression = GZIP.compression, compressionLevel } = flags;
  if (flags.compression === undefined && compressionLevel === undefined) {
    return undefined;
  }
  const { least, usual, most } = LEVELS[compression];
  const level = compressionLevel ?? usual;
  if (level < least || level > most) {
    const what = `--compression-level ${level}: ${compression} has levels from ${least} to ${most}`;
    throw new ImageError('INVALID_ARGUMENT', what);
  }
  // A level alone is for layers that are compressed anyway.
  return { compression, level, onlyPlain: flags.compression === undefined };
}

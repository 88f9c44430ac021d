import { ImageError } from '../errors.ts';
import { quoted } from '../oci/printable.ts';

/** One of several parts of a sync. */
export type Shard = {
  /** From 1 to `of`. */
  readonly index: number;
  readonly of: number;
};

/** @throws ImageError `INVALID_ARGUMENT` unless it reads `I/N`, with I from 1 to N */
export function parseShard(text: string): Shard {
  const [, index, of] = /^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  if (of === undefined || shard.index < 1 || shard.index > shard.of) {
    throw new ImageError('INVALID_ARGUMENT', `${quoted(text)} is not a part`, {
      hint: 'write I/N, such as 1/4 for the first of four',
    });
  }
  return shard;
}

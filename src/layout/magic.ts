/** How many bytes at the start tell a compression. */
export const MAGIC_LENGTH = 6;

export type Compression = 'none' | 'gzip' | 'zstd' | 'other';

/**
 * By the bytes themselves: names and media types are often wrong about it. RFC 1952 2.3.1 (gzip),
 * RFC 8878 3.1.1 (zstd).
 */
export function compressionOf(start: Uint8Array): Compression {
  const hex = Buffer.from(start.subarray(0, MAGIC_LENGTH)).toString('hex');
  if (hex.startsWith('1f8b')) {
    return 'gzip';
  }
  // A zstd stream may begin with a skippable frame: 184d2a50 to 184d2a5f, little-endian.
  if (hex.startsWith('28b52ffd') || /^5[0-9a-f]2a4d18/.test(hex)) {
    return 'zstd';
  }
  return hex.startsWith('425a68') || hex === 'fd377a585a00' ? 'other' : 'none';
}

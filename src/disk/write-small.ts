import { closeSync, fdatasync, openSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { readMemory } from '../content/read-memory.ts';

const onDisk = promisify(fdatasync);

/**
 * Writes a new file of bytes that are in memory, gives these back, and waits until they are on the disk. That alone
 * takes long: a trip to the thread pool for each other call costs more than all of these calls.
 */
export async function writeSmall(path: string, pieces: readonly Buffer[]): Promise<void> {
  const file = openSync(path, 'wx');
  try {
    for (const piece of pieces) {
      writeFileSync(file, piece);
      readMemory.giveBack(piece);
    }
    await onDisk(file);
  } finally {
    closeSync(file);
  }
}

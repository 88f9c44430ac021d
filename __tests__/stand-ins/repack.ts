import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { CacheEntry } from './cache-entries.ts';

const run = promisify(execFile);

/** Unpacks an entry, lets its files be changed, and packs them again: a sound archive with other content. */
export async function repack(
  entry: CacheEntry,
  change: (dir: string) => Promise<void>,
): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'transship-repack-'));
  const archive = join(dir, 'archive');
  const content = join(dir, 'content');
  try {
    await writeFile(archive, entry.bytes);
    await mkdir(content);
    const zstd = entry.bytes.readUInt32BE(0) === 0x28b52ffd;
    await run('tar', ['-xf', archive, '-C', content]);
    await change(content);
    await run('tar', ['--posix', '-cf', archive, '-C', content, zstd ? '--zstd' : '-z', '.']);
    entry.bytes = await readFile(archive);
  } finally {
    await rm(dir, { recursive: true });
  }
}

import { lstat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readStart } from '../disk/files.ts';
import { asObject, asSize, decodeJson } from '../oci/decode.ts';

/** How much content came, in bytes, and how long that took. */
export type Pace = { readonly bytes: number; readonly seconds: number };

const FILE = 'pulled.json';
const LIMIT = 200;

/**
 * Keeps beside the small parts of an image what pulling all of it took. Nothing verifies that: it is
 * there to be told, and decides nothing.
 */
export async function writePace(dir: string, { bytes, seconds }: Pace): Promise<void> {
  const milliseconds = Math.round(seconds * 1000);
  await writeFile(join(dir, FILE), JSON.stringify({ bytes, milliseconds }));
}

/** @returns `undefined` where it is not there, or makes no sense */
export async function readPace(dir: string): Promise<Pace | undefined> {
  try {
    const path = join(dir, FILE);
    if (!(await lstat(path)).isFile()) {
      return undefined;
    }
    const pulled = asObject(decodeJson(await readStart(path, LIMIT), FILE), FILE);
    const bytes = asSize(pulled['bytes'], 'bytes');
    return { bytes, seconds: asSize(pulled['milliseconds'], 'milliseconds') / 1000 };
  } catch {
    return undefined;
  }
}

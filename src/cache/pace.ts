import { lstat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readStart } from '../disk/files.ts';
import { asObject, asSize, decodeJson } from '../oci/decode.ts';

/** How much content came, in bytes, and how long that took. */
export type Pace = { readonly bytes: number; readonly seconds: number };

const FILE = 'pulled.json';
const LIMIT = 200;

/**
 * Writes beside the small parts of an image what pulling all of it took. It is not verified: it is
 * shown to people, and decides nothing.
 */
export async function writePace(dir: string, { bytes, seconds }: Pace): Promise<void> {
  const milliseconds = Math.round(seconds * 1000);
  await writeFile(join(dir, FILE), JSON.stringify({ bytes, milliseconds }));
}

/** @returns `undefined` if the file is missing or cannot be read */
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

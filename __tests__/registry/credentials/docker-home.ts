import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A home directory with these files; what is not text is written as JSON. */
export async function homeWith(files: Readonly<Record<string, unknown>>): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'home-'));
  onTestFinished(() => rm(home, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = join(home, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
  return home;
}

export const auth = (text: string): object => ({ auth: Buffer.from(text).toString('base64') });
export const user = (username: string, password: string): object => ({ username, password });

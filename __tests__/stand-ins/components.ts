import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Whether every one of these programs is installed, for `describe.skipIf(!requireComponents(…))`.
 * On a user's machine a missing one is said aloud and its tests are skipped; in CI it is an error.
 */
export function requireComponents(...names: readonly string[]): boolean {
  const missing = names.filter((name) => programPath(name) === undefined);
  if (missing.length === 0) {
    return true;
  }
  const message = `not installed: ${missing.join(', ')} (Debian packages of these names have them)`;
  if (process.env['CI'] === 'true') {
    throw new Error(message);
  }
  console.warn(`SKIPPED, ${message}`);
  return false;
}

/** Where a program is, also where only root's PATH would find it (`dockerd`). */
export function programPath(name: string): string | undefined {
  const directories = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  return directories.map((directory) => join(directory, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

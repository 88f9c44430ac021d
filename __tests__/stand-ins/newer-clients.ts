import { join } from 'node:path';
import { programPath } from './components.ts';

/**
 * Where crane or oras is: on the PATH, or where `scripts/newer-clients.sh DIR` has unpacked it, with
 * TRANSSHIP_NEWER_CLIENTS=DIR. Debian 12 has neither, so that nowhere is no failure in CI either.
 */
export function newerClient(name: 'crane' | 'oras'): string | undefined {
  const dir = process.env['TRANSSHIP_NEWER_CLIENTS'];
  const found = dir === undefined ? programPath(name) : join(dir, 'usr', 'bin', name);
  if (found === undefined) {
    console.warn(`SKIPPED, not installed: ${name} (scripts/newer-clients.sh fetches it)`);
  }
  return found;
}

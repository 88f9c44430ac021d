import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { programPath } from './components.ts';

/** Where Debian's packages have them. */
const FOLDERS = {
  crane: 'usr/bin',
  oras: 'usr/bin',
  'docker-buildx': 'usr/libexec/docker/cli-plugins',
  'docker-compose': 'usr/libexec/docker/cli-plugins',
} as const;

/**
 * Where a client is: on the PATH, or where `scripts/newer-clients.sh DIR` has unpacked it, with
 * TRANSSHIP_NEWER_CLIENTS=DIR. Debian 12 has none of them, so that nowhere is no failure in CI either.
 */
export function newerClient(name: keyof typeof FOLDERS): string | undefined {
  const dir = process.env['TRANSSHIP_NEWER_CLIENTS'];
  const path = dir === undefined ? programPath(name) : join(dir, FOLDERS[name], name);
  const found = path !== undefined && existsSync(path) ? path : undefined;
  if (found === undefined) {
    console.warn(`SKIPPED, not installed: ${name} (scripts/newer-clients.sh fetches it)`);
  }
  return found;
}

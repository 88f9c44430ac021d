import { posix } from 'node:path';
import { ImageError } from '../errors.ts';

/** The longest path on Linux, in bytes (PATH_MAX). */
const PATH_LIMIT = 4096;

/**
 * An entry's path from the root, without `.` and `..`. An absolute one (ko) means the same without its
 * slash, as docker reads it.
 * @returns `usr/bin/env`; empty for the root @throws ImageError `ARCHIVE` for a path above the root
 */
export function cleanPath(name: string): string {
  const path = posix.normalize(name.replace(/^\/+/, ''));
  if (path === '..' || path.startsWith('../')) {
    throw leadsOut(name);
  }
  if (name.length > PATH_LIMIT) {
    throw new ImageError('ARCHIVE', `${shown(name)}…: a path of more than ${PATH_LIMIT} bytes`);
  }
  return partsOf(path).join('/');
}

export function leadsOut(name: string): ImageError {
  return new ImageError('ARCHIVE', `${shown(name)} leads out of the root file system`, {
    hint: 'such an image cannot be exported; its layers can be copied and saved as they are',
  });
}

/** The start of it as text, for messages. */
function shown(name: string): string {
  return JSON.stringify(Buffer.from(name.slice(0, 200), 'latin1').toString());
}

/** The directory that a path is in, and its name there. */
export function divided(path: string): readonly [parent: string, name: string] {
  const slash = path.lastIndexOf('/');
  return [path.slice(0, Math.max(slash, 0)), path.slice(slash + 1)];
}

export function joined(parent: string, name: string): string {
  return parent === '' ? name : `${parent}/${name}`;
}

/** Its components: the first is `/` where it begins at the root, and any may be `..`. */
export function partsOf(path: string): readonly string[] {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return path.startsWith('/') ? ['/', ...parts] : parts;
}

/** Names of one directory in the order of their bytes, each followed by what is in it. */
export function byWalk(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at += 1) {
    if (one[at] !== other[at]) {
      return rankAt(one, at) - rankAt(other, at);
    }
  }
  return one.length - other.length;
}

/** A slash comes before everything that a name may have in it. */
function rankAt(path: string, at: number): number {
  return path[at] === '/' ? 0 : path.charCodeAt(at);
}

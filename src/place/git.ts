import { existsSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DirectoryFiles } from '../build/directory-files.ts';
import { bytesOf, type Files } from '../build/files.ts';
import type { Signal } from '../content/store.ts';
import { PathPatterns } from '../dockerfile/path-patterns.ts';
import type { Exec } from '../engine/exec.ts';
import { ImageError } from '../errors.ts';
import { printable, quoted } from '../oci/printable.ts';

/** A repository's files in a folder that goes with the places that opened it. */
export type Clone = { readonly dir: string; close(): Promise<void> };

/** A git URL in its parts. */
type GitAddress = { readonly url: string; readonly ref: string; readonly folder: string };

/** @param url such as `https://github.com/acme/app.git#v1:docs` */
function addressOf(url: string): GitAddress {
  const [repository = '', fragment = ''] = url.split('#', 2);
  const [ref = '', folder = ''] = fragment.split(':', 2);
  return { url: repository, ref: ref === '' ? 'HEAD' : ref, folder };
}

/**
 * Fetches one commit of a repository. No prompt is answered, no local file and no hook is touched.
 * @throws ImageError `UNREACHABLE` with git's own words
 */
export async function clone(
  exec: Exec,
  address: string,
  temporary: string,
  { signal }: Signal,
): Promise<Clone> {
  const { url, ref, folder } = addressOf(address);
  if ([url, ref].some((word) => word.startsWith('-')) || folder.split('/').includes('..')) {
    throw new ImageError('INVALID_ARGUMENT', `${quoted(address)} is no git repository`);
  }
  const dir = await mkdtemp(join(temporary, 'transship-git-'));
  const close = (): Promise<void> => rm(dir, { recursive: true, force: true });
  const git = async (...args: readonly string[]): Promise<void> => {
    const safe = ['-c', 'core.hooksPath=/dev/null', '-c', 'protocol.ext.allow=never', '-C', dir];
    const { exitCode, stderr } = await exec('git', [...safe, ...args], { signal });
    if (exitCode !== 0) {
      const why = printable(stderr.trim().split('\n').at(-1) ?? `exit code ${exitCode}`, 300);
      throw new ImageError('UNREACHABLE', `cloning ${printable(url, 200)}: ${why}`);
    }
  };
  try {
    await git('init', '--quiet');
    await git('fetch', '--quiet', '--depth=1', '--no-tags', '--', url, ref);
    await git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
    await git('submodule', '--quiet', 'update', '--init', '--recursive', '--depth=1');
    return { dir: await inside(dir, folder), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A folder of a clone, which no link leads out of. */
async function inside(dir: string, folder: string): Promise<string> {
  const root = await realpath(dir);
  const found = await realpath(join(root, folder)).catch(() => '');
  if (found !== root && !found.startsWith(`${root}/`)) {
    throw new ImageError('NOT_FOUND', `the repository has no folder ${quoted(folder)}`);
  }
  return found;
}

/** The files of a clone, without its `.git`. */
export function cloneFiles(dir: string, place: string): Files {
  const ignored = new PathPatterns(['.git']);
  return new DirectoryFiles(bytesOf(dir), { ignored, likeGit: true, place });
}

/** The directory of the work tree that a directory is in. */
export function workTreeOf(dir: string): string | undefined {
  for (let at = dir; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) {
      return at;
    }
    if (dirname(at) === at) {
      return undefined;
    }
  }
}

/** When the commit that is checked out was made, in seconds since 1970; `undefined` where git cannot tell. */
export async function commitTime(
  exec: Exec,
  dir: string,
  { signal }: Signal,
): Promise<number | undefined> {
  try {
    const { exitCode, stdout } = await exec('git', ['-C', dir, 'log', '-1', '--format=%ct'], {
      signal,
    });
    const time = Number(stdout.trim());
    return exitCode === 0 && stdout.trim() !== '' && Number.isSafeInteger(time) ? time : undefined;
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof ImageError) {
      return undefined;
    }
    throw error;
  }
}

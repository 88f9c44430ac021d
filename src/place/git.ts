import { existsSync } from 'node:fs';
import { realpath, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DirectoryFiles } from '../build/directory-files.ts';
import { bytesOf, type Files } from '../build/files.ts';
import type { Signal } from '../content/store.ts';
import { makeOwnFolder, TEMPORARY } from '../disk/own-folder.ts';
import { PathPatterns } from '../dockerfile/path-patterns.ts';
import type { Exec } from '../engine/exec.ts';
import { codeOf, ImageError } from '../errors.ts';
import { printable, quoted, withoutLogins } from '../oci/printable.ts';

/** A repository's files in a folder that goes with the places that opened it. */
export type Clone = {
  readonly dir: string;
  /** The commit that is checked out. */
  readonly commit: string;
  /** The same for the same files. */
  readonly id: string;
  close(): Promise<void>;
};

export type GitTools = Signal & {
  readonly exec: Exec;
  readonly temporary: string;
  /** The environment of git; nothing is that of this process. */
  readonly env: Readonly<Record<string, string>>;
};

/** A git URL in its parts. */
type GitAddress = { readonly url: string; readonly ref: string; readonly folder: string };

/** @param url such as `https://github.com/acme/app.git#v1:docs` */
function addressOf(url: string): GitAddress {
  const hash = url.indexOf('#');
  const [repository, fragment] = hash < 0 ? [url, ''] : [url.slice(0, hash), url.slice(hash + 1)];
  const [ref = '', ...folder] = fragment.split(':');
  return { url: repository, ref: ref === '' ? 'HEAD' : ref, folder: folder.join(':') };
}

/**
 * Fetches one commit of a repository. No prompt is answered, no local file and no hook is touched.
 * @throws ImageError `UNREACHABLE` with git's own words, `UNSUPPORTED` where there is no git
 */
export async function clone(address: string, tools: GitTools): Promise<Clone> {
  const { url, ref, folder } = addressOf(address);
  if ([url, ref].some((word) => word.startsWith('-')) || folder.split('/').includes('..')) {
    throw new ImageError('INVALID_ARGUMENT', `${quoted(address)} is no git repository`);
  }
  const dir = await makeOwnFolder(tools.temporary, TEMPORARY);
  const close = (): Promise<void> => rm(dir, { recursive: true, force: true });
  const git = new Git(dir, url, tools);
  try {
    await git.run('init', '--quiet');
    await fetched(git, git.url, ref);
    await git.run('submodule', '--quiet', 'update', '--init', '--recursive', '--depth=1');
    const commit = (await git.run('rev-parse', 'HEAD')).trim();
    return { dir: await inside(dir, folder), commit, id: `${commit}:${folder}`, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A part of a commit's name, which no server can be asked for. */
const ABBREVIATED = /^[0-9a-f]{7,39}$/;

/** A server that knows no shallow fetch (a plain file server), or gives no commit by its name, gives everything. */
async function fetched(git: Git, url: string, ref: string): Promise<void> {
  try {
    await git.run('fetch', '--quiet', '--depth=1', '--no-tags', '--', url, ref);
    await git.run('checkout', '--quiet', '--detach', 'FETCH_HEAD');
  } catch (error) {
    if (codeOf(error) !== 'UNREACHABLE') {
      throw error;
    }
    try {
      const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
      const isCommit = ABBREVIATED.test(ref) || ref.length === 40;
      await git.run('fetch', '--quiet', '--no-tags', '--', url, ...(isCommit ? all : [ref]));
      await git.run('checkout', '--quiet', '--detach', isCommit ? ref : 'FETCH_HEAD');
    } catch {
      throw error;
    }
  }
}

class Git {
  /** What git is given as an argument, which other users of the machine can read. */
  readonly url: string;
  readonly #dir: string;
  readonly #tools: GitTools;
  /** None is that of this process. */
  readonly #env: Readonly<Record<string, string>> | undefined;
  readonly #safe: readonly string[];

  constructor(dir: string, url: string, tools: GitTools) {
    const { env } = tools;
    const own = { GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '' };
    const hasOwn = Object.keys(env).length > 0;
    this.#dir = dir;
    this.#tools = tools;
    this.#env = hasOwn ? { ...env, ...own, ...loginOf(url, env) } : undefined;
    this.url = hasOwn ? withoutLogin(url) : url;
    this.#safe = ['core.hooksPath=/dev/null', ...protocolsFor(url)].flatMap((one) => ['-c', one]);
  }

  async run(...args: readonly string[]): Promise<string> {
    const { exec, signal } = this.#tools;
    const doing = `cloning ${printable(withoutLogin(this.url), 200)}`;
    try {
      const all = [...this.#safe, '-C', this.#dir, ...args];
      const options = { signal, ...(this.#env === undefined ? {} : { env: this.#env }) };
      const { exitCode, stdout, stderr } = await exec('git', all, options);
      if (exitCode !== 0) {
        const last = stderr.trim().split('\n').at(-1) || `exit code ${exitCode}`;
        const why = printable(withoutLogins(last), 300);
        throw new ImageError('UNREACHABLE', `${doing}: ${why}`);
      }
      return stdout;
    } catch (error) {
      throw codeOf(error) === 'ENGINE' ? noGit(doing, error) : error;
    }
  }
}

function noGit(doing: string, cause: unknown): ImageError {
  return new ImageError('UNSUPPORTED', `${doing}: there is no command git`, {
    cause,
    hint: 'install git, or give a directory or a tar',
  });
}

/** A URL may hold a password, which may hold an `@`. */
export function withoutLogin(url: string): string {
  return url.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i, '$1');
}

/** What a repository's submodules may be fetched by: no local files, nothing plainer than the repository itself. */
function protocolsFor(url: string): readonly string[] {
  const [, own = 'ssh'] = /^([a-z]+):\/\//i.exec(url) ?? [];
  const allowed = new Set(['https', 'ssh', own.toLowerCase()]);
  return ['protocol.allow=never', ...[...allowed].map((one) => `protocol.${one}.allow=always`)];
}

/** The login of a URL as a header that git sends to that host alone; its settings come through the environment. */
function loginOf(
  url: string,
  { GIT_CONFIG_COUNT: count = '0' }: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const { protocol = '', origin, username = '', password = '' } = URL.parse(url) ?? {};
  if (!protocol.startsWith('http') || `${username}${password}` === '') {
    return {};
  }
  const login = Buffer.from([username, password].map(decoded).join(':')).toString('base64');
  return {
    GIT_CONFIG_COUNT: String(Number(count) + 1),
    [`GIT_CONFIG_KEY_${count}`]: `http.${origin}/.extraHeader`,
    [`GIT_CONFIG_VALUE_${count}`]: `Authorization: Basic ${login}`,
  };
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

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The files of a clone. @param keepGit its `.git` as well */
export function cloneFiles({ dir, id }: Clone, place: string, keepGit: boolean): Files {
  const ignored = new PathPatterns(keepGit ? [] : ['.git']);
  const names = `${id} ${keepGit}`;
  return new DirectoryFiles(bytesOf(dir), {
    ignored,
    likeGit: true,
    place,
    id: { names, version: names },
  });
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

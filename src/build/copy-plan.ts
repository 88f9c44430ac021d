import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { pathsOf } from '../dockerfile/arguments.ts';
import { copyPaths, type Paths } from '../dockerfile/copy-paths.ts';
import { flagsOf } from '../dockerfile/flags.ts';
import { type Heredoc, type Instruction, wrong } from '../dockerfile/instruction.ts';
import { Lexer, substituted } from '../dockerfile/lexer.ts';
import type { Reading } from './config-changes.ts';
import { type Found, findSources } from './copy-files.ts';
import { bytesOf, type Files, type TreeId } from './files.ts';
import { everything } from './unpack.ts';

/** COPY or ADD with its variables replaced. */
export type CopyCommand = {
  readonly keyword: string;
  readonly where: string;
  readonly sources: readonly string[];
  readonly heredocs: readonly Heredoc[];
  /** From the root on; a slash at its end makes it a directory. */
  readonly destination: string;
  readonly from: string | undefined;
  readonly chown: string | undefined;
  readonly chmod: string | undefined;
  readonly checksum: string | undefined;
  /** Of a git repository its `.git` as well. */
  readonly keepGitDir: boolean;
  readonly exclude: readonly string[];
  readonly parents: boolean;
  readonly link: boolean;
  /** Whether archives are unpacked: those of the context are with ADD, unless this says otherwise. */
  readonly unpack: boolean | undefined;
  /** As history has it. */
  readonly history: string;
};

const COMMON = { chown: 'text', chmod: 'text', link: 'switch', exclude: 'texts' } as const;
const COPY = { ...COMMON, from: 'text', parents: 'switch' } as const;
const ADD = { ...COMMON, checksum: 'text', unpack: 'answer', 'keep-git-dir': 'switch' } as const;

const NOT_OF_COPY = { checksum: undefined, unpack: undefined, 'keep-git-dir': false } as const;

/** COPY or ADD as it is written. */
type CopyForm = {
  readonly flags: Omit<
    CopyCommand,
    'keyword' | 'where' | 'sources' | 'heredocs' | 'destination' | 'keepGitDir' | 'history'
  > & { readonly 'keep-git-dir': boolean };
  readonly paths: Paths;
};

/** Flags and paths before variables are replaced. @throws ImageError `INVALID_DOCUMENT` */
export function copyForm(instruction: Instruction): CopyForm {
  const flags =
    instruction.keyword === 'COPY'
      ? { ...flagsOf(instruction, COPY), ...NOT_OF_COPY }
      : { ...flagsOf(instruction, ADD), from: undefined, parents: false };
  return { flags, paths: copyPaths(instruction, pathsOf(instruction)) };
}

/** @param directory what a relative destination is in @throws ImageError `INVALID_DOCUMENT` */
export function copyCommand(
  instruction: Instruction,
  reading: Reading,
  directory: string,
): CopyCommand {
  const { keyword, where } = instruction;
  const { flags, paths } = copyForm(instruction);
  const word = (text: string): string => substituted(text, reading.variables, reading.escape);
  // One that is empty, perhaps because its variable is, is none.
  const optional = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : word(text) || undefined;
  if (flags.from !== undefined && word(flags.from) !== flags.from) {
    throw wrong(
      where,
      `${keyword}: what it copies from has no variables`,
      'name a stage, and let its FROM have them',
    );
  }
  const sources = paths.sources.map(word);
  const destination = word(paths.destination);
  const [chown, chmod] = [optional(flags.chown), optional(flags.chmod)];
  return {
    ...{
      keyword,
      where,
      sources,
      chown,
      chmod,
      from: flags.from || undefined,
      exclude: flags.exclude,
    },
    ...{ parents: flags.parents, link: flags.link, checksum: optional(flags.checksum) },
    unpack: flags.unpack,
    keepGitDir: flags['keep-git-dir'],
    heredocs: paths.heredocs.map((one) => expanded(one, reading)),
    destination: absolute(directory, destination),
    history: historyOf(instruction, { ...flags, chown, chmod }, sources, paths, destination),
  };
}

/** As BuildKit tells of it. */
function historyOf(
  { keyword }: Instruction,
  flags: Pick<CopyCommand, 'parents' | 'chown' | 'chmod'>,
  sources: readonly string[],
  { heredocs }: Pick<Paths, 'heredocs'>,
  destination: string,
): string {
  const { parents, chown, chmod } = flags;
  return [
    keyword,
    ...(parents ? ['--parents'] : []),
    ...(chown === undefined ? [] : [`--chown=${chown}`]),
    ...(chmod === undefined ? [] : [`--chmod=${chmod}`]),
    ...sources,
    ...heredocs.map(({ name }) => `<<${name}`),
    ...[destination, '# buildkit'],
  ].join(' ');
}

function expanded(heredoc: Heredoc, { variables }: Reading): Heredoc {
  const options = { escape: '\\', ignoreQuotes: true } as const;
  const text = heredoc.expands
    ? new Lexer(heredoc.text, variables, options).read().text
    : heredoc.text;
  return { ...heredoc, text };
}

/** `.` and nothing are the working directory, and a directory in any case. */
function absolute(directory: string, path: string): string {
  const written = path === '' || path === '.' ? './' : path;
  const whole = posix.join(written.startsWith('/') ? '/' : directory, written);
  return bytesOf(/(?:^|\/)\.?$/.test(written) && !whole.endsWith('/') ? `${whole}/` : whole);
}

/** What there is to copy. A tree that never changes is taken as a whole: nothing in it is looked at. */
export function listingOf(files: Files, sources: readonly string[]): TreeId {
  if (files.id !== undefined) {
    return files.id;
  }
  const names = createHash('sha256');
  const versions = createHash('sha256');
  let isKnown = true;
  for (const found of sources.flatMap((source) => findSources(files, bytesOf(source)))) {
    for (const [path, { type, mode, uid, gid, size, link, version }] of withItself(files, found)) {
      names.update(JSON.stringify([found.written, path, type, mode, uid, gid, size, link]));
      isKnown &&= type !== '0' || version !== undefined;
      versions.update(`${version}\n`);
    }
  }
  return { names: names.digest('hex'), version: isKnown ? versions.digest('hex') : undefined };
}

function* withItself(files: Files, { path, node }: Found): ReturnType<typeof everything> {
  yield [path, node];
  yield* node.type === '5' ? everything(files, path) : [];
}

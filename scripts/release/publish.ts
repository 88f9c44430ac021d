// Publishes a release: sums of the files, the tags, the release on GitHub, and the package on npm (each by
// its own word, as each has a job with permissions of its own). With --dry-run it says what it would run.
//   node scripts/release/publish.ts sums|github|image|npm DIRECTORY [--dry-run]
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Release, ROOT, readRelease } from './release.ts';

const SUMS = 'SHA256SUMS';

/** `SHA256  NAME` a line, as `sha256sum --check` takes it. */
export function sumsOf(directory: string): string {
  const names = readdirSync(directory)
    .filter((name) => name !== SUMS)
    .toSorted();
  const lines = names.map((name) => {
    const sum = createHash('sha256')
      .update(readFileSync(join(directory, name)))
      .digest('hex');
    return `${sum}  ${name}\n`;
  });
  return lines.join('');
}

export type Publishing = Omit<Release, 'notes'> & {
  readonly commit: string;
  /** As GitHub calls it: `OWNER/NAME`. */
  readonly repository: string;
};

type Command = readonly string[];
type Word = 'github' | 'image' | 'npm';

const CLI: Command = [process.execPath, join(ROOT, 'dist/cli/index.js')];

/**
 * The commands of each word, in their order: the moving tag moves when everything else is there.
 */
export function commandsOf(
  word: Word,
  { tag, version, moving, early, commit, repository }: Publishing,
  directory: string,
): readonly Command[] {
  const files = readdirSync(directory)
    .toSorted()
    .map((name) => join(directory, name));
  const name = `ghcr.io/${repository.toLowerCase()}`;
  const refs = `repos/${repository}/git/refs`;
  const words: Readonly<Record<Word, readonly Command[]>> = {
    npm: [
      [
        ...['npm', 'publish', files.find((file) => file.endsWith('.tgz')) ?? 'none'],
        ...['--provenance', '--access', 'public', ...(early ? ['--tag', 'next'] : [])],
      ],
    ],
    image: [
      [
        ...[...CLI, 'index', 'create', '-t', `${name}:${version}`],
        ...files.filter((file) => file.endsWith('.tar')).map((file) => `oci-archive:${file}`),
      ],
      ...(early ? [] : [[...CLI, 'tag', `docker://${name}:${version}`, `docker://${name}:latest`]]),
    ],
    github: [
      [
        ...['gh', 'release', 'create', tag, '--target', commit, '--title', tag],
        ...['--notes-file', 'release-notes.md', ...(early ? ['--prerelease'] : []), ...files],
      ],
      ...(early
        ? []
        : [
            // The first release has no tag to move.
            [
              ...['gh', 'api', '--method', 'PATCH', `${refs}/tags/${moving}`],
              ...['-f', `sha=${commit}`, '-F', 'force=true'],
            ],
          ]),
    ],
  };
  return words[word];
}

/** What to run where a command fails: a tag that is not there yet is made. */
function insteadOf(command: Command): Command | undefined {
  const at = command.findIndex((word) => word.includes('/git/refs/tags/'));
  const [path = '', tag] = command[at]?.split('/tags/') ?? [];
  const sha = command.find((word) => word.startsWith('sha='));
  return at < 0
    ? undefined
    : ['gh', 'api', '--method', 'POST', path, '-f', `ref=refs/tags/${tag}`, '-f', sha ?? ''];
}

function run([program = '', ...args]: Command): void {
  execFileSync(program, args, { cwd: ROOT, stdio: 'inherit' });
}

function runOrElse(command: Command): void {
  try {
    run(command);
  } catch (error) {
    const instead = insteadOf(command);
    if (instead === undefined) {
      throw error;
    }
    run(instead);
  }
}

function isWord(word: string | undefined): word is Word | 'sums' {
  return ['sums', 'github', 'image', 'npm'].includes(word ?? '');
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false } },
  });
  const [word, directory] = positionals;
  if (directory === undefined || !isWord(word)) {
    console.error(
      'usage: node scripts/release/publish.ts sums|github|image|npm DIRECTORY [--dry-run]',
    );
    process.exit(2);
  }
  if (word === 'sums') {
    writeFileSync(join(directory, SUMS), sumsOf(directory));
  } else {
    const { GITHUB_SHA: commit = 'HEAD', GITHUB_REPOSITORY: repository = 'OWNER/transship' } =
      process.env;
    for (const command of commandsOf(word, { ...readRelease(), commit, repository }, directory)) {
      console.log(`$ ${command.join(' ')}`);
      if (!values['dry-run']) {
        runOrElse(command);
      }
    }
  }
}

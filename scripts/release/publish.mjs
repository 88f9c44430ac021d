// Publishes a release: sums of the files, the tags, the release on GitHub, and the package on npm (each by
// its own word, as each has a job with permissions of its own). With --dry-run it says what it would run.
//   node scripts/release/publish.mjs sums|github|npm DIRECTORY [--dry-run]
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, readRelease } from './release.mjs';

const SUMS = 'SHA256SUMS';

/** `SHA256  NAME` a line, as `sha256sum --check` takes it. */
export function sumsOf(directory) {
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

/** The commands of each word, in their order: the moving tag moves when everything else is there. */
export function commandsOf(word, { tag, moving, early }, directory) {
  const files = readdirSync(directory)
    .toSorted()
    .map((name) => join(directory, name));
  const tarball = files.find((file) => file.endsWith('.tgz'));
  const next = early ? ['--tag', 'next'] : [];
  const words = {
    npm: [['npm', 'publish', tarball ?? 'none', '--provenance', '--access', 'public', ...next]],
    github: [
      ['git', 'tag', tag],
      ['git', 'push', 'origin', tag],
      [
        ...['gh', 'release', 'create', tag, '--verify-tag', '--title', tag],
        ...['--notes-file', 'release-notes.md', ...(early ? ['--prerelease'] : []), ...files],
      ],
      ...(early
        ? []
        : [
            ['git', 'tag', '--force', moving],
            ['git', 'push', '--force', 'origin', moving],
          ]),
    ],
  };
  return words[word];
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false } },
  });
  const [word, directory] = positionals;
  if (directory === undefined || !['sums', 'github', 'npm'].includes(word)) {
    console.error('usage: node scripts/release/publish.mjs sums|github|npm DIRECTORY [--dry-run]');
    process.exit(2);
  }
  if (word === 'sums') {
    writeFileSync(join(directory, SUMS), sumsOf(directory));
  } else {
    for (const [program, ...args] of commandsOf(word, readRelease(), directory)) {
      console.log(`$ ${[program, ...args].join(' ')}`);
      if (!values['dry-run']) {
        execFileSync(program, args, {
          cwd: ROOT,
          stdio: 'inherit',
          shell: process.platform === 'win32',
        });
      }
    }
  }
}

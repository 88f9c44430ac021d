// Makes a release of what is under "Unreleased": the heading in CHANGELOG.md, the version of package.json
// and of its lock, the name of the owner wherever a file has OWNER. Commit what it changes, by a pull request.
//   node scripts/release/prepare.mjs VERSION --owner NAME [--date YYYY-MM-DD] [--dry-run]
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './release.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    owner: { type: 'string' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    'dry-run': { type: 'boolean', default: false },
  },
});
const [version] = positionals;
if (version === undefined || values.owner === undefined) {
  console.error(
    'usage: node scripts/release/prepare.mjs VERSION --owner NAME [--date YYYY-MM-DD] [--dry-run]',
  );
  process.exit(2);
}

/** What changes in each file. */
function changesOf(file, text) {
  const owned = text.replaceAll(/\bOWNER(?=[/.])/g, values.owner);
  if (file === 'CHANGELOG.md') {
    const dated = owned.replace(
      /^## \[Unreleased\]\n(?:\nTo be .*\n)?/m,
      `## [${version}] - ${values.date}\n`,
    );
    return dated.includes(`[${version}]`) ? dated : undefined;
  }
  return /^package(?:-lock)?\.json$/.test(file)
    ? owned.replaceAll(/("name": "transship",\s*"version": )"[^"]*"/g, `$1"${version}"`)
    : owned;
}

// What a release does not fill in: how it is made.
const KEPT =
  /^(?:__tests__|scripts\/release|\.github\/workflows\/release\.yml|docs\/releasing\.md|dist)\b/;
const files = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).split('\n');
for (const file of files.filter(
  (one) => /\.(?:md|json|ya?ml|mjs|ts)$/.test(one) && !KEPT.test(one),
)) {
  const before = readFileSync(join(ROOT, file), 'utf8');
  const after = changesOf(file, before);
  if (after === undefined) {
    throw new Error('CHANGELOG.md has no heading "## [Unreleased]"');
  }
  if (after !== before) {
    console.log(file);
    if (!values['dry-run']) {
      writeFileSync(join(ROOT, file), after);
    }
  }
}

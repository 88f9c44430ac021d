// Builds dist/ anew and fails unless git has exactly that: nothing changed, missing or left over.
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function git(...args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' });
}

execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), 'dist'], {
  cwd: root,
  stdio: 'inherit',
});
const differing = git('status', '--porcelain', '--untracked-files=all', '--', 'dist');
if (git('ls-files', '--', 'dist') === '' || differing !== '') {
  console.error(`dist/ is not what the sources build:\n${differing}`);
  console.error(git('diff', '--stat', '--', 'dist'));
  console.error('Run `npm run dist` and commit what it changes.');
  process.exitCode = 1;
}

// Builds lib/ (tsc), and with `dist` the two bundles as well (ncc). Both are made from nothing, so
// that no stale file is shipped, and byte for byte the same on every machine.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function run(tool, ...args) {
  const script = join(root, 'node_modules', ...tool.split('/'));
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
}

/** A script with one byte a character is read sooner: each other character is escaped. */
function asciiOnly(text) {
  return text.replace(/[^\0-\x7f]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function bundle(entry, folder) {
  const temporary = join(root, 'lib', '.bundle');
  run(
    '@vercel/ncc/dist/ncc/cli.js',
    'build',
    entry,
    '-o',
    temporary,
    '--license',
    'licenses.txt',
    '--quiet',
  );
  mkdirSync(join(root, folder), { recursive: true });
  const text = readFileSync(join(temporary, 'index.js'), 'utf8');
  writeFileSync(join(root, folder, 'main.js'), asciiOnly(text));
  copyFileSync(join(temporary, 'licenses.txt'), join(root, folder, 'licenses.txt'));
  writeFileSync(join(root, folder, 'package.json'), '{\n  "type": "module"\n}\n');
  rmSync(temporary, { recursive: true });
}

const [what, ...others] = process.argv.slice(2);
if (!['lib', 'dist'].includes(what) || others.length > 0) {
  console.error('usage: node scripts/build.mjs lib|dist');
  process.exit(2);
}

rmSync(join(root, 'lib'), { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');

if (what === 'dist') {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  bundle('lib/action/main.js', 'dist');
  bundle('lib/cli/main.js', 'dist/cli');
  // These stay as tsc wrote them: they have to run where the bundles cannot.
  copyFileSync(join(root, 'lib', 'action', 'post.js'), join(root, 'dist', 'post.js'));
  copyFileSync(join(root, 'lib', 'action', 'index.js'), join(root, 'dist', 'index.js'));
  copyFileSync(join(root, 'lib', 'cli', 'index.js'), join(root, 'dist', 'cli', 'index.js'));
}

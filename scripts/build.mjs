// Builds lib/ (tsc), and with `dist` the two bundles as well (ncc). Both are made from nothing, so
// that no stale file is shipped, and byte for byte the same on every machine.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { licensesOf } from './licenses.mjs';

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

const HTTP2 = 'module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");';

/** Requests go over HTTP/1.1. Node takes as long to load HTTP/2 as a short command; undici does without it. */
function withoutHttp2(text) {
  return text.replace(HTTP2, "throw new Error('HTTP/2 is not bundled');");
}

function bundle(entry, folder) {
  const temporary = join(root, 'lib', '.bundle');
  run(
    '@vercel/ncc/dist/ncc/cli.js',
    'build',
    entry,
    '-o',
    temporary,
    '--stats-out',
    join(temporary, 'stats.json'),
    '--quiet',
  );
  mkdirSync(join(root, folder), { recursive: true });
  for (const file of readdirSync(temporary).filter((name) => name.endsWith('.js'))) {
    const text = readFileSync(join(temporary, file), 'utf8');
    const name = file === 'index.js' ? 'main.js' : file;
    writeFileSync(join(root, folder, name), withoutHttp2(asciiOnly(text)));
  }
  const stats = JSON.parse(readFileSync(join(temporary, 'stats.json'), 'utf8'));
  writeFileSync(join(root, folder, 'licenses.txt'), `${licensesOf(root, stats)}\n`);
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

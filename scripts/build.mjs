// Builds lib/ (tsc), and with `dist` the two bundles as well (the action's by ncc, the command line's by rolldown).
// They are made from nothing, so that no stale file is shipped, and byte for byte the same on every machine.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asciiOnly, bundleCommandLine } from './command-line.mjs';
import { LEFT_OUT, replacementOf } from './left-out.mjs';
import { licensesOf } from './licenses.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const AS_THEY_ARE = [
  ['action/post.js', 'post.js'],
  ['action/index.js', 'index.js'],
  ['cli/index.js', 'cli/index.js'],
  ['cli/compiled.js', 'cli/main.js'],
];

function run(tool, ...args) {
  const script = join(root, 'node_modules', ...tool.split('/'));
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
}

/** The text that webpack gives a module of Node.js. */
const BUILTIN =
  /module\.exports = __WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("(node:\w+)"\);/g;

function withoutBuiltins(text) {
  return text.replace(BUILTIN, (whole, name) =>
    LEFT_OUT.has(name)
      ? "throw Object.assign(new Error('not bundled'), { code: 'ERR_UNKNOWN_BUILTIN_MODULE' });"
      : whole,
  );
}

/** webpack bundles what it finds; it writes a module as `/***\/ ID: … /***\/ }),`. */
function withoutLeftOut(text, stats) {
  let shorter = text;
  for (const { id, nameForCondition: file } of stats.modules) {
    const begin = `\n/***/ ${id}:\n`;
    const from = shorter.indexOf(begin);
    const replacement = replacementOf(file ?? '');
    if (from >= 0 && replacement !== undefined) {
      const to = shorter.indexOf('\n/***/ }),\n', from);
      const module = `${begin}/***/ ((module) => {\n${replacement}\n`;
      shorter = shorter.slice(0, from) + module + shorter.slice(to);
    }
  }
  return shorter;
}

function bundleAction(entry, folder) {
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
  const stats = JSON.parse(readFileSync(join(temporary, 'stats.json'), 'utf8'));
  for (const file of readdirSync(temporary).filter((name) => name.endsWith('.js'))) {
    const text = readFileSync(join(temporary, file), 'utf8');
    const name = file === 'index.js' ? 'main.js' : file;
    const shorter = withoutBuiltins(withoutLeftOut(text, stats));
    writeFileSync(join(root, folder, name), asciiOnly(shorter));
  }
  writeFileSync(join(root, folder, 'licenses.txt'), `${licensesOf(root, stats)}\n`);
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
  bundleAction('lib/action/main.js', 'dist');
  await bundleCommandLine(root, 'dist/cli');
  for (const folder of ['dist', 'dist/cli']) {
    writeFileSync(join(root, folder, 'package.json'), '{\n  "type": "module"\n}\n');
  }
  // These stay as tsc wrote them: they have to run where the bundles cannot, or before them.
  for (const [from, to] of AS_THEY_ARE) {
    copyFileSync(join(root, 'lib', from), join(root, 'dist', to));
  }
}

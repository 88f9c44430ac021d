// Builds lib/ (tsc), and with `dist` the two bundles as well (ncc). Both are made from nothing, so
// that no stale file is shipped, and byte for byte the same on every machine.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LEFT_OUT, replacementOf } from './left-out.mjs';
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

/** The text that webpack gives a module of Node.js. */
const BUILTIN =
  /module\.exports = (__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("(node:\w+)"\));/g;

/** Many commands need none of these, and each takes Node.js as long to load as a short command takes. */
const LATE = ['node:child_process', 'node:crypto', 'node:tls', 'node:zlib'];

function withBuiltinsLate(text, late) {
  return text.replace(BUILTIN, (whole, load, name) => {
    if (LEFT_OUT.has(name)) {
      return "throw Object.assign(new Error('not bundled'), { code: 'ERR_UNKNOWN_BUILTIN_MODULE' });";
    }
    const get = `(_, name) => (name === '__esModule' ? undefined : (loaded ??= ${load})[name])`;
    return late.includes(name)
      ? `let loaded;\nmodule.exports = new Proxy({}, { get: ${get} });`
      : whole;
  });
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

function bundle(entry, folder, late = []) {
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
    const shorter = withBuiltinsLate(withoutLeftOut(text, stats), late);
    writeFileSync(join(root, folder, name), asciiOnly(shorter));
  }
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
  bundle('lib/cli/main.js', 'dist/cli', LATE);
  // These stay as tsc wrote them: they have to run where the bundles cannot.
  copyFileSync(join(root, 'lib', 'action', 'post.js'), join(root, 'dist', 'post.js'));
  copyFileSync(join(root, 'lib', 'action', 'index.js'), join(root, 'dist', 'index.js'));
  copyFileSync(join(root, 'lib', 'cli', 'index.js'), join(root, 'dist', 'cli', 'index.js'));
}

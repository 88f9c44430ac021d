import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, join } from 'node:path';
import { rolldown } from 'rolldown';
import { LEFT_OUT, WITHOUT_LEFT_OUT } from './left-out.mjs';
import { licensesOfFiles } from './licenses.mjs';

// Makes dist/cli: the command line as scripts, which src/cli/compiled.ts runs. One has all that every command needs,
// the others what one command or another needs.

/** Many commands need none of these, and each takes Node.js as long to load as a tenth of a short command takes. */
const LATE = new Set(
  ['child_process', 'crypto', 'dns', 'http', 'tls', 'zlib'].map((name) => `node:${name}`),
);

const PREFIX = '\0builtin:';

/**
 * Modules of Node.js are values that are taken from it: an import would read all that they export. To a CommonJS
 * module a late one is an object that loads it with its first property.
 */
const BUILTINS = {
  name: 'builtins',
  resolveId(id, _importer, { kind }) {
    const name = id.startsWith('node:') ? id : `node:${id}`;
    return isBuiltin(id) && !LEFT_OUT.has(name)
      ? {
          id: `${PREFIX}${kind === 'require-call' ? 'required' : 'imported'} ${name}`,
          moduleSideEffects: false,
        }
      : undefined;
  },
  load(id) {
    if (!id.startsWith(PREFIX)) {
      return undefined;
    }
    const [way, name] = id.slice(PREFIX.length).split(' ');
    return way === 'required' ? `module.exports = ${moduleValue(name)};` : imported(name);
  },
};

/** An expression of a module, or of an object that loads it with its first property. */
function moduleValue(name) {
  const got = `process.getBuiltinModule('${name}')`;
  return LATE.has(name)
    ? `((loaded) => new Proxy({}, { get: (_, key) => (loaded ??= ${got})[key] }))()`
    : got;
}

/**
 * Functions of a late module load it when they are called, objects in it when they are read; classes it has none.
 * @returns an expression, or undefined
 */
function lateExport(key, value) {
  if (typeof value === 'function') {
    return /^[a-z]/.test(key) ? `(...given) => builtin.${key}(...given)` : undefined;
  }
  return typeof value === 'object'
    ? `new Proxy({}, { get: (_, key) => builtin.${key}[key] })`
    : undefined;
}

function imported(name) {
  const lines = [`const builtin = ${moduleValue(name)};`, 'export default builtin;'];
  for (const [key, value] of Object.entries(process.getBuiltinModule(name))) {
    const exported = LATE.has(name) ? lateExport(key, value) : `builtin.${key}`;
    if (key !== 'default' && exported !== undefined) {
      lines.push(`const $${key} = ${exported};`, `export { $${key} as ${key} };`);
    }
  }
  return lines.join('\n');
}

/** undici's parser is WebAssembly, which is read when it is needed, and as the bytes that it is. */
const PARSERS = {
  name: 'parsers',
  transform: {
    filter: { id: /\/undici\/lib\/llhttp\/llhttp(?:_simd)?-wasm\.js$/ },
    handler(code, id) {
      const fileName = basename(id).replace('-wasm.js', '.wasm');
      const [, base64] = /const wasmBase64 = '([^']+)'/.exec(code) ?? [];
      this.emitFile({ type: 'asset', fileName, source: Buffer.from(base64, 'base64') });
      return `let bytes;
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
Object.defineProperty(module, 'exports', { get: () => (bytes ??= readFileSync(join(__dirname, '${fileName}'))) });`;
    },
  },
};

/** A script with one byte a character is read sooner: each other character is escaped. */
export function asciiOnly(text) {
  return text.replace(/[^\0-\x7f]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/**
 * A function of what CommonJS gives a module, and a clock, behind its own digest, by which what was compiled of it is
 * known.
 */
function script(code) {
  const whole = `(function (exports, require, module, __dirname, performance) {${asciiOnly(code)}\n})`;
  return `/*${createHash('sha256').update(whole).digest('hex').slice(0, 32)}*/${whole}`;
}

/** A script of all that a module loads with itself. @returns the group, and a plugin that finds what belongs to it */
function scriptOf(name, entry) {
  const modules = new Set();
  return {
    plugin: {
      name: `script-of-${name}`,
      buildEnd() {
        modules.add(entry);
        for (const id of modules) {
          for (const imported of this.getModuleInfo(id)?.importedIds ?? []) {
            modules.add(imported);
          }
        }
      },
    },
    group: { name, test: (id) => modules.has(id) },
  };
}

/** Writes the scripts, what belongs to them, and the licences of the packages in them. */
export async function bundleCommandLine(root, folder) {
  const input = { early: join(root, 'src/cli/early.ts'), program: join(root, 'src/cli/main.ts') };
  // What is in the first is not in the second.
  const scripts = Object.entries(input).map(([name, entry]) => scriptOf(name, entry));
  const made = await rolldown({
    cwd: root,
    platform: 'node',
    input,
    preserveEntrySignatures: 'allow-extension',
    transform: { target: 'node22.19' },
    treeshake: {
      propertyReadSideEffects: false,
      moduleSideEffects: (id) => !id.startsWith(PREFIX),
    },
    plugins: [WITHOUT_LEFT_OUT, PARSERS, BUILTINS, ...scripts.map(({ plugin }) => plugin)],
  });
  const { output } = await made.generate({
    format: 'cjs',
    exports: 'named',
    comments: false,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    codeSplitting: { groups: scripts.map(({ group }) => group) },
  });
  await made.close();
  mkdirSync(join(root, folder), { recursive: true });
  for (const file of output) {
    const content = file.type === 'chunk' ? script(file.code) : file.source;
    writeFileSync(join(root, folder, file.fileName), content);
  }
  const modules = output.flatMap(({ moduleIds = [] }) => moduleIds);
  writeFileSync(join(root, folder, 'licenses.txt'), `${licensesOfFiles(root, modules)}\n`);
}

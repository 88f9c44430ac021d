// Makes the published library of what tsc has written to lib/ (or DIRECTORY): one module that carries
// all it needs, the declarations that belong to it, and the licences of what it carries.
//   node scripts/library.mjs [DIRECTORY]
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { esmExternalRequirePlugin } from 'rolldown/plugins';
import { LEFT_OUT, WITHOUT_LEFT_OUT } from './left-out.mjs';
import { licensesOfFiles } from './licenses.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = resolve(process.argv[2] ?? join(root, 'lib'));

const BUILTINS = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)].filter(
  (name) => !LEFT_OUT.has(name),
);

/** @returns the modules that went into it */
async function bundle() {
  const made = await rolldown({
    cwd: root,
    platform: 'node',
    input: { index: 'src/index.ts' },
    transform: { target: 'node22.19' },
    plugins: [
      WITHOUT_LEFT_OUT,
      // No createRequire, so that any bundler can bundle it once more.
      esmExternalRequirePlugin({ external: BUILTINS }),
    ],
  });
  const { output } = await made.write({ dir: folder, format: 'esm', codeSplitting: false });
  await made.close();
  return output.flatMap(({ moduleIds = [] }) => moduleIds);
}

/** `index.d.ts` and the declarations that it is made of. */
function declarations(file = join(folder, 'index.d.ts'), found = new Set()) {
  if (!found.has(file)) {
    found.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']*)\.ts'/g)) {
      declarations(join(dirname(file), `${path}.d.ts`), found);
    }
  }
  return found;
}

function removeOthers(kept) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    if (!kept.has(path)) {
      rmSync(path);
    }
  }
  for (const entry of entries.filter((one) => one.isDirectory())) {
    const path = join(entry.parentPath, entry.name);
    const files = existsSync(path)
      ? readdirSync(path, { recursive: true, withFileTypes: true })
      : [];
    if (!files.some((one) => one.isFile())) {
      rmSync(path, { recursive: true, force: true });
    }
  }
}

removeOthers(declarations());
writeFileSync(join(folder, 'licenses.txt'), `${licensesOfFiles(root, await bundle())}\n`);

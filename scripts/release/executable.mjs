// Makes the command line as one file that needs no Node.js: the Node.js that runs this script, with the
// bundle inside (https://nodejs.org/api/single-executable-applications.html).
//   node scripts/release/executable.mjs DIRECTORY
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { WITHOUT_LEFT_OUT } from '../left-out.mjs';
import { ROOT } from './release.ts';

const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';
const { platform, arch, execPath } = process;

/** `transship-linux-x64`, `transship-windows-arm64.exe` */
export function executableName() {
  const system = { darwin: 'macos', win32: 'windows' }[platform] ?? platform;
  return `transship-${system}-${arch}${platform === 'win32' ? '.exe' : ''}`;
}

/** The command line as one CommonJS file, which is what Node.js takes; `--version` needs none of it. */
async function bundle(file) {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const entry = '\0entry';
  const code = `const [, , word] = process.argv;
if (word === '--version' || word === '-v') {
  process.stdout.write('${version}\\n');
} else {
  import(${JSON.stringify(join(ROOT, 'src/cli/main.ts'))}).then(({ main }) => main('${version}'));
}`;
  const made = await rolldown({
    cwd: ROOT,
    platform: 'node',
    treeshake: { moduleSideEffects: true },
    transform: { target: 'node24' },
    input: entry,
    plugins: [
      WITHOUT_LEFT_OUT,
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
  });
  await made.write({ file, format: 'cjs', codeSplitting: false });
  await made.close();
}

/** On macOS a program whose bytes have changed has to be signed anew. */
function sign(...args) {
  if (platform === 'darwin') {
    execFileSync('codesign', args, { stdio: 'inherit' });
  }
}

export async function makeExecutable(directory) {
  const work = mkdtempSync(join(tmpdir(), 'executable-'));
  const [main, blob, config] = ['main.cjs', 'blob', 'sea.json'].map((name) => join(work, name));
  const target = join(resolve(directory), executableName());
  try {
    await bundle(main);
    const settings = {
      main,
      output: blob,
      disableExperimentalSEAWarning: true,
      useCodeCache: true,
    };
    writeFileSync(config, JSON.stringify(settings));
    execFileSync(execPath, ['--experimental-sea-config', config], { stdio: 'pipe' });
    mkdirSync(directory, { recursive: true });
    copyFileSync(execPath, target);
    chmodSync(target, 0o755);
    sign('--remove-signature', target);
    const macho = platform === 'darwin' ? ['--macho-segment-name', 'NODE_SEA'] : [];
    const postject = join(ROOT, 'node_modules/postject/dist/cli.js');
    const args = [postject, target, 'NODE_SEA_BLOB', blob, '--sentinel-fuse', FUSE, ...macho];
    // It warns of every section that it does not know: what it says is shown where it fails.
    execFileSync(execPath, args, { stdio: 'pipe' });
    sign('--sign', '-', target);
  } finally {
    rmSync(work, { recursive: true });
  }
  return target;
}

if (import.meta.main) {
  const [directory] = process.argv.slice(2);
  if (directory === undefined) {
    console.error('usage: node scripts/release/executable.mjs DIRECTORY');
    process.exit(2);
  }
  console.log(await makeExecutable(directory));
}

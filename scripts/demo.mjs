// Shows the main job from the committed bundle, on a bare Node from 18 on: nothing is installed. Where
// this Node is older than the bundle needs, npm brings Node 24 for this one run, and nothing else.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
const demo = [cli, 'demo', ...process.argv.slice(2)];
const [major, minor] = process.versions.node.split('.').map(Number);

function run(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options });
  child.on('error', (error) => {
    console.error(`demo: starting ${command}: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

if (major > 22 || (major === 22 && minor >= 19)) {
  run(process.execPath, demo);
} else {
  console.error(
    `Node.js ${process.versions.node} is older than 22.19: npm brings Node.js 24 for this run`,
  );
  const exec = ['exec', '--yes', '--package=node@24', '--', 'node', ...demo];
  const npm = process.env.npm_execpath;
  // Under `npm run` npm says where its own script is, which needs no shell on any system.
  if (npm?.endsWith('.js')) {
    run(process.execPath, [npm, ...exec]);
  } else {
    const windows = process.platform === 'win32';
    run(windows ? 'npm.cmd' : 'npm', exec, { shell: windows });
  }
}

// Compares a build without RUN with `docker build`, in one run: `node bench/build.ts [--rounds N]`, as root,
// with Docker's engine and its command line installed (those of the tests of real components).

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Dockerd, startDockerd } from '../__tests__/stand-ins/engine.ts';
import { markdown, median } from './table.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const ENTRY = process.env['TRANSSHIP'] ?? resolve(import.meta.dirname, '../dist/cli/index.js');
const DOCKER = '/usr/bin/docker';
/** What `build` takes a file to be unchanged by: younger ones are read. In milliseconds. */
const SETTLED = 2000;
const DOCKERFILE =
  'FROM scratch AS files\nCOPY . /app/\nFROM scratch\nCOPY --from=files /app /srv\nCMD ["/srv/a"]\n';

type Shape = { readonly title: string; readonly files: number; readonly size: number };

const SHAPES: readonly Shape[] = [
  { title: '50 MB in 100 files', files: 100, size: 500_000 },
  { title: '20,000 files of 200 bytes', files: 20_000, size: 200 },
];

async function makeContext(dir: string, { files, size }: Shape): Promise<void> {
  await mkdir(dir);
  await writeFile(join(dir, 'Dockerfile'), DOCKERFILE);
  for (let at = 0; at < files; at += 1) {
    const folder = join(dir, `${Math.floor(at / 500)}`);
    if (at % 500 === 0) {
      await mkdir(folder);
    }
    const body = Buffer.alloc(size, `${at} of ${files}\n`);
    await writeFile(join(folder, `${at}`), body);
  }
}

async function seconds(command: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const started = performance.now();
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(child, 'exit');
  if (code !== 0) {
    throw new Error(`${command} ${args.join(' ')}: exit code ${code}`);
  }
  return (performance.now() - started) / 1000;
}

type Times = { readonly cold: number[]; readonly again: number[] };

async function measured(dir: string, shape: Shape, dockerd: Dockerd, rounds: number) {
  const context = join(dir, 'context');
  await makeContext(context, shape);
  const times: Record<'transship' | 'docker', Times> = {
    transship: { cold: [], again: [] },
    docker: { cold: [], again: [] },
  };
  const env = { ...process.env, DOCKER_HOST: dockerd.host, DOCKER_BUILDKIT: '1' };
  for (let round = 0; round < rounds; round += 1) {
    const ours = [ENTRY, '--store', join(dir, `store-${round}`), 'build', '-t', 'app', context];
    times.transship.cold.push(await seconds(process.execPath, ours, env));
    // The first build may have seen files that were younger than two seconds, which have no stat word.
    await sleep(SETTLED);
    await seconds(process.execPath, ours, env);
    times.transship.again.push(await seconds(process.execPath, ours, env));
    await dockerd.exec(DOCKER, ['builder', 'prune', '--all', '--force']);
    const theirs = ['build', '--quiet', '-t', 'app', context];
    times.docker.cold.push(await seconds(DOCKER, theirs, env));
    times.docker.again.push(await seconds(DOCKER, theirs, env));
  }
  await rm(context, { recursive: true });
  return times;
}

const dir = await mkdtemp(join(tmpdir(), 'bench-build-'));
const dockerd = await startDockerd();
try {
  for (const shape of SHAPES) {
    const { transship, docker } = await measured(dir, shape, dockerd, Number(values.rounds));
    const row = (name: string, { cold, again }: Times): string[] => [
      name,
      (median(cold) * 1000).toFixed(0),
      (median(again) * 1000).toFixed(0),
      (median(cold) / median(docker.cold)).toFixed(2),
      (median(again) / median(docker.again)).toFixed(2),
    ];
    const heads = ['builder', 'cold (ms)', 'nothing changed (ms)', 'of docker', 'of docker'];
    const rows = [heads, row('transship', transship), row('docker build', docker)];
    console.log(`${shape.title}\n\n${markdown(rows)}\n`);
  }
} finally {
  await dockerd.stop();
  await rm(dir, { recursive: true, force: true });
}

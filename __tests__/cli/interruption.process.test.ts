import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { RegistryClient } from '../../src/registry/client.ts';
import { type EmbeddedRegistry, startRegistry } from '../stand-ins/embedded-registry.ts';
import { randomImage } from '../stand-ins/images.ts';
import { isLong } from '../stand-ins/long-form.ts';
import { compiledPrograms, testedPrograms } from '../stand-ins/programs.ts';
import { scene } from './scene.ts';
import { temporaryDir, transship } from './transship.ts';

const INTERRUPTED = { code: 130, stderr: 'transship: interrupted [INTERRUPTED]\n' };
/** The longest time from a signal to the end of the process, in milliseconds: two seconds, or more on a busy machine. */
const LIMIT = 15_000;

type Running = {
  readonly child: ReturnType<typeof start>;
  readonly ended: Promise<{ readonly code: number | null; readonly stderr: string }>;
};

function start(args: readonly string[], stdout: 'pipe' | number = 'pipe') {
  const { PATH, HOME } = process.env;
  return spawn(process.execPath, [testedPrograms().cli, ...args], {
    env: { ...compiledPrograms(), PATH, HOME },
    stdio: ['pipe', stdout, 'pipe'],
  });
}

/** A command whose input stays silent, and whose output nobody reads unless a test does. */
function running(args: readonly string[], stdout?: number): Running {
  const child = start(args, stdout);
  onTestFinished(() => void child.kill('SIGKILL'));
  const stderr = child.stderr === null ? '' : text(child.stderr);
  const ended = once(child, 'exit').then(async ([code]) => ({ code, stderr: await stderr }));
  return { child, ended };
}

/** Sends a signal, and says how the process ended. */
async function interrupted({ child, ended }: Running, name: NodeJS.Signals): Promise<unknown> {
  const started = performance.now();
  child.kill(name);
  const result = await ended;
  expect(performance.now() - started).toBeLessThan(LIMIT);
  return result;
}

/** Resolves when a command has begun to write what it reads. */
async function begun(store: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const names = await readdir(join(store, 'ingest')).catch(() => []);
    if (names.length > 0) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('a signal ends a command long before what it waits for, with 130 and one line', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s: import from an input that is silent',
    async (name) => {
      const store = await temporaryDir();
      const command = running(['--store', store, 'import', '-', 'a:b']);
      command.child.stdin?.write('not yet a tar');
      await begun(store);
      expect(await interrupted(command, name)).toEqual(INTERRUPTED);
    },
  );

  test('save into a pipe that stands still', async () => {
    const { registry, run, publish, store } = await scene();
    await publish('acme/app:1', { layerSize: 2_000_000, platforms: ['linux/amd64'] });
    await run('pull', '--platform', 'linux/amd64', `${registry.host}/acme/app:1`);
    const command = running(['--store', store, 'save', `${registry.host}/acme/app:1`]);
    await once(command.child.stdout ?? command.child, 'readable');
    expect(await interrupted(command, 'SIGTERM')).toEqual(INTERRUPTED);
  });
});

/** A registry that never answers, and files that lead to it. */
async function silence() {
  const server = createServer(() => undefined).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const dir = await temporaryDir();
  const asked = once(server, 'request');
  await writeFile(join(dir, 'Dockerfile'), `FROM ${host}/a:1\n`);
  await writeFile(join(dir, 'Add'), `FROM scratch\nADD http://${host}/x /x\n`);
  const entry = `{source: '${host}/a:1', target: '${host}/b:1'}`;
  await writeFile(join(dir, 'sync.yaml'), `version: 1\nsync: [${entry}]\n`);
  return { asked, host, dir };
}

describe.each([
  ['sync', 'DIR/sync.yaml'],
  ['sync', '--dry-run', 'DIR/sync.yaml'],
  ['lock', 'DIR/images.lock', 'HOST/a:1'],
  ['lock', '--pin', 'DIR/Dockerfile'],
  ['build', 'DIR'],
  ['build', '-f', 'DIR/Add', 'DIR'],
  ['build', 'http://HOST/a.git'],
  ['mutate', 'HOST/a:1', '--label', 'a=b'],
  ['digest', '--wait', '100', 'HOST/a:1'],
])('a signal ends a command long before what it waits for', (...args) => {
  test(args.join(' '), async () => {
    const { asked, host, dir } = await silence();
    const words = args.map((word) => word.replace('DIR', dir).replace('HOST', host));
    const command = running(['--store', join(dir, 'store'), ...words]);
    await asked;
    expect(await interrupted(command, 'SIGTERM')).toMatchObject({
      code: 130,
      stderr: expect.stringMatching(/transship: interrupted \[INTERRUPTED\]\n$/),
    });
    expect(await readdir(join(dir, 'store', 'ingest')).catch(() => [])).not.toContain('staging');
  });
});

describe.skipIf(process.platform !== 'linux')('a standard output that is full is one line', () => {
  let registry: EmbeddedRegistry;
  let dir: string;
  let image: string;

  beforeAll(async () => {
    registry = await startRegistry();
    dir = await mkdtemp(join(tmpdir(), 'full-'));
    image = `${registry.host}/acme/app:1`;
    const client = new RegistryClient();
    const target = client.repository({ registry: registry.host, repository: 'acme/app' });
    await randomImage(target, { platforms: ['linux/amd64'], name: '1' });
    await client.close();
    const pulled = ['--store', join(dir, 'store'), 'pull', '--platform', 'linux/amd64', image];
    expect((await transship(pulled)).code).toBe(0);
    await writeFile(join(dir, 'Dockerfile'), 'FROM scratch\nCOPY Dockerfile /\n');
  });

  afterAll(async () => {
    await registry.stop();
    await rm(dir, { recursive: true });
  });

  // A table, a help, a document, a tar, names and ids: each by one command, the other commands each night.
  const often = [
    [['images']],
    [['--help']],
    [['manifest', 'IMAGE']],
    [['save', 'IMAGE']],
    [['export', 'IMAGE']],
    [['pull', 'IMAGE']],
    [['mutate', 'store:IMAGE', '--label', 'a=b', '-t', 'm:1']],
    [['build', '-o', '-', 'CONTEXT']],
    [['build', 'CONTEXT']],
  ];
  const nightly = [
    [['--version']],
    [['images', '--json']],
    [['inspect', 'IMAGE']],
    [['history', 'IMAGE']],
    [['config', 'store:IMAGE']],
    [['diff', 'store:IMAGE', 'store:IMAGE']],
    [['completion', 'bash']],
    [['verify', 'store:IMAGE']],
    [['build', '-o', 'type=oci,dest=-', 'CONTEXT']],
  ];

  test.each(isLong ? [...often, ...nightly] : often)('of %j', async (args) => {
    const full = await open('/dev/full', 'w');
    onTestFinished(() => full.close());
    const words = args.map((word) => word.replace('IMAGE', image).replace('CONTEXT', dir));
    const { child, ended } = running(['--store', join(dir, 'store'), ...words], full.fd);
    child.stdin?.end();
    const { code, stderr } = await ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^(?!.* {4}at )[\s\S]*transship: writing standard output: .*no space left/,
    );
    expect(stderr.match(/transship: /g)).toHaveLength(1);
  });
});

test('a reader that went away from a build is told as such', async () => {
  const dir = await temporaryDir();
  await writeFile(join(dir, 'Dockerfile'), 'FROM scratch\nCOPY Dockerfile /\n');
  const { child, ended } = running(['--store', join(dir, 's'), 'build', '-q', '-o', '-', dir]);
  child.stdout?.destroy();
  expect(await ended).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('the reader of standard output went away [ARCHIVE]'),
  });
});

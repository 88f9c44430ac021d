import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { bodyOf } from '../../src/content/whole.ts';
import { Lock } from '../../src/disk/lock.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { randomImage } from '../stand-ins/images.ts';
import { compiledPrograms, startedAs } from '../stand-ins/programs.ts';
import { ownFolder, readGraph } from './folder.ts';

const NAME = 'docker.io/library/alpine:3.20';

function start(...words: readonly string[]): ChildProcess & { readonly exit: Promise<unknown> } {
  const child = spawn(process.execPath, [startedAs('layout-processes'), ...words], {
    env: { ...process.env, ...compiledPrograms() },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return Object.assign(child, { exit });
}

/** Starts a process and waits until it is at work. */
async function startReady(...words: readonly string[]): ReturnType<typeof ready> {
  return ready(start(...words));
}

async function ready(child: ReturnType<typeof start>, times = 1): Promise<typeof child> {
  let said = '';
  const enough = new Promise<void>((done) => {
    child.stdout?.on('data', (chunk) => {
      said += chunk;
      if (said.split('ready').length > times) {
        done();
      }
    });
  });
  const ended = child.exit.then(() => Promise.reject(new Error(`it ended: ${said}`)));
  await Promise.race([enough, ended]);
  // It will end one day, by us.
  ended.catch(() => undefined);
  return child;
}

async function kill(child: ReturnType<typeof start>): Promise<void> {
  child.kill('SIGKILL');
  await child.exit;
}

describe('many processes', () => {
  test('name fifty images in one layout, and lose none', async () => {
    const dir = join(await ownFolder(), 'layout');
    const tags = Array.from({ length: 50 }, (_, at) => `${at}`);
    const children = [0, 1, 2, 3, 4].map((part) =>
      start('tag', dir, tags.slice(part * 10, part * 10 + 10).join(',')),
    );
    expect(await Promise.all(children.map((child) => child.exit))).toEqual(
      children.map(() => [0, null]),
    );
    const layout = await ImageLayout.open(dir);
    const entries = await layout.entries();
    expect(entries.map(({ name }) => name).sort()).toEqual(
      tags.map((tag) => `docker.io/library/many:${tag}`).sort(),
    );
    for (const { descriptor } of entries) {
      await readGraph(layout, descriptor);
    }
    expect(await readdir(join(dir, 'ingest', 'lock'))).toEqual([]);
  });

  test('a process that is killed while it holds the lock holds up nobody', async () => {
    const folder = join(await ownFolder(), 'lock');
    await kill(await startReady('hold', folder));
    expect(await readdir(folder)).toHaveLength(1);
    expect(await new Lock(folder).hold(async () => 'mine')).toBe('mine');
    expect(await readdir(folder)).toEqual([]);
  });

  test('a process that holds the lock for too long is named', async () => {
    const folder = join(await ownFolder(), 'lock');
    const holder = await startReady('hold', folder);
    const impatient = new Lock(folder, 50);
    await expect(impatient.hold(async () => 'never')).rejects.toMatchObject({
      code: 'STORE',
      message: expect.stringContaining(`process ${holder.pid}`),
    });
    expect(await readdir(folder)).toHaveLength(1);
  });

  test('whoever waits for the lock can give up', async () => {
    const folder = join(await ownFolder(), 'lock');
    await startReady('hold', folder);
    const waiting = new Lock(folder).hold(async () => 'never', { signal: AbortSignal.timeout(20) });
    await expect(waiting).rejects.toThrow();
    expect(await readdir(folder)).toHaveLength(1);
  });

  test('what another process writes or counts on is not collected, until it ends', async () => {
    const layout = await ImageLayout.open(join(await ownFolder(), 'layout'), { create: true });
    const old = await randomImage(layout, { name: NAME });
    await layout.put(
      { mediaType: 'x/y', digest: digestOf('not theirs'), size: 10 },
      bodyOf(Buffer.from('not theirs')),
    );
    const long = new Date(Date.now() - 60_000);
    for (const name of await readdir(join(layout.dir, 'blobs', 'sha256'))) {
      await utimes(layout.blobPath(`sha256:${name}`), long, long);
    }
    const writer = await startReady('write', layout.dir, 'theirs');
    const finder = await startReady('find', layout.dir, NAME);
    await layout.remove(({ name }) => name === NAME);
    expect((await layout.collect()).digests).toEqual([digestOf('not theirs')]);
    await readGraph(layout, old);
    await Promise.all([kill(writer), kill(finder)]);
    expect((await layout.collect()).digests).toContain(digestOf('theirs'));
    expect(await readdir(join(layout.dir, 'blobs', 'sha256'))).toEqual([]);
    expect(
      (await readdir(join(layout.dir, 'ingest'))).filter((name) => name !== 'lock'),
    ).toHaveLength(1);
  });

  test('what a killed process had begun to write is removed by the next', async () => {
    const dir = join(await ownFolder(), 'layout');
    const writer = await startReady('write', dir, 'x');
    const [lease = ''] = (await readdir(join(dir, 'ingest'))).filter((name) => name !== 'lock');
    const begun = lease.replace(/^lease\./, '');
    await writeFile(join(dir, 'ingest', begun), 'half of a bl');
    const layout = await ImageLayout.open(dir);
    await randomImage(layout, { seed: 'while it runs' });
    expect(await readFile(join(dir, 'ingest', begun), 'utf8')).toBe('half of a bl');
    await layout.close();
    await kill(writer);
    await randomImage(layout, { seed: 'afterwards' });
    expect(await readdir(join(dir, 'ingest'))).not.toContain(begun);
    await layout.close();
    expect(await readdir(join(dir, 'ingest'))).toEqual(['lock']);
  });
});

describe('a process that is killed while it writes, names and collects', () => {
  test.each([1, 2, 4, 7])('leaves a valid layout (after %i images)', async (times) => {
    const dir = join(await ownFolder(), 'layout');
    const processes = [start('churn', dir, 'one'), start('churn', dir, 'other')];
    await Promise.all(processes.map((child) => ready(child, times)));
    await Promise.all(processes.map(kill));
    const layout = await ImageLayout.open(dir);
    const entries = await layout.entries();
    expect(entries.length).toBeGreaterThan(0);
    for (const { descriptor } of entries) {
      await readGraph(layout, descriptor);
    }
    for (const name of await readdir(join(dir, 'blobs', 'sha256'))) {
      const digest = `sha256:${name}` as const;
      expect(digestOf(await readFile(layout.blobPath(digest)))).toBe(digest);
    }
    await layout.collect();
    expect(await readdir(join(dir, 'ingest'))).toEqual(['lock']);
  });
});

describe('one process', () => {
  test('runs the sections of one folder one after the other, whichever lock they ask', async () => {
    const folder = join(await ownFolder(), 'lock');
    let inside = 0;
    const section = async (): Promise<number> => {
      inside += 1;
      await readdir(folder);
      inside -= 1;
      return inside;
    };
    const locks = [new Lock(folder), new Lock(folder), new Lock(folder)];
    const results = await Promise.all(
      [...locks, ...locks, ...locks].map((lock) => lock.hold(section)),
    );
    expect(results).toEqual(results.map(() => 0));
  });

  test('a section that fails lets go of the lock', async () => {
    const lock = new Lock(join(await ownFolder(), 'lock'));
    const failing = async (): Promise<never> => {
      throw new Error('no');
    };
    await expect(lock.hold(failing)).rejects.toThrow('no');
    expect(await lock.hold(async () => 'yes')).toBe('yes');
  });

  test('the lock of another machine is honoured while it is fresh, and left over when it is not', async () => {
    const folder = join(await ownFolder(), 'lock');
    await new Lock(folder).hold(async () => undefined);
    const foreign = join(folder, 'held-1000000000000-abcdef00.1-1-000000000000');
    await writeFile(foreign, '');
    await expect(new Lock(folder, 30).hold(async () => 'never')).rejects.toMatchObject({
      code: 'STORE',
    });
    const long = new Date(Date.now() - 60_000);
    await utimes(foreign, long, long);
    expect(await new Lock(folder).hold(async () => 'mine')).toBe('mine');
  });
});

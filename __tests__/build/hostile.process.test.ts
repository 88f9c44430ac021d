import { spawnSync } from 'node:child_process';
import { mkdir, open, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Places } from '../../src/place/places.ts';
import { spawnTransship, temporaryDir } from '../cli/transship.ts';
import { buildIn, REQUEST, writeContext } from './workshop.ts';

const MIB = 1024 * 1024;

async function scene(dockerfile: string) {
  const dir = await temporaryDir();
  const context = join(dir, 'c');
  await writeContext(context, { Dockerfile: dockerfile });
  const places = new Places({ store: join(dir, 'store'), temporary: dir });
  onTestFinished(() => places.close());
  return { dir, context, build: () => buildIn(places, { ...REQUEST, context }) };
}

test('a pipe is copied as one, and keeps nothing waiting; a socket is left out', async () => {
  const { context, build } = await scene('FROM scratch\nCOPY . /x/\nCOPY pipe /p\n');
  expect(spawnSync('mkfifo', ['-m', '600', join(context, 'pipe')]).status).toBe(0);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(join(context, 'socket'), resolve));
  onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())));
  const { files } = await build();
  expect(files).toContain('6 600 0:0 x/pipe');
  expect(files).toContain('6 600 0:0 p');
  expect(files.join('\n')).not.toContain('socket');
});

test('a device is refused', async () => {
  const { context, build } = await scene('FROM scratch\nCOPY . /x/\n');
  if (spawnSync('mknod', [join(context, 'null'), 'c', '1', '3']).status !== 0) {
    return;
  }
  await expect(build()).rejects.toThrow('"null" is a device, which no build copies');
});

test('names that are no UTF-8 keep their bytes', async () => {
  const { context, build } = await scene('FROM scratch\nCOPY . /x/\nCOPY caf* /y/\n');
  await writeFile(Buffer.from(`${context}/caf\xe9`, 'latin1'), 'c');
  const { files } = await build();
  expect(files.filter((row) => row.includes('caf\xe9'))).toEqual([
    '0 644 0:0 x/caf\xe9 = c',
    '0 644 0:0 y/caf\xe9 = c',
  ]);
});

/** Builds in a process of its own, whose memory is bounded. */
async function buildWithin(megabytes: number, dir: string, context: string) {
  const node = [`--max-old-space-size=${megabytes}`];
  const args = ['--store', join(dir, 'store'), 'build', context];
  const { code, stdout, stderr } = await spawnTransship(args, { node }).ended;
  expect(code, stderr).toBe(0);
  return stdout.toString();
}

test('a sparse file takes no more memory than its names', async () => {
  const { dir, context } = await scene('FROM scratch\nCOPY big /big\n');
  const file = await open(join(context, 'big'), 'w');
  await file.truncate(96 * MIB);
  await file.close();
  expect(await buildWithin(64, dir, context)).toContain('Successfully built');
});

test('2,000 files are copied in the memory of their names', async () => {
  const { dir, context } = await scene('FROM scratch\nCOPY . /x/\n');
  for (let folder = 0; folder < 2; folder += 1) {
    await mkdir(join(context, `${folder}`));
    const names = Array.from({ length: 1000 }, (_, at) => join(context, `${folder}/${at}`));
    await Promise.all(names.map((name) => writeFile(name, 'x')));
  }
  expect(await buildWithin(64, dir, context)).toContain('Successfully built');
});

test.each([
  ['up', 'COPY ../../etc/passwd /x', '"../../etc/passwd": not found in the build context'],
  ['a link up', 'COPY up/etc/passwd /x', 'not found'],
  ['a link to the root', 'COPY root/etc/passwd /x', 'not found'],
  ['a wildcard through a link', 'COPY root/etc/pass* /x/y', undefined],
])('nothing leads out of the context: %s', async (_name, instruction, message) => {
  const { context, build } = await scene(`FROM scratch\nCOPY Dockerfile /d\n${instruction}\n`);
  await writeContext(context, { up: '-> ../../../../..', root: '-> /' });
  await (message === undefined
    ? expect(build()).resolves.toMatchObject({ files: [expect.stringMatching(/ d = FROM/)] })
    : expect(build()).rejects.toThrow(message));
});

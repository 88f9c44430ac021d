import { chmod, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { formatHealthCheck } from '../../src/build/health-check.ts';
import { readManifest } from '../../src/content/read-manifest.ts';
import { parsePlatform } from '../../src/oci/platform.ts';
import { parseReference } from '../../src/oci/reference.ts';
import { build } from '../../src/place/build.ts';
import { tarOf } from '../rootfs/trees.ts';
import { buildIn, REQUEST, workshop, writeContext } from './workshop.ts';

test('the config is what BuildKit writes', async () => {
  const { build } = await workshop();
  const built = await build(
    [
      'FROM scratch',
      'ENV A=1 B="$A x"',
      'LABEL a=b',
      'EXPOSE 80 53/udp',
      'VOLUME ["/v"]',
      'SHELL ["/bin/bash", "-c"]',
      'ENTRYPOINT run it',
      'CMD ["x"]',
      'STOPSIGNAL SIGINT',
      'HEALTHCHECK --interval=1m30s CMD true',
      'ONBUILD RUN make',
      'MAINTAINER Jo',
      'USER 7',
    ].join('\n'),
  );
  expect(built.config).toEqual({
    Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', 'A=1', 'B= x'],
    WorkingDir: '/',
    Labels: { a: 'b' },
    ExposedPorts: { '80/tcp': {}, '53/udp': {} },
    Volumes: { '/v': {} },
    Shell: ['/bin/bash', '-c'],
    Entrypoint: ['/bin/bash', '-c', 'run it'],
    Cmd: ['x'],
    ArgsEscaped: true,
    StopSignal: 'SIGINT',
    Healthcheck: { Test: ['CMD-SHELL', 'true'], Interval: 90e9 },
    OnBuild: ['RUN make'],
    User: '7',
  });
  expect(built.history).toEqual([
    'ENV A=1 B= x',
    'LABEL a=b',
    'EXPOSE [53/udp 80/tcp]',
    'VOLUME [/v]',
    'SHELL [/bin/bash -c]',
    'ENTRYPOINT ["/bin/bash" "-c" "run it"]',
    'CMD ["x"]',
    'STOPSIGNAL SIGINT',
    `HEALTHCHECK &{["CMD-SHELL" "true"] "1m30s" "0s" "0s" "0s" '\\x00'}`,
    'MAINTAINER Jo',
    'USER 7',
  ]);
});

test.each([
  [3, "'\\x03'"],
  [10, "'\\n'"],
  [34, "'\"'"],
  [39, "'\\''"],
  [48, "'0'"],
  [92, "'\\\\'"],
])('history has %i tries as Go quotes a number', (retries, quoted) => {
  expect(formatHealthCheck({ Test: ['CMD', 'a'], Retries: retries })).toBe(
    `&{["CMD" "a"] "0s" "0s" "0s" "0s" ${quoted}}`,
  );
});

test('the same inputs give the same digest, whatever the times of the files', async () => {
  const [one, other] = [await workshop(), await workshop()];
  const dockerfile = 'FROM scratch\nCOPY . /x\nWORKDIR /y\n';
  const files = { a: 'a', 'b/c': 'c', l: '-> a' };
  const first = await one.build(dockerfile, files);
  await writeContext(join(other.dir, 'elsewhere'), { ...files, Dockerfile: dockerfile });
  await utimes(join(other.dir, 'elsewhere/a'), 1, 1);
  const second = await buildIn(other.places, { ...REQUEST, context: join(other.dir, 'elsewhere') });
  expect(second.digest).toBe(first.digest);
  const dated = await one.build(dockerfile, files, { epoch: 1_700_000_000 });
  expect(dated.digest).not.toBe(first.digest);
});

function cachedSteps(steps: Awaited<ReturnType<typeof buildIn>>['steps']): readonly boolean[] {
  return steps.flatMap((step) => (step.kind === 'done' ? [step.isCached] : []));
}

test('a step is made again when its content changes, and not when a file was only touched', async () => {
  const { dir, places } = await workshop();
  const context = join(dir, 'c');
  await writeContext(context, {
    Dockerfile: 'FROM scratch\nCOPY a /a\nCOPY b /b\n',
    a: 'a',
    b: 'b',
  });
  const request = { ...REQUEST, context };
  const first = await buildIn(places, request);
  expect(cachedSteps(first.steps)).toEqual([false, false, false]);
  await utimes(join(context, 'a'), 5, 5);
  const again = await buildIn(places, request);
  expect(cachedSteps(again.steps)).toEqual([false, true, true]);
  expect(again.digest).toBe(first.digest);
  await writeFile(join(context, 'b'), 'B');
  const changed = await buildIn(places, request);
  expect(cachedSteps(changed.steps)).toEqual([false, true, false]);
  expect(changed.files).toEqual(['0 644 0:0 a = a', '0 644 0:0 b = B']);
  await chmod(join(context, 'a'), 0o600);
  expect(cachedSteps((await buildIn(places, request)).steps)).toEqual([false, false, false]);
  expect(cachedSteps((await buildIn(places, { ...request, noCache: true })).steps)).toEqual([
    false,
    false,
    false,
  ]);
});

test('only the stages that the target needs are built', async () => {
  const { build } = await workshop();
  const dockerfile =
    'FROM scratch AS a\nCOPY none /x\nFROM scratch AS b\nCOPY f /b\nFROM scratch\nCOPY --from=b /b /c\nFROM a\n';
  const built = await build(dockerfile, { f: 'f' }, { target: '2' });
  expect(built.files).toEqual(['0 644 0:0 c = f']);
  await expect(build(dockerfile, {}, { target: 'zz' })).rejects.toMatchObject({
    message: 'there is no stage "zz"',
    hint: 'its stages are called a, b',
  });
  await expect(build(dockerfile, {}, {})).rejects.toThrow('Dockerfile:2: "none": not found');
});

test('what a base leaves with ONBUILD is done on FROM, and then no longer there', async () => {
  const { build } = await workshop();
  const built = await build(
    'FROM scratch AS base\nONBUILD COPY f /f\nONBUILD ENV A=1\nFROM base\nENV B=$A\n',
    { f: 'f' },
  );
  expect(built.files).toEqual(['0 644 0:0 f = f']);
  expect(built.config['Env']).toContain('B=1');
  expect(built.config['OnBuild']).toBeUndefined();
});

test('arguments before FROM are for FROM, and in a stage where it declares them', async () => {
  const { build } = await workshop();
  const dockerfile =
    'ARG BASE=none\nARG V=1\nFROM $BASE\nARG V\nARG W=$V-w\nENV A=$V B=$W C=$U D=$TARGETARCH\nARG TARGETARCH\nENV E=$TARGETARCH\n';
  const given = new Map([
    ['BASE', 'scratch'],
    ['V', '2'],
  ]);
  const { config } = await build(dockerfile, {}, { arguments: given });
  expect((config['Env'] as string[]).slice(1)).toEqual(['A=2', 'B=2-w', 'C=', 'D=', 'E=amd64']);
});

test('several platforms are an index, and COPY --from sees that of its own', async () => {
  const { dir, places } = await workshop();
  const context = join(dir, 'c');
  const dockerfile = 'FROM scratch AS x\nARG TARGETARCH\nCOPY $TARGETARCH /bin/\nFROM x\n';
  await writeContext(context, { Dockerfile: dockerfile, 'amd64/b': 'A', 'arm64/b': 'B' });
  const platforms = ['linux/amd64', 'linux/arm64'].map(parsePlatform);
  const { root } = await build(places, { ...REQUEST, context, platforms });
  const index = await readManifest(await places.store(), root);
  expect(index).toMatchObject({
    kind: 'index',
    manifests: platforms.map((platform) => ({ platform })),
  });
});

test('an image of the store is a base, and its layers stay as they are', async () => {
  const { places, build } = await workshop();
  const base = await build('FROM scratch\nCOPY a /d/a\nENV A=1\n', { a: 'a' });
  const store = await places.store();
  await store.tag(await store.resolve(base.digest), 'docker.io/acme/base:1');
  const built = await build('FROM acme/base:1\nCOPY b /d/\nENV B=$A\n', { b: 'b' });
  expect(built.files).toEqual(['5 755 0:0 d/', '0 644 0:0 d/a = a', '0 644 0:0 d/b = b']);
  expect(built.config['Env']).toContain('B=1');
  const from = await build('FROM scratch\nCOPY --from=acme/base:1 /d /e\n');
  expect(from.files).toEqual(['5 755 0:0 e/', '0 644 0:0 e/a = a']);
  expect(parseReference('acme/base:1').repository).toBe('acme/base');
});

test('a context may be a tar, and a Dockerfile may come without any', async () => {
  const { dir, places } = await workshop();
  const tar = await tarOf([
    { name: 'Dockerfile', text: 'FROM scratch\nCOPY . /x/\n' },
    { name: '.dockerignore', text: 'no\n.dockerignore\nDockerfile\n' },
    { name: 'yes', text: 'y' },
    { name: 'no', text: 'n' },
  ]);
  const built = await buildIn(places, { ...REQUEST, context: '-', stdin: Readable.from([tar]) });
  expect(built.files).toEqual(['5 755 0:0 x/', '0 644 0:0 x/yes = y']);
  const alone = Buffer.from('FROM scratch\nCOPY <<EOF /x\nx\nEOF\n');
  const given = { ...REQUEST, context: '-', stdin: Readable.from([alone]) };
  expect((await buildIn(places, given)).files).toEqual(['0 644 0:0 x = x\n']);
  const dockerfile = Readable.from([Buffer.from('FROM scratch\nCOPY f /x\n')]);
  await writeContext(join(dir, 'c'), { f: 'f' });
  const split = { ...REQUEST, context: join(dir, 'c'), file: '-', stdin: dockerfile };
  expect((await buildIn(places, split)).files).toEqual(['0 644 0:0 x = f']);
});

test('an ignore file beside the Dockerfile goes before that of the context', async () => {
  const { dir, places } = await workshop();
  const context = join(dir, 'c');
  await writeContext(context, {
    'my.Dockerfile': 'FROM scratch\nCOPY sub /\n',
    'my.Dockerfile.dockerignore': 'sub/b',
    '.dockerignore': 'sub/a',
    'sub/a': 'a',
    'sub/b': 'b',
  });
  const file = join(context, 'my.Dockerfile');
  expect((await buildIn(places, { ...REQUEST, context, file })).files).toEqual(['0 644 0:0 a = a']);
});

test('where there is no engine, RUN is an error that names its line', async () => {
  const { build } = await workshop();
  const building = build('FROM scratch\nCOPY a /a\nRUN make\n', { a: 'a' });
  await expect(building).rejects.toMatchObject({
    code: 'ENGINE',
    message: expect.stringContaining('Dockerfile:3: RUN needs a container engine'),
  });
});

test.each([127, 128])('%i layers are as good as one', async (count) => {
  const { build } = await workshop();
  const copies = Array.from({ length: count }, (_, at) => `COPY f /f${at}`);
  const built = await build(`FROM scratch\n${copies.join('\n')}\n`, { f: 'f' });
  expect(built.layers).toBe(count);
  expect(built.files).toHaveLength(count);
});

test('a link out of the context leads to nothing', async () => {
  const { dir, build } = await workshop();
  await writeFile(join(dir, 'outside'), 'secret');
  const files = { out: `-> ${join(dir, 'outside')}`, up: '-> ../outside', ring: '-> ring' };
  for (const name of ['out', 'up']) {
    await expect(build(`FROM scratch\nCOPY ${name} /x\n`, files)).rejects.toThrow('not found');
  }
  await expect(build('FROM scratch\nCOPY ring /x\n', files)).rejects.toThrow(
    'too many symbolic links',
  );
  const { files: copied } = await build('FROM scratch\nCOPY . /x/\n', files);
  expect(copied).toContain('2 777 0:0 x/up -> ../outside');
  expect(await readFile(join(dir, 'outside'), 'utf8')).toBe('secret');
});

import { lstat, mkdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseReference } from '../../src/oci/reference.ts';
import { buildOutputs } from '../../src/place/build-output.ts';
import { temporaryDir, transship } from '../cli/transship.ts';
import { namesIn } from './tar-names.ts';
import { type ContextFiles, workshop, writeContext } from './workshop.ts';

const TAGS = ['acme/app:1', 'ghcr.io/acme/app:2'].map(parseReference);
const [FIRST = parseReference('x'), SECOND = FIRST] = TAGS;
const NAME = 'docker.io/acme/app:1';

const registry = (reference: typeof FIRST) => ({
  kind: 'place',
  place: { transport: 'docker', reference },
});
const file = (transport: string, path: string) => ({
  kind: 'place',
  place: { transport, path, name: NAME },
});

test.each([
  ['-', [{ kind: 'tar', path: '-' }]],
  ['out', [{ kind: 'directory', path: 'out' }]],
  ['./out', [{ kind: 'directory', path: './out' }]],
  ['build/out', [{ kind: 'directory', path: 'build/out' }]],
  ['/tmp/out:1', [{ kind: 'directory', path: '/tmp/out:1' }]],
  ['ghcr.io/acme/app:2', [registry(SECOND)]],
  ['docker://acme/app:1', [registry(FIRST)]],
  ['type=local,dest=out', [{ kind: 'directory', path: 'out' }]],
  ['type=tar,dest=out.tar', [{ kind: 'tar', path: 'out.tar' }]],
  ['type=tar', [{ kind: 'tar', path: '-' }]],
  ['dest=-,type=tar', [{ kind: 'tar', path: '-' }]],
  ['type=oci,dest=a.tar', [file('oci-archive', 'a.tar')]],
  ['type=oci,tar=false,dest=dir', [file('oci', 'dir')]],
  ['type=oci', [{ kind: 'oci-archive', path: '-' }]],
  ['type=docker,dest=a.tar', [file('docker-archive', 'a.tar')]],
  ['type=docker,dest=-', [{ kind: 'docker-archive', path: '-' }]],
  ['"type=oci","dest=a,b.tar"', [file('oci-archive', 'a,b.tar')]],
  ['type=image', []],
  ['type=image,push=true', TAGS.map(registry)],
  ['type=image,push=true,compression=gzip,oci-mediatypes=true', TAGS.map(registry)],
  ['type=registry,name=acme/app:1', [registry(FIRST)]],
  ['type=registry,"name=acme/app:1,ghcr.io/acme/app:2"', TAGS.map(registry)],
])('the output %s is understood as docker does', (text, expected) => {
  expect(buildOutputs(text, TAGS)).toEqual(expected);
});

test('the image of the engine has each name', () => {
  expect(buildOutputs('type=docker', TAGS)).toMatchObject(
    TAGS.map(() => ({ kind: 'place', place: { transport: 'docker-daemon' } })),
  );
});

test.each([
  ['type=cacheonly', '"type=cacheonly" is not understood'],
  ['type=oci,dest=x,compression=estargz', '"compression=estargz" is not understood'],
  ['type=local', 'needs dest=PATH'],
  ['type=tar,dest', '"dest" is not understood'],
  ['type=tar,wat=1', '"wat=1" is not understood'],
])('the output %s is refused', (text, message) => {
  expect(() => buildOutputs(text, TAGS)).toThrow(message);
});

test('without a name nothing goes to a registry', () => {
  expect(() => buildOutputs('type=registry', [])).toThrow('needs a name');
});

const FILES: ContextFiles = {
  Dockerfile:
    'FROM scratch\nCOPY run sub /x/\nFROM scratch\nCOPY --from=0 / /\nCOPY --parents link private /\n',
  run: ['#!', 0o755],
  'sub/f': 'f',
  link: '-> run',
  'private/': ['', 0o500],
  'private/p': ['p', 0o440],
};

async function buildWith(...args: readonly string[]) {
  const { dir } = await workshop();
  await writeContext(join(dir, 'c'), FILES);
  const store = ['--store', join(dir, 'store')];
  const ended = await transship([...store, 'build', ...args, join(dir, 'c')]);
  return { dir, ended };
}

test('the files go into a directory with their permissions and links', async () => {
  const { dir } = await workshop();
  await writeContext(join(dir, 'c'), FILES);
  const out = join(dir, 'new/out');
  const args = ['--store', join(dir, 'store'), 'build', '-o', out, join(dir, 'c')];
  for (let time = 0; time < 2; time += 1) {
    expect(await transship(args)).toMatchObject({ code: 0, stderr: '' });
    expect(await readFile(join(out, 'x/f'), 'utf8')).toBe('f');
    expect((await stat(join(out, 'x/run'))).mode & 0o777).toBe(0o755);
    expect((await stat(join(out, 'private'))).mode & 0o777).toBe(0o500);
    expect((await stat(join(out, 'private/p'))).mtimeMs).toBe(0);
    expect(await readFile(join(out, 'link'), 'utf8')).toBe('#!');
  }
});

test('a link in the way leads nothing out of the directory', async () => {
  const { dir } = await workshop();
  await writeContext(join(dir, 'c'), FILES);
  const out = join(dir, 'out');
  await mkdir(join(dir, 'elsewhere'));
  await writeFile(join(dir, 'elsewhere/f'), 'mine');
  await mkdir(out);
  await symlink(join(dir, 'elsewhere'), join(out, 'x'));
  const args = ['--store', join(dir, 'store'), 'build', '-o', `type=local,dest=${out}`];
  expect(await transship([...args, join(dir, 'c')])).toMatchObject({ code: 0 });
  expect(await readFile(join(dir, 'elsewhere/f'), 'utf8')).toBe('mine');
  expect((await lstat(join(out, 'x'))).isDirectory()).toBe(true);
});

test('what an image links to outside stays a link', async () => {
  const { dir } = await workshop();
  const files = { l: '-> /etc', Dockerfile: 'FROM scratch\nCOPY . /\n' };
  await writeContext(join(dir, 'c'), files);
  const args = ['--store', join(dir, 'store'), 'build', '-o', join(dir, 'out')];
  expect(await transship([...args, join(dir, 'c')])).toMatchObject({ code: 0 });
  expect(await readlink(join(dir, 'out/l'))).toBe('/etc');
});

test('several platforms have a directory each', async () => {
  const { dir, ended } = await buildWith('--platform', 'linux/amd64,linux/arm64', '-o', 'type=oci');
  expect(ended.code).toBe(0);
  const out = join(dir, 'out');
  const args = ['--store', join(dir, 'store'), 'build', '-o', out];
  const platforms = ['--platform', 'linux/amd64,linux/arm64'];
  expect(await transship([...args, ...platforms, join(dir, 'c')])).toMatchObject({ code: 0 });
  expect(await readFile(join(out, 'linux_arm64/x/f'), 'utf8')).toBe('f');
});

test('a tar goes to standard output, and the lines of the steps do not', async () => {
  const { ended } = await buildWith('-o', '-');
  expect(ended.code).toBe(0);
  expect(namesIn(ended.stdout)).toEqual(['link', 'private/', 'private/p', 'x/', 'x/f', 'x/run']);
  expect(ended.stderr).toContain('Step 1/');
});

test('steps and triggers are told of as docker does', async () => {
  const dir = await temporaryDir();
  const base = 'FROM scratch AS base\nONBUILD COPY f /g\n';
  for (const [more, line] of [
    ['', '# Executing 1 build trigger'],
    ['ONBUILD ENV A=1\n', '# Executing 2 build triggers'],
  ] as const) {
    const context = join(dir, line.slice(-1));
    await writeContext(context, { f: 'f', Dockerfile: `${base}${more}FROM base\n` });
    const { stdout } = await transship(['--store', join(dir, 'store'), 'build', context]);
    const told = stdout.split('\n').filter((one) => !one.startsWith(' ---> '));
    const total = more === '' ? 3 : 4;
    expect(told.slice(total - 1, -2)).toEqual([`Step ${total}/${total} : FROM base`, line]);
  }
});

test('an archive goes to standard output as well', async () => {
  for (const type of ['oci', 'docker']) {
    const { ended } = await buildWith('-t', 'acme/app:1', '-o', `type=${type},dest=-`);
    expect(ended.code, ended.stderr).toBe(0);
    expect(ended.stdout).toContain('index.json');
  }
});

test('a terminal gets no tar', async () => {
  const { dir } = await workshop();
  const args = ['--store', join(dir, 'store'), 'build', '-o', '-', dir];
  expect(await transship(args, { terminal: true })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('standard output is a terminal'),
  });
});

test.each([
  ['manifest-descriptor:a=b', 'no manifest-descriptor here'],
  ['manifest[linux/amd64]:a=b', 'of a manifest or an index'],
  ['index,index-descriptor:a=b', 'no index-descriptor here'],
  ['image:a=b', 'no image here'],
  ['a', '"a": no value'],
])('the annotation %s is refused', async (annotation, hint) => {
  const { ended } = await buildWith('--annotation', annotation, '-o', 'oci:x');
  expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining(hint) });
});

test('a platform that is asked for twice is built once', async () => {
  const { ended } = await buildWith('--platform', 'linux/arm64,arm64', '-o', 'type=tar,dest=-');
  expect(ended.code, ended.stderr).toBe(0);
  expect(ended.stderr.match(/Building for/g)).toHaveLength(1);
});

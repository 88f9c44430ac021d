import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { copy } from '../../src/copy/copy.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { start } from '../registry/running.ts';
import type { Answer, Script, ScriptedRegistry } from '../registry/scripted-registry.ts';
import { randomImage } from '../stand-ins/images.ts';
import { temporaryDir, transship } from './transship.ts';

/** What a HEAD says beside the right digest, and what is true. */
const LIES: Readonly<Record<string, (type: string, length: number) => readonly [string, number]>> =
  {
    'a greater length': (type, length) => [type, length + 9],
    'a smaller length': (type, length) => [type, length - 9],
    'a length of two digits': (type) => [type, 20],
    'a type of the other kind': (type, length) => [otherKind(type), length],
    'a type of the other maker': (type, length) => [otherMaker(type), length],
    'both of them': (type, length) => [otherKind(type), length * 2],
  };

function otherKind(type: string): string {
  return type === MEDIA_TYPE.ociIndex ? MEDIA_TYPE.ociManifest : MEDIA_TYPE.ociIndex;
}

function otherMaker(type: string): string {
  return type === MEDIA_TYPE.ociIndex ? MEDIA_TYPE.dockerIndex : MEDIA_TYPE.dockerManifest;
}

type Lie = (typeof LIES)[string];

function lying(registry: ScriptedRegistry, lie: Lie | undefined): Script {
  return (request) => {
    if (lie === undefined || request.method !== 'HEAD' || !request.path.includes('/manifests/')) {
      return undefined;
    }
    const found: Answer = registry.ordinary(request);
    if (found.status !== 200) {
      return undefined;
    }
    const [type, length] = lie(
      String(found.headers?.['content-type']),
      Buffer.byteLength(found.body ?? ''),
    );
    const headers = { 'content-type': type, 'content-length': String(length) };
    return { ...found, headers: { ...found.headers, ...headers } };
  };
}

type Image = {
  readonly registry: ScriptedRegistry;
  readonly root: Descriptor;
  readonly dir: string;
};

async function published(platforms: readonly string[], lie: Lie): Promise<Image> {
  const dir = await temporaryDir();
  const source = new MemoryStore();
  const name = '1';
  const root = await randomImage(source, platforms.length === 0 ? { name } : { platforms, name });
  const registry = await start();
  await copy({ source, name }, { target: registry.repository(), name });
  registry.script = lying(registry, lie);
  registry.journal.length = 0;
  return { registry, root, dir };
}

/** Every way in: REF is the image, DIR a folder, OTHER another registry's repository. */
const COMMANDS: readonly string[] = [
  'pull REF',
  'pull REF --platform linux/amd64',
  'pull REF --platform all',
  'copy REF oci:DIR/there:1',
  'copy REF oci:DIR/there:1 --platform linux/amd64',
  'copy REF oci-archive:DIR/a.tar',
  'copy REF docker-archive:DIR/d.tar --platform linux/amd64',
  'copy REF docker://OTHER:1',
  'copy REF docker://OTHER:1 --platform linux/amd64',
  'copy REF docker://OTHER:1 --compression none',
  'copy REF store:kept:1',
  'tag docker://REF docker://SAME:2',
  'digest REF',
  'digest REF --platform linux/amd64',
  'manifest REF',
  'manifest REF --raw',
  'config REF --platform linux/amd64',
  'inspect --remote REF',
  'history --remote REF --platform linux/amd64',
  'referrers REF',
  'export docker://REF --platform linux/amd64 -o DIR/files.tar',
  'verify docker://REF',
  'verify docker://REF --platform linux/amd64',
  'mutate REF --label a=b -t oci:DIR/changed:1',
  'index create -t oci:DIR/index:1 REF',
  'lock DIR/images.lock.json REF',
  'build DIR/context -o oci:DIR/built:1',
  'sync DIR/sync.yaml',
];

async function context(dir: string, reference: string, other: string): Promise<void> {
  const layout = await ImageLayout.open(join(dir, 'context'), { create: true });
  await layout.close();
  await writeFile(join(dir, 'context', 'Dockerfile'), `FROM ${reference}\nLABEL a=b\n`);
  const entry = `source: ${reference}\n    target: ${other}:1\n`;
  await writeFile(join(dir, 'sync.yaml'), `version: 1\nsync:\n  - ${entry}`);
}

async function run(command: string, { registry, dir }: Image): Promise<string> {
  const reference = `${registry.host}/acme/app:1`;
  const other = `${(await start()).host}/acme/copy`;
  await context(dir, reference, other);
  const words: Readonly<Record<string, string>> = {
    REF: reference,
    SAME: `${registry.host}/acme/app`,
    OTHER: other,
    DIR: dir,
  };
  const args = command.replace(/REF|SAME|OTHER|DIR/g, (word) => words[word] ?? '').split(' ');
  const ended = await transship(['--store', join(dir, 'store'), ...args]);
  expect(ended.stderr).not.toMatch(/\[[A-Z_]+\]/);
  expect(ended.code).toBe(0);
  return ended.stdout;
}

/** Those whose readers differ. */
const DIFFERENT = [
  'pull REF',
  'copy REF oci:DIR/there:1',
  'copy REF docker://OTHER:1',
  'manifest REF',
];
const BOTH = LIES['both of them'] as Lie;

test.each(COMMANDS)(
  'a HEAD with a wrong length and type is not believed by %s',
  async (command) => {
    await run(command, await published(['linux/amd64', 'linux/arm64'], BOTH));
  },
);

describe.each(Object.entries(LIES))('of what a HEAD says, %s is not believed', (_, lie) => {
  test.each(DIFFERENT)('by %s', async (command) => {
    await run(command, await published(['linux/amd64', 'linux/arm64'], lie));
    await run(command, await published([], lie));
  });

  test('and what is stored has the length and type of its bytes', async () => {
    const image = await published(['linux/amd64', 'linux/arm64'], lie);
    await run('copy REF oci:DIR/there:1', image);
    const index = JSON.parse(await readFile(join(image.dir, 'there', 'index.json'), 'utf8'));
    const { mediaType, digest, size } = image.root;
    expect(index.manifests).toMatchObject([{ mediaType, digest, size }]);
  });

  test('and the manifest of an image that is there is not read', async () => {
    const image = await published(['linux/amd64', 'linux/arm64'], lie);
    for (const command of ['pull REF', 'pull REF --platform all', 'copy REF oci:DIR/there:1']) {
      await run(command, image);
      image.registry.journal.length = 0;
      await run(command, image);
      const manifests = image.registry.journal.filter((one) => one.includes('/manifests/'));
      expect(manifests).toEqual(['HEAD acme/app/manifests/1']);
    }
  });
});

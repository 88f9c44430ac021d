import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ImageLayout } from '../../../src/layout/layout.ts';
import { digestOf } from '../../../src/oci/digest.ts';
import { busyboxImage } from '../../stand-ins/busybox.ts';
import { programPath, requireComponents } from '../../stand-ins/components.ts';
import { type EmbeddedRegistry, startRegistry } from '../../stand-ins/embedded-registry.ts';
import { requirePodman } from '../../stand-ins/engine.ts';
import { isLong } from '../../stand-ins/long-form.ts';
import { newerClient } from '../../stand-ins/newer-clients.ts';
import { transship } from '../transship.ts';

/** One image, and one for three platforms. */
const NAMES = { one: 'docker.io/library/one:1', all: 'ghcr.io/acme/all:1' } as const;
type Name = keyof typeof NAMES;

const TOOLS = {
  skopeo: requireComponents('skopeo') ? programPath('skopeo') : undefined,
  podman: requirePodman() ? programPath('podman') : undefined,
  buildah: requirePodman('buildah') ? programPath('buildah') : undefined,
  umoci: requireComponents('umoci', 'tar') ? programPath('umoci') : undefined,
  crane: newerClient('crane'),
  oras: newerClient('oras'),
} as const;
type Tool = keyof typeof TOOLS;

/** What survives the form and the tool: the digest of what was saved, or its config's, which is its id. */
type Kept = 'digest' | 'id';

let folder: string;
let store: string;
let registry: EmbeddedRegistry;
const saved = {} as Record<Name, Readonly<Record<Kept, string>>>;

const tarOf = (name: Name, format: 'docker' | 'oci'): string => join(folder, `${name}.${format}`);
const layoutOf = (name: Name): string => join(folder, `${name}.layout`);
const inStore = (name: Name): string => `oci:${store}:${NAMES[name]}`;
const pushed = (name: Name): string => `${registry.host}/${name}:1`;
const fresh = async (): Promise<string> => {
  const dir = join(folder, randomUUID());
  await mkdir(dir);
  return dir;
};

async function ours(...words: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await transship(['--store', store, ...words]);
  expect(`${code} ${stderr}`).toMatch(/^0 /);
  return stdout.trim();
}

/** Storage of their own, which both share; the file system at hand may have no overlay. */
function storage(tool: Tool): readonly string[] {
  const words = ['--root', join(folder, 'root'), '--runroot', join(folder, 'run')];
  return tool === 'podman' || tool === 'buildah' ? [...words, '--storage-driver', 'vfs'] : [];
}

async function call(tool: Tool, ...words: readonly string[]): Promise<string> {
  const path = TOOLS[tool] ?? expect.fail(`no ${tool}`);
  const { stdout } = await promisify(execFile)(path, [...storage(tool), ...words]);
  return stdout.trim();
}

beforeAll(async () => {
  // Podman takes a path of 50 characters, and makes a repository of it, which has no capital letters.
  folder = join(tmpdir(), `archive-${randomUUID().slice(0, 8)}`);
  await mkdir(folder);
  store = join(folder, 'store');
  registry = await startRegistry();
  const layout = await ImageLayout.open(store, { create: true });
  await busyboxImage(layout, { platforms: ['linux/amd64'], single: true, name: NAMES.one });
  await busyboxImage(layout, { cmd: ['/bin/true'], name: NAMES.all });
  await layout.close();
  for (const name of ['one', 'all'] as const) {
    const [found] = JSON.parse(await ours('images', '--json', NAMES[name]));
    saved[name] = { digest: found.digest, id: found.imageId };
    await ours('save', '-o', tarOf(name, 'docker'), NAMES[name]);
    await ours('save', '--format', 'oci', '-o', tarOf(name, 'oci'), NAMES[name]);
    await ours('copy', `store:${NAMES[name]}`, `oci:${layoutOf(name)}:1`);
    await ours('copy', `store:${NAMES[name]}`, pushed(name));
  }
});
afterAll(async () => {
  await registry?.stop();
  await rm(folder, { recursive: true, force: true });
});

type Reading = {
  readonly tool: Tool;
  readonly what: string;
  readonly kept: Kept;
  /** Both, unless the tool takes no index. */
  readonly images?: readonly Name[];
  /** @returns the digest or id as the tool tells it */
  readonly read: (name: Name) => Promise<string>;
};

async function raw(place: string, ...words: readonly string[]): Promise<string> {
  const path = TOOLS.skopeo ?? expect.fail('no skopeo');
  const { stdout } = await promisify(execFile)(path, ['inspect', '--raw', ...words, place]);
  return digestOf(stdout);
}

/** Into the storage, where an image that is there already would keep the digest that it came with. */
async function pulled(tool: 'podman' | 'buildah', place: string, kept: Kept): Promise<string> {
  await call(tool, 'rmi', '--all', '--force');
  const id = await call(tool, 'pull', '--quiet', place);
  const column = kept === 'id' ? '{{.ID}}' : '{{.Digest}}';
  const listed = await call(tool, 'images', '--no-trunc', '--digests', '--format', column);
  expect(`sha256:${id}`).toMatch(/^sha256:[0-9a-f]{64}$/);
  return listed.split('\n')[0]?.trim() ?? '';
}

async function loadedByPodman(tar: string): Promise<string> {
  await call('podman', 'rmi', '--all', '--force');
  await call('podman', 'load', '--quiet', '--input', tar);
  return call('podman', 'images', '--digests', '--format', '{{.Digest}}');
}

/** Crane pushes the whole layout, as an index of its images in their order. */
async function pushedByCrane(name: Name): Promise<string> {
  const reference = `${registry.host}/crane/store:1`;
  await call('crane', 'push', '--index', store, reference);
  const { manifests } = JSON.parse(await call('crane', 'manifest', reference));
  return manifests[Object.keys(NAMES).indexOf(name)].digest;
}

async function copiedByOras(...from: readonly string[]): Promise<string> {
  const reference = `${registry.host}/oras/copied:1`;
  await call('oras', 'cp', ...from, '--to-plain-http', reference);
  return call('oras', 'resolve', '--plain-http', reference);
}

const PODMANS = (['podman', 'buildah'] as const).flatMap((tool): readonly Reading[] => [
  {
    tool,
    what: 'the store',
    kept: 'digest',
    read: (name) => pulled(tool, inStore(name), 'digest'),
  },
  {
    tool,
    what: 'a tar as an OCI archive',
    kept: 'digest',
    read: (name) => pulled(tool, `oci-archive:${tarOf(name, 'oci')}`, 'digest'),
  },
  {
    tool,
    what: 'a tar as a docker archive',
    kept: 'id',
    read: (name) => pulled(tool, `docker-archive:${tarOf(name, 'docker')}`, 'id'),
  },
]);

const READINGS: readonly Reading[] = [
  { tool: 'skopeo', what: 'the store', kept: 'digest', read: (name) => raw(inStore(name)) },
  ...(['docker', 'oci'] as const).map(
    (format): Reading => ({
      tool: 'skopeo',
      what: `a tar of the form ${format} as an OCI archive`,
      kept: 'digest',
      read: (name) => raw(`oci-archive:${tarOf(name, format)}:${NAMES[name]}`),
    }),
  ),
  {
    tool: 'skopeo',
    what: 'a tar as a docker archive',
    kept: 'id',
    read: (name) => raw(`docker-archive:${tarOf(name, 'docker')}`, '--config'),
  },
  ...PODMANS,
  ...(['docker', 'oci'] as const).map(
    (format): Reading => ({
      tool: 'podman',
      what: `a tar of the form ${format} that it loads`,
      kept: 'digest',
      read: (name) => loadedByPodman(tarOf(name, format)),
    }),
  ),
  {
    tool: 'umoci',
    what: 'the store, and unpacks it',
    kept: 'digest',
    images: ['one'],
    read: async (name) => {
      const bundle = join(await fresh(), 'bundle');
      await call('umoci', 'unpack', '--rootless', '--image', `${store}:${NAMES[name]}`, bundle);
      const made = (await readdir(bundle)).find((file) => file.endsWith('.mtree')) ?? '';
      return made.replace('_', ':').replace('.mtree', '');
    },
  },
  { tool: 'crane', what: 'the store', kept: 'digest', read: pushedByCrane },
  {
    tool: 'crane',
    what: 'a tar',
    kept: 'id',
    read: async (name) => {
      const reference = `${registry.host}/crane/tar:${name}`;
      await call('crane', 'validate', '--tarball', tarOf(name, 'docker'));
      await call('crane', 'push', tarOf(name, 'docker'), reference);
      return digestOf(await call('crane', 'config', reference));
    },
  },
  {
    tool: 'oras',
    what: 'the store',
    kept: 'digest',
    read: (name) => copiedByOras('--from-oci-layout-path', store, NAMES[name]),
  },
  ...(['docker', 'oci'] as const).map(
    (format): Reading => ({
      tool: 'oras',
      what: `a tar of the form ${format}`,
      kept: 'digest',
      read: (name) =>
        copiedByOras('--from-oci-layout', `${tarOf(name, format)}@${saved[name].digest}`),
    }),
  ),
];

const both: readonly Name[] = ['one', 'all'];
/** Podman and buildah copy every file of an image: the second one of them each night. */
const usual = (tool: Tool): readonly Name[] =>
  !isLong && (tool === 'podman' || tool === 'buildah') ? ['all'] : both;
const readings = READINGS.filter(({ tool }) => TOOLS[tool] !== undefined).flatMap((reading) =>
  (reading.images ?? usual(reading.tool)).map(
    (name) => [reading.tool, reading.what, name, reading] as const,
  ),
);

describe('what we write is read', () => {
  test.each(readings)('by %s: %s, image "%s"', async (_tool, _what, name, { kept, read }) => {
    expect(await read(name)).toBe(saved[name][kept]);
  });
});

type Writing = {
  readonly tool: Tool;
  readonly what: string;
  readonly kept: Kept;
  readonly images?: readonly Name[];
  /** @param dir a new directory @returns the place that was written */
  readonly write: (name: Name, dir: string) => Promise<string>;
};

/** What skopeo, podman and buildah say alike. */
const FORMS: readonly (readonly [transport: string, what: string])[] = [
  ['oci', 'a layout'],
  ['oci-archive', 'an OCI archive'],
  ['docker-archive', 'a docker archive'],
];

const WRITINGS: readonly Writing[] = [
  ...FORMS.map(
    ([transport, what]): Writing => ({
      tool: 'skopeo',
      what,
      // A docker archive holds one platform's image, uncompressed.
      kept: transport === 'docker-archive' ? 'id' : 'digest',
      write: async (name, dir) => {
        const words = ['copy', '--quiet', '--insecure-policy'];
        const all = transport === 'docker-archive' ? [] : ['--all', '--preserve-digests'];
        const place = `${transport}:${join(dir, 'written')}`;
        await call('skopeo', ...words, ...all, inStore(name), `${place}:theirs:1`);
        return place;
      },
    }),
  ),
  ...FORMS.map(
    ([transport, what]): Writing => ({
      tool: 'buildah',
      what,
      kept: 'id',
      write: async (name, dir) => {
        const id = await call('buildah', 'pull', '--quiet', inStore(name));
        const place = `${transport}:${join(dir, 'written')}`;
        await call('buildah', 'push', '--quiet', id, `${place}:theirs:1`);
        return place;
      },
    }),
  ),
  ...FORMS.map(
    ([transport, what]): Writing => ({
      tool: 'podman',
      what,
      kept: 'id',
      write: async (name, dir) => {
        const id = await call('podman', 'pull', '--quiet', inStore(name));
        const path = join(dir, 'written');
        const format = transport === 'oci' ? 'oci-dir' : transport;
        await call('podman', 'save', '--quiet', '--format', format, '--output', path, id);
        return `${transport}:${path}`;
      },
    }),
  ),
  {
    tool: 'umoci',
    what: 'a tag',
    kept: 'digest',
    images: ['one'],
    write: async (name) => {
      await call('umoci', 'tag', '--image', `${layoutOf(name)}:1`, `also-${name}`);
      return `oci:${layoutOf(name)}:also-${name}`;
    },
  },
  ...(['tarball', 'legacy'] as const).map(
    (format): Writing => ({
      tool: 'crane',
      what: `a tar (${format})`,
      kept: 'id',
      images: ['one'],
      write: async (name, dir) => {
        await call('crane', 'pull', '--format', format, pushed(name), join(dir, 'written'));
        return `docker-archive:${join(dir, 'written')}`;
      },
    }),
  ),
  {
    tool: 'crane',
    what: 'a layout',
    kept: 'digest',
    write: async (name, dir) => {
      await call('crane', 'pull', '--format', 'oci', pushed(name), join(dir, 'written'));
      return `oci:${join(dir, 'written')}`;
    },
  },
  {
    tool: 'oras',
    what: 'a layout',
    kept: 'digest',
    write: async (name, dir) => {
      const to = ['--to-oci-layout', `${join(dir, 'written')}:v1`];
      await call('oras', 'cp', '--from-plain-http', pushed(name), ...to);
      return `oci:${join(dir, 'written')}`;
    },
  },
  {
    tool: 'oras',
    what: 'a backup',
    kept: 'digest',
    write: async (name, dir) => {
      const path = join(dir, 'written.tar');
      await call('oras', 'backup', '--plain-http', '--output', path, pushed(name));
      return `oci-archive:${path}`;
    },
  },
];

const writings = WRITINGS.filter(({ tool }) => TOOLS[tool] !== undefined).flatMap((writing) =>
  (writing.images ?? usual(writing.tool)).map(
    (name) => [writing.tool, writing.what, name, writing] as const,
  ),
);

describe('what is written is read by us', () => {
  test.each(writings)('by %s: %s, image "%s"', async (_tool, _what, name, { kept, write }) => {
    const dir = await fresh();
    const place = await write(name, dir);
    const empty = ['--store', join(dir, 'store')];
    if (place.includes('-archive:')) {
      await ours(...empty, 'load', '--input', place.slice(place.indexOf(':') + 1));
    } else {
      await ours(...empty, 'copy', place, 'store:theirs:1');
    }
    const listed = JSON.parse(await ours(...empty, 'images', '--json'));
    expect(listed).toHaveLength(1);
    expect(listed[0][kept === 'id' ? 'imageId' : 'digest']).toBe(saved[name][kept]);
    await ours(...empty, 'verify', listed[0].imageId);
  });

  test.skipIf(TOOLS.skopeo === undefined)(
    'by skopeo into our own store, and neither loses what the other wrote',
    async () => {
      const shared = join(await fresh(), 'store');
      const from = `oci-archive:${tarOf('one', 'oci')}`;
      await ours('--store', shared, 'load', '--input', tarOf('all', 'oci'));
      await call('skopeo', 'copy', '--quiet', '--insecure-policy', from, `oci:${shared}:theirs`);
      await ours('--store', shared, 'tag', NAMES.all, 'also:1');
      const listed = JSON.parse(await ours('--store', shared, 'images', '--json'));
      const ids = listed.map(({ imageId }: { readonly imageId: string }) => imageId);
      expect(ids.toSorted()).toEqual([saved.all.id, saved.all.id, saved.one.id].toSorted());
      expect(await ours('--store', shared, 'prune', '--force')).toContain('space: 0B');
      await ours('--store', shared, 'verify', 'theirs', NAMES.all, 'also:1');
    },
  );
});

import { type Case, opened, type Scene, type Words } from './case.ts';
import type { LinkOptions } from './link.ts';
import { FAR, type ImageSize, type Place, putBulkImage, Scratch, startPlace } from './scene.ts';
import { openSync } from './sync-case.ts';

const MB = 1_000_000;
const IMAGE: ImageSize = { layers: 3, layerSize: 30 * MB };
const APP = 'bench/app';

async function source(image: ImageSize, link?: LinkOptions): Promise<Place> {
  const place = await startPlace(link);
  await putBulkImage(place, APP, '1', image);
  return place;
}

/** One platform of an index → a layout. */
function toLayout(host: string, scratch: Scratch): Scene['words'] {
  const from = `${host}/${APP}:1`;
  const platform = ['--platform', 'linux/amd64'];
  return {
    transship: () => ['copy', `docker://${from}`, `oci:${scratch.fresh()}:1`, ...platform],
    crane: () => ['pull', '--insecure', ...platform, '--format', 'oci', from, scratch.fresh()],
    oras: () => [
      'cp',
      '--from-plain-http',
      ...platform,
      '--to-oci-layout',
      from,
      `${scratch.fresh()}:1`,
    ],
    skopeo: () => [
      '--override-arch',
      'amd64',
      'copy',
      '--src-tls-verify=false',
      `docker://${from}`,
      `oci:${scratch.fresh()}:1`,
    ],
  };
}

/** A pull of one platform of an index into a layout. */
export function layoutCase(
  what: Omit<Case, 'open'>,
  link: LinkOptions | undefined,
  image: ImageSize,
): Case {
  return {
    ...what,
    async open() {
      const place = await source(image, link);
      return opened([place], (scratch) => ({ words: toLayout(place.host, scratch) }));
    },
  };
}

function storeCase(name: string, title: string, far: boolean, goal: number): Case {
  return {
    name,
    title,
    goal,
    async open() {
      const place = await source(IMAGE, far ? FAR : undefined);
      const pull = (scratch: Scratch): Words => {
        const platform = ['--platform', 'linux/amd64'];
        return () => ['pull', '--store', scratch.fresh(), ...platform, `${place.host}/${APP}:1`];
      };
      return opened([place], (scratch) => ({
        words: { ...toLayout(place.host, scratch), transship: pull(scratch) },
      }));
    },
  };
}

/** An index with all its platforms from one registry to another, or within one. */
function copyWords(from: string, to: (run: string) => string): Scene['words'] {
  let run = 0;
  const next = (): string => {
    run += 1;
    return to(`run${run}`);
  };
  return {
    transship: () => ['copy', `docker://${from}`, `docker://${next()}`],
    crane: () => ['copy', '--insecure', from, next()],
    oras: () => ['cp', '-r', '--from-plain-http', '--to-plain-http', from, next()],
    skopeo: () => [
      'copy',
      '--all',
      '--src-tls-verify=false',
      '--dest-tls-verify=false',
      `docker://${from}`,
      `docker://${next()}`,
    ],
  };
}

function registryCase(name: string, title: string, far: boolean, goal: number): Case {
  return {
    name,
    title,
    goal,
    async open() {
      const [from, to] = [
        await source(IMAGE, far ? FAR : undefined),
        await startPlace(far ? FAR : undefined),
      ];
      const words = copyWords(`${from.host}/${APP}:1`, (run) => `${to.host}/${run}/app:1`);
      return opened([from, to], () => ({ words }));
    },
  };
}

/** One source to two registries, against each program's two copies. */
async function openTwoTargets(): Promise<Scene> {
  const from = await source(IMAGE);
  const targets = [await startPlace(), await startPlace()];
  const reference = `${from.host}/${APP}:1`;
  let run = 0;
  const both = (): readonly string[] => {
    run += 1;
    return targets.map(({ host }) => `docker://${host}/both${run}/app:1`);
  };
  const [first = {}, second = {}] = targets.map(({ host }) =>
    copyWords(reference, (name) => `${host}/${name}/app:1`),
  );
  const calls = Object.fromEntries(
    (['crane', 'oras', 'skopeo'] as const).map((peer) => [
      peer,
      [first[peer], second[peer]].flatMap((words) => words ?? []),
    ]),
  );
  const words = { transship: () => ['copy', `docker://${reference}`, ...both()] };
  return opened([from, ...targets], () => ({ words, calls }));
}

/** A tag moves to another repository of the same registry; no blob moves. */
async function openPromotion(): Promise<Scene> {
  const place = await source({ layers: 3, layerSize: 1 * MB }, FAR);
  const words = copyWords(`${place.host}/${APP}:1`, (run) => `${place.host}/${run}/app:1`);
  return opened([place], () => ({ words }));
}

async function openNothingToDo(): Promise<Scene> {
  const [from, to] = [await source({ layers: 3, layerSize: 1 * MB }, FAR), await startPlace(FAR)];
  await putBulkImage(to, APP, '1', { layers: 3, layerSize: 1 * MB });
  const words = copyWords(`${from.host}/${APP}:1`, () => `${to.host}/${APP}:1`);
  return opened([from, to], () => ({ words }));
}

const DIGEST_WORDS = {
  transship: ['digest'],
  crane: ['digest', '--insecure'],
  oras: ['resolve', '--plain-http'],
} as const;

export async function openDigests(count: number): Promise<Scene> {
  const place = await startPlace(FAR);
  const references: string[] = [];
  for (let at = 0; at < count; at += 1) {
    await putBulkImage(place, APP, `t${at}`, { platforms: ['amd64'], layers: 1, layerSize: 1000 });
    references.push(`${place.host}/${APP}:t${at}`);
  }
  const one = (name: 'crane' | 'oras'): readonly Words[] =>
    references.map((reference) => () => [...DIGEST_WORDS[name], reference]);
  return opened([place], () => ({
    words: { transship: () => [...DIGEST_WORDS.transship, ...references] },
    calls: { crane: one('crane'), oras: one('oras') },
  }));
}

/** A layout of a 600 MB image ↔ a tar as docker saves it. */
async function openArchive(direction: 'save' | 'load'): Promise<Scene> {
  const place = await source({ platforms: ['amd64'], layers: 6, layerSize: 100 * MB });
  const { execFileSync } = await import('node:child_process');
  const scratch = await Scratch.make();
  const [layout, tar] = [scratch.fresh(), `${scratch.fresh()}.tar`];
  const skopeo = (...args: readonly string[]): unknown => execFileSync('skopeo', args);
  const from = `docker://${place.host}/${APP}:1`;
  skopeo('copy', '--src-tls-verify=false', from, `oci:${layout}:1`);
  skopeo('copy', `oci:${layout}:1`, `docker-archive:${tar}:bench/app:1`);
  const words: Scene['words'] =
    direction === 'save'
      ? {
          transship: () => ['copy', `oci:${layout}:1`, `docker-archive:${scratch.fresh()}:app:1`],
          skopeo: () => ['copy', `oci:${layout}:1`, `docker-archive:${scratch.fresh()}:app:1`],
        }
      : {
          transship: () => ['load', '--store', scratch.fresh(), '-i', tar],
          skopeo: () => ['copy', `docker-archive:${tar}`, `dir:${scratch.fresh()}`],
        };
  return {
    words,
    places: [place],
    async stop() {
      await place.stop();
      await scratch.remove();
    },
  };
}

export const CASES: readonly Case[] = [
  layoutCase(
    { name: 'pull-far', title: 'pull to a layout, 50 ms, 25 MB/s a connection', goal: 0.5 },
    FAR,
    IMAGE,
  ),
  storeCase('store-far', 'pull to the store, 50 ms, 25 MB/s a connection', true, 0.5),
  layoutCase(
    { name: 'pull-near', title: 'pull to a layout, loopback, 90 MB', goal: 1.2 },
    undefined,
    IMAGE,
  ),
  storeCase('store-near', 'pull to the store, loopback, 90 MB', false, 1.2),
  layoutCase(
    { name: 'pull-large', title: 'pull to a layout, loopback, 2 GB in one layer', goal: 0.9 },
    undefined,
    { layers: 1, layerSize: 2000 * MB },
  ),
  registryCase('copy-near', 'registry to registry, loopback', false, 1.0),
  registryCase('copy-far', 'registry to registry, 50 ms', true, 0.6),
  { name: 'two-targets', title: 'one source to two registries', goal: 0.6, open: openTwoTargets },
  { name: 'promote', title: 'promote inside one registry, 50 ms', goal: 0.6, open: openPromotion },
  { name: 'nothing', title: 'everything is there, 50 ms', goal: 0.6, open: openNothingToDo },
  {
    name: 'digest',
    title: 'digest of one reference, 50 ms',
    goal: 1.5,
    open: () => openDigests(1),
  },
  {
    name: 'digests',
    title: 'digest of 100 references, 50 ms',
    goal: 0.4,
    open: () => openDigests(100),
  },
  {
    name: 'sync',
    title: 'sync of 20 tags of 4 repositories, loopback',
    goal: 0.5,
    open: () => openSync(4, 5),
  },
  {
    name: 'sync-far',
    title: 'sync of 8 tags of 2 repositories, 50 ms',
    goal: 0.5,
    open: () => openSync(2, 4, true),
  },
  {
    name: 'save',
    title: 'save 600 MB to a docker-archive',
    goal: 0.6,
    open: () => openArchive('save'),
  },
  {
    name: 'load',
    title: 'load of a 600 MB docker-archive',
    goal: 0.6,
    open: () => openArchive('load'),
  },
];

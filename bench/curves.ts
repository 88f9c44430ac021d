import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Case, Scene } from './case.ts';
import { layoutCase, openDigests } from './cases.ts';
import { Scratch } from './scene.ts';

/** One job at growing sizes. */
export type Curve = {
  readonly name: string;
  readonly title: string;
  /** What grows, with its unit. */
  readonly axis: string;
  readonly points: readonly Point[];
};

export type Point = {
  readonly x: number;
  /** Too large for every day: measured with `--full`. */
  readonly large?: boolean;
  readonly at: Case;
};

const MB = 1_000_000;

function pull(x: number, layers: number, layerSize: number, roundTripMs = 0): Case {
  const link = roundTripMs === 0 ? undefined : { roundTripMs, rate: 25 * MB };
  const image = { platforms: ['amd64', 'arm64'], layers, layerSize };
  return layoutCase({ name: `pull-${x}`, title: `pull ${x}` }, link, image);
}

/** A Dockerfile that copies so many files; no peer builds without an engine. */
async function openBuild(files: number): Promise<Scene> {
  const scratch = await Scratch.make();
  const context = scratch.fresh();
  await makeFiles(context, files);
  return {
    words: { transship: () => ['build', '-q', '--output', `oci:${scratch.fresh()}`, context] },
    places: [],
    stop: () => scratch.remove(),
  };
}

async function makeFiles(context: string, files: number): Promise<void> {
  await mkdir(join(context, 'files'), { recursive: true });
  await writeFile(join(context, 'Dockerfile'), 'FROM scratch\nCOPY files /files\n');
  for (let at = 0; at < files; at += 1) {
    await writeFile(join(context, 'files', String(at)), `file ${at}\n`.repeat(100));
  }
}

export const CURVES: readonly Curve[] = [
  {
    name: 'layers',
    title: 'pull to a layout, loopback, layers of 100 kB',
    axis: 'layers',
    points: [1, 20, 100, 200].map((x) => ({ x, at: pull(x, x, MB / 10) })),
  },
  {
    name: 'layer-size',
    title: 'pull to a layout, loopback, one layer',
    axis: 'MB',
    points: [1, 10, 100, 300, 2000].map((x) => ({
      x,
      large: x > 300,
      at: pull(x, 1, x * MB),
    })),
  },
  {
    name: 'latency',
    title: 'pull to a layout, 3 layers of 1 MB, 25 MB/s a connection',
    axis: 'ms there and back',
    points: [0, 25, 50, 100, 200].map((x) => ({ x, at: pull(x, 3, MB, x) })),
  },
  {
    name: 'images',
    title: 'digests, 50 ms',
    axis: 'references',
    points: [1, 10, 50, 500].map((x) => ({
      x,
      large: x > 50,
      at: { name: `digests-${x}`, title: `${x} digests`, open: () => openDigests(x) },
    })),
  },
  {
    name: 'files',
    title: 'build of a Dockerfile that copies files of 1 kB',
    axis: 'files',
    points: [1, 100, 1000, 5000, 50_000].map((x) => ({
      x,
      large: x > 5000,
      at: { name: `files-${x}`, title: `${x} files`, open: () => openBuild(x) },
    })),
  },
];

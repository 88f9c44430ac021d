// The action's cache against pulling and against the cache that most workflows have, behind links like those
// of a hosted runner: `npm run bench cache` (no engine), `cache-loaded` (as root) and `cache-moved`, each of
// them some minutes at most; with Debian's docker-registry, docker.io and skopeo. The action is the bundle in dist/.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CacheService, startCacheService } from '../__tests__/stand-ins/cache-service.ts';
import { startDockerRegistry } from '../__tests__/stand-ins/docker-registry.ts';
import { type Dockerd, startDockerd } from '../__tests__/stand-ins/engine.ts';
import { runCommand, runStep, type StepResult } from '../__tests__/stand-ins/runner.ts';
import { RegistryClient } from '../src/registry/client.ts';
import type { Section } from './document.ts';
import { putVersions } from './images.ts';
import { type Link, startLink } from './link.ts';
import { barPlot } from './plot.ts';
import { goalTable, type Measured, Results } from './table.ts';

const LINK = { roundTripMs: 50, rate: 25_000_000 };
const REPOSITORY = 'acme/app';

const ROW = {
  pull: 'pull by the action, no cache, no engine',
  skopeo: 'skopeo copy to dir:',
  hit: 'hit, no engine',
  moved: 'moved tag, no engine',
  dockerPull: 'docker pull',
  loadedPull: 'pull by the action, no cache, loaded',
  loadedHit: 'hit, loaded',
  entry: 'one entry with docker save, docker load',
} as const;

/** Everything that a round works with, and what it finds out. */
type Bench = {
  readonly registry: Link;
  readonly engine?: Dockerd;
  readonly results: Results;
};

/** A cache of its own, and the link before it. */
type Cache = {
  readonly service: CacheService;
  readonly link: Link;
  readonly env: Readonly<Record<string, string>>;
};

async function openCache(): Promise<Cache> {
  const service = await startCacheService({ azure: true });
  const url = service.env['ACTIONS_RESULTS_URL'] ?? '';
  const link = await startLink(Number(new URL(url).port), LINK);
  const near = `http://127.0.0.1:${link.port}/`;
  const env = Object.fromEntries(
    Object.entries(service.env).map(([name, value]) => [name, value.replace(url, near)]),
  );
  return { service, link, env };
}

async function closeCache({ service, link }: Cache): Promise<void> {
  await link.stop();
  await service.stop();
}

/** On a machine and with an engine that have never seen an image. */
async function measure(
  bench: Bench,
  row: string | undefined,
  cache: Cache | undefined,
  work: (machine: string) => Promise<StepResult>,
): Promise<void> {
  await bench.engine?.exec('docker', ['image', 'prune', '--all', '--force']);
  const machine = await mkdtemp(join(tmpdir(), 'bench-'));
  const before = received(bench, cache);
  const started = performance.now();
  const result = await work(machine);
  const seconds = (performance.now() - started) / 1000;
  if (result.exitCode !== 0) {
    throw new Error(`${row}: exit code ${result.exitCode}\n${result.raw}`);
  }
  if (row !== undefined) {
    const after = received(bench, cache);
    bench.results.add(row, {
      seconds,
      pulled: after.pulled - before.pulled,
      cached: after.cached - before.cached,
    });
  }
  await rm(machine, { recursive: true });
}

function received({ registry }: Bench, cache: Cache | undefined): Omit<Measured, 'seconds'> {
  return { pulled: registry.received(), cached: cache?.link.received() ?? 0 };
}

/** The action, from its bundle. */
function action(
  bench: Bench,
  row: string | undefined,
  tag: string,
  { cache, load }: { readonly cache?: Cache; readonly load: boolean },
): Promise<void> {
  const inputs = {
    images: imageName(bench, tag),
    load: String(load),
    cache: String(cache !== undefined),
  };
  const env = { ...cache?.env, ...engineOf(bench) };
  return measure(bench, row, cache, async (machine) => {
    const result = await runStep({ machine, with: inputs, env, dist: true });
    const hit = row === ROW.hit || row === ROW.loadedHit;
    if (hit && result.outputs['cache-hit'] !== 'true') {
      throw new Error(`${row}: it was none\n${result.raw}`);
    }
    return result;
  });
}

/** Where docker's command line finds the engine. */
function engineOf({ engine }: Bench): Readonly<Record<string, string>> {
  return engine === undefined ? {} : { DOCKER_HOST: engine.host };
}

function imageName({ registry }: Bench, tag: string): string {
  return `127.0.0.1:${registry.port}/${REPOSITORY}:${tag}`;
}

/** `docker save` + one entry + `docker load`, as the workflows have it that cache images at all. */
function oneEntry(bench: Bench, row: string | undefined, cache: Cache, tag: string): Promise<void> {
  const script = join(import.meta.dirname, 'one-entry.ts');
  const env = { ...cache.env, ...engineOf(bench) };
  return measure(bench, row, cache, async (machine) => {
    const image = imageName(bench, tag);
    if (row === undefined) {
      await bench.engine?.exec('docker', ['pull', image]);
    }
    const verb = row === undefined ? 'save' : 'restore';
    return runCommand(process.execPath, [script, verb, `image-${tag}`, image], { machine, env });
  });
}

/** What is measured together, and no longer than some minutes. */
export type PartName = 'cache' | 'cache-loaded' | 'cache-moved';

type Part = {
  readonly heading: string;
  /** As root, with an engine. */
  readonly engine: boolean;
  readonly round: (bench: Bench, ours: Cache, theirs: Cache) => Promise<void>;
};

const PARTS: Readonly<Record<PartName, Part>> = {
  cache: { heading: "a hit in the action's cache", engine: false, round: hitRound },
  'cache-loaded': { heading: 'a hit, loaded into an engine', engine: true, round: loadedRound },
  'cache-moved': { heading: 'a cached tag that has moved', engine: false, round: moved },
};

export const CACHE_PARTS: readonly PartName[] = Object.keys(PARTS) as PartName[];

/** What ends in the store. */
async function hitRound(bench: Bench, ours: Cache): Promise<void> {
  await action(bench, ROW.pull, '1', { load: false });
  await measure(bench, ROW.skopeo, undefined, (machine) => {
    const from = `docker://${imageName(bench, '1')}`;
    const args = ['copy', '--src-tls-verify=false', from, `dir:${join(machine, 'image')}`];
    return runCommand('skopeo', args, { machine });
  });
  await action(bench, ROW.hit, '1', { cache: ours, load: false });
}

/** What ends in the engine. */
async function loadedRound(bench: Bench, ours: Cache, theirs: Cache): Promise<void> {
  await measure(bench, ROW.dockerPull, undefined, (machine) => {
    const env = engineOf(bench);
    return runCommand('docker', ['pull', imageName(bench, '1')], { machine, env });
  });
  await action(bench, ROW.loadedHit, '1', { cache: ours, load: true });
  await oneEntry(bench, ROW.entry, theirs, '1');
  await action(bench, ROW.loadedPull, '1', { load: true });
}

/** The first version is cached, and the tag names the second one by now. */
async function moved(bench: Bench): Promise<void> {
  const cache = await openCache();
  await action(bench, undefined, '1', { cache, load: false });
  await action(bench, ROW.moved, '2', { cache, load: false });
  await closeCache(cache);
}

function goals(results: Results): string {
  const ratio = (one: string, other: string) => results.seconds(one) / results.seconds(other);
  const all = [
    { what: 'hit / pull, no engine', ratio: ratio(ROW.hit, ROW.pull), atMost: 0.8 },
    { what: 'hit, loaded / docker pull', ratio: ratio(ROW.loadedHit, ROW.dockerPull), atMost: 0.8 },
    { what: 'hit, loaded / one entry', ratio: ratio(ROW.loadedHit, ROW.entry), atMost: 0.9 },
  ];
  const known = all.filter(({ ratio: measured }) => !Number.isNaN(measured));
  return known.length === 0 ? '' : goalTable(known);
}

/** Measures one part, so many times one after the other. */
export async function measureCache(name: PartName, rounds: number): Promise<Section> {
  const part = PARTS[name];
  const source = await startDockerRegistry();
  const client = new RegistryClient();
  await putVersions(client.repository({ registry: source.host, repository: REPOSITORY }));
  await client.close();
  const registry = await startLink(Number(source.host.split(':').at(-1)), LINK);
  const engine = part.engine ? await startDockerd() : undefined;
  const [ours, theirs] = [await openCache(), await openCache()];
  const results = new Results();
  const bench = { registry, results, ...(engine && { engine }) };
  try {
    await action(bench, undefined, '1', { cache: ours, load: false });
    if (part.engine) {
      await oneEntry(bench, undefined, theirs, '1');
    }
    for (let run = 1; run <= rounds; run += 1) {
      await part.round(bench, ours, theirs);
    }
  } finally {
    await Promise.all([closeCache(ours), closeCache(theirs), registry.stop()]);
    await Promise.all([engine?.stop(), source.stop()]);
  }
  const heading = `${part.heading}: an image of 147 MB, ${LINK.roundTripMs} ms, ${LINK.rate / 1_000_000} MB/s a connection`;
  const bars = results.names().map((row) => [row, results.seconds(row)] as const);
  const table = `${results.table()}\n\n${goals(results)}`;
  return { name, heading, table: table.trim(), plot: barPlot(heading, bars) };
}

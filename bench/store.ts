// Measures the everyday commands on a store of many images. `node bench/store.ts [IMAGES] [RUNS]`; the
// command line is the bundle in dist/, or what TRANSSHIP names.
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Descriptor } from '../src/oci/descriptor.ts';
import { digestOf, encodedOf } from '../src/oci/digest.ts';
import { MEDIA_TYPE } from '../src/oci/media-type.ts';

const IMAGES = Number(process.argv[2] ?? 2000);
const RUNS = Number(process.argv[3] ?? 5);
const PROGRAM =
  process.env['TRANSSHIP'] ?? fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));

/** Each image has a layer of its own above a shared one, and a history as a small Dockerfile leaves it. */
async function makeStore(dir: string): Promise<void> {
  const blobs = join(dir, 'blobs', 'sha256');
  await mkdir(blobs, { recursive: true });
  const put = async (mediaType: string, content: string): Promise<Descriptor> => {
    const digest = digestOf(content);
    await writeFile(join(blobs, encodedOf(digest)), content);
    return { mediaType, digest, size: content.length };
  };
  const base = await put(MEDIA_TYPE.ociLayer, 'shared');
  const manifests: Descriptor[] = [];
  for (let at = 0; at < IMAGES; at += 1) {
    const layers = [base, await put(MEDIA_TYPE.ociLayer, `layer ${at}`)];
    const config = await put(MEDIA_TYPE.ociConfig, JSON.stringify(configOf(at, layers)));
    const manifest = { schemaVersion: 2, mediaType: MEDIA_TYPE.ociManifest, config, layers };
    const name = `ghcr.io/acme/app-${at % 50}:${at}`;
    const root = await put(MEDIA_TYPE.ociManifest, JSON.stringify(manifest));
    manifests.push({ ...root, annotations: { 'org.opencontainers.image.ref.name': name } });
  }
  await writeFile(join(dir, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests }));
  await writeFile(join(dir, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
}

function configOf(at: number, layers: readonly Descriptor[]): unknown {
  const history = Array.from({ length: 12 }, (_, step) => ({
    created_by: `RUN step ${step}`,
    empty_layer: step >= layers.length,
  }));
  return {
    architecture: 'amd64',
    os: 'linux',
    created: new Date(1_600_000_000_000 + at * 6_000_000).toISOString(),
    config: { Env: ['PATH=/usr/bin:/bin'], Labels: { number: String(at) } },
    rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digest) },
    history,
  };
}

const dir = await mkdtemp(join(tmpdir(), 'transship-store-'));
const run = (...args: readonly string[]): string =>
  execFileSync(process.execPath, [PROGRAM, '--store', dir, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });

function measure(name: string, runs: number, ...args: readonly string[]): void {
  const seconds = Array.from({ length: runs }, () => {
    const start = performance.now();
    run(...args);
    return (performance.now() - start) / 1000;
  }).toSorted((one, other) => one - other);
  const [fastest = 0, slowest = 0] = [seconds[0], seconds.at(-1)];
  const middle = seconds[Math.floor(seconds.length / 2)] ?? 0;
  console.log(
    `| ${name} | ${[middle, fastest, slowest].map((one) => one.toFixed(2)).join(' | ')} |`,
  );
}

try {
  await makeStore(dir);
  console.log(`| ${IMAGES} images | median, s | fastest | slowest |\n| --- | ---: | ---: | ---: |`);
  const ids = run('images', '-q').trim().split('\n');
  measure('`images`', RUNS, 'images');
  measure('`images --filter label=number=7`', RUNS, 'images', '--filter', 'label=number=7');
  measure('`inspect` of one id', RUNS, 'inspect', ids[0] ?? '');
  measure('`inspect $(transship images -q)`', 1, 'inspect', ...ids);
  measure('`rmi $(transship images -q)`', 1, 'rmi', ...ids);
} finally {
  await rm(dir, { recursive: true, force: true });
}

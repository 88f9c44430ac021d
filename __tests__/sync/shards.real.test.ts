import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eachOf } from '../../src/content/each-of.ts';
import { RegistryClient } from '../../src/registry/client.ts';
import { spawnTransship, temporaryDir } from '../cli/transship.ts';
import { requireComponents } from '../stand-ins/components.ts';
import { type DockerRegistry, startDockerRegistry } from '../stand-ins/docker-registry.ts';
import { startFaultProxy } from '../stand-ins/fault-proxy.ts';
import { randomImage } from '../stand-ins/images.ts';
import { isLong } from '../stand-ins/long-form.ts';

/** Nine runs of the command line go over all of their images. */
const REPOSITORIES = Array.from({ length: isLong ? 20 : 8 }, (_, index) => `acme/r${index}`);
const TAGS = Array.from({ length: 10 }, (_, index) => `1.${index}`);
/** Enough for what goes wrong. */
const FEW = REPOSITORIES.slice(0, 3);
const SHARDS = ['1/4', '2/4', '3/4', '4/4'];

type Report = {
  readonly images: readonly { target: string; status: string; bytes: number; error?: string }[];
};

describe.skipIf(!requireComponents('docker-registry'))(
  'ten tags of each of many repositories',
  () => {
    let source: DockerRegistry;
    const digests = new Map<string, string>();

    beforeAll(async () => {
      source = await startDockerRegistry({ inMemory: true });
      const client = new RegistryClient();
      await eachOf(REPOSITORIES, 8, async (repository) => {
        const target = client.repository({ registry: source.host, repository });
        for (const tag of TAGS) {
          const seed = `${repository}:${tag}`;
          const layerSize = 8_000 + ((Number(tag.slice(2)) * 7_919) % 24_000);
          const layers = { sharedLayers: [repository], layers: 1, layerSize };
          digests.set(seed, (await randomImage(target, { ...layers, seed, name: tag })).digest);
        }
      });
      await client.close();
    });
    afterAll(() => source?.stop());

    function fileFor(from: string, to: string, repositories = REPOSITORIES): string {
      const entries = repositories.map(
        (one) => `  - { source: "${from}/${one}", target: "${to}/mirror/${one}" }`,
      );
      return `version: 1\nsync:\n${entries.join('\n')}\n`;
    }

    async function prepared(from = source.host, repositories = REPOSITORIES) {
      const target = await startDockerRegistry({ inMemory: true });
      const dir = await temporaryDir();
      const path = join(dir, 'sync.yaml');
      await writeFile(path, fileFor(from, target.host, repositories));
      return { target, dir, path };
    }

    async function run(path: string, dir: string, ...args: readonly string[]) {
      const { code, stdout, stderr } = await spawnTransship([
        'sync',
        path,
        '--store',
        join(dir, 'store'),
        '--json',
        '--quiet',
        ...args,
      ]).ended;
      const report: Report = JSON.parse(stdout.toString() || '{"images":[]}');
      return { code, report, stderr };
    }

    async function complete(host: string): Promise<number> {
      const client = new RegistryClient();
      const found = await eachOf([...digests], 8, async ([name, digest]) => {
        const [repository = '', tag = ''] = name.split(':');
        const place = client.repository({ registry: host, repository: `mirror/${repository}` });
        return (await place.lookup(tag))?.digest === digest;
      });
      await client.close();
      return found.filter(Boolean).length;
    }

    test('are mirrored by four processes: disjoint, complete, and balanced by bytes', async () => {
      const { target, dir, path } = await prepared();
      try {
        const parts = await eachOf(SHARDS, 4, (shard) => run(path, dir, '--shard', shard));
        expect(parts.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
        const targets = parts.flatMap(({ report }) => report.images.map((image) => image.target));
        expect(targets).toHaveLength(digests.size);
        expect(new Set(targets).size).toBe(digests.size);
        expect(await complete(target.host)).toBe(digests.size);
        const bytes = parts.map(({ report }) =>
          report.images.reduce((sum, image) => sum + image.bytes, 0),
        );
        expect(Math.max(...bytes) / Math.min(...bytes)).toBeLessThan(1.2);

        const before = (await source.requests()).length + (await target.requests()).length;
        const again = await run(path, dir);
        const after = (await source.requests()).length + (await target.requests()).length;
        expect(again.report.images.every(({ status }) => status === 'exists')).toBe(true);
        expect(after - before).toBeLessThanOrEqual(3 * digests.size);
      } finally {
        await target.stop();
      }
    });

    test('a part that is killed loses and repeats nothing when it runs again', async () => {
      const { target, dir, path } = await prepared();
      const slow = await startFaultProxy(target.url);
      try {
        await writeFile(path, fileFor(source.host, slow.host, FEW));
        const first = spawnTransship([
          'sync',
          path,
          '--store',
          join(dir, 'store'),
          '--shard',
          '1/2',
          '--quiet',
        ]);
        while (slow.count('PUT', '/manifests/') < 5) {
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        first.child.kill('SIGKILL');
        await first.ended;
        const killed = slow.journal.length;
        const again = await run(path, dir, '--shard', '1/2');
        const other = await run(path, dir, '--shard', '2/2');
        expect([again.code, other.code]).toEqual([0, 0]);
        expect(await complete(target.host)).toBe(30);
        const put = (from: number, to?: number) =>
          slow.journal
            .slice(from, to)
            .filter(
              ({ method, status, path: at }) =>
                method === 'PUT' && status === 201 && at.includes('/manifests/'),
            )
            .map(({ path: at }) => at);
        // Of what was put and noted, at most what was under way when the process died is put again.
        const repeated = put(0, killed).filter((one) => put(killed).includes(one));
        expect(repeated.length).toBeLessThanOrEqual(4);
      } finally {
        await slow.stop();
        await target.stop();
      }
    });

    test('a repository that answers 502 throughout costs only itself', async () => {
      const broken = await startFaultProxy(source.url, [
        { path: '/v2/acme/r2/', times: Number.POSITIVE_INFINITY, effect: { status: 502 } },
      ]);
      const { target, dir, path } = await prepared(broken.host, FEW);
      try {
        const ended = await run(path, dir, '--retries', '1');
        expect(ended.code).toBe(3);
        const failed = ended.report.images.filter(({ status }) => status === 'failed');
        expect(failed.map((image) => image.target)).toEqual([`${target.host}/mirror/acme/r2`]);
        expect(await complete(target.host)).toBe(20);
      } finally {
        await broken.stop();
        await target.stop();
      }
    });
  },
);

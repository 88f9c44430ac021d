// The job summary that the README shows, of a real run of the action: postgres, redis and an application in
// the proportions of the real ones, registries by their public names, Docker's engine, a stand-in of the
// cache service. As root with Debian's dockerd: node bench/summary.ts
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCacheService } from '../__tests__/stand-ins/cache-service.ts';
import { startDockerd } from '../__tests__/stand-ins/engine.ts';
import { type ImageParts, putImages, randomLayer } from '../__tests__/stand-ins/images.ts';
import { DOCKER_HUB, leadingTo, startPublicHosts } from '../__tests__/stand-ins/public-hosts.ts';
import { runStep } from '../__tests__/stand-ins/runner.ts';
import { parsePlatform } from '../src/oci/platform.ts';
import { RegistryClient } from '../src/registry/client.ts';

const TOKEN = 'ghs_token';
const MB = 1_000_000;
const PLATFORMS = ['linux/amd64', 'linux/arm64'];

const hosts = await startPublicHosts({
  [DOCKER_HUB]: { users: { acme: TOKEN } },
  'ghcr.io': { users: { octocat: TOKEN } },
});
const cache = await startCacheService();
const dockerd = await startDockerd();
const client = new RegistryClient();
const folder = await mkdtemp(join(tmpdir(), 'summary-'));
const authority = join(folder, 'authority.pem');
await writeFile(authority, hosts.ca);

/** Sizes of the layers above the base, in MB. */
async function publish(host: string, name: string, tag: string, sizes: readonly number[]) {
  const target = client.repository({ registry: hosts.registry(host).host, repository: name });
  const images: ImageParts[] = [];
  for (const platform of PLATFORMS) {
    const layers = await Promise.all([
      randomLayer(`base ${platform}`, 28.2 * MB),
      ...sizes.map((size, index) => randomLayer(`${name} ${platform} ${index}`, size * MB)),
    ]);
    images.push({ platform: parsePlatform(platform), layers });
  }
  await putImages(target, images, { platforms: PLATFORMS, name: tag });
}

async function step(machine: string, images: string) {
  return await runStep({
    machine: join(folder, machine),
    with: { images, 'github-token': TOKEN, username: 'acme', password: TOKEN },
    env: {
      ...cache.env,
      ...leadingTo(hosts, authority),
      DOCKER_HOST: dockerd.host,
      GITHUB_ACTOR: 'octocat',
      GITHUB_SERVER_URL: 'https://github.com',
    },
  });
}

try {
  await publish(DOCKER_HUB, 'library/postgres', '16', [4.5, 1.2, 8, 105]);
  await publish(DOCKER_HUB, 'library/redis', '7', [1.1, 13]);
  await publish('ghcr.io', 'acme/app', 'sha-1234', [2, 21]);
  await step('yesterday', 'redis:7');
  const targets = 'ghcr.io/acme/app:1.4.0, docker.io/acme/app:1.4.0';
  const images = `postgres:16\nredis:7\nghcr.io/acme/app:sha-1234 => ${targets}`;
  const { summary, exitCode } = await step('today', images);
  console.log(summary);
  process.exitCode = exitCode ?? 1;
} finally {
  await client.close();
  await Promise.all([hosts.stop(), cache.stop(), dockerd.stop()]);
  await rm(folder, { recursive: true, force: true });
}

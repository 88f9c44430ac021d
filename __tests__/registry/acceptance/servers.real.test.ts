import { describe, expect, onTestFinished, test } from 'vitest';
import { copy } from '../../../src/copy/copy.ts';
import type { RegistryOptions } from '../../../src/registry/client.ts';
import { requireComponents } from '../../stand-ins/components.ts';
import {
  type DockerRegistry,
  type DockerRegistryOptions,
  startDockerRegistry,
} from '../../stand-ins/docker-registry.ts';
import type { Effect } from '../../stand-ins/fault-script.ts';
import { makeAuthority } from '../../stand-ins/tls.ts';
import {
  startTokenServer,
  type TokenOptions,
  type TokenServer,
} from '../../stand-ins/token-server.ts';
import { fresh, openClient, proxied, push, readWhole, twoPlatforms } from './scene.ts';

const user = { username: 'u', password: 'p:w' };
const KNOWN: RegistryOptions = { credentials: async () => user };

async function registryWith(options: DockerRegistryOptions): Promise<DockerRegistry> {
  const registry = await startDockerRegistry(options);
  onTestFinished(() => registry.stop());
  return registry;
}

async function tokenServer(options: Partial<TokenOptions> = {}): Promise<TokenServer> {
  const server = await startTokenServer({ user: 'u', password: 'p:w', ...options });
  onTestFinished(() => server.stop());
  return server;
}

/** A push, a copy into another repository, and everything read back there by another client. */
async function pushAndCopy(host: string, options: RegistryOptions) {
  const image = await twoPlatforms('servers');
  const client = openClient(options);
  const [from, to] = [
    client.repository({ registry: host, repository: 'acme/from' }),
    client.repository({ registry: host, repository: 'acme/to' }),
  ];
  await push(image, from);
  const result = await copy({ source: from, name: '1' }, { target: to, name: '1' });
  const reader = fresh(host, 'acme/to', options);
  expect((await reader.resolve('1')).digest).toBe(image.root.digest);
  await readWhole(reader, image.root);
  return result;
}

describe.skipIf(!requireComponents('docker-registry', 'htpasswd'))("Debian's registry", () => {
  test.each([
    ['open', {}, {}],
    ['with a password', { htpasswd: { user: 'u', password: 'p:w' } }, KNOWN],
  ] as const)('%s takes, mounts and gives a whole image', async (_what, server, options) => {
    const { host } = await registryWith(server);
    const { bytes } = await pushAndCopy(host, options);
    expect(bytes.mounted).toBeGreaterThan(0);
  });

  test('with tokens takes, mounts and gives a whole image; nobody in particular may do nothing', async () => {
    const token = await tokenServer();
    const { host } = await registryWith({ token });
    const { bytes } = await pushAndCopy(host, KNOWN);
    expect(bytes.mounted).toBeGreaterThan(0);
    expect(token.journal.every((asked) => asked.user === 'u')).toBe(true);
    await expect(fresh(host, 'acme/to').resolve('1')).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
      hint: expect.stringContaining('log in'),
    });
  });

  test('with tokens that end in the middle of a push gets new ones for its rest', async () => {
    const token = await tokenServer({ seconds: 1 });
    const { url } = await registryWith({ token });
    // The registry is slow once, longer than a token lives.
    const slow = { method: 'PUT', path: '/uploads/', effect: { delay: 1500 } };
    const proxy = await proxied(url, slow);
    const image = await twoPlatforms('tokens');
    await push(image, fresh(proxy.host, 'acme/app', KNOWN));
    const pushes = token.journal.filter(({ scopes }) => scopes[0]?.endsWith(':pull,push'));
    expect(pushes.length).toBeGreaterThanOrEqual(2);
    await readWhole(fresh(proxy.host, 'acme/app', KNOWN), image.root);
  });

  test.each([400, 401, 403])(
    'is sent what its token server gives no token with two scopes for (%i)',
    async (status) => {
      const token = await tokenServer();
      const door = await proxied(new URL(token.realm).origin, {
        path: /scope=.*scope=/,
        times: 99,
        effect: { status },
      });
      const { host } = await registryWith({ token: { ...token, realm: `${door.url}/token` } });
      const { bytes } = await pushAndCopy(host, KNOWN);
      expect(bytes.mounted).toBe(0);
      expect(door.count('GET', /scope=.*scope=/)).toBeGreaterThan(0);
    },
  );

  test.each<readonly [string, Effect]>([
    ['503', { status: 503 }],
    ['429', { status: 429, headers: { 'retry-after': '0' } }],
    ['RST', { reset: 'before' }],
    ['an answer that is cut short', { truncate: 20 }],
  ])('is pushed to although its token server first answers %s', async (_what, effect) => {
    const token = await tokenServer();
    const door = await proxied(new URL(token.realm).origin, { effect });
    const { host } = await registryWith({ token: { ...token, realm: `${door.url}/token` } });
    const image = await twoPlatforms('servers');
    await push(image, fresh(host, 'acme/app', KNOWN));
    expect(door.journal.length).toBeGreaterThan(1);
    await readWhole(fresh(host, 'acme/app', KNOWN), image.root);
  });

  test('in TLS of an authority of its own takes, mounts and gives a whole image', async () => {
    const authority = makeAuthority();
    const { host } = await registryWith({ tls: authority.issue(['127.0.0.1']) });
    const { bytes } = await pushAndCopy(host, { ca: [authority.ca] });
    expect(bytes.mounted).toBeGreaterThan(0);
    await expect(fresh(host, 'acme/to').resolve('1')).rejects.toMatchObject({
      code: 'UNREACHABLE',
      remedy: expect.objectContaining({ kind: 'trust-authority' }),
    });
  });

  test('that is read-only refuses a push in so many words', async () => {
    const { host } = await registryWith({ readOnly: true });
    const image = await twoPlatforms('servers');
    const pushed = copy(
      { source: image.store, name: '1' },
      { target: fresh(host, 'acme/app'), name: '1' },
    );
    await expect(pushed).rejects.toMatchObject({
      code: 'UNSUPPORTED',
      side: 'target',
      message: expect.stringMatching(/^starting the upload of blob sha256:\S+ to \S+: 405 /),
      hint: `${host} may be read-only`,
    });
  });
});

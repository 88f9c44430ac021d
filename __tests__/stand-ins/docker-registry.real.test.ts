import { request } from 'node:https';
import { describe, expect, test } from 'vitest';
import { requireComponents } from './components.ts';
import { type DockerRegistryOptions, startDockerRegistry } from './docker-registry.ts';
import { makeAuthority } from './tls.ts';
import { startTokenServer } from './token-server.ts';

describe.skipIf(!requireComponents('docker-registry', 'htpasswd'))('docker-registry', () => {
  async function statusOf(options: DockerRegistryOptions, authorization?: string): Promise<number> {
    const registry = await startDockerRegistry(options);
    const headers = authorization === undefined ? {} : { authorization };
    const { status } = await fetch(`${registry.url}/v2/`, { headers });
    await registry.stop();
    return status;
  }

  test('asks for the password that it was given', async () => {
    const htpasswd = { user: 'me', password: 'secret' };
    const right = `Basic ${Buffer.from('me:secret').toString('base64')}`;
    expect(await statusOf({ htpasswd })).toBe(401);
    expect(await statusOf({ htpasswd }, right)).toBe(200);
  });

  test('takes the tokens of its token server', async () => {
    const token = await startTokenServer({ user: 'me', password: 'secret' });
    const headers = { authorization: `Basic ${Buffer.from('me:secret').toString('base64')}` };
    const scope = 'repository:acme/app:pull';
    const asked = await fetch(`${token.realm}?service=${token.service}&scope=${scope}`, {
      headers,
    });
    const { token: bearer } = (await asked.json()) as { token: string };
    expect(await statusOf({ token })).toBe(401);
    expect(await statusOf({ token }, `Bearer ${bearer}`)).toBe(200);
    await token.stop();
  });

  test('speaks TLS with a certificate of our authority', async () => {
    const authority = makeAuthority();
    const registry = await startDockerRegistry({ tls: authority.issue(['127.0.0.1']) });
    const status = await new Promise((resolve, reject) => {
      const outgoing = request(
        `${registry.url}/v2/`,
        { ca: authority.ca, agent: false },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        },
      );
      outgoing.once('error', reject).end();
    });
    expect(status).toBe(200);
    await registry.stop();
  });

  test('logs every request, complete when asked for', async () => {
    const registry = await startDockerRegistry();
    await fetch(`${registry.url}/v2/`);
    await fetch(`${registry.url}/v2/none/tags/list?n=1`);
    expect(await registry.requests()).toEqual([
      { method: 'GET', path: '/v2/', status: 200 },
      { method: 'GET', path: '/v2/none/tags/list?n=1', status: 404 },
    ]);
    await registry.stop();
  });
});

import { describe, expect, onTestFinished, test } from 'vitest';
import type { Credential } from '../../src/registry/credentials/credential.ts';
import { requireComponents } from '../stand-ins/components.ts';
import { type DockerRegistryOptions, startDockerRegistry } from '../stand-ins/docker-registry.ts';
import { makeAuthority } from '../stand-ins/tls.ts';
import { startTokenServer, type TokenOptions } from '../stand-ins/token-server.ts';
import { ask, failure, openWires, PUSH } from './wire/asking.ts';

const list = { path: 'a/b/tags/list', accept: [404] } as const;
const open = { method: 'POST', path: 'a/b/blobs/uploads/', accept: [202], scopes: [PUSH] } as const;
const user = { username: 'u', password: 'p:w' };

async function registry(
  options: DockerRegistryOptions,
): Promise<Awaited<ReturnType<typeof startDockerRegistry>>> {
  const running = await startDockerRegistry(options);
  onTestFinished(() => running.stop());
  return running;
}

async function tokenServer(
  options: Partial<TokenOptions> = {},
): Promise<Awaited<ReturnType<typeof startTokenServer>>> {
  const running = await startTokenServer({ user: 'u', password: 'p:w', ...options });
  onTestFinished(() => running.stop());
  return running;
}

const knows = (credential: Credential) => async () => credential;

describe.skipIf(!requireComponents('docker-registry', 'htpasswd'))('docker-registry', () => {
  test('with a password lets in who has it', async () => {
    const { host, requests } = await registry({ htpasswd: { user: 'u', password: 'p:w' } });
    const wires = openWires({ credentials: knows(user) });
    (await ask(wires, host, list)).body.resume();
    (await ask(wires, host, open)).body.resume();
    expect((await requests()).map(({ status }) => status)).toEqual([401, 404, 202]);
    const wrong = openWires({ credentials: knows({ ...user, password: 'x' }) });
    expect(await failure(ask(wrong, host, list))).toMatchObject({ code: 'UNAUTHORIZED' });
  });

  test('with tokens takes those that are made for it, for each thing its own', async () => {
    const token = await tokenServer({ anonymous: ['pull'] });
    const { host, requests } = await registry({ token });
    const wires = openWires({ credentials: knows(user) });
    (await ask(wires, host, list)).body.resume();
    (await ask(wires, host, open)).body.resume();
    (await ask(wires, host, list)).body.resume();
    expect((await requests()).map(({ status }) => status)).toEqual([401, 404, 202, 404]);
    expect(token.journal.map(({ scopes }) => scopes)).toEqual([
      ['repository:a/b:pull'],
      ['repository:a/b:pull,push'],
    ]);
  });

  test('with tokens lets nobody read but not write, and says what to do', async () => {
    const token = await tokenServer({ anonymous: ['pull'] });
    const { host } = await registry({ token });
    const wires = openWires();
    (await ask(wires, host, list)).body.resume();
    expect(await failure(ask(wires, host, open))).toMatchObject({
      code: 'UNAUTHORIZED',
      hint: expect.stringContaining('log in'),
    });
  });

  test('with tokens takes one that an identity token was exchanged for', async () => {
    const token = await tokenServer({ refreshToken: 'refresh' });
    const { host } = await registry({ token });
    const wires = openWires({ credentials: knows({ identityToken: 'refresh' }) });
    (await ask(wires, host, open)).body.resume();
    expect(token.journal.map(({ method }) => method)).toEqual(['POST']);
  });

  test('with tokens that end within the run gets new ones', async () => {
    const token = await tokenServer({ seconds: 1 });
    const { host } = await registry({ token });
    const wires = openWires({ credentials: knows(user) });
    // No request of them all may fail, until two tokens have come to their end.
    while (token.journal.length < 3) {
      (await ask(wires, host, list)).body.resume();
    }
    expect(token.journal.every(({ user: name }) => name === 'u')).toBe(true);
  });

  test('in TLS of an authority of its own', async () => {
    const authority = makeAuthority();
    const { host } = await registry({ tls: authority.issue(['127.0.0.1']) });
    (await ask(openWires({ ca: [authority.ca] }), host, list)).body.resume();
    (await ask(openWires({ insecure: [host] }), host, list)).body.resume();
    expect(await failure(ask(openWires(), host, list))).toMatchObject({
      code: 'UNREACHABLE',
      remedy: expect.objectContaining({ kind: 'trust-authority' }),
    });
  });
});

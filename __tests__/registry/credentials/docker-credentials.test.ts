import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { firstCredential } from '../../../src/registry/credentials/credential.ts';
import {
  configPaths,
  dockerCredentials,
  dockerHeaders,
} from '../../../src/registry/credentials/docker-credentials.ts';
import { failure } from '../wire/asking.ts';
import { auth, homeWith, user } from './docker-home.ts';

describe('a config file', () => {
  test.each([
    ['ghcr.io', 'ghcr.io'],
    ['https://ghcr.io', 'ghcr.io'],
    ['https://ghcr.io/', 'ghcr.io'],
    ['https://ghcr.io/v2/', 'ghcr.io'],
    ['ghcr.io/v1/', 'ghcr.io'],
    ['GHCR.io:443', 'ghcr.io'],
    ['https://index.docker.io/v1/', 'docker.io'],
    ['registry-1.docker.io', 'docker.io'],
    ['docker.io', 'docker.io'],
    ['127.0.0.1:5000', '127.0.0.1:5000'],
  ])('with the key %s is about %s', async (key, host) => {
    const home = await homeWith({ '.docker/config.json': { auths: { [key]: auth('u:p:w') } } });
    const credentials = dockerCredentials({ env: { HOME: home } });
    expect(await credentials(host, 'a/b')).toEqual(user('u', 'p:w'));
    for (const other of ['evil.example', `x${host}`, `${host}x`, `${host}.evil.example`]) {
      expect(await credentials(other, 'a/b')).toBeUndefined();
    }
  });

  test('may have keys for repositories, of which the longest counts', async () => {
    const auths = {
      'quay.io': auth('a:1'),
      'quay.io/acme': auth('b:2'),
      'quay.io/acme/app': auth('c:3'),
    };
    const home = await homeWith({ 'auth.json': { auths } });
    const credentials = dockerCredentials({ env: {}, authFile: join(home, 'auth.json') });
    expect(await credentials('quay.io', 'acme/app')).toEqual(user('c', '3'));
    expect(await credentials('quay.io', 'acme/other')).toEqual(user('b', '2'));
    expect(await credentials('quay.io', 'acmeapp')).toEqual(user('a', '1'));
    expect(await credentials('quay.io', undefined)).toEqual(user('a', '1'));
  });

  test.each([
    [{ auth: 'dTpw' }, user('u', 'p')],
    [{ auth: Buffer.from('uu:p').toString('base64').replace(/=+$/, '') }, user('uu', 'p')],
    [{ username: 'u', password: 'p' }, user('u', 'p')],
    [
      { ...auth('u:'), identitytoken: 'id' },
      { identityToken: 'id', username: 'u' },
    ],
    [{ registrytoken: 'reg' }, { registryToken: 'reg' }],
    [{}, undefined],
    [{ email: 'e' }, undefined],
  ])('with the entry %o', async (entry, expected) => {
    const env = { DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { h: entry } }) };
    expect(await dockerCredentials({ env })('h', undefined)).toEqual(expected);
  });

  test.each([
    '{"auths":{"h":{"auth":"aHVudGVyMg=="}}}',
    'hunter2 is no json',
    '{"auths":["hunter2"]}',
    '{"auths":{"h":"hunter2"}}',
    '{"credsStore":{"hunter2":1}}',
  ])('that is broken (%s) is named, and nothing of it shown', async (content) => {
    const home = await homeWith({ 'config.json': content });
    const error = await failure(
      dockerCredentials({ env: { DOCKER_CONFIG: home } })('h', undefined),
    );
    expect(error).toMatchObject({ code: 'CREDENTIALS' });
    expect(error.message).toContain(join(home, 'config.json'));
    expect(`${error.message} ${String(error.cause)}`).not.toMatch(/hunter2/);
  });

  test.each([
    ['an entry that is no credential', { auth: Buffer.from('ya29.token').toString('base64') }],
    ['an entry of another type', { auth: 42 }],
    ['a text', 'hunter2'],
  ])('with %s for one host is good for the others, and warns once', async (_what, entry) => {
    const auths = { 'https://bad.example': entry, h: auth('u:p') };
    const warnings: string[] = [];
    const env = { DOCKER_AUTH_CONFIG: JSON.stringify({ auths }) };
    const onWarning = (text: string) => warnings.push(text);
    const credentials = dockerCredentials({ env, onWarning });
    expect(await credentials('h', undefined)).toEqual(user('u', 'p'));
    expect(await credentials('h', 'a/b')).toEqual(user('u', 'p'));
    const where = 'DOCKER_AUTH_CONFIG: auths["https://bad.example"]';
    expect(warnings).toEqual([expect.stringContaining(where)]);
    expect(warnings[0]).not.toMatch(/hunter2|ya29/);
    expect(await failure(credentials('bad.example', 'a/b'))).toMatchObject({ code: 'CREDENTIALS' });
  });

  test('takes null for no entry, as docker does, and warns', async () => {
    const config = { auths: { h: null, i: auth('u:p') }, HttpHeaders: null };
    const env = { DOCKER_AUTH_CONFIG: JSON.stringify(config) };
    const warnings: string[] = [];
    const onWarning = (text: string) => warnings.push(text);
    const credentials = dockerCredentials({ env, onWarning });
    expect(await credentials('h', undefined)).toBeUndefined();
    expect(await credentials('i', undefined)).toEqual(user('u', 'p'));
    expect(warnings).toEqual(['DOCKER_AUTH_CONFIG: auths["h"]: null; it is left out']);
  });

  test('may name a helper that is no name, for its own host only', async () => {
    const config = { credHelpers: { h: 7 }, auths: { i: auth('u:p') } };
    const credentials = dockerCredentials({ env: { DOCKER_AUTH_CONFIG: JSON.stringify(config) } });
    expect(await credentials('i', undefined)).toEqual(user('u', 'p'));
    expect(await failure(credentials('h', undefined))).toMatchObject({ code: 'CREDENTIALS' });
  });

  test('is asked for HOST:443 as for HOST', async () => {
    const env = { DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { 'ghcr.io:443': auth('u:p') } }) };
    for (const host of ['ghcr.io', 'ghcr.io:443']) {
      expect(await dockerCredentials({ env })(host, 'a/b')).toEqual(user('u', 'p'));
    }
  });

  test('that could not be read is read again', async () => {
    const home = await homeWith({ 'auth.json': 'no json' });
    const authFile = join(home, 'auth.json');
    const credentials = dockerCredentials({ env: {}, authFile });
    expect(await failure(credentials('h', undefined))).toMatchObject({ code: 'CREDENTIALS' });
    await writeFile(authFile, JSON.stringify({ auths: { h: auth('u:p') } }));
    expect(await credentials('h', undefined)).toEqual(user('u', 'p'));
  });

  test('of Podman is found without XDG_RUNTIME_DIR', () => {
    expect(configPaths({ env: { HOME: '/h' } }, 1000)).toEqual([
      join('/h', '.docker', 'config.json'),
      '/run/containers/1000/auth.json',
      join('/h', '.config', 'containers/auth.json'),
    ]);
  });

  test('may be empty or absent, unless it was named', async () => {
    const home = await homeWith({ '.docker/config.json': '' });
    expect(await dockerCredentials({ env: { HOME: home } })('h', undefined)).toBeUndefined();
    const named = dockerCredentials({ env: {}, authFile: join(home, 'missing.json') });
    expect(await failure(named('h', undefined))).toMatchObject({
      code: 'CREDENTIALS',
      remedy: { kind: 'credential-file', subject: expect.any(String) },
    });
  });

  test('is looked for in this order', async () => {
    const entry = (name: string): object => ({ auths: { h: auth(`${name}:p`) } });
    const home = await homeWith({
      'docker/config.json': entry('docker-config'),
      '.docker/config.json': entry('home'),
      'registry-auth.json': entry('registry-auth-file'),
      'run/containers/auth.json': entry('runtime'),
      '.config/containers/auth.json': entry('config'),
    });
    const env: Record<string, string> = {
      DOCKER_AUTH_CONFIG: JSON.stringify(entry('inline')),
      DOCKER_CONFIG: join(home, 'docker'),
      REGISTRY_AUTH_FILE: join(home, 'registry-auth.json'),
      XDG_RUNTIME_DIR: join(home, 'run'),
      HOME: home,
    };
    const order: unknown[] = [];
    const files = [
      'docker/config.json',
      '.docker/config.json',
      'registry-auth.json',
      'run/containers/auth.json',
    ];
    const gone = ['', ...files, '.config/containers/auth.json'];
    for (const file of gone) {
      const found = await dockerCredentials({ env: { ...env } })('h', undefined);
      order.push(found && 'username' in found ? found.username : found);
      if (file === '') {
        delete env['DOCKER_AUTH_CONFIG'];
      } else {
        await rm(join(home, file));
      }
      if (file === 'docker/config.json') {
        delete env['DOCKER_CONFIG'];
      }
    }
    expect(order).toEqual([
      'inline',
      'docker-config',
      'home',
      'registry-auth-file',
      'runtime',
      'config',
    ]);
  });

  test('gives headers, but none that a request has already', async () => {
    const HttpHeaders = { 'X-Meta': 'a', 'User-Agent': 'mine', Authorization: 'secret' };
    const env = { DOCKER_AUTH_CONFIG: JSON.stringify({ HttpHeaders }) };
    expect(await dockerHeaders({ env })()).toEqual({ 'x-meta': 'a' });
  });
});

test('of several sources the first that knows something counts', async () => {
  const nothing = async () => undefined;
  const something = async () => ({ registryToken: 'a' });
  expect(await firstCredential(nothing, something, nothing)('h', undefined)).toEqual({
    registryToken: 'a',
  });
  expect(await firstCredential()('h', undefined)).toBeUndefined();
});

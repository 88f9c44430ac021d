import { describe, expect, test } from 'vitest';
import { githubCredentials } from '../../../src/registry/credentials/github.ts';

const GITEA = { GITEA_ACTIONS: 'true' };

describe('a workflow’s token is for the registry of its server and for no other host', () => {
  test.each([
    ['no server named', {}, ['ghcr.io']],
    ['an empty name', { GITHUB_SERVER_URL: '' }, ['ghcr.io']],
    ['github.com', { GITHUB_SERVER_URL: 'https://github.com' }, ['ghcr.io']],
    ['github.com with a slash', { GITHUB_SERVER_URL: 'https://GitHub.com/' }, ['ghcr.io']],
    [
      'GHES',
      { GITHUB_SERVER_URL: 'https://git.acme.test' },
      ['containers.git.acme.test', 'git.acme.test'],
    ],
    ['ghe.com', { GITHUB_SERVER_URL: 'https://acme.ghe.com' }, ['containers.acme.ghe.com']],
    ['Gitea', { ...GITEA, GITHUB_SERVER_URL: 'https://git.acme.test' }, ['git.acme.test']],
    [
      'a port',
      { ...GITEA, GITHUB_SERVER_URL: 'http://git.acme.test:3000/' },
      ['git.acme.test:3000'],
    ],
    ['no URL', { GITHUB_SERVER_URL: 'github.com' }, []],
    [
      'a look-alike',
      { ...GITEA, GITHUB_SERVER_URL: 'https://github.com.evil.test' },
      ['github.com.evil.test'],
    ],
  ] as const)('with %s', async (_server, env, registries) => {
    const lookup = githubCredentials('token', { GITHUB_ACTOR: 'octocat', ...env });
    const asked = [
      'ghcr.io',
      'docker.io',
      'xghcr.io',
      'ghcr.io.evil.example',
      'ghcr.io:443',
      'github.com',
      'containers.github.com',
      'git.acme.test',
      'git.acme.test:3000',
      'containers.git.acme.test',
      'acme.ghe.com',
      'containers.acme.ghe.com',
      'github.com.evil.test',
      'containers.github.com.evil.test',
    ];
    const given = [];
    for (const host of asked) {
      const credential = await lookup(host, 'acme/app');
      expect(credential).toEqual(credential && { username: 'octocat', password: 'token' });
      given.push(...(credential === undefined ? [] : [host]));
    }
    expect(given.toSorted()).toEqual(registries.toSorted());
  });
});

test('without a token there is nothing to show, and without an actor any user name will do', async () => {
  const env = { GITHUB_ACTOR: 'octocat' };
  expect(await githubCredentials(undefined, env)('ghcr.io', undefined)).toBeUndefined();
  expect(await githubCredentials('', env)('ghcr.io', undefined)).toBeUndefined();
  expect(await githubCredentials('token', {})('ghcr.io', undefined)).toMatchObject({
    username: expect.stringMatching(/./),
  });
});

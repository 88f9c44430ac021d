import { expect, test } from 'vitest';
import { githubCredentials } from '../../../src/registry/credentials/github.ts';

test('a workflow’s token is for ghcr.io by its exact name, and for nobody else', async () => {
  const lookup = githubCredentials('token', 'octocat');
  expect(await lookup('ghcr.io', 'acme/app')).toEqual({ username: 'octocat', password: 'token' });
  for (const host of ['docker.io', 'xghcr.io', 'ghcr.io.evil.example', 'ghcr.io:443']) {
    expect(await lookup(host, 'acme/app')).toBeUndefined();
  }
});

test('without a token there is nothing to show, and without an actor any user name will do', async () => {
  expect(await githubCredentials(undefined, 'octocat')('ghcr.io', undefined)).toBeUndefined();
  expect(await githubCredentials('', 'octocat')('ghcr.io', undefined)).toBeUndefined();
  expect(await githubCredentials('token', undefined)('ghcr.io', undefined)).toMatchObject({
    username: expect.stringMatching(/./),
  });
});

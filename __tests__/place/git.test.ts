import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import type { Exec } from '../../src/engine/exec.ts';
import { codeOf, messageOf } from '../../src/errors.ts';
import { clone, withoutLogin } from '../../src/place/git.ts';

type Call = { readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> };

/** What git is called with for a URL; it says that it failed, with these words. */
async function calls(url: string, stderr = 'no', env: Call['env'] = { PATH: '/bin' }) {
  const made: Call[] = [];
  const exec: Exec = async (_command, args, options) => {
    made.push({ args, env: options?.env ?? {} });
    return { exitCode: args.includes('fetch') ? 1 : 0, stdout: '', stderr };
  };
  try {
    const { dir } = await clone(url, { exec, temporary: tmpdir(), env });
    await rm(dir, { recursive: true });
    return { made, message: '' };
  } catch (error) {
    expect(codeOf(error)).toBe('UNREACHABLE');
    return { made, message: messageOf(error) };
  }
}

test.each([
  ['https://u:hush-hush@h.example/a.git', 'u:hush-hush'],
  ['https://u:hush%2Fp@ss@h.example/a.git#main', 'u:hush/p@ss'],
  ['https://hush@h.example:8443/a.git', 'hush:'],
])('the login of %s is no argument, and in no message', async (url, login) => {
  const { made, message } = await calls(url, `fatal: cannot read '${url}'`);
  const [{ env } = { env: {} as Call['env'] }] = made;
  expect(made.flatMap(({ args }) => args).join(' ')).not.toContain('hush');
  expect(message).not.toContain('hush');
  expect(message).toMatch(/^cloning https:\/\/h\.example/);
  const { origin } = new URL(url);
  expect(env).toMatchObject({
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${origin}/.extraHeader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${Buffer.from(login).toString('base64')}`,
  });
});

test('settings that the environment has for git stay', async () => {
  const own = { PATH: '/bin', GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'a.b' };
  const { made } = await calls('https://u:p@h.example/a.git', 'no', own);
  expect(made[0]?.env).toMatchObject({
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'a.b',
    GIT_CONFIG_KEY_1: 'http.https://h.example/.extraHeader',
  });
});

test.each([
  ['https://h.example/a.git', ['https', 'ssh']],
  ['http://127.0.0.1/a.git', ['http', 'https', 'ssh']],
  ['git@h.example:a.git', ['https', 'ssh']],
  ['git://h.example/a.git', ['git', 'https', 'ssh']],
])('submodules of %s come by %j alone', async (url, protocols) => {
  const { made } = await calls(url);
  const settings = made[0]?.args.filter((word) => word.startsWith('protocol.')) ?? [];
  expect(settings).toContain('protocol.allow=never');
  expect(settings.filter((one) => one.endsWith('always')).toSorted()).toEqual(
    protocols.map((one) => `protocol.${one}.allow=always`),
  );
});

test.each([
  ['https://u:p@h/a', 'https://h/a'],
  ['https://u:p@ss@h/a', 'https://h/a'],
  ['HTTPS://token@h/a@b', 'HTTPS://h/a@b'],
  ['git+ssh://git@h/a', 'git+ssh://h/a'],
  ['git@h:a', 'git@h:a'],
])('%s without its login is %s', (url, shown) => {
  expect(withoutLogin(url)).toBe(shown);
});

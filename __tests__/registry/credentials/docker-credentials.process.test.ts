import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dockerCredentials } from '../../../src/registry/credentials/docker-credentials.ts';
import { failure } from '../wire/asking.ts';
import { auth, homeWith, user } from './docker-home.ts';

describe('a credential helper', () => {
  /** A helper that answers with its own words, and writes down what it was asked. */
  async function helper(
    script: string,
    config: object,
  ): Promise<{ home: string; env: Record<string, string> }> {
    const home = await homeWith({
      '.docker/config.json': config,
      'bin/docker-credential-test': `#!/bin/sh\nread -r server\necho "$1 $server" >> "$HOME/asked"\n${script}\n`,
    });
    await chmod(join(home, 'bin/docker-credential-test'), 0o755);
    return { home, env: { HOME: home, PATH: `${join(home, 'bin')}:/usr/bin:/bin` } };
  }
  const says = (username: string, secret: string): string =>
    `echo '{"ServerURL":"x","Username":"${username}","Secret":"${secret}"}'`;

  test('is asked once for each host, with the host on its standard input', async () => {
    const { home, env } = await helper(says('u', 'p'), { credsStore: 'test' });
    const credentials = dockerCredentials({ env });
    expect(await credentials('ghcr.io', 'a/b')).toEqual(user('u', 'p'));
    expect(await credentials('ghcr.io', 'c/d')).toEqual(user('u', 'p'));
    expect(await credentials('docker.io', 'c/d')).toEqual(user('u', 'p'));
    const asked = await readFile(join(home, 'asked'), 'utf8');
    expect(asked).toBe('get ghcr.io\nget https://index.docker.io/v1/\n');
  });

  test('of the host comes before that of all hosts, and both before what is written', async () => {
    const config = {
      credHelpers: { 'ghcr.io': 'test' },
      credsStore: 'absent',
      auths: { 'ghcr.io': auth('written:p') },
    };
    const { env } = await helper(says('helped', 'p'), config);
    expect(await dockerCredentials({ env })('ghcr.io', 'a/b')).toEqual(user('helped', 'p'));
  });

  test('may know an identity token', async () => {
    const { env } = await helper(says('<token>', 'id'), { credsStore: 'test' });
    expect(await dockerCredentials({ env })('h', undefined)).toEqual({ identityToken: 'id' });
  });

  test('that knows nothing leaves it to what is written, or to nobody', async () => {
    const config = { credsStore: 'test', auths: { a: auth('u:p') } };
    const { env } = await helper('echo "credentials not found in native keychain"; exit 1', config);
    const credentials = dockerCredentials({ env });
    expect(await credentials('a', undefined)).toEqual(user('u', 'p'));
    expect(await credentials('b', undefined)).toBeUndefined();
  });

  test('that is missing is named, for its own host only', async () => {
    const { home, env } = await helper('', { credHelpers: { 'gcr.io': 'not-installed' } });
    const credentials = dockerCredentials({ env });
    expect(await credentials('ghcr.io', 'a/b')).toBeUndefined();
    const error = await failure(credentials('gcr.io', 'a/b'));
    expect(error).toMatchObject({
      code: 'CREDENTIALS',
      message: 'asking docker-credential-not-installed for gcr.io: no such program',
      hint: `install docker-credential-not-installed, or take it out of ${join(home, '.docker/config.json')}`,
    });
  });

  test('that fails is named with its exit code, and nothing of its output', async () => {
    const { env } = await helper('echo "hunter2"; echo "hunter2" >&2; exit 2', {
      credsStore: 'test',
    });
    const error = await failure(dockerCredentials({ env })('h', undefined));
    expect(error.message).toBe('asking docker-credential-test for h: exit code 2');
    expect(error['hint']).toContain('echo h | docker-credential-test get');
    expect(`${error['hint']} ${String(error.cause)}`).not.toContain('hunter2');
  });

  test('that has failed once is asked again', async () => {
    const script = `if [ ! -e "$HOME/unlocked" ]; then touch "$HOME/unlocked"; exit 1; fi\n${says('u', 'p')}`;
    const { env } = await helper(script, { credsStore: 'test' });
    const credentials = dockerCredentials({ env });
    expect(await failure(credentials('h', undefined))).toMatchObject({ code: 'CREDENTIALS' });
    expect(await credentials('h', undefined)).toEqual(user('u', 'p'));
  });

  test('that leaves a process behind, which keeps its output open, is not waited for', async () => {
    const { env } = await helper(`sleep 300 &\n${says('u', 'p')}`, { credsStore: 'test' });
    expect(await dockerCredentials({ env })('h', undefined)).toEqual(user('u', 'p'));
  });

  test('whose answer cannot be read is an error that does not show it', async () => {
    const { env } = await helper('echo hunter2', { credsStore: 'test' });
    const error = await failure(dockerCredentials({ env })('h', undefined));
    expect(error).toMatchObject({ code: 'CREDENTIALS' });
    expect(`${error.message} ${String(error.cause)}`).not.toContain('hunter2');
  });

  test('whose name is a path is not run', async () => {
    const { env } = await helper('', { credsStore: '../../bin/test' });
    const error = await failure(dockerCredentials({ env })('h', undefined));
    expect(error.message).toContain('names no credential helper');
  });
});

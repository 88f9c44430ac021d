import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loginScene, writeConfig } from './login-scene.ts';

/** A credential helper that keeps what it is told in a file beside it. */
async function writeProgram(dir: string): Promise<string> {
  const kept = join(dir, 'kept');
  const script = `#!/bin/sh\necho "$1 $#" >> ${kept}.args\ncat > ${kept}.$1\n`;
  await writeFile(join(dir, 'docker-credential-keeper'), script);
  await chmod(join(dir, 'docker-credential-keeper'), 0o755);
  return kept;
}

test.each(['credsStore', 'credHelpers'])(
  'gives it to the credential helper of %s, never as an argument',
  async (member) => {
    const { host, login, run, config, file, dir } = await loginScene();
    const kept = await writeProgram(dir);
    const named = member === 'credsStore' ? 'keeper' : { [host]: 'keeper' };
    await writeConfig(file, { [member]: named });
    expect(await login('-u', 'acme')).toEqual({
      code: 0,
      stdout: 'Login Succeeded\n',
      stderr: '',
    });
    expect(JSON.parse(await readFile(`${kept}.store`, 'utf8'))).toEqual({
      ServerURL: host,
      Username: 'acme',
      Secret: 's3cret:x',
    });
    expect(await config()).toEqual({ [member]: named, auths: { [host]: {} } });
    await run('logout', host);
    expect(await readFile(`${kept}.erase`, 'utf8')).toBe(host);
    expect(await readFile(`${kept}.args`, 'utf8')).toBe('store 1\nerase 1\n');
    expect(await config()).toEqual({ [member]: named, auths: {} });
  },
);

test('a helper that is not there is one clear line, and the file stays', async () => {
  const { login, config, file } = await loginScene();
  await writeConfig(file, { credsStore: 'missing' });
  const { code, stderr } = await login('-u', 'acme');
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /docker-credential-missing.*: no such program \[CREDENTIALS\]\nhint: install/,
  );
  expect(await config()).toEqual({ credsStore: 'missing' });
});

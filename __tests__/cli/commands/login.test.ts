import { mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { transship } from '../transship.ts';
import { BASIC, loginScene, writeConfig } from './login-scene.ts';

describe('login', () => {
  test('keeps the login where docker does, for its owner only, with a warning', async () => {
    const { host, login, config, file } = await loginScene();
    expect(await login('-u', 'acme')).toEqual({
      code: 0,
      stdout: 'Login Succeeded\n',
      stderr: expect.stringContaining(
        `WARNING! Your credentials are stored unencrypted in '${file}'.\n`,
      ),
    });
    expect(await config()).toEqual({ auths: { [host]: { auth: BASIC.slice('Basic '.length) } } });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test('keeps everything else that the file says, and one spelling of the host', async () => {
    const { host, login, config, file } = await loginScene();
    const others = { 'ghcr.io': { auth: 'YTpi' }, 'https://index.docker.io/v1/': {} };
    await writeConfig(file, {
      HttpHeaders: { 'x-a': 'b' },
      auths: { ...others, [`http://${host}/v1/`]: { auth: 'YTpi' } },
      detachKeys: 'ctrl-e',
    });
    expect((await login('-q', '-u', 'acme')).stderr).toBe('');
    expect(await config()).toEqual({
      HttpHeaders: { 'x-a': 'b' },
      auths: { ...others, [host]: { auth: BASIC.slice('Basic '.length) } },
      detachKeys: 'ctrl-e',
    });
  });

  test('a file behind a symbolic link stays there', async () => {
    const { login, dir, file, config } = await loginScene();
    const real = join(dir, 'real.json');
    await writeFile(real, '{"a":"b"}');
    await mkdir(join(file, '..'));
    await symlink(real, file);
    expect((await login('-u', 'acme')).code).toBe(0);
    expect(JSON.parse(await readFile(real, 'utf8'))).toEqual(await config());
  });

  test('a refused login stores nothing, and shows no password', async () => {
    const { login, file } = await loginScene();
    const { code, stdout, stderr } = await login('-u', 'other');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /^transship: logging in to 127\.0\.0\.1:\d+: 401 .*\[UNAUTHORIZED\]\nhint: /,
    );
    expect(stderr).not.toContain('s3cret');
    await expect(stat(file)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('a file that is not JSON is left alone', async () => {
    const { login, file } = await loginScene();
    await mkdir(join(file, '..'));
    await writeFile(file, '{"auths": broken');
    expect((await login('-u', 'acme')).stderr).toContain('[CREDENTIALS]');
    expect(await readFile(file, 'utf8')).toBe('{"auths": broken');
  });

  test('on a terminal it asks for the user and for the password, which is not shown', async () => {
    const { host, dir } = await loginScene();
    const env = { DOCKER_CONFIG: dir, PATH: '' };
    const stdin = Buffer.from('acme\ns3cret:x\n');
    const { code, stdout, stderr } = await transship(['login', host], {
      env,
      stdin,
      terminal: true,
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Login Succeeded\n' });
    expect(stderr).toMatch(/Username: .*acme[\s\S]*Password: /);
    expect(stderr).not.toContain('s3cret');
    const given = { env, stdin: Buffer.from('s3cret:x\n'), terminal: true };
    expect((await transship(['login', host, '-u', 'acme'], given)).code).toBe(0);
  });

  test('a terminal that ends before an answer, or gives an empty one, is an error', async () => {
    const { host } = await loginScene();
    const at = (text: string) =>
      transship(['login', host, '-u', 'acme'], { stdin: Buffer.from(text), terminal: true });
    expect(await at('')).toMatchObject({ code: 2 });
    expect((await at('\n')).stderr).toContain('the password is empty');
    expect(await at('abc\u0003')).toMatchObject({ code: 130 });
  });

  test('what was kept is what the next command shows', async () => {
    const { host, login, run } = await loginScene();
    await login('-u', 'acme');
    expect((await run('tags', `${host}/acme/app`)).stderr).not.toContain('UNAUTHORIZED');
    await run('logout', host);
    expect((await run('tags', `${host}/acme/app`)).stderr).toContain('UNAUTHORIZED');
  });

  test.each([
    [['-u', 'acme', '-p', 's3cret'], 'can be seen by others'],
    [['-u', 'acme'], '--password-stdin is missing'],
    [['--password-stdin'], '-u USER is missing'],
  ])('%j is wrong usage', async (args, why) => {
    const { host, run } = await loginScene();
    const { code, stderr } = await run('login', host, ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(why);
    expect(stderr).not.toContain('s3cret');
  });

  test.each(['a b', 'user@host', '', 'https://'])('%j is no registry', async (host) => {
    const { run } = await loginScene();
    expect((await run('login', host, '-u', 'a', '--password-stdin')).code).toBe(2);
    expect((await run('logout', host)).code).toBe(2);
  });
});

describe('logout', () => {
  test('takes away every spelling of the host, and nothing else', async () => {
    const { run, config, file } = await loginScene();
    const hub = { 'https://index.docker.io/v1/': { auth: 'YTpi' }, 'docker.io': { auth: 'YTpi' } };
    await writeConfig(file, { auths: { ...hub, 'ghcr.io': { auth: 'YTpi' } }, a: 1 });
    expect(await run('logout')).toEqual({
      code: 0,
      stdout: 'Removing login credentials for docker.io\n',
      stderr: '',
    });
    expect(await config()).toEqual({ auths: { 'ghcr.io': { auth: 'YTpi' } }, a: 1 });
    expect(JSON.parse((await run('logout', '--json', 'https://ghcr.io/acme')).stdout)).toEqual({
      registry: 'ghcr.io',
      removed: true,
    });
  });

  test('of a host that nobody logged in to writes nothing', async () => {
    const { run, file } = await loginScene();
    expect(JSON.parse((await run('logout', '--json', 'ghcr.io')).stdout).removed).toBe(false);
    await expect(stat(file)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

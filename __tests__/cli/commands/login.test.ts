import { chmod, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startScriptedHost } from '../../stand-ins/scripted-host.ts';
import { type Ended, temporaryDir, transship } from '../transship.ts';

const BASIC = `Basic ${Buffer.from('acme:s3cret:x').toString('base64')}`;

/** A registry that lets in one user, and docker's configuration directory. */
async function scene(): Promise<{
  readonly host: string;
  readonly dir: string;
  readonly file: string;
  login(...args: readonly string[]): Promise<Ended>;
  run(...args: readonly string[]): Promise<Ended>;
  config(): Promise<Record<string, unknown>>;
}> {
  const registry = await startScriptedHost(({ headers }) =>
    headers.authorization === BASIC
      ? { body: '{}' }
      : { status: 401, headers: { 'www-authenticate': 'Basic realm="r"' } },
  );
  onTestFinished(() => registry.stop());
  const dir = await temporaryDir();
  const env = {
    DOCKER_CONFIG: join(dir, 'docker'),
    PATH: `${dir}${delimiter}${process.env['PATH'] ?? ''}`,
  };
  const file = join(dir, 'docker/config.json');
  const { host } = registry;
  const stdin = Buffer.from('s3cret:x\n');
  return {
    host,
    dir,
    file,
    login: (...args) => transship(['login', host, '--password-stdin', ...args], { env, stdin }),
    run: (...args) => transship(args, { env, stdin }),
    config: async () => JSON.parse(await readFile(file, 'utf8')),
  };
}

async function writeConfig(file: string, config: object): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, JSON.stringify(config));
}

/** A credential helper that keeps what it is told in a file beside it. */
async function writeProgram(dir: string): Promise<string> {
  const kept = join(dir, 'kept');
  const script = `#!/bin/sh\necho "$1 $#" >> ${kept}.args\ncat > ${kept}.$1\n`;
  await writeFile(join(dir, 'docker-credential-keeper'), script);
  await chmod(join(dir, 'docker-credential-keeper'), 0o755);
  return kept;
}

describe('login', () => {
  test('keeps the login where docker does, for its owner only, with a warning', async () => {
    const { host, login, config, file } = await scene();
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
    const { host, login, config, file } = await scene();
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
    const { login, dir, file, config } = await scene();
    const real = join(dir, 'real.json');
    await writeFile(real, '{"a":"b"}');
    await mkdir(join(file, '..'));
    await symlink(real, file);
    expect((await login('-u', 'acme')).code).toBe(0);
    expect(JSON.parse(await readFile(real, 'utf8'))).toEqual(await config());
  });

  test('a refused login stores nothing, and shows no password', async () => {
    const { login, file } = await scene();
    const { code, stdout, stderr } = await login('-u', 'other');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /^transship: logging in to 127\.0\.0\.1:\d+: 401 .*\[UNAUTHORIZED\]\nhint: /,
    );
    expect(stderr).not.toContain('s3cret');
    await expect(stat(file)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test.each(['credsStore', 'credHelpers'])(
    'gives it to the credential helper of %s, never as an argument',
    async (member) => {
      const { host, login, run, config, file, dir } = await scene();
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
    const { login, config, file } = await scene();
    await writeConfig(file, { credsStore: 'missing' });
    const { code, stderr } = await login('-u', 'acme');
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /docker-credential-missing.*: no such program \[CREDENTIALS\]\nhint: install/,
    );
    expect(await config()).toEqual({ credsStore: 'missing' });
  });

  test('a file that is not JSON is left alone', async () => {
    const { login, file } = await scene();
    await mkdir(join(file, '..'));
    await writeFile(file, '{"auths": broken');
    expect((await login('-u', 'acme')).stderr).toContain('[CREDENTIALS]');
    expect(await readFile(file, 'utf8')).toBe('{"auths": broken');
  });

  test('what was kept is what the next command shows', async () => {
    const { host, login, run } = await scene();
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
    const { host, run } = await scene();
    const { code, stderr } = await run('login', host, ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(why);
    expect(stderr).not.toContain('s3cret');
  });

  test.each(['a b', 'user@host', '', 'https://'])('%j is no registry', async (host) => {
    const { run } = await scene();
    expect((await run('login', host, '-u', 'a', '--password-stdin')).code).toBe(2);
    expect((await run('logout', host)).code).toBe(2);
  });
});

describe('logout', () => {
  test('takes away every spelling of the host, and nothing else', async () => {
    const { run, config, file } = await scene();
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
    const { run, file } = await scene();
    expect(JSON.parse((await run('logout', '--json', 'ghcr.io')).stdout).removed).toBe(false);
    await expect(stat(file)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

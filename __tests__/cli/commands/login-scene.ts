import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { startScriptedHost } from '../../stand-ins/scripted-host.ts';
import { type Ended, temporaryDir, transship } from '../transship.ts';

export const BASIC: string = `Basic ${Buffer.from('acme:s3cret:x').toString('base64')}`;

/** A registry that lets in one user, and docker's configuration directory. */
export async function loginScene(): Promise<{
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

export async function writeConfig(file: string, config: object): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, JSON.stringify(config));
}

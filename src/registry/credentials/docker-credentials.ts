import { join } from 'node:path';
import { ImageError } from '../../errors.ts';
import { type ConfigFile, decodeConfigFile, readConfigFile } from './config-file.ts';
import type { Credential, Credentials } from './credential.ts';
import { askProgram, type Run, runProgram } from './program.ts';

export type DockerCredentialsOptions = {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Default: `HOME` or `USERPROFILE` of the environment. */
  readonly home?: string;
  /** Only this file, which must exist. */
  readonly authFile?: string;
  readonly run?: Run;
};

/** What docker and its credential helpers keep a registry's credentials under. */
export function serverOf(host: string): string {
  return host === 'docker.io' ? 'https://index.docker.io/v1/' : host;
}

/**
 * Credentials as docker and podman keep them. Read in this order, the first that knows the host
 * counts: `DOCKER_AUTH_CONFIG`, `config.json` of `DOCKER_CONFIG` or `~/.docker`, `REGISTRY_AUTH_FILE`,
 * `$XDG_RUNTIME_DIR/containers/auth.json`, `~/.config/containers/auth.json`. In a file the helper of
 * the host comes before the helper of all hosts, and both before what is written there.
 * Files are read when the first host is looked up, and once.
 */
export function dockerCredentials(options: DockerCredentialsOptions): Credentials {
  const files = lazily(() => readConfigFiles(options));
  const answers = new Map<string, Promise<Credential | undefined>>();
  const { env, run = runProgram } = options;
  /** A helper is a process: one for each host is enough. */
  const ask = (name: string, host: string, where: string, signal?: AbortSignal) => {
    const key = `${name} ${host}`;
    const answer =
      answers.get(key) ?? askProgram(name, serverOf(host), { env, run, where, signal });
    answers.set(key, answer);
    return answer;
  };
  return async (host, repository, signal) => {
    for (const file of await files()) {
      const program = file.credHelpers.get(host) ?? file.credsStore;
      const asked = program && (await ask(program, host, file.where, signal));
      const found = asked || writtenIn(file, host, repository);
      if (found !== undefined) {
        return found;
      }
    }
    return undefined;
  };
}

/** `HttpHeaders` of the same files, for every request to a registry; the first file's count. */
export function dockerHeaders(
  options: DockerCredentialsOptions,
): () => Promise<Readonly<Record<string, string>>> {
  return lazily(async () => {
    const files = await readConfigFiles(options);
    const all = files.toReversed().flatMap(({ headers }) => Object.entries(headers));
    return Object.fromEntries(
      all
        .map(([name, value]) => [name.toLowerCase(), value] as const)
        .filter(([name]) => !OURS.has(name)),
    );
  });
}

/** What every request has already, or what must not be set from a file. */
const OURS: ReadonlySet<string> = new Set([
  'accept',
  'accept-encoding',
  'authorization',
  'connection',
  'content-length',
  'content-type',
  'host',
  'range',
  'transfer-encoding',
  'user-agent',
]);

/** The longest key that names the repository or something above it: `quay.io/acme`, then `quay.io`. */
function writtenIn(
  { auths }: ConfigFile,
  host: string,
  repository: string | undefined,
): Credential | undefined {
  const parts = [host, ...(repository === undefined ? [] : repository.split('/'))];
  for (let length = parts.length; length > 0; length--) {
    const found = auths.get(parts.slice(0, length).join('/'));
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

async function readConfigFiles(options: DockerCredentialsOptions): Promise<readonly ConfigFile[]> {
  const { authFile, env } = options;
  if (authFile !== undefined) {
    const file = await readConfigFile(authFile);
    if (file === undefined) {
      throw new ImageError('CREDENTIALS', `reading ${authFile}: no such file`, {
        hint: 'check the path given',
        remedy: { kind: 'credential-file', subject: authFile },
      });
    }
    return [file];
  }
  const inline = env['DOCKER_AUTH_CONFIG'];
  const files = await Promise.all(pathsOf(options).map(readConfigFile));
  return [
    ...(inline ? [decodeConfigFile(Buffer.from(inline), 'DOCKER_AUTH_CONFIG')] : []),
    ...files.filter((file) => file !== undefined),
  ];
}

/** Where docker keeps its own, whether it is there or not; `undefined` where nobody is at home. */
export function dockerConfigPath({
  env,
  home = env['HOME'] || env['USERPROFILE'],
}: DockerCredentialsOptions): string | undefined {
  const docker = env['DOCKER_CONFIG'] || (home && join(home, '.docker'));
  return docker ? join(docker, 'config.json') : undefined;
}

function pathsOf(options: DockerCredentialsOptions): readonly string[] {
  const { env, home = env['HOME'] || env['USERPROFILE'] } = options;
  const runtime = env['XDG_RUNTIME_DIR'];
  const own = env['XDG_CONFIG_HOME'] || (home && join(home, '.config'));
  return [
    dockerConfigPath(options),
    env['REGISTRY_AUTH_FILE'],
    runtime && join(runtime, 'containers/auth.json'),
    own && join(own, 'containers/auth.json'),
  ].filter((path): path is string => Boolean(path));
}

function lazily<T>(read: () => Promise<T>): () => Promise<T> {
  let started: Promise<T> | undefined;
  return () => {
    started ??= read();
    return started;
  };
}

import { join, posix } from 'node:path';
import { eachOf } from '../../content/each-of.ts';
import { lazily, once } from '../../content/once.ts';
import { ImageError } from '../../errors.ts';
import { type ConfigFile, decodeConfigFile, normalizedKey, readConfigFile } from './config-file.ts';
import type { Credential, Credentials } from './credential.ts';
import { askProgram, type Run, runProgram } from './program.ts';

/** Where credentials are looked for. */
export type DockerCredentialsOptions = {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Default: `HOME` or `USERPROFILE` of the environment. */
  readonly home?: string;
  /** Only this file, which must exist. */
  readonly authFile?: string;
  readonly run?: Run;
  /** Told each entry that cannot be read, when the files are read. */
  readonly onWarning?: (text: string) => void;
};

/** What docker and its credential helpers keep a registry's credentials under. */
export function serverOf(host: string): string {
  return host === 'docker.io' ? 'https://index.docker.io/v1/' : host;
}

/**
 * Credentials as docker and podman keep them. Read in this order, the first that knows the host
 * counts: `DOCKER_AUTH_CONFIG`, `config.json` of `DOCKER_CONFIG` or `~/.docker`, `REGISTRY_AUTH_FILE`,
 * `auth.json` in `$XDG_RUNTIME_DIR/containers`, `/run/containers/$UID`, `~/.config/containers`. In a
 * file the helper of the host comes before the helper of all hosts, and both before what is written
 * there. Files are read when the first host is looked up, and once.
 */
export function dockerCredentials(options: DockerCredentialsOptions): Credentials {
  const { env, run = runProgram } = options;
  const files = lazily(() => readConfigFiles(options));
  const answers = new Map<string, Promise<Credential | undefined>>();
  return async (written, repository, signal, onSource) => {
    const host = normalizedKey(written);
    for (const file of await files()) {
      const program = helperFor(file, host);
      // A helper is a process: one for each host is enough.
      const asked =
        program &&
        (await once(answers, `${program} ${host}`, () =>
          askProgram(program, serverOf(host), { env, run, where: file.where, signal }),
        ));
      const found = asked || writtenIn(file, host, repository);
      if (found !== undefined) {
        onSource?.(asked ? `docker-credential-${program}, named in ${file.where}` : file.where);
        return found;
      }
    }
    return undefined;
  };
}

/** @throws ImageError `CREDENTIALS` if that cannot be read */
export function helperFor(
  { credHelpers, credsStore }: ConfigFile,
  host: string,
): string | undefined {
  return valid(credHelpers.get(host)) ?? credsStore;
}

function valid<T>(entry: T | ImageError | undefined): T | undefined {
  if (entry instanceof ImageError) {
    throw entry;
  }
  return entry;
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

/** Headers that every request has already, or that must not come from a file. */
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
    const found = valid(auths.get(parts.slice(0, length).join('/')));
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

async function readConfigFiles(options: DockerCredentialsOptions): Promise<readonly ConfigFile[]> {
  const files = await findConfigFiles(options);
  for (const text of files.flatMap(({ unreadable }) => unreadable)) {
    options.onWarning?.(`${text}; it is left out`);
  }
  return files;
}

async function findConfigFiles(options: DockerCredentialsOptions): Promise<readonly ConfigFile[]> {
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
  const paths = configPaths(options, process.getuid?.());
  const files = await eachOf(paths, paths.length, readConfigFile);
  return [
    ...(inline ? [decodeConfigFile(Buffer.from(inline), 'DOCKER_AUTH_CONFIG')] : []),
    ...files.filter((file) => file !== undefined),
  ];
}

/** Docker's own file, whether it is there or not; `undefined` if there is no home directory. */
export function dockerConfigPath({
  env,
  home = env['HOME'] || env['USERPROFILE'],
}: DockerCredentialsOptions): string | undefined {
  const docker = env['DOCKER_CONFIG'] || (home && join(home, '.docker'));
  return docker ? join(docker, 'config.json') : undefined;
}

/** @param uid of this process, on systems that have one: Podman's default without XDG_RUNTIME_DIR */
export function configPaths(
  options: DockerCredentialsOptions,
  uid: number | undefined,
): readonly string[] {
  const { env, home = env['HOME'] || env['USERPROFILE'] } = options;
  const runtime = env['XDG_RUNTIME_DIR'];
  const own = env['XDG_CONFIG_HOME'] || (home && join(home, '.config'));
  return [
    dockerConfigPath(options),
    env['REGISTRY_AUTH_FILE'],
    runtime && join(runtime, 'containers/auth.json'),
    uid === undefined ? undefined : posix.join('/run/containers', `${uid}`, 'auth.json'),
    own && join(own, 'containers/auth.json'),
  ].filter((path): path is string => Boolean(path));
}

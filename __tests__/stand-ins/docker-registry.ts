import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { programPath } from './components.ts';
import { stopper } from './stopper.ts';
import type { KeyPair } from './tls.ts';
import type { TokenServer } from './token-server.ts';

export type DockerRegistryOptions = {
  /** Basic authentication with one user. */
  readonly htpasswd?: { readonly user: string; readonly password: string };
  /** Bearer tokens of this server. */
  readonly token?: Pick<TokenServer, 'realm' | 'service' | 'issuer' | 'certificate'>;
  /** Makes it a pull-through mirror of the registry at this URL, which must be up already. */
  readonly proxy?: string;
  readonly readOnly?: boolean;
  /** Keeps everything in memory: for many small images. */
  readonly inMemory?: boolean;
  readonly tls?: KeyPair;
};

export type LoggedRequest = {
  readonly method: string;
  readonly path: string;
  readonly status: number;
};

export type DockerRegistry = {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  readonly url: string;
  /** Its access log so far; lines may lag behind the answers: see `requests`. */
  readonly log: readonly LoggedRequest[];
  /** The access log, complete up to this call. */
  requests(): Promise<readonly LoggedRequest[]>;
  /** Where it keeps its files. */
  readonly dir: string;
  stop(): Promise<void>;
};

const ACCESS = /^\S+ - \S+ \[[^\]]*\] "([A-Z]+) (\S+) HTTP\/[\d.]+" (\d{3}) /;
const MARK = '/v2/_mark/manifests/';

/** Debian's `docker-registry` (distribution 2.8) on a free port, its storage in a temporary directory. */
export async function startDockerRegistry(
  options: DockerRegistryOptions = {},
): Promise<DockerRegistry> {
  const dir = await mkdtemp(join(tmpdir(), 'docker-registry-'));
  const child = spawn(programPath('docker-registry') ?? 'docker-registry', [
    'serve',
    await writeConfig(dir, options),
  ]);
  const stop = stopper(child, dir, 'SIGKILL');
  const log: LoggedRequest[] = [];
  const marks = new Map<string, () => void>();
  createInterface({ input: child.stdout }).on('line', (line) => note(line, log, marks));
  try {
    const host = await listening(child);
    const url = `${options.tls === undefined ? 'http' : 'https'}://${host}`;
    return { host, url, log, dir, stop, requests: () => requests(host, options, log, marks) };
  } catch (error) {
    await stop();
    throw error;
  }
}

function note(line: string, log: LoggedRequest[], marks: ReadonlyMap<string, () => void>): void {
  const [, method, path, status] = ACCESS.exec(line) ?? [];
  if (method === undefined || path === undefined) {
    return;
  }
  if (path.startsWith(MARK)) {
    marks.get(path)?.();
  } else {
    log.push({ method, path, status: Number(status) });
  }
}

/** The port is the registry's choice, so that no other process can take it in between. */
async function listening(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  const lines = createInterface({ input: child.stderr ?? process.stdin });
  return await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`docker-registry ended:\n${said.join('\n')}`)));
    lines.on('line', (line) => {
      const address = /listening on (127\.0\.0\.1:\d+)/.exec(line)?.[1];
      if (address !== undefined) {
        resolve(address);
      }
      said.push(line);
      said.splice(0, said.length - 20);
    });
  });
}

/** Sends a request of our own and waits for its line: every earlier line is there by then. */
async function requests(
  host: string,
  options: DockerRegistryOptions,
  log: readonly LoggedRequest[],
  marks: Map<string, () => void>,
): Promise<readonly LoggedRequest[]> {
  if (options.tls !== undefined) {
    throw new Error('requests() speaks plain http: read `log` instead');
  }
  const path = `${MARK}${marks.size}`;
  const seen = new Promise<void>((resolve) => marks.set(path, resolve));
  await (await fetch(`http://${host}${path}`)).arrayBuffer();
  await seen;
  return log;
}

/** The configuration file; JSON is YAML. */
async function writeConfig(dir: string, options: DockerRegistryOptions): Promise<string> {
  const storage = {
    ...(options.inMemory === true
      ? { inmemory: {} }
      : { filesystem: { rootdirectory: join(dir, 'storage') } }),
    delete: { enabled: true },
    redirect: { disable: true },
    maintenance: {
      readonly: { enabled: options.readOnly === true },
      uploadpurging: { enabled: false },
    },
  };
  const config = {
    version: 0.1,
    log: { level: 'info', formatter: 'text' },
    storage,
    http: { addr: '127.0.0.1:0', secret: 'fixed', ...(await tlsFiles(dir, options)) },
    ...(await auth(dir, options)),
    ...(options.proxy === undefined ? {} : { proxy: { remoteurl: options.proxy } }),
  };
  const file = join(dir, 'config.yml');
  await writeFile(file, JSON.stringify(config));
  return file;
}

async function tlsFiles(dir: string, { tls }: DockerRegistryOptions): Promise<object> {
  if (tls === undefined) {
    return {};
  }
  const [certificate, key] = [join(dir, 'cert.pem'), join(dir, 'key.pem')];
  await writeFile(certificate, tls.cert);
  await writeFile(key, tls.key);
  return { tls: { certificate, key } };
}

async function auth(dir: string, { htpasswd, token }: DockerRegistryOptions): Promise<object> {
  if (htpasswd !== undefined) {
    const path = join(dir, 'htpasswd');
    const { user, password } = htpasswd;
    await writeFile(path, execFileSync('htpasswd', ['-inB', user], { input: password }));
    return { auth: { htpasswd: { realm: 'stand-in', path } } };
  }
  if (token !== undefined) {
    const rootcertbundle = join(dir, 'token.pem');
    await writeFile(rootcertbundle, token.certificate);
    const { realm, service, issuer } = token;
    return { auth: { token: { realm, service, issuer, rootcertbundle } } };
  }
  return {};
}

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';
import { eachOf } from '../../content/each-of.ts';
import { readNamed } from '../../disk/files.ts';
import { ImageError, messageOf } from '../../errors.ts';
import type { Environment } from './proxy.ts';

/** What TLS trusts, and what it shows for itself. */
export type TlsSettings = {
  /** PEM texts; absent: what Node trusts. */
  readonly ca?: string[];
  /** A client certificate and its key, PEM. */
  readonly cert?: string;
  readonly key?: string;
};

/** How many certificates of one directory are read at a time. */
const WIDTH = 8;

/**
 * The settings for a host: what Node trusts, and in addition the authorities given, those of
 * `NODE_EXTRA_CA_CERTS`, and those of the host's `certs.d` directory (containers-certs.d(5)).
 * @param authority `HOST[:PORT]` @throws ImageError `STORE` for a file that cannot be read
 */
export async function tlsSettings(
  authority: string,
  given: readonly string[],
  env: Environment,
): Promise<TlsSettings> {
  const extra = env['NODE_EXTRA_CA_CERTS'];
  const { ca = [], ...client } = await certificatesOf(authority, env);
  const added = [...given, ...(extra ? [await read(extra)] : []), ...ca];
  // A list takes the place of Node's own, so that one must be part of it.
  return added.length === 0
    ? client
    : { ...client, ca: [...getCACertificates('default'), ...added] };
}

/** The authorities of the system's trust store besides these, or besides Node's own. */
export function systemAuthorities(others: readonly string[] | undefined): string[] {
  return [
    ...new Set([...(others ?? getCACertificates('default')), ...getCACertificates('system')]),
  ];
}

/**
 * The same settings, with what TLS makes of them: each connection would make it again, and to decode the 150
 * authorities of Node takes some 40 ms.
 */
export function withContext<T extends TlsSettings>(
  settings: T,
): T & { readonly secureContext?: SecureContext } {
  const { ca, cert, key } = settings;
  if (ca === undefined && cert === undefined) {
    // Node has made a context of its own authorities.
    return settings;
  }
  return { ...settings, secureContext: createSecureContext({ ca, cert, key }) };
}

/** The first directory with anything in it counts; the user's own come first. */
async function certificatesOf(authority: string, env: Environment): Promise<TlsSettings> {
  for (const directory of certificateDirectories(authority, env, process.platform)) {
    const names = await list(directory);
    if (names.length > 0) {
      return await readCertificates(directory, names);
    }
  }
  return {};
}

/**
 * Where Docker, Podman and Skopeo look: Docker's daemon in /etc/docker or, on Windows, in
 * %ProgramData%; rootless Docker in ~/.config; Docker Desktop in ~/.docker. On Windows a name holds
 * no colon, and Docker leaves it out (moby, `registry/config_windows.go`).
 */
export function certificateDirectories(
  authority: string,
  env: Environment,
  platform: NodeJS.Platform,
): readonly string[] {
  const home = env['HOME'] || env['USERPROFILE'];
  const own = ['.config/containers', '.config/docker', '.docker'];
  const system = ['/etc/containers', '/etc/docker'];
  const windows = [join(env['ProgramData'] || 'C:\\ProgramData', 'docker')];
  const roots = [
    ...(home ? own.map((folder) => join(home, folder)) : []),
    ...(platform === 'win32' ? windows : system),
  ];
  const name = platform === 'win32' ? authority.replaceAll(':', '') : authority;
  return roots.map((root) => join(root, 'certs.d', name));
}

/** `*.crt` are authorities; `NAME.cert` and `NAME.key` are a client's certificate. */
async function readCertificates(directory: string, names: readonly string[]): Promise<TlsSettings> {
  const files = names.filter((name) => name.endsWith('.crt'));
  const ca = await eachOf(files, WIDTH, (name) => read(join(directory, name)));
  const cert = names.find(
    (name) => name.endsWith('.cert') && names.includes(name.replace(/cert$/, 'key')),
  );
  return cert === undefined
    ? { ca }
    : {
        ca,
        cert: await read(join(directory, cert)),
        key: await read(join(directory, cert.replace(/cert$/, 'key'))),
      };
}

async function list(directory: string): Promise<readonly string[]> {
  try {
    return (await readdir(directory)).sort();
  } catch {
    return [];
  }
}

async function read(file: string): Promise<string> {
  try {
    return (await readNamed(file)).toString('utf8');
  } catch (cause) {
    const message = `reading certificates of ${file}: ${messageOf(cause)}`;
    throw new ImageError('STORE', message, { cause });
  }
}

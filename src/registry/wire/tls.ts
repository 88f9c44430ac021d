import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getCACertificates } from 'node:tls';
import { ImageError, messageOf } from '../../errors.ts';

/** What TLS trusts, and what it shows for itself. */
export type TlsSettings = {
  /** PEM texts; `undefined`: what Node trusts. */
  readonly ca: readonly string[] | undefined;
  /** A client certificate and its key, PEM. */
  readonly cert: string | undefined;
  readonly key: string | undefined;
};

/**
 * The settings for a host: what Node trusts, and in addition the authorities given, those of
 * `NODE_EXTRA_CA_CERTS`, and those of the host's `certs.d` directory (containers-certs.d(5)).
 * @param authority `HOST[:PORT]` @throws ImageError `STORE` for a file that cannot be read
 */
export async function tlsSettings(
  authority: string,
  given: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<TlsSettings> {
  const extra = env['NODE_EXTRA_CA_CERTS'];
  const own = await certificatesOf(authority, env);
  const added = [...given, ...(extra ? [await read(extra)] : []), ...own.authorities];
  return {
    // A list takes the place of Node's own, so that one must be part of it.
    ca: added.length === 0 ? undefined : [...getCACertificates('default'), ...added],
    cert: own.cert,
    key: own.key,
  };
}

type Certificates = {
  readonly authorities: readonly string[];
  readonly cert: string | undefined;
  readonly key: string | undefined;
};

/** The directories that Docker, Podman and Skopeo read; the user's own wins. */
async function certificatesOf(
  authority: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Certificates> {
  const home = env['HOME'];
  const roots = [
    ...(home ? [join(home, '.config/containers/certs.d')] : []),
    '/etc/containers/certs.d',
    '/etc/docker/certs.d',
  ];
  for (const root of roots) {
    const directory = join(root, authority);
    const names = await list(directory);
    if (names.length > 0) {
      return await readCertificates(directory, names);
    }
  }
  return { authorities: [], cert: undefined, key: undefined };
}

/** `*.crt` are authorities; `NAME.cert` and `NAME.key` are a client's certificate. */
async function readCertificates(
  directory: string,
  names: readonly string[],
): Promise<Certificates> {
  const authorities = await Promise.all(
    names.filter((name) => name.endsWith('.crt')).map((name) => read(join(directory, name))),
  );
  const client = names.find(
    (name) => name.endsWith('.cert') && names.includes(name.replace(/cert$/, 'key')),
  );
  return {
    authorities,
    cert: client === undefined ? undefined : await read(join(directory, client)),
    key:
      client === undefined
        ? undefined
        : await read(join(directory, client.replace(/cert$/, 'key'))),
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
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new ImageError('STORE', `reading certificates of ${file}: ${messageOf(cause)}`, {
      cause,
    });
  }
}

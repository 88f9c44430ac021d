import { errno, fileError, ifThere } from '../../disk/errors.ts';
import { readNamed } from '../../disk/files.ts';
import { ImageError, messageOf } from '../../errors.ts';
import {
  asObject,
  asString,
  asStringMap,
  decodeJson,
  type JsonObject,
  optional,
} from '../../oci/decode.ts';
import { quoted } from '../../oci/printable.ts';
import { canonicalRegistry } from '../../oci/reference.ts';
import type { Credential } from './credential.ts';

/** What docker's `config.json` and containers' `auth.json` say about registries. */
export type ConfigFile = {
  /** How the file is called, for messages. */
  readonly where: string;
  /** By normalised key: `docker.io`, `ghcr.io`, `quay.io/acme`. */
  readonly auths: Entries<Credential>;
  /** Names of credential helpers, by host. */
  readonly credHelpers: Entries<string>;
  /** The name of the helper for all other hosts. */
  readonly credsStore: string | undefined;
  /** What is wrong with entries, for a warning. */
  readonly unreadable: readonly string[];
  /** For every request to a registry. */
  readonly headers: Readonly<Record<string, string>>;
};

/** An entry that cannot be read is an error for its own host alone. */
export type Entries<T> = ReadonlyMap<string, T | ImageError>;

/** `undefined` if there is no such file. @throws ImageError `CREDENTIALS` */
export async function readConfigFile(file: string): Promise<ConfigFile | undefined> {
  const bytes = await readIfThere(file);
  return bytes === undefined ? undefined : decodeConfigFile(bytes, file);
}

/** Podman's folder: one that root alone may enter holds no login of another user. */
const OF_ALL_USERS = '/run/containers/';

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await ifThere(() => readNamed(file));
  } catch (cause) {
    if (errno(cause) === 'EACCES' && file.startsWith(OF_ALL_USERS)) {
      return undefined;
    }
    const told = fileError('CREDENTIALS', `reading ${file}`, cause);
    const message = `reading ${file}: ${messageOf(cause)}`;
    throw told === cause ? new ImageError('CREDENTIALS', message, { cause }) : told;
  }
}

/** @throws ImageError `CREDENTIALS`, in which nothing of the content is shown */
export function decodeConfigFile(bytes: Uint8Array, where: string): ConfigFile {
  return readable(where, () => {
    const text = Buffer.from(bytes).toString('utf8').trim();
    const config = text === '' ? {} : asObject(decodeJson(bytes, where), where);
    const entries = (name: string): JsonObject =>
      optional(config[name], `${where}: ${name}`, asObject) ?? {};
    const unreadable: string[] = [];
    return {
      where,
      auths: keyed(entries('auths'), `${where}: auths`, decodeAuth, unreadable),
      credHelpers: keyed(entries('credHelpers'), `${where}: credHelpers`, asString, unreadable),
      unreadable,
      credsStore: optional(config['credsStore'], `${where}: credsStore`, asString) || undefined,
      headers: asStringMap(config['HttpHeaders'], `${where}: HttpHeaders`),
    };
  });
}

/** The parser's own words may quote the file: only ours are shown. */
function readable<T>(where: string, decode: () => T): T {
  try {
    return decode();
  } catch (cause) {
    const why = cause instanceof ImageError ? cause.message : `${where}: not readable`;
    throw new ImageError('CREDENTIALS', why, { hint: 'correct the file, or log in again' });
  }
}

/** Several spellings of one host are one key, of which the exact one counts. `null` is no entry. */
function keyed<T>(
  entries: JsonObject,
  where: string,
  decode: (value: unknown, where: string) => T | undefined,
  unreadable: string[],
): Entries<T> {
  const map = new Map<string, T | ImageError>();
  const exactFirst = Object.entries(entries).sort(
    ([a], [b]) => Number(a !== normalizedKey(a)) - Number(b !== normalizedKey(b)),
  );
  for (const [key, entry] of exactFirst) {
    const name = normalizedKey(key);
    const member = `${where}[${quoted(key)}]`;
    const value = valueOrError(entry, member, decode);
    if (entry === null || value instanceof ImageError) {
      unreadable.push(value instanceof ImageError ? value.message : `${member}: null`);
    }
    if (value !== undefined && !map.has(name)) {
      map.set(name, value);
    }
  }
  return map;
}

function valueOrError<T>(
  entry: unknown,
  where: string,
  decode: (value: unknown, where: string) => T | undefined,
): T | ImageError | undefined {
  try {
    return optional(entry, where, (value) => readable(where, () => decode(value, where)));
  } catch (error) {
    if (error instanceof ImageError) {
      return error;
    }
    throw error;
  }
}

/**
 * `https://index.docker.io/v1/` is `docker.io`, `https://ghcr.io` is `ghcr.io`; `quay.io/acme` is
 * for repositories below it (containers-auth.json(5)).
 */
export function normalizedKey(key: string): string {
  const withScheme = /^https?:\/\//.test(key);
  const [host = '', ...path] = key.replace(/^https?:\/\//, '').split('/');
  const registry = canonicalRegistry(host.replace(/:443$/, ''));
  const rest = path.join('/').replace(/\/$/, '');
  return withScheme || rest === '' || rest === 'v1' || rest === 'v2'
    ? registry
    : `${registry}/${rest}`;
}

/** An entry with nothing in it only says that the credential is in the store. */
function decodeAuth(value: unknown, where: string): Credential | undefined {
  const entry = asObject(value, where);
  const text = (name: string): string => optional(entry[name], `${where}.${name}`, asString) ?? '';
  const { username, password } = userOf(entry, text, where);
  if (text('identitytoken') !== '') {
    return { identityToken: text('identitytoken'), username };
  }
  if (text('registrytoken') !== '') {
    return { registryToken: text('registrytoken') };
  }
  return username === '' && password === '' ? undefined : { username, password };
}

/** `auth` is base64, padded or not, of `user:password`; the first colon separates. */
function userOf(
  entry: JsonObject,
  text: (name: string) => string,
  where: string,
): { readonly username: string; readonly password: string } {
  if (!entry['auth']) {
    return { username: text('username'), password: text('password') };
  }
  const decoded = Buffer.from(text('auth'), 'base64').toString('utf8').replace(/\0+$/, '');
  const colon = decoded.indexOf(':');
  if (colon < 0) {
    throw new ImageError('CREDENTIALS', `${where}.auth: not the base64 of USER:PASSWORD`);
  }
  return { username: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
}

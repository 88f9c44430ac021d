import { BlockList } from 'node:net';
import { ImageError } from '../../errors.ts';
import { familyOf, isLoopback } from './address.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy for a URL, by the variables that curl and Go read: `HTTPS_PROXY`, `HTTP_PROXY`,
 * `ALL_PROXY`, `NO_PROXY`, lower case first. Loopback hosts are never reached through one.
 * @throws ImageError `INVALID_ARGUMENT` for a variable that cannot be read: without it requests
 *   would take a way that the user has closed
 */
export function proxyFor(url: URL, env: Environment): URL | undefined {
  if (isLoopback(url.hostname)) {
    return undefined;
  }
  const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
  const proxy = variable(env, name) ?? variable(env, 'all_proxy');
  if (proxy === undefined) {
    return undefined;
  }
  const exceptions = variable(env, 'no_proxy');
  return exceptions !== undefined && bypassesProxy(url, exceptions.value, exceptions.name)
    ? undefined
    : proxyUrl(proxy);
}

type Variable = { readonly name: string; readonly value: string };

function variable(env: Environment, lower: string): Variable | undefined {
  const name = [lower, lower.toUpperCase()].find((spelling) => env[spelling]?.trim());
  return name === undefined ? undefined : { name, value: (env[name] ?? '').trim() };
}

const PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'socks5:', 'socks:']);

/** The value may hold a password, which with `#`, `/` or `\` in it makes another URL, or none. */
function proxyUrl({ name, value }: Variable): URL {
  const url = URL.parse(value.includes('://') ? value : `http://${value}`);
  const whole =
    url !== null && url.hostname !== '' && /^\/?$/.test(url.pathname + url.search + url.hash);
  if (!whole || !PROTOCOLS.has(url.protocol) || !isDecodable(url.username + url.password)) {
    throw new ImageError('INVALID_ARGUMENT', `${name}: its value is not the URL of a proxy`, {
      hint: 'write http://HOST:PORT; in a user and a password before the host, %23 for #, %2F for /, %25 for %',
    });
  }
  return url;
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether `NO_PROXY` names the host. Entries are separated by commas, semicolons or blanks: `*`,
 * `<local>` (names without a dot), a host with all hosts below it (`example.com`, `.example.com`,
 * `*.example.com`), an address, a CIDR block (`10.0.0.0/8`, `169.254/16`); with `:PORT` only that port.
 * @throws ImageError `INVALID_ARGUMENT` for an entry that is none of these
 */
export function bypassesProxy(url: URL, list: string, variableName = 'NO_PROXY'): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  const entries = list.toLowerCase().split(/[\s,;]+/);
  const matching = entries.map((entry) => entry !== '' && matches(entry, host, port));
  if (matching.includes(undefined)) {
    throw new ImageError(
      'INVALID_ARGUMENT',
      `${variableName}: an entry is no host, address or CIDR`,
      {
        hint: 'write hosts (example.com), addresses and CIDR blocks (10.0.0.0/8), with commas between',
      },
    );
  }
  return matching.includes(true);
}

/** @returns `undefined` if the entry cannot be read */
function matches(entry: string, host: string, port: string): boolean | undefined {
  if (entry === '*') {
    return true;
  }
  if (entry === '<local>') {
    return !host.includes('.') && familyOf(host) === undefined;
  }
  return entry.includes('/') ? inBlock(entry, host) : isAtOrBelow(entry, host, port);
}

const HOST_ENTRY =
  /^(\[[0-9a-f:.%]*\]|[a-z0-9._*-]*|(?=[0-9a-f]*:[0-9a-f]*:)[0-9a-f:.]*)(?::(\d+))?$/;

function isAtOrBelow(entry: string, host: string, port: string): boolean | undefined {
  const [, name, only = port] = HOST_ENTRY.exec(entry) ?? [];
  if (name === undefined) {
    return undefined;
  }
  const wanted = name.replace(/^\[|\]$/g, '').replace(/^\*?\./, '');
  const below = familyOf(host) === undefined && host.endsWith(`.${wanted}`);
  return only === port && wanted !== '' && (host === wanted || below);
}

function inBlock(entry: string, host: string): boolean | undefined {
  const [written = '', bits = '', ...more] = entry.split('/');
  const net = /^\d+(?:\.\d+){0,2}$/.test(written) ? padded(written) : written;
  const family = familyOf(net);
  const most = family === 'ipv6' ? 128 : 32;
  if (family === undefined || more.length > 0 || !/^\d{1,3}$/.test(bits) || Number(bits) > most) {
    return undefined;
  }
  const own = familyOf(host);
  if (own === undefined) {
    return false;
  }
  const block = new BlockList();
  block.addSubnet(net, Number(bits), family);
  return block.check(host, own);
}

/** `169.254` is `169.254.0.0`, as macOS writes it. */
function padded(net: string): string {
  return [...net.split('.'), '0', '0', '0'].slice(0, 4).join('.');
}

import { BlockList, isIP } from 'node:net';
import { isLoopback } from './address.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy for a URL, by the variables that curl and Go read: `HTTPS_PROXY`, `HTTP_PROXY`,
 * `ALL_PROXY`, `NO_PROXY`, lower case first. Loopback hosts are never reached through one.
 */
export function proxyFor(url: URL, env: Environment): URL | undefined {
  if (isLoopback(url.hostname) || bypassesProxy(url, variable(env, 'no_proxy'))) {
    return undefined;
  }
  const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
  const written = variable(env, name) || variable(env, 'all_proxy');
  if (!written) {
    return undefined;
  }
  return URL.parse(written.includes('://') ? written : `http://${written}`) ?? undefined;
}

function variable(env: Environment, name: string): string {
  return (env[name] || env[name.toUpperCase()] || '').trim();
}

/**
 * Whether `NO_PROXY` names the host. Entries are separated by commas or blanks: `*`, a host with
 * all hosts below it (`example.com`, `.example.com`, `*.example.com`), an address, a CIDR block;
 * with `:PORT` only that port.
 */
export function bypassesProxy(url: URL, list: string): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => entry !== '' && matches(entry, host, port));
}

function matches(entry: string, host: string, port: string): boolean {
  if (entry === '*') {
    return true;
  }
  if (entry.includes('/')) {
    return inBlock(entry, host);
  }
  const [, name = '', only] =
    /^(\[[^\]]*\]|[^:]*|[0-9a-f:]*:[0-9a-f:]*:[0-9a-f:.]*)(?::(\d+))?$/.exec(entry) ?? [];
  if (only !== undefined && only !== port) {
    return false;
  }
  const wanted = name.replace(/^\[|\]$/g, '').replace(/^\*?\./, '');
  return wanted !== '' && (host === wanted || (isIP(host) === 0 && host.endsWith(`.${wanted}`)));
}

function inBlock(entry: string, host: string): boolean {
  const [net = '', bits = ''] = entry.split('/');
  const family = isIP(net);
  const most = family === 6 ? 128 : 32;
  if (family === 0 || isIP(host) === 0 || !/^\d{1,3}$/.test(bits) || Number(bits) > most) {
    return false;
  }
  const block = new BlockList();
  block.addSubnet(net, Number(bits), family === 6 ? 'ipv6' : 'ipv4');
  return block.check(host, isIP(host) === 6 ? 'ipv6' : 'ipv4');
}

import { BlockList, isIPv4, isIPv6 } from 'node:net';
import { ImageError } from '../../errors.ts';
import { canonicalRegistry } from '../../oci/reference.ts';

/** Where a registry is. */
export type Address = {
  /** What credentials are kept under: `docker.io`, `ghcr.io`, `127.0.0.1:5000`. */
  readonly registry: string;
  /** Host and port to connect to: `registry-1.docker.io`, `ghcr.io`, `127.0.0.1:5000`. */
  readonly authority: string;
  /** Given with a mirror's URL; otherwise found out. */
  readonly protocol: Protocol | undefined;
  /** What a mirror puts before every repository's name: `dockerhub/` for `https://harbor.example/dockerhub`. */
  readonly prefix: string;
};

export type Protocol = 'https:' | 'http:';

/** Docker Hub's registry answers on another host than its name. */
const DOCKER_HUB_AUTHORITY = 'registry-1.docker.io';

/**
 * @param host a registry's name, or the URL of a mirror
 * @throws ImageError `INVALID_ARGUMENT`
 */
export function addressOf(host: string): Address {
  const written = /^(https?:)\/\//.exec(host)?.[1];
  const url = URL.parse(written === undefined ? `https://${host}` : host);
  if (url === null || url.username !== '' || url.search !== '' || url.hash !== '') {
    throw new ImageError('INVALID_ARGUMENT', `"${withoutSecrets(host)}" is not a registry`, {
      hint: 'a registry is HOST[:PORT], a mirror http(s)://HOST[:PORT][/PREFIX]',
    });
  }
  const registry = canonicalRegistry(url.host);
  const path = url.pathname.split('/').filter(Boolean).join('/');
  return {
    registry,
    authority: registry === 'docker.io' ? DOCKER_HUB_AUTHORITY : url.host,
    protocol: written === undefined ? undefined : (url.protocol as Protocol),
    prefix: path === '' || path === 'v2' ? '' : `${path}/`,
  };
}

/** In characters. */
const SHOWN_LENGTH = 100;

/** What may be shown of it: it may be pasted with a user and a password. */
function withoutSecrets(host: string): string {
  const [scheme = ''] = /^https?:\/\//.exec(host) ?? [];
  const afterUser = host.slice(Math.max(scheme.length, host.lastIndexOf('@') + 1));
  const [shown = ''] = afterUser.split(/[?#]/, 1);
  return scheme + shown.slice(0, SHOWN_LENGTH);
}

/** Where an address is: `public` is all that is not listed below. */
export type Network = 'public' | 'private' | 'link-local' | 'loopback';

const LOOPBACK = blockList('127.0.0.0/8', '::1/128');

/** Addresses that are not public (RFC 6890, RFC 6598), with their networks. */
const NETWORKS: readonly (readonly [network: Network, addresses: BlockList])[] = [
  ['loopback', LOOPBACK],
  // The unspecified address is this machine: no other one may lead to it.
  ['link-local', blockList('169.254.0.0/16', 'fe80::/10', '0.0.0.0/8', '::/128')],
  [
    'private',
    blockList(
      ...['10.0.0.0/8', '100.64.0.0/10', '172.16.0.0/12', '192.0.0.0/24', '192.168.0.0/16'],
      ...['198.18.0.0/15', '224.0.0.0/3', 'fc00::/7', 'fec0::/10', 'ff00::/8', '64:ff9b:1::/48'],
    ),
  ],
];

function blockList(...blocks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const block of blocks) {
    const [net = '', bits] = block.split('/');
    list.addSubnet(net, Number(bits), net.includes(':') ? 'ipv6' : 'ipv4');
  }
  return list;
}

/** `undefined` for a name. Node takes milliseconds to compile its pattern of IPv6: only where there is a colon. */
export function familyOf(host: string): 'ipv4' | 'ipv6' | undefined {
  if (host.includes(':')) {
    return isIPv6(host) ? 'ipv6' : undefined;
  }
  return isIPv4(host) ? 'ipv4' : undefined;
}

function isIn(list: BlockList, host: string): boolean {
  const family = familyOf(host);
  return family !== undefined && list.check(host, family);
}

/** `localhost`, `*.localhost`, 127.0.0.0/8, `[::1]`. @param hostname of a URL: no port */
export function isLoopback(hostname: string): boolean {
  const name = bare(hostname);
  return isLocalName(name) || isIn(LOOPBACK, name);
}

/** As far as the name itself tells. @param hostname of a URL, or an address */
export function networkOf(hostname: string): Network {
  const name = bare(hostname);
  const address = embeddedIPv4(name) ?? name;
  return isLocalName(name)
    ? 'loopback'
    : (NETWORKS.find(([, list]) => isIn(list, address))?.[0] ?? 'public');
}

function isLocalName(name: string): boolean {
  return name === 'localhost' || name.endsWith('.localhost');
}

/** Without the brackets of an IPv6 address and the dot that may end a name. */
function bare(hostname: string): string {
  return hostname.toLowerCase().replace(/^\[|\]$|\.$/g, '');
}

/** IPv6 addresses that lead to an IPv4 one: mapped, compatible, NAT64 (RFC 6052), 6to4 (RFC 3056). */
const EMBEDDING: readonly (readonly [prefix: string, firstGroup: number])[] = [
  ['0:0:0:0:0:ffff:', 6],
  ['0:0:0:0:ffff:0:', 6],
  ['0:0:0:0:0:0:', 6],
  ['64:ff9b:0:0:0:0:', 6],
  ['2002:', 1],
];

function embeddedIPv4(name: string): string | undefined {
  if (familyOf(name) !== 'ipv6') {
    return undefined;
  }
  const groups = groupsOf(name);
  const written = groups.map((group) => group.toString(16)).join(':');
  const found = EMBEDDING.find(([prefix]) => written.startsWith(prefix));
  const [high = 0, low = 0] = found === undefined ? [] : groups.slice(found[1]);
  // `::` and `::1` are addresses of their own.
  return found === undefined || (found[0] === '0:0:0:0:0:0:' && high === 0)
    ? undefined
    : [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** The eight groups of an IPv6 address, without its zone. */
function groupsOf(address: string): readonly number[] {
  const { hostname } = new URL(`http://[${address.replace(/%.*$/, '')}]`);
  const [before = '', after] = hostname.slice(1, -1).split('::');
  const head = before === '' ? [] : before.split(':');
  const tail = after === undefined || after === '' ? [] : after.split(':');
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return [...head, ...zeros, ...tail].map((group) => Number.parseInt(group, 16));
}

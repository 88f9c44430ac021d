import { BlockList, isIP } from 'node:net';
import { ImageError } from '../../errors.ts';
import { canonicalRegistry } from '../../oci/reference.ts';

/** Where a registry is to be found. */
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
  const path = url.pathname.replace(/^\/+|\/+$/g, '');
  return {
    registry,
    authority: registry === 'docker.io' ? DOCKER_HUB_AUTHORITY : url.host,
    protocol: written === undefined ? undefined : (url.protocol as Protocol),
    prefix: path === '' || path === 'v2' ? '' : `${path}/`,
  };
}

function withoutSecrets(host: string): string {
  return host.replace(/\/\/[^@/]*@/, '//').replace(/[?#].*$/, '');
}

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** Addresses that no public registry may send us to (RFC 6890). */
const PRIVATE = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  PRIVATE.addSubnet(net, bits, 'ipv4');
}
for (const [net, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const) {
  PRIVATE.addSubnet(net, bits, 'ipv6');
}

/** `localhost`, `*.localhost`, 127.0.0.0/8, `[::1]`. @param hostname of a URL: no port */
export function isLoopback(hostname: string): boolean {
  const name = bare(hostname);
  return isLocalName(name) || listed(LOOPBACK, name);
}

/** Loopback, private, link-local or unspecified, as far as the name itself tells. */
export function isPrivate(hostname: string): boolean {
  const name = bare(hostname);
  return isLocalName(name) || listed(PRIVATE, name);
}

function isLocalName(name: string): boolean {
  return name === 'localhost' || name.endsWith('.localhost');
}

function listed(list: BlockList, name: string): boolean {
  const family = isIP(name);
  return family !== 0 && list.check(name, family === 6 ? 'ipv6' : 'ipv4');
}

/** Without the brackets of an IPv6 address and the dot that may end a name. */
function bare(hostname: string): string {
  return hostname.toLowerCase().replace(/^\[|\]$|\.$/g, '');
}

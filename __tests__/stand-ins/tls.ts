import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isIP } from 'node:net';

/** A certificate and its private key, as PEM texts. */
export type KeyPair = { readonly cert: string; readonly key: string };

/** A certificate authority of a test's own. */
export type Authority = {
  /** Its certificate, PEM: what a client must trust. */
  readonly ca: string;
  /** A server's certificate for host names and IPv4 addresses, signed by this authority. */
  issue(hosts: readonly string[]): KeyPair;
};

type Names = { readonly subject: string; readonly issuer: string };

const DAY = 24 * 60 * 60 * 1000;

/** Made with Node alone: X.509 v3 (RFC 5280), P-256, valid from yesterday for a month. */
export function makeAuthority(name = 'transship test authority'): Authority {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const names = { subject: name, issuer: name };
  const extensions = [extension(OID.basicConstraints, sequence(boolean(true)), true)];
  return {
    ca: certificate(publicKey, privateKey, names, extensions),
    issue: (hosts) => issue(hosts, privateKey, name),
  };
}

/** A certificate that nobody has signed but itself: what `insecure` hosts and token issuers have. */
export function makeSelfSigned(hosts: readonly string[]): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const subject = hosts[0] ?? 'self';
  const extensions = [
    extension(OID.basicConstraints, sequence(boolean(true)), true),
    ...serverExtensions(hosts),
  ];
  const cert = certificate(publicKey, privateKey, { subject, issuer: subject }, extensions);
  return { cert, key: pkcs8(privateKey) };
}

function issue(hosts: readonly string[], authority: KeyObject, issuer: string): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const names = { subject: hosts[0] ?? 'server', issuer };
  const cert = certificate(publicKey, authority, names, serverExtensions(hosts));
  return { cert, key: pkcs8(privateKey) };
}

function pkcs8(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}

const OID = {
  ecdsaWithSha256: '2a8648ce3d040302',
  commonName: '550403',
  basicConstraints: '551d13',
  subjectAltName: '551d11',
  extendedKeyUsage: '551d25',
  serverAuth: '2b06010505070301',
} as const;

function certificate(
  key: KeyObject,
  signer: KeyObject,
  names: Names,
  extensions: readonly Buffer[],
): string {
  const algorithm = sequence(oid(OID.ecdsaWithSha256));
  const now = Date.now();
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([0x40]), randomBytes(15)])),
    algorithm,
    name(names.issuer),
    sequence(time(now - DAY), time(now + 30 * DAY)),
    name(names.subject),
    key.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions)),
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, signer));
  const lines =
    sequence(body, algorithm, signature)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

function serverExtensions(hosts: readonly string[]): readonly Buffer[] {
  const names = hosts.map((host) =>
    isIP(host) === 4
      ? der(0x87, Buffer.from(host.split('.').map(Number)))
      : der(0x82, Buffer.from(host)),
  );
  return [
    extension(OID.subjectAltName, sequence(...names)),
    extension(OID.extendedKeyUsage, sequence(oid(OID.serverAuth))),
  ];
}

function extension(id: string, value: Buffer, critical = false): Buffer {
  return sequence(oid(id), ...(critical ? [boolean(true)] : []), der(0x04, value));
}

function name(text: string): Buffer {
  return sequence(der(0x31, sequence(oid(OID.commonName), der(0x0c, Buffer.from(text)))));
}

/** UTCTime: `YYMMDDHHMMSSZ`. */
function time(at: number): Buffer {
  const text = new Date(at).toISOString().replace(/[-:T]|\.\d+/g, '');
  return der(0x17, Buffer.from(text.slice(2)));
}

function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'));
}

function boolean(value: boolean): Buffer {
  return der(0x01, Buffer.from([value ? 0xff : 0]));
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, ...parts);
}

/** One value in DER: tag, length, contents. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const contents = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, ...length(contents.length)]), contents]);
}

/** In as few bytes as it takes: Go refuses any other form. */
function length(size: number): readonly number[] {
  if (size < 0x80) {
    return [size];
  }
  return size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
}

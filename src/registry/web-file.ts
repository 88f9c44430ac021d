import type { Readable } from 'node:stream';
import type { Signal } from '../content/store.ts';
import { ImageError } from '../errors.ts';
import { isLoopback } from './wire/address.ts';
import { redactUrl } from './wire/redact.ts';
import type { Wire } from './wire/wire.ts';

/**
 * The file at a URL that is no registry's, asked for without credentials.
 * @param wire of any origin
 * @param insecure hosts that may speak plain http, besides loopback
 * @throws ImageError `INVALID_ARGUMENT` for a URL that cannot be downloaded; what the wire throws
 */
export async function openWebFile(
  wire: (origin: string) => Wire,
  url: URL,
  { insecure, signal }: Signal & { readonly insecure: readonly string[] },
): Promise<Readable> {
  const doing = `downloading ${redactUrl(url)}`;
  const { protocol, hostname, host, username } = url;
  if ((protocol !== 'https:' && protocol !== 'http:') || username !== '') {
    throw new ImageError('INVALID_ARGUMENT', `${doing}: it is no http(s) URL without a user`);
  }
  if (protocol === 'http:' && !isLoopback(hostname) && !insecure.includes(host)) {
    throw new ImageError('INVALID_ARGUMENT', `${doing}: plain http proves nothing`, {
      hint: `use https, or allow plain http for ${host}`,
      remedy: { kind: 'allow-insecure', subject: host },
    });
  }
  const request = { method: 'GET', path: url, anonymous: true, scopes: [], accept: [200] } as const;
  return (await wire(url.origin).request({ ...request, lane: 'blob', signal, doing })).body;
}

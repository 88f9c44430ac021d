import { ImageError } from '../../errors.ts';
import { isPrivate } from '../wire/address.ts';
import { redactUrl } from '../wire/redact.ts';

/**
 * The URL that tokens are asked from, if a registry may send us there. A hostile registry would
 * have us send passwords in the clear, or reach into the network that we run in
 * (go-containerregistry#2193, #2258, #2291, #2295, #2440).
 * @param registry what answered with the challenge, as it was reached
 * @throws ImageError `REGISTRY`
 */
export function checkedRealm(realm: string, registry: URL): URL {
  const refuse = (why: string, shown = 'its token server'): ImageError =>
    new ImageError('REGISTRY', `${registry.host} names ${shown}, which is refused: ${why}`, {
      hint: 'the registry is set up wrongly, or something answers in its place',
    });
  const url = URL.parse(realm);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw refuse('its address is not an http(s) URL');
  }
  const shown = redactUrl(url);
  if (url.username !== '' || url.password !== '') {
    throw refuse('its address carries a user', shown);
  }
  if (url.protocol === 'http:' && registry.protocol === 'https:') {
    throw refuse('plain http, although the registry speaks https', shown);
  }
  if (isPrivate(url.hostname) && !isPrivate(registry.hostname)) {
    throw refuse('a private address, although the registry is public', shown);
  }
  url.hash = '';
  return url;
}

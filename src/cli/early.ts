import { parsePlace } from '../place/place.ts';
import { addressOf } from '../registry/wire/address.ts';
import { type FirstConnection, openFirstConnection } from '../registry/wire/first-connection.ts';
import type { Environment } from '../registry/wire/proxy.ts';

/** Commands that ask a registry for their first argument, unless it is in another place. */
const READERS: ReadonlySet<string> = new Set([
  'blob',
  'config',
  'copy',
  'digest',
  'manifest',
  'pull',
  'referrers',
  'tags',
]);

/**
 * Opens a connection to the registry that a command asks first, while the rest of it is loaded. Only where the
 * arguments leave no doubt which one that is, and where it is asked itself.
 */
export function openEarly(
  [command = '', text = '', ...others]: readonly string[],
  env: Environment,
): FirstConnection | undefined {
  const doubtful = others.some((arg) => /^--(?:mirror|insecure)\b/.test(arg));
  if (!READERS.has(command) || text === '' || text.startsWith('-') || doubtful) {
    return undefined;
  }
  try {
    const place = parsePlace(text, 'docker');
    return place.transport === 'docker'
      ? openFirstConnection(addressOf(place.reference.registry), env)
      : undefined;
  } catch {
    // The command says what is wrong with it.
    return undefined;
  }
}

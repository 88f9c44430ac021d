import { parsePlace } from '../place/place.ts';
import { addressOf } from '../registry/wire/address.ts';
import { type FirstConnection, openFirstConnection } from '../registry/wire/first-connection.ts';
import type { Environment } from '../registry/wire/proxy.ts';

/** Commands that ask registries for their first arguments, so many at most, unless these are in other places. */
const ASKED: ReadonlyMap<string, number> = new Map([
  ['blob', 1],
  ['config', 1],
  ['copy', 4],
  ['digest', 4],
  ['manifest', 1],
  ['pull', 4],
  ['referrers', 1],
  ['tags', 1],
]);

/**
 * Opens connections to the registries that a command asks first, while the rest of it is loaded. Only where the
 * arguments leave no doubt which ones these are, and where they are asked themselves.
 */
export function openEarly(args: readonly string[], env: Environment): readonly FirstConnection[] {
  const [command = '', ...others] = args;
  if (others.some((arg) => /^--(?:mirror|insecure)\b/.test(arg))) {
    return [];
  }
  const option = others.findIndex((arg) => arg.startsWith('-'));
  const words = option < 0 ? others : others.slice(0, option);
  const registries = words.slice(0, ASKED.get(command) ?? 0).map(registryOf);
  return [...new Set(registries)].flatMap((registry) => {
    return registry === undefined ? [] : (openFirstConnection(addressOf(registry), env) ?? []);
  });
}

/** What is wrong with a word the command says. */
function registryOf(text: string): string | undefined {
  try {
    const place = parsePlace(text, 'docker');
    return place.transport === 'docker' ? place.reference.registry : undefined;
  } catch {
    return undefined;
  }
}

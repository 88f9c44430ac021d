import type { RegistryOptions } from '../registry/client.ts';
import { type Credentials, firstCredential } from '../registry/credentials/credential.ts';
import type { SyncFile } from './sync-file.ts';

/** How to speak to registries as a sync file says, and as the caller says about all else. */
export function registriesOf(
  { registries }: SyncFile,
  { credentials, insecure = [], mirrors = {}, ...others }: RegistryOptions,
): RegistryOptions {
  const own: Credentials = async (host, _repository, _signal, onSource) => {
    const { username, password } = registries.get(host) ?? {};
    if (username === undefined || password === undefined) {
      return undefined;
    }
    onSource?.('the sync file');
    return { username, password };
  };
  const named = [...registries];
  return {
    ...others,
    credentials: credentials === undefined ? own : firstCredential(own, credentials),
    insecure: [
      ...insecure,
      ...named.flatMap(([host, { isInsecure }]) => (isInsecure ? [host] : [])),
    ],
    mirrors: {
      ...mirrors,
      ...Object.fromEntries(
        named
          .filter(([, one]) => one.mirrors.length > 0)
          .map(([host, one]) => [host, [...one.mirrors, ...(mirrors[host] ?? [])]]),
      ),
    },
  };
}

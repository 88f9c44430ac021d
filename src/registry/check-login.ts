import type { Signal } from '../content/store.ts';
import type { Credential } from './credentials/credential.ts';
import { drain } from './wire/document.ts';
import { type WireOptions, Wires } from './wires.ts';

/**
 * Shows credentials to a registry, and nothing else: `GET /v2/`, with the token that it asks for.
 * A registry that is open to all takes any.
 * @param registry canonical: `docker.io`, `ghcr.io`
 * @throws RegistryError `UNAUTHORIZED`, `DENIED`; ImageError `UNREACHABLE`, …
 */
export async function checkLogin(
  registry: string,
  credential: Credential,
  { signal, ...options }: WireOptions & Signal,
): Promise<void> {
  const wires = new Wires({ ...options, credentials: async () => credential });
  try {
    const response = await wires.wire(registry, 'origin').request({
      method: 'GET',
      path: '',
      scopes: [],
      lane: 'small',
      accept: [200],
      signal,
      doing: `logging in to ${registry}`,
    });
    await drain(response);
  } finally {
    await wires.close();
  }
}

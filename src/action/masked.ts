import * as core from '@actions/core';
import type { RegistryInputs } from './registry-inputs.ts';

/** Keeps secrets of the inputs out of the log, also as they stand in a header. */
export function maskSecrets(
  { logins, githubToken }: Pick<RegistryInputs, 'logins' | 'githubToken'>,
  others: readonly string[] = [],
): void {
  const secrets = logins.flatMap(({ username, password }) => [
    password,
    Buffer.from(`${username}:${password}`).toString('base64'),
  ]);
  for (const secret of [...secrets, githubToken, ...others]) {
    if (secret !== '') {
      core.setSecret(secret);
    }
  }
}

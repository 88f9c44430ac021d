import type { Credentials } from './credential.ts';

/**
 * A workflow's own token, for GitHub's registry and no other, when nothing else is known for it.
 * https://docs.github.com/packages/working-with-a-github-packages-registry/working-with-the-container-registry
 * @param actor any user name will do beside a token
 */
export function githubCredentials(
  token: string | undefined,
  actor: string | undefined,
): Credentials {
  return async (host) =>
    host === 'ghcr.io' && token
      ? { username: actor || 'x-access-token', password: token }
      : undefined;
}

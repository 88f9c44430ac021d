import type { Credentials } from './credential.ts';

/**
 * A workflow's own token, for the registry of the server that gave it and for no other host.
 * https://docs.github.com/packages/working-with-a-github-packages-registry/working-with-the-container-registry
 * @param env of the workflow: `GITHUB_SERVER_URL` names the server (github.com if it is not set),
 *   `GITHUB_ACTOR` the user, for which any name will do; Gitea and Forgejo set `GITEA_ACTIONS`
 */
export function githubCredentials(
  token: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Credentials {
  const registries = registriesOf(env['GITHUB_SERVER_URL'], Boolean(env['GITEA_ACTIONS']));
  return async (host, _repository, _signal, onSource) => {
    if (!token || !registries.includes(host)) {
      return undefined;
    }
    onSource?.("the workflow's own token");
    return { username: env['GITHUB_ACTOR'] || 'x-access-token', password: token };
  };
}

/** A server that does not say what it is gets its token at both of its names. */
function registriesOf(serverUrl: string | undefined, isGitea: boolean): readonly string[] {
  const host = URL.parse(serverUrl || 'https://github.com')?.host;
  if (!host || host === 'github.com') {
    return host ? ['ghcr.io'] : [];
  }
  const containers = `containers.${host}`;
  if (host.endsWith('.ghe.com')) {
    return [containers];
  }
  return isGitea ? [host] : [containers, host];
}

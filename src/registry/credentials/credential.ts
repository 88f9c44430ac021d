/** What a registry is shown. */
export type Credential =
  | { readonly username: string; readonly password: string }
  /** An OAuth2 refresh token, exchanged for tokens; the user that came with it, if any. */
  | { readonly identityToken: string; readonly username?: string }
  /** Sent as a bearer token as it is. */
  | { readonly registryToken: string };

/**
 * Looks up what to show to a registry (`docker.io`, `ghcr.io`, `127.0.0.1:5000`; always by exact
 * name); `undefined`: there is none. `onSource` is told where it was found, for people.
 * @throws ImageError `CREDENTIALS`
 */
export type Credentials = (
  host: string,
  repository: string | undefined,
  signal?: AbortSignal,
  onSource?: (source: string) => void,
) => Promise<Credential | undefined>;

/** The credential of the first source that has one. */
export function firstCredential(...sources: readonly Credentials[]): Credentials {
  return async (host, repository, signal, onSource) => {
    for (const source of sources) {
      const found = await source(host, repository, signal, onSource);
      if (found !== undefined) {
        return found;
      }
    }
    return undefined;
  };
}

/** `Authorization: Basic` for a user and a password, which may hold colons: the user may not. */
export function basicHeader(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

/** The parts that must never be shown. */
export function secretsOf(credential: Credential): readonly string[] {
  if ('password' in credential) {
    const { username, password } = credential;
    return [password, basicHeader(username, password).slice('Basic '.length)];
  }
  return ['identityToken' in credential ? credential.identityToken : credential.registryToken];
}

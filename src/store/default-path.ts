import { isAbsolute, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The local store where no `--store` is given: `$TRANSSHIP_STORE`, or where the user's data is kept.
 * https://specifications.freedesktop.org/basedir-spec (relative paths in it are to be ignored)
 */
export function defaultStore(env: Environment, home: string): string {
  const own = env['TRANSSHIP_STORE'];
  if (own !== undefined && own !== '') {
    return own;
  }
  const data = env['XDG_DATA_HOME'] ?? '';
  const base = isAbsolute(data) ? data : join(home, '.local', 'share');
  return join(base, 'transship', 'store');
}

import { posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The local store where no `--store` is given: `$TRANSSHIP_STORE`, or where the user's data is kept.
 * https://specifications.freedesktop.org/basedir-spec (relative paths in it are to be ignored); on
 * Windows `%LOCALAPPDATA%`.
 */
export function defaultStore(
  env: Environment,
  home: string,
  platform: NodeJS.Platform = process.platform,
): string {
  const own = env['TRANSSHIP_STORE'];
  if (own !== undefined && own !== '') {
    return own;
  }
  const windows = platform === 'win32';
  const paths = windows ? win32 : posix;
  const ours = windows ? ['AppData', 'Local'] : ['.local', 'share'];
  const told = [env['XDG_DATA_HOME'], windows ? env['LOCALAPPDATA'] : undefined];
  const base = told.find((dir) => dir !== undefined && paths.isAbsolute(dir));
  return paths.join(base ?? paths.join(home, ...ours), 'transship', 'store');
}

import type { Environment } from './environment.ts';

/** What the job may do with its cache, and the line for the log where that is less than it could be. */
export type Mode = {
  readonly readable: boolean;
  readonly writable: boolean;
  readonly why?: string;
};

/** GitHub's service wants a token; act's, of protocol 1, is an address alone. */
export function hasCacheService(env: Environment): boolean {
  return Boolean(env['ACTIONS_RUNTIME_TOKEN'] || env['ACTIONS_CACHE_URL']);
}

/**
 * Whether the service speaks protocol 2, by the rules of `@actions/cache` (its `config.ts`): every server but
 * GitHub's own is taken for GitHub Enterprise Server, which does not.
 */
export function speaksProtocol2(env: Environment): boolean {
  const server = URL.parse(env['GITHUB_SERVER_URL'] || 'https://github.com');
  const host = server?.hostname ?? '';
  const isGitHub = host === 'github.com' || /\.(?:ghe\.com|localhost)$/.test(host);
  const isSetUp = env['ACTIONS_RUNTIME_TOKEN'] && URL.canParse(env['ACTIONS_RESULTS_URL'] ?? '');
  return isGitHub && Boolean(env['ACTIONS_CACHE_SERVICE_V2']) && Boolean(isSetUp);
}

/** `@actions/cache` puts the path into a command line, which it splits at blanks. */
export function isPlain(path: string): boolean {
  return !/[\s"']/.test(path);
}

/** `ACTIONS_CACHE_MODE` is what a workflow's `cache-mode` allows; unset or unknown is everything. */
export function modeOf(
  env: Environment,
  staging: string,
  { readOnly = false }: { readonly readOnly?: boolean },
): Mode {
  const nothing = { readable: false, writable: false };
  if (!hasCacheService(env)) {
    return { ...nothing, why: 'there is no cache service here' };
  }
  if (!isPlain(staging)) {
    return { ...nothing, why: `it cannot be used from a folder with blanks: ${staging}` };
  }
  const mode = (env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
  if (mode === 'none') {
    return { ...nothing, why: 'the workflow does not allow it (cache-mode: none)' };
  }
  return { readable: mode !== 'write-only', writable: mode !== 'read' && !readOnly };
}

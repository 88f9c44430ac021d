import type { Advice, ErrorCode, RegistryErrorEntry } from '../../errors.ts';
import type { Scope } from './wire.ts';

export type Refused = {
  readonly code: ErrorCode;
  readonly status: number;
  readonly errors: readonly RegistryErrorEntry[];
  readonly registry: string;
  readonly scopes: readonly Scope[];
  readonly loggedIn: boolean;
  readonly retryAfter: number | undefined;
  /** The URL that refused. */
  readonly url: URL;
};

/** What to do about a refusal, for the causes that people meet most. */
export function adviceFor(refused: Refused): Advice {
  const { code, registry, errors } = refused;
  const said = errors.map((entry) => `${entry.code} ${entry.message}`).join(' ');
  switch (code) {
    case 'UNAUTHORIZED':
      return unauthorized(refused);
    case 'DENIED':
      return denied(refused);
    case 'RATE_LIMITED':
      return rateLimited(refused);
    case 'TAG_EXISTS':
      return {
        hint: 'this registry does not move tags: choose another tag, or delete this one first',
      };
    case 'TOO_LARGE':
      return {
        hint: `${registry}, or a proxy in front of it, does not take requests of this size`,
      };
    case 'UNSUPPORTED':
      return refused.status === 405 && !/UNSUPPORTED/.test(said) && isPush(refused.scopes)
        ? { hint: `${registry} may be read-only` }
        : {};
    case 'NOT_FOUND':
      return /NAME_UNKNOWN|repository/i.test(said)
        ? missingRepository(refused)
        : missingManifest(refused);
    default:
      return {};
  }
}

/** Docker Hub and GHCR answer so for images that do not exist: they do not tell which ones do. */
const MAY_BE_MISSING = 'the image may not exist, or may be private';

function unauthorized({ registry, scopes, loggedIn }: Refused): Advice {
  if (loggedIn) {
    const wrong = `the user name or password for ${registry} is wrong or has expired`;
    return { hint: `${wrong}, or may not ${verb(scopes)}` };
  }
  return isPush(scopes)
    ? logIn(registry)
    : logIn(registry, `${MAY_BE_MISSING}: check its name, or `);
}

function denied({ registry, scopes, loggedIn }: Refused): Advice {
  if (!isPush(scopes)) {
    return loggedIn
      ? { hint: `${MAY_BE_MISSING}: check its name, and that the account may read it` }
      : logIn(registry, `${MAY_BE_MISSING}: check its name, or `);
  }
  if (registry === 'ghcr.io') {
    return {
      hint: 'the token needs `packages: write`, and the package must grant this repository access',
    };
  }
  const allowed = `the account must be allowed to ${verb(scopes)} there`;
  return loggedIn ? { hint: allowed } : logIn(registry, `${allowed}: `);
}

function logIn(registry: string, before = ''): Advice {
  return { hint: `${before}log in to ${registry}`, remedy: { kind: 'log-in', subject: registry } };
}

function rateLimited({ registry, loggedIn, retryAfter }: Refused): Advice {
  const when = retryAfter === undefined ? '' : ` (it asks to wait ${Math.ceil(retryAfter)} s)`;
  const hint = loggedIn
    ? `${registry} limits this account${when}: use a mirror`
    : `${registry} limits this address${when}: log in to it, or use a mirror`;
  return { hint, remedy: { kind: 'mirror', subject: registry } };
}

/** ECR and others want a repository to be made before the first push. */
function missingRepository({ registry, scopes }: Refused): Advice {
  return {
    hint: isPush(scopes)
      ? `${registry} wants the repository to be created before something is pushed to it`
      : 'check the name of the repository',
  };
}

/** A HEAD says no more than 404: repository and tag are equally likely to be misspelt. A digest is not typed. */
function missingManifest({ registry, scopes, url }: Refused): Advice {
  const name = /\/manifests\/([^/]+)$/.exec(url.pathname)?.[1];
  if (name === undefined || /^sha\d+(?::|%3A)/i.test(name)) {
    return {};
  }
  const repository = scopes.find(({ type }) => type === 'repository')?.name;
  const hint = 'check the spelling';
  return repository === undefined
    ? { hint }
    : {
        hint: `${hint}, or list the tags that there are`,
        remedy: { kind: 'list-tags', subject: `${registry}/${repository}` },
      };
}

function isPush(scopes: readonly Scope[]): boolean {
  return scopes.some(({ actions }) => actions.some((action) => action !== 'pull'));
}

function verb(scopes: readonly Scope[]): string {
  const actions = new Set(scopes.flatMap((scope) => scope.actions));
  if (actions.has('delete') || actions.has('*')) {
    return 'delete';
  }
  return actions.has('push') ? 'push' : 'pull';
}

import type { ErrorCode, RegistryErrorEntry } from '../../errors.ts';
import type { Scope } from './wire.ts';

export type Refused = {
  readonly code: ErrorCode;
  readonly status: number;
  readonly errors: readonly RegistryErrorEntry[];
  readonly registry: string;
  readonly scopes: readonly Scope[];
  readonly loggedIn: boolean;
  readonly retryAfter: number | undefined;
};

/** What to do about a refusal, for the causes that people meet most. */
export function hintFor(refused: Refused): string | undefined {
  const { code, registry, errors } = refused;
  const said = errors.map((entry) => `${entry.code} ${entry.message}`).join(' ');
  switch (code) {
    case 'UNAUTHORIZED':
      return unauthorizedHint(refused);
    case 'DENIED':
      return deniedHint(refused);
    case 'RATE_LIMITED':
      return rateLimitHint(refused);
    case 'TAG_EXISTS':
      return 'this registry does not move tags: choose another tag, or delete this one first';
    case 'TOO_LARGE':
      return `${registry}, or a proxy in front of it, does not take requests of this size`;
    case 'UNSUPPORTED':
      return refused.status === 405 && !/UNSUPPORTED/.test(said) && isPush(refused.scopes)
        ? `${registry} may be read-only`
        : undefined;
    case 'NOT_FOUND':
      return /NAME_UNKNOWN|repository/i.test(said)
        ? missingRepositoryHint(refused)
        : missingManifestHint(refused);
    default:
      return undefined;
  }
}

/** Docker Hub and GHCR answer so for images that do not exist: which ones do is nobody's business. */
const MAY_BE_MISSING = 'the image may not exist, or may be private';

function unauthorizedHint({ registry, scopes, loggedIn }: Refused): string {
  if (loggedIn) {
    return `the user name or password for ${registry} is wrong or has expired, or may not ${verb(scopes)}`;
  }
  const login = `log in to ${registry} with \`transship login ${registry}\` or the action's inputs`;
  return isPush(scopes) ? login : `${MAY_BE_MISSING}: check its name, or ${login}`;
}

function deniedHint({ registry, scopes, loggedIn }: Refused): string {
  if (!isPush(scopes)) {
    return `${MAY_BE_MISSING}${loggedIn ? ': check its name, and that the account may read it' : `: check its name, or log in to ${registry}`}`;
  }
  return registry === 'ghcr.io'
    ? 'the token needs `packages: write`, and the package must grant this repository access'
    : `the account must be allowed to ${verb(scopes)} there${loggedIn ? '' : `: log in to ${registry}`}`;
}

function rateLimitHint({ registry, loggedIn, retryAfter }: Refused): string {
  const when = retryAfter === undefined ? '' : ` (it asks to wait ${Math.ceil(retryAfter)} s)`;
  return loggedIn
    ? `${registry} limits this account${when}: use a mirror with --mirror ${registry}=URL`
    : `${registry} limits this address${when}: log in to it, or use a mirror with --mirror ${registry}=URL`;
}

/** ECR and others want a repository to be made before the first push. */
function missingRepositoryHint({ registry, scopes }: Refused): string {
  return isPush(scopes)
    ? `${registry} wants the repository to be created before something is pushed to it`
    : 'check the name of the repository';
}

/** A HEAD says no more than 404: repository, tag and digest are equally likely to be misspelt. */
function missingManifestHint({ registry, scopes }: Refused): string {
  const repository = scopes.find(({ type }) => type === 'repository')?.name;
  const where = repository === undefined ? registry : `${registry}/${repository}`;
  return `check the spelling: \`transship tags ${where}\` lists the tags that there are`;
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

import { withoutLogin } from './git.ts';

/** What a CI service says of the run that builds. */
export type CiFacts = {
  /** URL of the repository. */
  readonly source: string | undefined;
  readonly revision: string | undefined;
  /** The tag that is built, if it is one. */
  readonly version: string | undefined;
  /** URL of the run. */
  readonly run: string | undefined;
};

type Env = Readonly<Record<string, string | undefined>>;
type Service = { readonly isIt: (env: Env) => boolean; readonly facts: (env: Env) => CiFacts };

/** Named by the variable that only it sets: [source, revision, version, run]. */
const BY_VARIABLES: Readonly<Record<string, readonly [string, string, string, string]>> = {
  GITLAB_CI: ['CI_PROJECT_URL', 'CI_COMMIT_SHA', 'CI_COMMIT_TAG', 'CI_JOB_URL'],
  CIRCLECI: ['CIRCLE_REPOSITORY_URL', 'CIRCLE_SHA1', 'CIRCLE_TAG', 'CIRCLE_BUILD_URL'],
  BUILDKITE: ['BUILDKITE_REPO', 'BUILDKITE_COMMIT', 'BUILDKITE_TAG', 'BUILDKITE_BUILD_URL'],
  BITBUCKET_COMMIT: ['BITBUCKET_GIT_HTTP_ORIGIN', 'BITBUCKET_COMMIT', 'BITBUCKET_TAG', ''],
  DRONE: ['DRONE_REPO_LINK', 'DRONE_COMMIT_SHA', 'DRONE_TAG', 'DRONE_BUILD_LINK'],
  JENKINS_URL: ['GIT_URL', 'GIT_COMMIT', 'TAG_NAME', 'BUILD_URL'],
};

/** Forgejo and Gitea set GitHub's variables. */
const GITHUB: Service = {
  isIt: (env) => env['GITHUB_REPOSITORY'] !== undefined,
  facts: (env) => {
    const source = `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${env['GITHUB_REPOSITORY']}`;
    const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = env;
    return {
      source,
      revision: env['GITHUB_SHA'],
      version: env['GITHUB_REF_TYPE'] === 'tag' ? env['GITHUB_REF_NAME'] : undefined,
      run: run && `${source}/actions/runs/${run}${attempt ? `/attempts/${attempt}` : ''}`,
    };
  },
};

const SERVICES: readonly Service[] = [
  GITHUB,
  ...Object.entries(BY_VARIABLES).map(([own, [source, revision, version, run]]): Service => {
    return {
      isIt: (env) => Boolean(env[own]),
      facts: (env) => ({
        source: env[source],
        revision: env[revision],
        version: env[version],
        run: env[run],
      }),
    };
  }),
];

/** @returns nothing where no service is known */
export function ciFacts(env: Env): CiFacts {
  const none = { source: undefined, revision: undefined, version: undefined, run: undefined };
  return SERVICES.find(({ isIt }) => isIt(env))?.facts(env) ?? none;
}

/**
 * The annotations of the image specification that a CI service knows the values of.
 * https://github.com/opencontainers/image-spec/blob/v1.1.1/annotations.md
 */
export function ciAnnotations(env: Env): Readonly<Record<string, string>> {
  const { source, revision, version } = ciFacts(env);
  const known = {
    source: source === undefined ? undefined : withoutLogin(source),
    revision,
    version,
  };
  const named = Object.entries(known).filter((one): one is [string, string] => Boolean(one[1]));
  return Object.fromEntries(
    named.map(([name, value]) => [`org.opencontainers.image.${name}`, value]),
  );
}

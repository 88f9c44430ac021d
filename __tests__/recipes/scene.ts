import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { copy } from '../../src/copy/copy.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { RegistryClient } from '../../src/registry/client.ts';
import type { Repository } from '../../src/registry/repository.ts';
import { type CacheService, startCacheService } from '../stand-ins/cache-service.ts';
import { putReferrer, randomImage } from '../stand-ins/images.ts';
import {
  DOCKER_HUB,
  leadingTo,
  type PublicHosts,
  startPublicHosts,
} from '../stand-ins/public-hosts.ts';
import { runCommand, type StepResult } from '../stand-ins/runner.ts';
import { runWorkflow } from '../stand-ins/workflow.ts';
import { type ActionStandIn, command, type RunSteps } from '../stand-ins/workflow-job.ts';
import { recipe } from './pages.ts';

/** What the pages call secrets, and the tokens that jobs get otherwise. */
export const SECRETS = {
  DOCKERHUB_TOKEN: 'dckr_pat_of-the-hub',
  QUAY_TOKEN: 'token-of-quay',
  PACKAGES_TOKEN: 'ghp_of-packages',
} as const;
export const JOB_TOKEN = 'ghs_of-the-job';
export const GITLAB_TOKEN = 'token-of-the-gitlab-job';
const CLOUD = { ecr: 'token-of-ecr', google: 'ya29.of-google', azure: 'token-of-azure' } as const;
const AZURE_USER = '00000000-0000-0000-0000-000000000000';
export const ECR = '123456789012.dkr.ecr.eu-central-1.amazonaws.com';
const PLATFORMS = ['linux/amd64', 'linux/arm64'];
export const SHA = '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c';

const HOSTS = {
  [DOCKER_HUB]: { users: { acme: SECRETS.DOCKERHUB_TOKEN } },
  'ghcr.io': {
    users: { octocat: JOB_TOKEN, 'acme-bot': SECRETS.PACKAGES_TOKEN },
    isPrivate: true,
  },
  'quay.io': { users: { 'acme+ci': SECRETS.QUAY_TOKEN } },
  [ECR]: { users: { AWS: CLOUD.ecr }, isPrivate: true },
  'europe-west3-docker.pkg.dev': { users: { oauth2accesstoken: CLOUD.google } },
  'acme.azurecr.io': { users: { [AZURE_USER]: CLOUD.azure } },
  'registry.gitlab.com': { users: { 'gitlab-ci-token': GITLAB_TOKEN }, isPrivate: true },
  'registry.internal': {},
};

/** The registries of the pages with the images that they name, a cache, and runners. */
export class Scene {
  readonly hosts: PublicHosts;
  readonly #cache: CacheService;
  readonly #client = new RegistryClient();
  readonly #folders: string[] = [];
  /** The application under all of its names, and a signature of it. */
  app!: Descriptor;
  signature!: Descriptor;

  private constructor(hosts: PublicHosts, cache: CacheService) {
    this.hosts = hosts;
    this.#cache = cache;
  }

  /** @param put makes an image of that name; default one that does not run */
  static async start(put: typeof randomImage = randomImage): Promise<Scene> {
    const scene = new Scene(await startPublicHosts(HOSTS), await startCacheService());
    for (const name of ['postgres:15', 'postgres:16', 'redis:7']) {
      await scene.#put(put, DOCKER_HUB, `library/${name}`);
    }
    scene.app = await scene.#put(randomImage, 'ghcr.io', 'acme/app:sha-1234');
    const app = scene.repository('ghcr.io', 'acme/app');
    scene.signature = await putReferrer(app, scene.app);
    await app.tag(scene.app, `sha-${SHA}`);
    await scene.#put(randomImage, 'ghcr.io', 'acme/private:1');
    await scene.#put(randomImage, 'ghcr.io', 'other/private:1');
    const target = scene.repository('registry.gitlab.com', 'acme/app');
    await copy({ source: app, name: 'sha-1234' }, { target, name: SHA.slice(0, 8) });
    return scene;
  }

  async stop(): Promise<void> {
    await this.#client.close();
    await Promise.all([this.hosts.stop(), this.#cache.stop()]);
    await Promise.all(this.#folders.map((folder) => rm(folder, { recursive: true, force: true })));
  }

  repository(host: string, repository: string): Repository {
    return this.#client.repository({ registry: this.hosts.registry(host).host, repository });
  }

  /** What a name stands for in one of the registries, or `undefined`. */
  async digest(reference: string): Promise<string | undefined> {
    const [, host = '', path = '', tag = ''] = /^([^/]+)\/(.*):(.*)$/.exec(reference) ?? [];
    const registry = host === 'docker.io' ? DOCKER_HUB : host;
    const found = await this.repository(registry, path)
      .resolve(tag)
      .catch(() => undefined);
    return found?.digest;
  }

  async folder(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'recipe-'));
    this.#folders.push(folder);
    return folder;
  }

  /** A workflow of a page on a runner of its own, or on one that there is. */
  async workflow(
    page: string,
    { index = 0, machine, files = {}, env = {} }: WorkflowRun = {},
  ): Promise<RunSteps> {
    const shown = recipe(page);
    const folder = machine ?? (await this.folder());
    const repository = await this.folder();
    for (const [path, text] of Object.entries({ ...shown.files, ...files })) {
      await writeFile(join(repository, path), text);
    }
    const programs = await this.programs(folder);
    const on = {
      machine: folder,
      repository,
      actions: this.#actions(),
      token: JOB_TOKEN,
      env: {
        ...this.#environment(await this.#authority(folder)),
        ...env,
        PATH: [programs, env['PATH'] ?? process.env['PATH']].join(delimiter),
      },
    };
    return runWorkflow(shown.workflows[index] ?? '', on, {
      github: { actor: 'octocat', token: JOB_TOKEN, sha: SHA },
      secrets: SECRETS,
      vars: { AZURE_CLIENT_ID: 'c', AZURE_TENANT_ID: 't', AZURE_SUBSCRIPTION_ID: 's' },
    });
  }

  /** Command lines, as a shell that stops at the first failure runs them. */
  async script(
    text: string,
    machine: string,
    env: Readonly<Record<string, string>> = {},
  ): Promise<StepResult> {
    const programs = await this.programs(machine);
    return runCommand('bash', ['-eo', 'pipefail', '-c', text], {
      machine,
      env: {
        ...leadingTo(this.hosts, await this.#authority(machine)),
        PATH: [await command(machine), programs, process.env['PATH']].join(delimiter),
        ...env,
      },
    });
  }

  async #put(put: typeof randomImage, host: string, name: string): Promise<Descriptor> {
    const [repository = '', tag = ''] = name.split(':');
    const options = { platforms: PLATFORMS, sharedLayers: ['base'], seed: name, name: tag };
    return put(this.repository(host, repository), options);
  }

  #environment(authority: string): Record<string, string> {
    return {
      ...this.#cache.env,
      ...leadingTo(this.hosts, authority),
      GITHUB_ACTOR: 'octocat',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'acme/app',
    };
  }

  async #authority(folder: string): Promise<string> {
    const file = join(folder, 'authority.pem');
    await writeFile(file, this.hosts.ca);
    return file;
  }

  /** What other programs of the pages would do here: `az acr login`, `npm install --global`, `docker run` of our image. */
  async programs(folder: string): Promise<string> {
    const bin = join(folder, 'programs');
    await mkdir(bin, { recursive: true });
    const login = dockerConfig({ 'acme.azurecr.io': `${AZURE_USER}:${CLOUD.azure}` });
    const programs = {
      az: `[ "$*" = 'acr login --name acme' ] && mkdir -p ~/.docker && echo '${login}' > ~/.docker/config.json`,
      // The command is on the path already.
      npm: `[ "$*" = 'install --global transship@1' ]`,
    };
    for (const [name, text] of Object.entries(programs)) {
      await writeFile(join(bin, name), `#!/bin/bash\n${text}\n`);
      await chmod(join(bin, name), 0o755);
    }
    return bin;
  }

  /** Actions of others: what they would set or write. */
  #actions(): Readonly<Record<string, ActionStandIn>> {
    return {
      'docker/metadata-action': async ({ with: { images = '' } }) => ({
        tags: images
          .split('\n')
          .filter((name) => name !== '')
          .flatMap((name) => [`${name}:1.4.0`, `${name}:1.4`])
          .join('\n'),
      }),
      'aws-actions/configure-aws-credentials': async () => ({ 'aws-account-id': '123456789012' }),
      'aws-actions/amazon-ecr-login': async ({ machine }) => {
        await mkdir(join(machine, 'home/.docker'), { recursive: true });
        const text = dockerConfig({ [ECR]: `AWS:${CLOUD.ecr}` });
        await writeFile(join(machine, 'home/.docker/config.json'), text);
        return { registry: ECR };
      },
      'google-github-actions/auth': async () => ({ access_token: CLOUD.google }),
      'azure/login': async () => ({}),
      'actions/attest-build-provenance': async ({ with: inputs, env }) => this.#attest(inputs, env),
    };
  }

  /** As that action does it: by the login in docker's configuration, and no other. */
  async #attest(
    inputs: Readonly<Record<string, string>>,
    env: Readonly<Record<string, string>>,
  ): Promise<Readonly<Record<string, string>>> {
    const { default: document } = await import(join(env['DOCKER_CONFIG'] ?? '', 'config.json'), {
      with: { type: 'json' },
    });
    const login = Buffer.from(document.auths['ghcr.io'].auth, 'base64').toString('utf8');
    if (login !== `octocat:${JOB_TOKEN}`) {
      throw new Error('no login for ghcr.io');
    }
    const [host = '', ...path] = (inputs['subject-name'] ?? '').split('/');
    const target = this.repository(host, path.join('/'));
    const subject = await target.resolve(inputs['subject-digest'] ?? '');
    await putReferrer(target, subject, 'application/vnd.dev.sigstore.bundle.v0.3+json');
    return {};
  }
}

export type WorkflowRun = {
  readonly index?: number;
  readonly machine?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
};

export function dockerConfig(logins: Readonly<Record<string, string>>): string {
  const auths = Object.entries(logins).map(([host, login]) => [
    host,
    { auth: Buffer.from(login).toString('base64') },
  ]);
  return JSON.stringify({ auths: Object.fromEntries(auths) });
}

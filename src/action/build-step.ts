import { homedir } from 'node:os';
import { Readable } from 'node:stream';
import * as core from '@actions/core';
import type { StepCache } from '../build/layer-maker.ts';
import { ImageError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { encodedOf } from '../oci/digest.ts';
import { isIndexType } from '../oci/media-type.ts';
import { formatReference } from '../oci/reference.ts';
import { build, secondsOf } from '../place/build.ts';
import type { BuiltImage } from '../place/build-index.ts';
import { type BuildOutput, engineOutput, registryOutput } from '../place/build-output.ts';
import { ciAnnotations, ciFacts } from '../place/ci-facts.ts';
import { deliver } from '../place/deliver-built.ts';
import { Places } from '../place/places.ts';
import { defaultStore } from '../store/default-path.ts';
import { openBuildCache } from './build-cache.ts';
import { type BuildInputs, readBuildInputs } from './build-inputs.ts';
import { keepForLaterSteps } from './docker-config.ts';
import { childEnvironment } from './environment.ts';
import { maskSecrets } from './masked.ts';
import { info, warning } from './printed.ts';
import { registryOptions } from './registry-options.ts';
import { type Runner, temporaryFolder } from './step-context.ts';

/** The action that builds: inputs in, an image built and sent where it is to go, outputs out. */
export async function runBuild(runner: Omit<Runner, 'script'>): Promise<void> {
  const { env, signal } = runner;
  const inputs = readBuildInputs(env, warning);
  maskSecrets(inputs, Object.values(inputs.secretValues));
  await keepForLaterSteps(inputs, temporaryFolder(runner), env);
  const places = placesFor(inputs, runner);
  const cache = await openBuildCache(inputs, places, runner);
  try {
    await cache?.steps.restore({ signal });
    const built = await buildNow(places, inputs, runner, cache?.steps);
    await tagged(places, built, inputs);
    const written = await delivered(places, built, inputs, signal);
    tell(built, written, inputs);
    await cache?.steps.save({ signal });
  } finally {
    await cache?.close();
    await places.close();
  }
}

function placesFor(inputs: BuildInputs, runner: Pick<Runner, 'env'>): Places {
  const { env } = runner;
  return new Places({
    engine: inputs.engine === 'buildah' ? 'auto' : inputs.engine,
    store: defaultStore(env, homedir()),
    registries: registryOptions(inputs, env, info),
    temporary: temporaryFolder(runner),
  });
}

function buildNow(
  places: Places,
  inputs: BuildInputs,
  { env, signal }: Pick<Runner, 'env' | 'signal'>,
  steps: StepCache | undefined,
): Promise<BuiltImage> {
  const known = inputs.ciAnnotations ? ciAnnotations(env) : {};
  const epoch = env['SOURCE_DATE_EPOCH'];
  return build(places, {
    ...inputs,
    annotations: { ...known, ...inputs.annotations },
    indexAnnotations: { ...known, ...inputs.indexAnnotations },
    provenance: inputs.provenance
      ? { builder: ciFacts(env).run ?? '', names: inputs.tags.map(formatReference) }
      : undefined,
    steps,
    epoch: epoch ? secondsOf(epoch) : undefined,
    stdin: Readable.from([]),
    engine: {
      choice: inputs.engine,
      secrets: inputs.secrets,
      ssh: inputs.ssh,
      network: inputs.network,
      addHosts: inputs.addHosts,
      env: { ...setOf(childEnvironment(env)), ...inputs.secretValues },
    },
    onUndeclared: (names) => warning(`The Dockerfile has no ARG ${names.join(', ')}.`),
    onStep: (step) => {
      if (step.kind === 'begun') {
        info(`Step ${step.number}/${step.total} : ${step.text}`);
      } else if (step.kind === 'engine') {
        info(`Stage ${step.stage} is built by the engine: ${step.where} has RUN`);
      } else if (step.kind === 'triggers') {
        info(`# Executing ${step.count} build trigger${step.count === 1 ? '' : 's'}`);
      } else if (step.isCached) {
        info(' ---> Using cache');
      }
    },
    signal,
  });
}

function setOf(env: Runner['env']): Readonly<Record<string, string>> {
  const set = Object.entries(env).filter((one): one is [string, string] => one[1] !== undefined);
  return Object.fromEntries(set);
}

async function tagged(places: Places, { root }: BuiltImage, { tags }: BuildInputs): Promise<void> {
  const store = await places.store();
  for (const name of tags.length === 0 ? [''] : tags.map(formatReference)) {
    await store.tag(root, name);
  }
}

/** @returns what a registry got, else what was built */
async function delivered(
  places: Places,
  { root }: BuiltImage,
  { tags, outputs, push, load }: BuildInputs,
  signal: AbortSignal,
): Promise<Descriptor> {
  if (tags.length === 0 && (push || load)) {
    throw new ImageError(
      'INVALID_ARGUMENT',
      'reading input tags: without a name nothing can be pushed or loaded',
    );
  }
  const targets: readonly BuildOutput[] = [
    ...outputs,
    ...(load ? tags.map(engineOutput) : []),
    ...(push ? tags.map(registryOutput) : []),
  ];
  let written = root;
  for (const target of targets) {
    const result = await deliver(places, root, target, { signal });
    if (result !== undefined && target.kind === 'place' && target.place.transport === 'docker') {
      written = result.written;
      const name = formatReference(target.place.reference);
      info(`${name}: digest: ${written.digest} size: ${written.size}`);
    }
  }
  return written;
}

function tell({ root, config }: BuiltImage, written: Descriptor, { tags }: BuildInputs): void {
  const { mediaType, digest, size } = written;
  const imageId = isIndexType(root.mediaType) ? root.digest : config.digest;
  const name = tags.map(formatReference).join(',');
  info(`Successfully built ${encodedOf(imageId).slice(0, 12)}`);
  core.setOutput('digest', digest);
  core.setOutput('imageid', imageId);
  core.setOutput(
    'metadata',
    JSON.stringify({
      'containerimage.config.digest': config.digest,
      'containerimage.descriptor': { mediaType, digest, size },
      'containerimage.digest': digest,
      ...(name === '' ? {} : { 'image.name': name }),
    }),
  );
}

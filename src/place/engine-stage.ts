import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Base } from '../build/build-ports.ts';
import type { Files } from '../build/files.ts';
import { bytesOf, DIRECTORY } from '../build/files.ts';
import { LayerDraft } from '../build/layer-draft.ts';
import { layerTar } from '../build/layer-tar.ts';
import { everything } from '../build/unpack.ts';
import { allOf } from '../content/each-of.ts';
import type { Signal } from '../content/store.ts';
import { makeOwnFolder, TEMPORARY } from '../disk/own-folder.ts';
import type { Exec } from '../engine/exec.ts';
import { refusal } from '../engine/refusal.ts';
import { ImageError, unlessInterrupted } from '../errors.ts';
import { isDigest } from '../oci/digest.ts';
import { formatPlatform, type Platform } from '../oci/platform.ts';
import { platformDistance } from '../oci/platform-match.ts';
import { formatReference, parseReference } from '../oci/reference.ts';
import { baseImage, storedImage } from './build-base.ts';
import type { BuildContext } from './build-context.ts';
import { type BuildEngine, type BuildEngineChoice, findBuildEngine } from './build-engine.ts';
import { KnownLayers, withKnownLayers } from './known-layers.ts';
import type { Places } from './places.ts';

/** What only an engine is told of. */
export type EngineFlags = {
  /** Default: the one that is there. */
  readonly choice?: BuildEngineChoice | undefined;
  /** As docker's command line takes them: `id=token,env=TOKEN`. */
  readonly secrets: readonly string[];
  readonly ssh: readonly string[];
  readonly network: string | undefined;
  readonly addHosts: readonly string[];
  /** The environment of the command: only it has the values of secrets. */
  readonly env: Readonly<Record<string, string>>;
};

type Stage = {
  readonly text: string;
  readonly name: string;
  readonly where: string;
  readonly platform: Platform;
  /** What it and the stages that it needs stand on and copy from, besides one another. */
  readonly images: readonly string[];
  /** Whether its layers are in the image; else it is only copied from. */
  readonly isKept: boolean;
};

type Options = Signal & {
  readonly exec: Exec;
  readonly temporary: string;
  readonly arguments: ReadonlyMap<string, string>;
  readonly contexts: ReadonlyMap<string, string>;
  readonly noCache: boolean;
  readonly pull: boolean;
  readonly engine: EngineFlags;
  keep(opened: { close(): Promise<void> }): void;
};

/**
 * A stage that runs commands, built by the engine that is there, and read back from it.
 * @throws ImageError `ENGINE` with file and line where there is none, or where it fails
 */
export async function engineStage(
  places: Places,
  stage: Stage,
  context: BuildContext,
  options: Options,
): Promise<Base> {
  const { choice = 'auto' } = options.engine;
  const engine = await findBuildEngine(places, choice, options.exec, options);
  if (engine === undefined) {
    const wanted = choice === 'auto' ? 'a container engine' : choice;
    throw new ImageError('ENGINE', `${stage.where}: RUN needs ${wanted}, and none answers`, {
      hint: 'start Docker or Podman; every other instruction needs none',
    });
  }
  const dir = await makeOwnFolder(options.temporary, TEMPORARY);
  options.keep({ close: () => rm(dir, { recursive: true, force: true }) });
  await giveImages(places, engine, stage, dir, options);
  const [id, known] = await allOf(
    [
      ({ signal }) => built(engine, stage, context, dir, { ...options, signal }),
      ({ signal }) => baseLayers(places, stage, { ...options, signal }),
    ],
    options,
  );
  const archive = await engine.archive(id, dir, options);
  const given = { source: archive, root: await archive.resolve('') };
  return known === undefined ? given : withKnownLayers(given, known, options);
}

/** The layers of what the image stands on, as the store or their registries have them. */
async function baseLayers(
  places: Places,
  { images, isKept, platform }: Stage,
  options: Options,
): Promise<KnownLayers | undefined> {
  if (!isKept) {
    return undefined;
  }
  const known = new KnownLayers();
  for (const reference of images.filter((one) => !options.contexts.has(one))) {
    try {
      const { source, root } = await baseImage(places, reference, platform, options, options);
      await known.add(source, root, options);
    } catch (error) {
      // The engine may have an image that its registry no longer gives.
      unlessInterrupted(error);
    }
  }
  return known;
}

/** Images that only the store has: an engine would ask their registries for them. */
async function giveImages(
  places: Places,
  engine: BuildEngine,
  { images, platform }: Stage,
  dir: string,
  options: Options,
): Promise<void> {
  for (const reference of options.pull ? [] : images) {
    const there = options.contexts.has(reference) || (await engine.has(reference, options));
    const stored = there ? undefined : await storedImage(places, reference, platform, options);
    if (stored !== undefined) {
      await engine.load(stored, formatReference(parseReference(reference)), dir, options);
    }
  }
}

async function built(
  { name: command, platform: native }: BuildEngine,
  stage: Stage,
  context: BuildContext,
  dir: string,
  options: Options,
): Promise<string> {
  const iid = join(dir, 'iid');
  const file = join(dir, 'Dockerfile');
  const isDirectory = context.dir !== undefined;
  if (isDirectory) {
    await writeFile(file, stage.text);
    await writeFile(`${file}.dockerignore`, context.ignore.text);
  }
  const args = ['build', '--iidfile', iid, ...flagsFor(native, stage, options)];
  const from = isDirectory ? ['-f', file, '--', context.dir ?? ''] : ['-f', FILE, '-'];
  const stdin = isDirectory
    ? undefined
    : Readable.from(contextTar(await context.files(), stage, options));
  const env = { ...options.engine.env, ...(needsBuildKit(stage) ? { DOCKER_BUILDKIT: '1' } : {}) };
  const result = await options.exec(command, [...args, ...from], {
    signal: options.signal,
    env,
    ...(stdin === undefined ? {} : { stdin }),
  });
  if (result.exitCode !== 0) {
    throw refusal(`${stage.where}: building stage ${stage.name} with ${command}`, result);
  }
  const id = (await readFile(iid, 'utf8')).trim();
  const whole = id.startsWith('sha256:') ? id : `sha256:${id}`;
  if (!isDigest(whole)) {
    throw new ImageError('ENGINE', `${stage.where}: ${command} told no image id`);
  }
  return whole;
}

function flagsFor(native: Platform, { platform }: Stage, options: Options): readonly string[] {
  const { secrets, ssh, network, addHosts } = options.engine;
  const isForeign = platformDistance(native, platform) !== 0;
  return [
    ...[...options.arguments].flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]),
    ...[...options.contexts].flatMap(([name, place]) => ['--build-context', `${name}=${place}`]),
    ...(options.noCache ? ['--no-cache'] : []),
    ...(options.pull ? ['--pull'] : []),
    ...(isForeign ? ['--platform', formatPlatform(platform)] : []),
    ...secrets.flatMap((secret) => ['--secret', secret]),
    ...ssh.flatMap((one) => ['--ssh', one]),
    ...(network === undefined ? [] : ['--network', network]),
    ...addHosts.flatMap((one) => ['--add-host', one]),
  ];
}

/** What Docker's classic builder does not know. */
function needsBuildKit({ text }: Stage): boolean {
  return /^\s*(?:ONBUILD\s+)?(?:RUN|COPY|ADD)\s.*(?:--(?:mount|chmod|link|parents|exclude|checksum)\b|<<)/im.test(
    text,
  );
}

const FILE = '.transship.Dockerfile';

/** A context that is no directory of this machine, as a tar. */
async function* contextTar(files: Files, { text }: Stage, options: Signal): AsyncGenerator<Buffer> {
  const draft = new LayerDraft(undefined, 0);
  for (const [path, node] of everything(files, '')) {
    draft.put(path, node, () => files.read(path));
  }
  const bytes = Buffer.from(text);
  draft.put(
    bytesOf(FILE),
    { ...DIRECTORY, type: '0', mode: 0o644, size: bytes.length },
    async function* () {
      yield bytes;
    },
  );
  yield* layerTar(draft.entries(), options);
}

import { tmpdir } from 'node:os';
import type { Readable } from 'node:stream';
import { undeclared } from '../build/arguments.ts';
import { buildImage } from '../build/build.ts';
import type { BuildOptions, BuildPorts, Step } from '../build/build-ports.ts';
import { DirectoryFiles } from '../build/directory-files.ts';
import { bytesOf, type Files } from '../build/files.ts';
import type { StepCache } from '../build/layer-maker.ts';
import { isGit } from '../build/remote-files.ts';
import { lazily } from '../content/once.ts';
import type { Signal } from '../content/store.ts';
import { type Dockerfile, parseDockerfile } from '../dockerfile/parse.ts';
import { PathPatterns } from '../dockerfile/path-patterns.ts';
import { stagesOf } from '../dockerfile/stages.ts';
import { type Exec, spawnExec } from '../engine/exec.ts';
import { ImageError } from '../errors.ts';
import type { ImageLayout } from '../layout/layout.ts';
import { formatPlatform, hostPlatforms, type Platform } from '../oci/platform.ts';
import { StoredSteps } from '../store/build-steps.ts';
import { baseImage } from './build-base.ts';
import { type BuildContext, openContext } from './build-context.ts';
import { type BuiltImage, type PlatformImage, together } from './build-index.ts';
import { type EngineFlags, engineStage } from './engine-stage.ts';
import { clone, cloneFiles, commitTime, withoutLogin, workTreeOf } from './git.ts';
import { isPlace, transportOf } from './place.ts';
import type { Places } from './places.ts';
import { digestSet, type Material, packageUrl } from './provenance.ts';
import { unpackTools } from './unpack-tools.ts';

/** What is to be built. */
export type BuildRequest = Signal & {
  /** The stage to build, by its name or number. Default: the last. */
  readonly target?: string | undefined;
  /** Values of ARGs. */
  readonly arguments: ReadonlyMap<string, string>;
  readonly labels: Readonly<Record<string, string>>;
  /** Of each manifest. */
  readonly annotations: Readonly<Record<string, string>>;
  /** Makes every layer anew. */
  readonly noCache: boolean;
  readonly indexAnnotations?: Readonly<Record<string, string>>;
  /** A directory, `-`, or a URL. */
  readonly context: string;
  readonly file: string | undefined;
  /** What `--build-context` names. */
  readonly contexts: ReadonlyMap<string, string>;
  /** None is the host's. Several make an index. */
  readonly platforms: readonly Platform[];
  /** Asks the registry even where the store has the image. */
  readonly pull: boolean;
  /** What `SOURCE_DATE_EPOCH` says, if it is set. */
  readonly epoch: number | undefined;
  readonly stdin: Readable;
  /** Adds a statement of where the image comes from: then it is in an index. */
  readonly provenance?: { readonly builder: string; readonly names: readonly string[] } | undefined;
  /** Which step made which layer. Default: what the store knows. */
  readonly steps?: StepCache | undefined;
  readonly exec?: Exec;
  /** What only an engine is told of. */
  readonly engine: EngineFlags;
  readonly onStep?: (step: Step, platform: Platform) => void;
  /** Told how far the layer of a step is. */
  readonly onWritten?: BuildOptions['onWritten'];
  /** Told of the base images that come into the store. */
  readonly onProgress?: BuildOptions['onProgress'];
  /** Told of arguments that the Dockerfile does not have. */
  readonly onUndeclared?: (names: readonly string[]) => void;
};

/**
 * Builds a Dockerfile, for each platform once. @throws ImageError
 */
export async function build(places: Places, request: BuildRequest): Promise<BuiltImage> {
  const { signal, exec = spawnExec } = request;
  const opened: { close(): Promise<void> }[] = [];
  const temporary = tmpdir();
  const keep = (one: { close(): Promise<void> }): void => void opened.push(one);
  try {
    const { env } = request.engine;
    let materials: Material[] = [];
    const note = (one: Material): void => void materials.push(one);
    const tools = { exec, temporary, keep, env, note, signal };
    const context = await openContext(request.context, places, { ...request, ...tools });
    const epoch = await epochOf(request, context, exec);
    const dockerfile = parseDockerfile(context.dockerfile, context.name);
    tellUndeclared(dockerfile, request);
    const store = await places.store();
    const ports = portsOf(places, store, context, { ...request, ...tools, epoch });
    const [host = { os: 'linux', architecture: 'amd64' }] = hostPlatforms().slice(-1);
    const platforms = request.platforms.length === 0 ? [host] : eachOnce(request.platforms);
    const images: PlatformImage[] = [];
    for (const platform of platforms) {
      materials = [];
      const onStep = (step: Step): void => request.onStep?.(step, platform);
      const options = { ...request, platform, buildPlatform: host, epoch, onStep };
      const image = await buildImage(dockerfile, ports, options);
      images.push({ platform, materials, ...image });
    }
    const { git } = context;
    const facts = { dockerfile: context.name, target: request.target, native: host, git };
    const provenance = request.provenance && { ...request.provenance, ...facts };
    const annotations = request.indexAnnotations ?? {};
    return await together(store, images, { annotations, provenance, signal });
  } finally {
    for (const one of opened) {
      await one.close();
    }
  }
}

function eachOnce(platforms: readonly Platform[]): readonly Platform[] {
  return [...new Map(platforms.map((one) => [formatPlatform(one), one])).values()];
}

/** A name that is misspelt would change nothing, without a word. */
function tellUndeclared(
  dockerfile: Dockerfile,
  { arguments: given, onUndeclared }: Pick<BuildRequest, 'arguments' | 'onUndeclared'>,
): void {
  const names = undeclared(stagesOf(dockerfile), given, dockerfile.escape);
  if (names.length > 0) {
    onUndeclared?.(names);
  }
}

/**
 * What is given, else the time of the commit that is checked out, else 1970.
 * https://reproducible-builds.org/specs/source-date-epoch/
 */
async function epochOf(
  { epoch, arguments: given, signal }: BuildRequest,
  { dir }: BuildContext,
  exec: Exec,
): Promise<number> {
  const written = given.get('SOURCE_DATE_EPOCH');
  if (written !== undefined && written !== '') {
    return secondsOf(written);
  }
  const isTree = dir !== undefined && workTreeOf(dir) !== undefined;
  return epoch ?? (isTree ? await commitTime(exec, dir, { signal }) : undefined) ?? 0;
}

/** @throws ImageError `INVALID_ARGUMENT` */
export function secondsOf(text: string): number {
  const seconds = Number(text);
  if (!/^\d{1,12}$/.test(text) || Number.isNaN(new Date(seconds * 1000).getTime())) {
    throw new ImageError(
      'INVALID_ARGUMENT',
      'SOURCE_DATE_EPOCH is not a number of seconds since 1970',
    );
  }
  return seconds;
}

type Tools = BuildRequest & {
  readonly exec: Exec;
  readonly temporary: string;
  readonly env: Readonly<Record<string, string>>;
  readonly epoch: number;
  /** Told of what comes from elsewhere. */
  note(material: Material): void;
  keep(opened: { close(): Promise<void> }): void;
};

function portsOf(
  places: Places,
  store: ImageLayout,
  context: BuildContext,
  tools: Tools,
): BuildPorts {
  const cloned = async (url: string, keepGitDir = false): Promise<Files> => {
    const made = await clone(url, tools);
    tools.keep(made);
    tools.note({ uri: `git+${withoutLogin(url)}`, digest: { sha1: made.commit } });
    return cloneFiles(made, 'the git repository', keepGitDir);
  };
  return {
    ...unpackTools(store, tools.exec),
    steps: tools.steps ?? new StoredSteps(store),
    context: lazily(() => context.files()),
    named: async (name) => {
      const place = tools.contexts.get(name) ?? tools.contexts.get(familiar(name));
      return place === undefined ? undefined : namedContext(place, cloned);
    },
    base: async (reference, platform, options) => {
      const base = await baseImage(places, reference, platform, tools, options);
      const isImage = transportOf(reference, 'docker') === 'docker';
      const uri = isImage ? packageUrl(reference.replace(/^docker:\/\//, ''), platform) : reference;
      tools.note({ uri, digest: digestSet(base.root.digest) });
      return base;
    },
    onDownload: (uri, digest) => tools.note({ uri, digest: digestSet(digest) }),
    engineStage: (stage, options) => engineStage(places, stage, context, { ...tools, ...options }),
    download: async (url, options) => (await places.webFile(url, options)) as AsyncIterable<Buffer>,
    clone: (url, { keepGitDir }) => cloned(url, keepGitDir),
  };
}

/** `alpine` is named as well where FROM says `alpine:latest`. */
function familiar(name: string): string {
  return name.replace(/:latest$/, '');
}

async function namedContext(
  place: string,
  cloned: (url: string) => Promise<Files>,
): Promise<{ readonly files: Files } | { readonly reference: string }> {
  if (place.startsWith('docker-image://')) {
    return { reference: place.slice('docker-image://'.length) };
  }
  if (place.startsWith('oci-layout://')) {
    return { reference: `oci:${place.slice('oci-layout://'.length)}` };
  }
  if (isGit(place)) {
    return { files: await cloned(place) };
  }
  if (isPlace(place)) {
    return { reference: place };
  }
  const options = { ignored: new PathPatterns([]), likeGit: workTreeOf(place) !== undefined };
  return { files: new DirectoryFiles(bytesOf(place), { ...options, place }) };
}

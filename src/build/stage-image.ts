import { readConfig } from '../content/read-config.ts';
import { readManifest } from '../content/read-manifest.ts';
import type { Signal, Source } from '../content/store.ts';
import type { Variables } from '../dockerfile/lexer.ts';
import { ImageError } from '../errors.ts';
import { chainIds } from '../oci/chain-id.ts';
import { asObject, type JsonObject, optional } from '../oci/decode.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, digestOf } from '../oci/digest.ts';
import type { Execution } from '../oci/execution.ts';
import { layerTypeIn, MEDIA_TYPE } from '../oci/media-type.ts';
import { normalizePlatform, type Platform } from '../oci/platform.ts';
import type { Files, TreeId } from './files.ts';
import type { LayerEntry } from './layer-draft.ts';

export type Layer = {
  readonly descriptor: Descriptor;
  readonly diffId: Digest;
  /** What it writes, where that can be had without its bytes. @param below what it is put on */
  readonly entries?: ((below: Files) => Promise<readonly LayerEntry[]>) | undefined;
  /**
   * It is copied from, and written nowhere: its digests are those of the step that makes it. With another word
   * whenever the content of its files may be another; `undefined` where that cannot be told.
   */
  readonly unwritten?: { readonly version: string | undefined };
};

/** An image while it is built: what each step makes of it is another one. */
export type StageImage = {
  readonly platform: Platform;
  readonly execution: Execution;
  readonly author: string | undefined;
  /** Entries as the config has them. */
  readonly history: readonly JsonObject[];
  readonly layers: readonly Layer[];
  /** What ARG and ENV have set in a stage: stages that stand on it see it. Not of an image that is there. */
  readonly variables?: Variables | undefined;
};

const PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** What FROM scratch begins with, as BuildKit has it. */
export function emptyImage(platform: Platform): StageImage {
  return {
    platform: normalizePlatform(platform),
    execution: { Env: [PATH], WorkingDir: '/' },
    author: undefined,
    history: [],
    layers: [],
  };
}

/** An image that is there, to build on. @throws ImageError `UNSUPPORTED` for what is no image */
export async function stageImage(
  source: Source,
  root: Descriptor,
  options: Signal,
): Promise<StageImage> {
  const manifest = await readManifest(source, root, options);
  const config =
    manifest.kind === 'manifest' ? await readConfig(source, manifest, options) : undefined;
  if (manifest.kind !== 'manifest' || config === undefined) {
    throw new ImageError(
      'UNSUPPORTED',
      `${root.digest} of ${source.place} is no image to build on`,
    );
  }
  const { diffIds, document, platform, author } = config;
  const { length } = manifest.layers;
  if (diffIds.length !== length) {
    const what = `the config has ${diffIds.length} layers, the manifest ${length}`;
    throw new ImageError('INVALID_DOCUMENT', `${root.digest} of ${source.place}: ${what}`);
  }
  const execution: Execution = optional(document['config'], 'config', asObject) ?? {};
  return {
    platform,
    execution: { ...known(execution), Env: withPath(execution.Env ?? []) },
    author,
    history: Array.isArray(document['history']) ? document['history'] : [],
    layers: manifest.layers.map((descriptor, at) => ({
      descriptor,
      diffId: diffIds[at] ?? descriptor.digest,
    })),
  };
}

/** The members that say how an image runs; others are about the container that it was made with. */
const MEMBERS: readonly string[] = [
  ...['User', 'ExposedPorts', 'Env', 'Entrypoint', 'Cmd', 'Volumes', 'WorkingDir', 'Labels'],
  ...['StopSignal', 'ArgsEscaped', 'Healthcheck', 'OnBuild', 'Shell'],
];

function known(execution: Execution): Execution {
  const members = Object.entries(execution).filter(
    ([name, value]) => MEMBERS.includes(name) && value !== null,
  );
  return Object.fromEntries(members);
}

function withPath(env: readonly string[]): readonly string[] {
  return env.some((one) => one.startsWith('PATH=')) ? env : [...env, PATH];
}

/** What the layers make together. */
export function filesId({ layers }: Pick<StageImage, 'layers'>): TreeId {
  const names = chainIds(layers.map(({ diffId }) => diffId)).at(-1) ?? 'scratch';
  const versions = layers.flatMap(({ unwritten }) => (unwritten ? [unwritten.version] : []));
  const isKnown = !versions.includes(undefined);
  return { names, version: isKnown ? digestOf([names, ...versions].join(' ')) : undefined };
}

export type BuiltDocument = { readonly descriptor: Descriptor; readonly bytes: Buffer };

/** RFC 3339, as Go writes it. @param epoch in seconds since 1970 */
export function timeOf(epoch: number): string {
  return new Date(epoch * 1000).toISOString().replace('.000Z', 'Z');
}

/** The config and the manifest. @param created RFC 3339 */
export function documentsOf(
  image: StageImage,
  created: string,
  annotations: Readonly<Record<string, string>>,
): { readonly config: BuiltDocument; readonly manifest: BuiltDocument } {
  const { platform, execution, author, history, layers } = image;
  const config = documentOf(MEDIA_TYPE.ociConfig, {
    created,
    ...(author === undefined ? {} : { author }),
    ...platform,
    config: execution,
    rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
    history,
  });
  const manifest = documentOf(MEDIA_TYPE.ociManifest, {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.ociManifest,
    config: config.descriptor,
    layers: layers.map(({ descriptor }) => ociLayer(descriptor)),
    ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
  });
  return { config, manifest };
}

/** Docker's layers under OCI's names: they are the same bytes. */
export function ociLayer({ digest, size, mediaType, ...rest }: Descriptor): Descriptor {
  const { data: _data, ...kept } = rest;
  return { mediaType: layerTypeIn(MEDIA_TYPE.ociManifest, mediaType), digest, size, ...kept };
}

export function documentOf(mediaType: string, value: object): BuiltDocument {
  const bytes = Buffer.from(JSON.stringify(value));
  return { descriptor: { mediaType, digest: digestOf(bytes), size: bytes.byteLength }, bytes };
}

import { createCipheriv, createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { once } from '../../src/content/once.ts';
import { readManifest } from '../../src/content/read-manifest.ts';
import type { Source, Target } from '../../src/content/store.ts';
import { bodyOf } from '../../src/content/whole.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { type Digest, digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { type Platform, parsePlatform } from '../../src/oci/platform.ts';

export type RandomImageOptions = {
  /** `linux/arm64`, …: an index with one image for each. Default: one image for linux/amd64, no index. */
  readonly platforms?: readonly string[] | undefined;
  /** Of its own in each image; default 2. */
  readonly layers?: number;
  /** Layers that every image with the same word in this list has too; they come first. */
  readonly sharedLayers?: readonly string[];
  /** Uncompressed bytes of the file in each layer; default 1024. They do not compress. */
  readonly layerSize?: number;
  /** Same seed and options, same digests; default `transship`. */
  readonly seed?: string;
  readonly mediaTypes?: 'oci' | 'docker';
  /** Adds BuildKit's attestation manifest for each image of the index. */
  readonly attestations?: boolean;
  readonly labels?: Readonly<Record<string, string>>;
  /** Gives the root this name. */
  readonly name?: string;
};

/** A file, directory (`path/`) or symbolic link of a layer. */
export type LayerEntry = {
  readonly path: string;
  readonly bytes?: Uint8Array | string;
  readonly link?: string;
  readonly mode?: number;
};

export type Layer = {
  readonly tar: Buffer;
  readonly gzip: Buffer;
};

/** A generated image with real layers and configs, put into the target. @returns its root */
export async function randomImage(
  target: Target,
  options: RandomImageOptions = {},
): Promise<Descriptor> {
  const {
    platforms,
    seed = 'transship',
    layers = 2,
    sharedLayers = [],
    layerSize = 1024,
  } = options;
  const images: ImageParts[] = [];
  for (const platform of platforms ?? ['linux/amd64']) {
    const own = Array.from({ length: layers }, (_, index) => `${seed}/${platform}/${index}`);
    const made = [...sharedLayers, ...own].map((word) => randomLayer(word, layerSize));
    images.push({ platform: parsePlatform(platform), layers: await Promise.all(made) });
  }
  return await putImages(target, images, options);
}

export type ImageParts = {
  readonly platform: Platform;
  readonly layers: readonly Layer[];
  /** The config's `config` member: `{ Cmd: ['/bin/sh'] }`. */
  readonly execution?: Readonly<Record<string, unknown>>;
};

/** Puts images made of these layers, as an index where `platforms` is given, else the only one. */
export async function putImages(
  target: Target,
  images: readonly ImageParts[],
  options: Pick<
    RandomImageOptions,
    'platforms' | 'mediaTypes' | 'attestations' | 'labels' | 'name'
  > = {},
): Promise<Descriptor> {
  const docker = options.mediaTypes === 'docker';
  const name = options.name === undefined ? {} : { name: options.name };
  const [only] = images;
  if (options.platforms === undefined && images.length === 1 && only !== undefined) {
    return await putImage(target, only, options, name);
  }
  const manifests: Descriptor[] = [];
  const attestations: Descriptor[] = [];
  for (const image of images) {
    const manifest = await putImage(target, image, options);
    manifests.push({ ...manifest, platform: image.platform });
    if (options.attestations === true) {
      attestations.push(await putAttestation(target, manifest));
    }
  }
  const mediaType = docker ? MEDIA_TYPE.dockerIndex : MEDIA_TYPE.ociIndex;
  const index = { schemaVersion: 2, mediaType, manifests: [...manifests, ...attestations] };
  return await putJson(target, mediaType, index, name);
}

async function putImage(
  target: Target,
  { platform, layers, execution = {} }: ImageParts,
  options: Pick<RandomImageOptions, 'mediaTypes' | 'labels'>,
  name: { readonly name?: string } = {},
): Promise<Descriptor> {
  const docker = options.mediaTypes === 'docker';
  const layerType = docker ? MEDIA_TYPE.dockerLayerGzip : MEDIA_TYPE.ociLayerGzip;
  const put = layers.map(({ gzip }) => putBytes(target, layerType, gzip));
  const labels = options.labels === undefined ? {} : { Labels: options.labels };
  const config = await putJson(target, docker ? MEDIA_TYPE.dockerConfig : MEDIA_TYPE.ociConfig, {
    created: '2024-01-01T00:00:00Z',
    ...platform,
    config: { Env: ['PATH=/usr/bin:/bin'], Cmd: ['/bin/sh'], ...labels, ...execution },
    rootfs: { type: 'layers', diff_ids: layers.map(({ tar }) => digestOf(tar)) },
    history: layers.map((_, index) => ({
      created: '2024-01-01T00:00:00Z',
      created_by: `COPY layer-${index} / # buildkit`,
    })),
  });
  const mediaType = docker ? MEDIA_TYPE.dockerManifest : MEDIA_TYPE.ociManifest;
  const manifest = { schemaVersion: 2, mediaType, config, layers: await Promise.all(put) };
  return await putJson(target, mediaType, manifest, name);
}

/** As BuildKit attests: https://github.com/moby/buildkit/blob/master/docs/attestations/attestation-storage.md */
async function putAttestation(target: Target, image: Descriptor): Promise<Descriptor> {
  const predicateType = 'https://slsa.dev/provenance/v0.2';
  const mediaType = 'application/vnd.in-toto+json';
  const subject = [{ name: '_', digest: { sha256: image.digest.slice('sha256:'.length) } }];
  const statement = { _type: 'https://in-toto.io/Statement/v0.1', predicateType, subject };
  const layer = await putJson(target, mediaType, { ...statement, predicate: {} });
  const platform = { os: 'unknown', architecture: 'unknown' };
  const rootfs = { type: 'layers', diff_ids: [layer.digest] };
  const config = await putJson(target, MEDIA_TYPE.ociConfig, { ...platform, config: {}, rootfs });
  const annotations = { 'in-toto.io/predicate-type': predicateType };
  const manifest = await putJson(target, MEDIA_TYPE.ociManifest, {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.ociManifest,
    config,
    layers: [{ ...layer, annotations }],
  });
  const about = {
    'vnd.docker.reference.type': 'attestation-manifest',
    'vnd.docker.reference.digest': image.digest,
  };
  return { ...manifest, platform, annotations: about };
}

/** An artifact that refers to a subject, as cosign and oras write them. */
export async function putReferrer(
  target: Target,
  subject: Descriptor,
  artifactType = 'application/vnd.example.signature.v1',
  text = 'signed',
): Promise<Descriptor> {
  const config = await putBytes(target, MEDIA_TYPE.ociEmpty, Buffer.from('{}'));
  const layer = await putBytes(target, 'text/plain', Buffer.from(text));
  const { mediaType, digest, size } = subject;
  return await putJson(target, MEDIA_TYPE.ociManifest, {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.ociManifest,
    artifactType,
    config,
    layers: [layer],
    subject: { mediaType, digest, size },
    annotations: { 'org.example.text': text },
  });
}

/** What one image is made of. */
export async function readImage(
  source: Source,
  root: Descriptor,
): Promise<{ readonly config: Descriptor; readonly layers: readonly Descriptor[] }> {
  const manifest = await readManifest(source, root);
  if (manifest.kind !== 'manifest' || manifest.config === undefined) {
    throw new Error(`${root.digest} is not an image`);
  }
  return { config: manifest.config, layers: manifest.layers };
}

/** A layer with one file of bytes that look random and depend on the seed alone. */
export function randomLayer(seed: string, size: number): Promise<Layer> {
  if (size > SMALL) {
    return makeRandomLayer(seed, size);
  }
  const [oldest] = smallLayers.keys();
  if (oldest !== undefined && smallLayers.size >= KEPT) {
    smallLayers.delete(oldest);
  }
  return once(smallLayers, `${seed} ${size}`, () => makeRandomLayer(seed, size));
}

/** The newest layers up to this size, in bytes, are kept: many tests ask for the same. */
const SMALL = 512 * 1024;
const KEPT = 50;
const smallLayers = new Map<string, Promise<Layer>>();

function makeRandomLayer(seed: string, size: number): Promise<Layer> {
  const path = `${digestOf(seed).slice('sha256:'.length, 20)}.bin`;
  return makeLayer([{ path, bytes: randomBytesOf(seed, size) }]);
}

/** Bytes that do not compress, the same for the same seed. */
export function randomBytesOf(seed: string, size: number): Buffer {
  const key = createHash('sha256').update(seed).digest().subarray(0, 16);
  return createCipheriv('aes-128-ctr', key, Buffer.alloc(16)).update(Buffer.alloc(size));
}

/** The same entries give the same bytes on every machine. */
export async function makeLayer(entries: readonly LayerEntry[]): Promise<Layer> {
  const archive = pack();
  for (const { path, bytes = '', link, mode } of entries) {
    const common = { name: path, mtime: new Date(0) };
    if (link !== undefined) {
      archive.entry({ ...common, type: 'symlink', linkname: link, mode: mode ?? 0o777 });
    } else if (path.endsWith('/')) {
      archive.entry({ ...common, type: 'directory', mode: mode ?? 0o755 });
    } else {
      archive.entry({ ...common, mode: mode ?? 0o644 }, Buffer.from(bytes));
    }
  }
  archive.finalize();
  const tar = await buffer(archive);
  const gzip = gzipSync(tar);
  gzip[9] = 255; // the header's operating system: "unknown" everywhere
  return { tar, gzip };
}

export async function putJson(
  target: Target,
  mediaType: string,
  document: object,
  name: { readonly name?: string } = {},
): Promise<Descriptor> {
  return await putBytes(target, mediaType, Buffer.from(JSON.stringify(document)), name);
}

export async function putBytes(
  target: Target,
  mediaType: string,
  bytes: Uint8Array,
  name: { readonly name?: string } = {},
): Promise<Descriptor> {
  const digest: Digest = digestOf(bytes);
  const descriptor = { mediaType, digest, size: bytes.byteLength };
  await target.put(descriptor, bodyOf(bytes), name);
  return descriptor;
}

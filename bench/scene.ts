import { createCipheriv, createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  type DockerRegistry,
  startDockerRegistry,
} from '../__tests__/stand-ins/docker-registry.ts';
import { putJson } from '../__tests__/stand-ins/images.ts';
import type { Target } from '../src/content/store.ts';
import type { Descriptor } from '../src/oci/descriptor.ts';
import { MEDIA_TYPE } from '../src/oci/media-type.ts';
import { RegistryClient } from '../src/registry/client.ts';
import { type Link, type LinkOptions, startLink } from './link.ts';

/** A link like that of a hosted runner to a far registry. */
export const FAR: LinkOptions = { roundTripMs: 50, rate: 25_000_000 };

/** A registry, the link before it if it is far, and the address under which programs reach it. */
export type Place = {
  readonly host: string;
  /** Requests that it has answered so far. */
  requests(): Promise<number>;
  stop(): Promise<void>;
  readonly registry: DockerRegistry;
};

export async function startPlace(link?: LinkOptions): Promise<Place> {
  const registry = await startDockerRegistry();
  const port = Number(registry.host.split(':').at(-1));
  const way: Link | undefined = link === undefined ? undefined : await startLink(port, link);
  return {
    registry,
    host: way === undefined ? registry.host : `127.0.0.1:${way.port}`,
    requests: async () => (await registry.requests()).length,
    async stop() {
      await way?.stop();
      await registry.stop();
    },
  };
}

export type ImageSize = {
  readonly platforms?: readonly string[];
  readonly layers: number;
  /** Of each layer, in bytes. */
  readonly layerSize: number;
};

/** Puts an image whose layers are random bytes: an index where several platforms are asked for. */
export async function putBulkImage(
  { registry }: Place,
  repository: string,
  tag: string,
  { platforms = ['amd64', 'arm64'], layers, layerSize }: ImageSize,
): Promise<void> {
  const client = new RegistryClient();
  const target = client.repository({ registry: registry.host, repository });
  const manifests: Descriptor[] = [];
  for (const architecture of platforms) {
    const own: Descriptor[] = [];
    for (let at = 0; at < layers; at += 1) {
      own.push(await putRandom(target, `${repository}:${tag}/${architecture}/${at}`, layerSize));
    }
    const platform = { os: 'linux', architecture };
    const rootfs = { type: 'layers', diff_ids: own.map(({ digest }) => digest) };
    const config = await putJson(target, MEDIA_TYPE.ociConfig, { ...platform, config: {}, rootfs });
    const mediaType = MEDIA_TYPE.ociManifest;
    const manifest = { schemaVersion: 2, mediaType, config, layers: own };
    const name = platforms.length === 1 ? { name: tag } : {};
    manifests.push({ ...(await putJson(target, mediaType, manifest, name)), platform });
  }
  if (platforms.length > 1) {
    const mediaType = MEDIA_TYPE.ociIndex;
    await putJson(target, mediaType, { schemaVersion: 2, mediaType, manifests }, { name: tag });
  }
  await client.close();
}

const PIECE = 1 << 20;

/** Bytes that depend on the seed alone and do not compress, made as they are read. */
function* randomPieces(seed: string, size: number): Generator<Buffer> {
  const key = createHash('sha256').update(seed).digest().subarray(0, 16);
  const cipher = createCipheriv('aes-128-ctr', key, Buffer.alloc(16));
  for (let left = size; left > 0; left -= PIECE) {
    yield cipher.update(Buffer.alloc(Math.min(PIECE, left)));
  }
}

async function putRandom(target: Target, seed: string, size: number): Promise<Descriptor> {
  const hash = createHash('sha256');
  for (const piece of randomPieces(seed, size)) {
    hash.update(piece);
  }
  const digest = `sha256:${hash.digest('hex')}` as const;
  const descriptor: Descriptor = { mediaType: MEDIA_TYPE.ociLayer, digest, size };
  const body = async (): Promise<Readable> =>
    Readable.from(randomPieces(seed, size), { objectMode: false });
  await target.put(descriptor, body);
  return descriptor;
}

/** A directory that is empty at each call of `fresh`. */
export class Scratch {
  readonly #dir: string;
  #count = 0;

  private constructor(dir: string) {
    this.#dir = dir;
  }

  static async make(): Promise<Scratch> {
    return new Scratch(await mkdtemp(join(tmpdir(), 'bench-')));
  }

  /** A path at which nothing is. */
  fresh(): string {
    this.#count += 1;
    return join(this.#dir, String(this.#count));
  }

  async remove(): Promise<void> {
    await rm(this.#dir, { recursive: true, force: true });
  }
}

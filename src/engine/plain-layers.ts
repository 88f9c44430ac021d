import { Readable } from 'node:stream';
import { decompressed } from '../content/compression.ts';
import type { Body, Signal, Source } from '../content/store.ts';
import { verified } from '../content/verify.ts';
import { asObject, decodeJson } from '../oci/decode.ts';
import { type Descriptor, plain } from '../oci/descriptor.ts';
import { type Digest, digestOf } from '../oci/digest.ts';
import { MEDIA_TYPE } from '../oci/media-type.ts';
import type { PlannedLayer, PlannedManifest } from './plan.ts';

export type PlainLayer = { readonly descriptor: Descriptor; open(): Promise<Readable> };

/** What is undone on the way to an engine, by the name in a layer's media type. */
export type Undone = ReadonlySet<'gzip' | 'zstd'>;

/**
 * A compressed layer as the plain tar that its diff id names. A tar entry starts with its size: of
 * gzip the source may know what its end says, and where that is wrong, reading the layer fails; zstd
 * is decompressed twice, once to measure it.
 * @returns `undefined` where the layer goes as it is
 */
export async function plainLayer(
  source: Source,
  { descriptor, diffId }: PlannedLayer,
  undone: Undone,
  options: Signal,
): Promise<PlainLayer | undefined> {
  const compression = /[.+](gzip|zstd)$/.exec(descriptor.mediaType)?.[1];
  if (diffId === undefined || (compression !== 'gzip' && compression !== 'zstd')) {
    return undefined;
  }
  const open = async (): Promise<Readable> =>
    Readable.from(decompressed(await source.fetch(descriptor, options)), { objectMode: false });
  const size = undone.has(compression)
    ? await MEASURE[compression](source, descriptor, open)
    : undefined;
  if (size === undefined) {
    return undefined;
  }
  const plainTar = { mediaType: MEDIA_TYPE.ociLayer, digest: diffId, size };
  return { descriptor: plainTar, open: async () => verified(await open(), plainTar) };
}

const MEASURE = {
  async gzip(source: Source, descriptor: Descriptor): Promise<number | undefined> {
    return source.plainSize?.(descriptor);
  },
  async zstd(_source: Source, _descriptor: Descriptor, open: Body): Promise<number> {
    let size = 0;
    for await (const chunk of (await open()) as AsyncIterable<Buffer>) {
      size += chunk.length;
    }
    return size;
  },
} as const;

/** The image's manifest with other layers in place of some. Its config, hence the image id, stays. */
export function withLayers(
  { manifest, bytes }: PlannedManifest,
  layers: ReadonlyMap<Digest, Descriptor>,
): { readonly manifest: Descriptor; readonly bytes: Buffer } {
  const where = `manifest ${manifest.digest}`;
  const document = asObject(decodeJson(bytes, where), where);
  const old = document['layers'] as readonly Descriptor[];
  const written = { ...document, layers: old.map((layer) => layers.get(layer.digest) ?? layer) };
  const rewritten = Buffer.from(JSON.stringify(written));
  return {
    manifest: { ...plain(manifest), digest: digestOf(rewritten), size: rewritten.byteLength },
    bytes: rewritten,
  };
}

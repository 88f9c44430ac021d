import { Readable } from 'node:stream';
import { decompressed } from '../content/compression.ts';
import type { Signal, Source } from '../content/store.ts';
import { verified } from '../content/verify.ts';
import { asObject, decodeJson } from '../oci/decode.ts';
import { type Descriptor, plain } from '../oci/descriptor.ts';
import { type Digest, digestOf } from '../oci/digest.ts';
import { MEDIA_TYPE } from '../oci/media-type.ts';
import type { PlannedImage, PlannedLayer } from './plan.ts';

export type PlainLayer = { readonly descriptor: Descriptor; open(): Promise<Readable> };

/**
 * A zstd layer as the plain tar that its diff id names: Docker before 23 cannot read zstd. A tar
 * entry starts with its size, so the layer is decompressed twice, once to measure it.
 * @returns `undefined` for any other layer
 */
export async function plainLayer(
  source: Source,
  { descriptor, diffId }: PlannedLayer,
  options: Signal,
): Promise<PlainLayer | undefined> {
  if (diffId === undefined || !/[.+]zstd$/.test(descriptor.mediaType)) {
    return undefined;
  }
  const open = async (): Promise<Readable> =>
    Readable.from(decompressed(await source.fetch(descriptor, options)), { objectMode: false });
  let size = 0;
  for await (const chunk of (await open()) as AsyncIterable<Buffer>) {
    size += chunk.length;
  }
  const plainTar = { mediaType: MEDIA_TYPE.ociLayer, digest: diffId, size };
  return { descriptor: plainTar, open: async () => verified(await open(), plainTar) };
}

/** The image's manifest with other layers in place of some. Its config, hence the image id, stays. */
export function withLayers(
  { manifest, bytes }: PlannedImage,
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

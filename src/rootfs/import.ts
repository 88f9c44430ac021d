import { compressionOf, decompressed, MAGIC_LENGTH } from '../content/compression.ts';
import type { Signal } from '../content/store.ts';
import { ImageError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, Digester, digestOf } from '../oci/digest.ts';
import type { Execution } from '../oci/execution.ts';
import { MEDIA_TYPE, OCI_LAYER } from '../oci/media-type.ts';
import { normalizePlatform, type Platform } from '../oci/platform.ts';
import { TarReader } from '../tar/reader.ts';

/** What a tar of files is as a layer. */
export type LayerForm = { readonly mediaType: string; readonly diffId: Digest };

/**
 * Reads a tar of files to its end, plain or compressed with gzip or zstd.
 * @param place for messages
 * @throws ImageError `ARCHIVE` if it is no whole tar, `UNSUPPORTED` for bzip2 and xz
 */
export async function layerForm(
  chunks: AsyncIterable<Buffer>,
  place: string,
  options: Signal,
): Promise<LayerForm> {
  let start: Buffer = Buffer.alloc(0);
  const watched = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      start = start.length < MAGIC_LENGTH ? Buffer.concat([start, chunk.subarray(0, 64)]) : start;
      yield chunk;
    }
  };
  const digester = new Digester();
  const digested = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of decompressed(watched())) {
      digester.update(chunk);
      yield chunk;
    }
  };
  const reader = new TarReader(digested(), place);
  try {
    while ((await reader.next()) !== undefined) {
      options.signal?.throwIfAborted();
    }
    await reader.finish();
  } finally {
    await reader.close();
  }
  const compression = compressionOf(start);
  if (start.length === 0 || compression === 'other') {
    throw new ImageError('ARCHIVE', `reading ${place}: it is empty`);
  }
  return { mediaType: OCI_LAYER[compression], diffId: digester.digest() };
}

/** What an imported image says of itself. */
export type ImportOptions = {
  readonly platform: Platform;
  /** What it runs as. */
  readonly execution: Execution;
  readonly comment: string;
  readonly created: Date;
};

export type NewDocument = { readonly descriptor: Descriptor; readonly bytes: Buffer };

/** The config and the manifest of an image of one layer, as `docker import` writes them. */
export function importedImage(
  layer: Descriptor,
  diffId: Digest,
  { platform, execution, comment, created }: ImportOptions,
): { readonly config: NewDocument; readonly manifest: NewDocument } {
  const time = created.toISOString();
  const config = documentOf(MEDIA_TYPE.ociConfig, {
    created: time,
    ...normalizePlatform(platform),
    config: execution,
    rootfs: { type: 'layers', diff_ids: [diffId] },
    history: [{ created: time, comment }],
    comment,
  });
  const manifest = documentOf(MEDIA_TYPE.ociManifest, {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.ociManifest,
    config: config.descriptor,
    layers: [layer],
  });
  return { config, manifest };
}

function documentOf(mediaType: string, value: object): NewDocument {
  const bytes = Buffer.from(JSON.stringify(value));
  return { descriptor: { mediaType, digest: digestOf(bytes), size: bytes.byteLength }, bytes };
}

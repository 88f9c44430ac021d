import { type Compression, compressionOf, MAGIC_LENGTH } from '../content/compression.ts';
import type { Signal } from '../content/store.ts';
import { canonicalName, digestIn, named } from '../layout/entry.ts';
import { CONFIG_READ_LIMIT, decodeConfig } from '../oci/config.ts';
import { asArray, asObject, asString, decodeJson, optional } from '../oci/decode.ts';
import { type Descriptor, decodeDescriptor } from '../oci/descriptor.ts';
import { type Digest, digestOf } from '../oci/digest.ts';
import { MEDIA_TYPE, OCI_LAYER } from '../oci/media-type.ts';
import { quoted } from '../oci/printable.ts';
import type { OpenTar } from '../tar/range.ts';
import { rangeOf } from '../tar/range.ts';
import { readRange } from '../tar/read-range.ts';
import { broken, type TarFile } from '../tar/tar-index.ts';
import { type Contents, checkCount, LIST_LIMIT, readDocument } from './contents.ts';
import { manifestsIn } from './manifests.ts';
import {
  type PackedDigests,
  packedDigests,
  promisedDigest,
  undecompressed,
} from './packed-layer.ts';

/** A row of `manifest.json` as it comes: `RepoTags` may be `null`, paths may be links. */
type Row = {
  readonly config: string;
  readonly names: readonly string[];
  readonly layers: readonly string[];
  /** By diff id: where a layer that is not in the archive comes from (Windows base layers). */
  readonly sources: ReadonlyMap<string, Descriptor>;
};

const LAYER_TYPES: Readonly<Record<Compression, string>> = {
  ...OCI_LAYER,
  // A layer that begins with the magic of another format is refused when it is unpacked.
  other: MEDIA_TYPE.ociLayer,
};

/**
 * What `docker save` wrote before version 25, and others still do: `manifest.json` and files of any
 * name. The manifests of its images are made here; layers are the files as they are, and configs
 * keep their bytes, and so the images their ids.
 * @param layout the same tar as a layout: the manifests that it has are taken as they are
 * @returns `undefined` where it is none
 */
export async function dockerContents(
  tar: OpenTar,
  layout: Contents | undefined,
  options: Signal,
): Promise<Contents | undefined> {
  const file = tar.index.find('manifest.json');
  if (file === undefined) {
    return undefined;
  }
  const where = `${tar.place}: manifest.json`;
  const bytes = await readDocument(tar, file, LIST_LIMIT, 'manifest.json');
  const rows = asArray(decodeJson(bytes, where), where, decodeRow);
  checkCount(tar.place, rows.length + rows.flatMap(({ names }) => names).length);
  const making = new Making(tar, options);
  const known = layout === undefined ? new Map() : await manifestsByConfig(tar, layout);
  const images: Descriptor[] = [];
  for (const row of rows) {
    const image = known.get(await making.configDigest(row)) ?? (await making.image(row));
    const names = row.names.map((tag) => named(image, checkedTag(tar.place, tag)));
    images.push(...(names.length === 0 ? [image] : names));
  }
  const { documents, diffIds, files } = making;
  const find = (digest: Digest): TarFile | undefined => files.get(digest);
  return { images, below: new Set(), documents, diffIds, find };
}

async function manifestsByConfig(
  tar: OpenTar,
  { find }: Contents,
): Promise<ReadonlyMap<Digest, Descriptor>> {
  const found = new Map<Digest, Descriptor>();
  for await (const { at, manifest } of manifestsIn(tar, find)) {
    if (manifest.kind === 'manifest' && manifest.config !== undefined) {
      found.set(manifest.config.digest, at);
    }
  }
  return found;
}

/** As docker does, which takes no name with a digest. @throws ImageError `ARCHIVE` */
function checkedTag(place: string, tag: string): string {
  if (digestIn(tag) !== undefined) {
    throw broken(place, `${quoted(tag)} is no tag, it has a digest`);
  }
  return canonicalName(tag) ?? tag;
}

function decodeRow(value: unknown, where: string): Row {
  const row = asObject(value, where);
  const sources = Object.entries(optional(row['LayerSources'], where, asObject) ?? {});
  return {
    config: asString(row['Config'], `${where}.Config`),
    names: asArray(row['RepoTags'], `${where}.RepoTags`, asString),
    layers: asArray(row['Layers'], `${where}.Layers`, asString),
    sources: new Map(
      sources.map(([id, at]) => [id, decodeDescriptor(at, `${where}.LayerSources.${id}`)]),
    ),
  };
}

/** The manifests of one archive, as they are made. */
class Making {
  readonly documents = new Map<Digest, Buffer>();
  readonly files = new Map<Digest, TarFile>();
  readonly diffIds = new Map<Digest, Digest>();
  readonly #tar: OpenTar;
  readonly #signal: AbortSignal | undefined;
  /** By where they are: images share layers, and links lead to one file. */
  readonly #hashed = new Map<number, PackedDigests>();

  constructor(tar: OpenTar, { signal }: Signal) {
    this.#tar = tar;
    this.#signal = signal;
  }

  async configDigest({ config }: Row): Promise<Digest> {
    const file = this.#find(config);
    return digestOf(await readDocument(this.#tar, file, CONFIG_READ_LIMIT, config));
  }

  async image(row: Row): Promise<Descriptor> {
    const file = this.#find(row.config);
    const bytes = await readDocument(this.#tar, file, CONFIG_READ_LIMIT, row.config);
    const { diffIds } = decodeConfig(bytes, `${this.#tar.place}: ${row.config}`);
    const config = { mediaType: MEDIA_TYPE.ociConfig, digest: digestOf(bytes), size: file.size };
    if (diffIds.length !== row.layers.length) {
      const counts = `${row.layers.length} layers, but its config has ${diffIds.length}`;
      throw broken(this.#tar.place, `the image of "${row.config}" has ${counts}`);
    }
    this.#checkName(row.config, config.digest);
    this.files.set(config.digest, file);
    const layers: Descriptor[] = [];
    for (const [at, diffId] of diffIds.entries()) {
      layers.push(await this.#layer(row, at, diffId));
    }
    return this.#add({ schemaVersion: 2, mediaType: MEDIA_TYPE.ociManifest, config, layers });
  }

  /** Docker and skopeo name a config by its digest: an image id that lies is an attack. */
  #checkName(path: string, digest: Digest): void {
    const hex = /(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/.exec(path)?.[1];
    if (hex !== undefined && digest !== `sha256:${hex}`) {
      throw broken(this.#tar.place, `the bytes of "${path}" have the digest ${digest}`);
    }
  }

  async #layer(row: Row, at: number, diffId: Digest): Promise<Descriptor> {
    const path = row.layers[at] ?? '';
    const file = this.#tar.index.find(path);
    const source = row.sources.get(diffId);
    if (file === undefined && source !== undefined) {
      return source;
    }
    const found = file ?? this.#find(path);
    const compression = compressionOf(await this.#start(found));
    const plain = compression === 'none' || compression === 'other';
    const digest = plain ? diffId : await this.#packed(path, found, diffId);
    this.files.set(digest, found);
    return { mediaType: LAYER_TYPES[compression], digest, size: found.size };
  }

  #start({ offset, size }: TarFile): Promise<Buffer> {
    return readRange(this.#tar.file, offset, Math.min(size, MAGIC_LENGTH));
  }

  /**
   * The digest of a compressed layer, which must decompress to what the config says: otherwise that would
   * show only when it is unpacked. One whose name is its digest is checked while it is read; the digest of
   * others is known only when they have been read.
   */
  async #packed(path: string, file: TarFile, diffId: Digest): Promise<Digest> {
    const promised = promisedDigest(path, diffId);
    if (promised !== undefined) {
      this.#mustUnpackTo(path, diffId, this.diffIds.get(promised) ?? diffId);
      this.diffIds.set(promised, diffId);
      return promised;
    }
    const known = this.#hashed.get(file.offset) ?? (await this.#hash(path, file));
    this.#hashed.set(file.offset, known);
    this.#mustUnpackTo(path, diffId, known.unpacked);
    return known.digest;
  }

  #mustUnpackTo(path: string, diffId: Digest, unpacked: Digest): void {
    if (unpacked !== diffId) {
      const why = `layer "${path}" has the diff id ${unpacked}, but its config says ${diffId}`;
      throw broken(this.#tar.place, why);
    }
  }

  async #hash(path: string, file: TarFile): Promise<PackedDigests> {
    const signal = this.#signal;
    try {
      return await packedDigests(rangeOf(this.#tar, file, 0), { signal });
    } catch (error) {
      signal?.throwIfAborted();
      throw undecompressed(this.#tar.place, path, error);
    }
  }

  #find(path: string): TarFile {
    const file = this.#tar.index.find(path);
    if (file === undefined) {
      throw broken(this.#tar.place, `manifest.json names "${path}", which is not in it`);
    }
    return file;
  }

  #add(manifest: object): Descriptor {
    const bytes = Buffer.from(JSON.stringify(manifest));
    const digest = digestOf(bytes);
    this.documents.set(digest, bytes);
    return { mediaType: MEDIA_TYPE.ociManifest, digest, size: bytes.byteLength };
  }
}

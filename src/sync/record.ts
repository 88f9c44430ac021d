import { readManifest } from '../content/read-manifest.ts';
import type { Signal } from '../content/store.ts';
import { bodyOf, readAll } from '../content/whole.ts';
import { codeOf } from '../errors.ts';
import { asArray, asObject, asString, decodeJson } from '../oci/decode.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { digestOf } from '../oci/digest.ts';
import { MEDIA_TYPE } from '../oci/media-type.ts';
import { formatPlatform } from '../oci/platform.ts';
import { formatReference } from '../oci/reference.ts';
import type { PlannedCopy, SyncRepository } from './plan.ts';
import type { SyncedImage } from './sync-image.ts';
import { isRecordTag } from './tag-rules.ts';

/** The artifact, and the document in it. */
const ARTIFACT = 'application/vnd.transship.sync.v1';
const DOCUMENT = 'application/vnd.transship.sync.v1+json';
/** The largest document that is read, in bytes. */
const LARGEST = 32 * 1024 * 1024;
/** Up to so many bytes it is in its manifest as well, which saves a request. */
const EMBEDDED = 64 * 1024;

/** What was synced, and how: another image, platform or choice makes it another one. */
export type RecordedImage = {
  readonly source: string;
  readonly digest: string;
  readonly written: string;
  readonly platforms: readonly string[];
  readonly referrers: boolean;
};

/** By the target's tag. */
export type RecordedImages = ReadonlyMap<string, RecordedImage>;

export function recordedImage(
  { source, entry }: PlannedCopy,
  { digest, written }: Pick<SyncedImage, 'digest' | 'written'>,
): RecordedImage {
  const { platforms, referrers } = entry;
  return {
    source: formatReference(source),
    digest,
    written,
    platforms: platforms.map(formatPlatform),
    referrers,
  };
}

/** What a repository has recorded of the tags that it has. */
export type ReadRecords = {
  /** Of all parts; where they speak of one tag, the newest. */
  readonly images: RecordedImages;
  /** By the record's tag. */
  readonly byTag: ReadonlyMap<string, RecordedImages>;
};

/** One list of tags, and a request for each record. A repository that is not there has none. */
export async function readRecords(
  repository: SyncRepository,
  options: Signal = {},
): Promise<ReadRecords> {
  const tags = await tagsOf(repository, options);
  const records: [string, RecordDocument][] = [];
  for (const tag of [...tags].filter(isRecordTag)) {
    records.push([tag, await readRecord(repository, tag, options)]);
  }
  const sorted = records.toSorted(([, one], [, other]) => (one.time < other.time ? -1 : 1));
  const found = sorted.flatMap(([, { images }]) => [...images]);
  return {
    images: new Map(found.filter(([tag]) => tags.has(tag))),
    byTag: new Map(records.map(([tag, { images }]) => [tag, images])),
  };
}

async function tagsOf(repository: SyncRepository, options: Signal): Promise<ReadonlySet<string>> {
  const tags = new Set<string>();
  try {
    for await (const tag of repository.tags(options)) {
      tags.add(tag);
    }
  } catch (error) {
    if (codeOf(error) !== 'NOT_FOUND') {
      throw error;
    }
  }
  return tags;
}

type RecordDocument = { readonly time: string; readonly images: RecordedImages };

async function readRecord(
  repository: SyncRepository,
  tag: string,
  options: Signal,
): Promise<RecordDocument> {
  const root = await repository.resolve(tag, options);
  const manifest = await readManifest(repository, root, options);
  const [layer] = manifest.kind === 'manifest' ? manifest.layers : [];
  const where = `record ${tag} of ${repository.place}`;
  if (layer?.mediaType !== DOCUMENT) {
    return { time: '', images: new Map() };
  }
  const bytes = await readAll(await repository.fetch(layer, options), LARGEST, where);
  const document = asObject(decodeJson(bytes, where), where);
  const images = Object.entries(asObject(document['images'], `${where}: images`));
  return {
    time: asString(document['time'], `${where}: time`),
    images: new Map(images.map(([name, value]) => [name, decodeImage(value, `${where}: ${name}`)])),
  };
}

function decodeImage(value: unknown, where: string): RecordedImage {
  const image = asObject(value, where);
  const text = (key: string) => asString(image[key], `${where}: ${key}`);
  return {
    source: text('source'),
    digest: text('digest'),
    written: text('written'),
    platforms: asArray(image['platforms'], `${where}: platforms`, asString),
    referrers: image['referrers'] === true,
  };
}

/** @param time RFC 3339 */
export async function writeRecord(
  repository: SyncRepository,
  tag: string,
  { time, images }: RecordDocument,
  options: Signal = {},
): Promise<void> {
  const sorted = [...images].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const document = { version: 1, time, images: Object.fromEntries(sorted) };
  const bytes = Buffer.from(JSON.stringify(document));
  const layer = await putBytes(repository, DOCUMENT, bytes, options);
  const config = await putBytes(repository, MEDIA_TYPE.ociEmpty, Buffer.from('{}'), options);
  const data = bytes.length > EMBEDDED ? {} : { data: bytes.toString('base64') };
  const manifest = {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.ociManifest,
    artifactType: ARTIFACT,
    config,
    layers: [{ ...layer, ...data }],
  };
  const text = Buffer.from(JSON.stringify(manifest));
  await putBytes(repository, MEDIA_TYPE.ociManifest, text, { ...options, name: tag });
}

async function putBytes(
  repository: SyncRepository,
  mediaType: string,
  bytes: Buffer,
  options: Signal & { readonly name?: string },
): Promise<Descriptor> {
  const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.length };
  await repository.put(descriptor, bodyOf(bytes), options);
  return descriptor;
}

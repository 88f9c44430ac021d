import { ImageError } from '../errors.ts';
import {
  asArray,
  asObject,
  asStringMap,
  decodeJson,
  invalid,
  type JsonObject,
  optional,
} from './decode.ts';
import { type Descriptor, decodeDescriptor } from './descriptor.ts';
import {
  isImageConfigType,
  isIndexType,
  isLayerType,
  isManifestType,
  isSchema1Type,
  MEDIA_TYPE,
} from './media-type.ts';
import { printable, quoted } from './printable.ts';

/** The largest manifest or index that is read, in bytes; the specification promises 4 MiB. */
export const MANIFEST_READ_LIMIT: number = 8 * 1024 * 1024;
/** The largest that is written, in bytes: registries need not take more. */
export const MANIFEST_WRITE_LIMIT: number = 4 * 1024 * 1024;

/** https://github.com/opencontainers/image-spec/blob/v1.1.1/manifest.md, Docker's schema 2, or the retired OCI artifact. */
export type ImageManifest = {
  readonly kind: 'manifest';
  readonly mediaType: string;
  /** Absent in the retired OCI artifact manifest only. */
  readonly config: Descriptor | undefined;
  readonly layers: readonly Descriptor[];
  readonly subject: Descriptor | undefined;
  readonly artifactType: string | undefined;
  readonly annotations: Readonly<Record<string, string>>;
};

/** https://github.com/opencontainers/image-spec/blob/v1.1.1/image-index.md or Docker's manifest list. */
export type ImageIndex = {
  readonly kind: 'index';
  readonly mediaType: string;
  readonly manifests: readonly Descriptor[];
  readonly subject: Descriptor | undefined;
  readonly artifactType: string | undefined;
  readonly annotations: Readonly<Record<string, string>>;
};

/** An image manifest or an index. */
export type Manifest = ImageManifest | ImageIndex;

/**
 * A manifest or index from its exact bytes. A body that says two things at once is refused
 * (CVE-2021-41190).
 * @param mediaType as the descriptor or `Content-Type` says; `undefined` leaves it to the body
 * @throws ImageError `INVALID_DOCUMENT`, `TOO_LARGE`, or `UNSUPPORTED` for Docker's schema 1
 */
export function decodeManifest(
  bytes: Uint8Array,
  mediaType: string | undefined,
  where: string,
): Manifest {
  if (bytes.byteLength > MANIFEST_READ_LIMIT) {
    throw new ImageError('TOO_LARGE', `${where}: larger than ${MANIFEST_READ_LIMIT} bytes`);
  }
  const object = asObject(decodeJson(bytes, where), where);
  const type = typeOf(object, mediaType, where);
  const common = {
    mediaType: type,
    subject: optional(object['subject'], `${where}: subject`, decodeDescriptor),
    artifactType: typeof object['artifactType'] === 'string' ? object['artifactType'] : undefined,
    annotations: asStringMap(object['annotations'], `${where}: annotations`),
  };
  if (isIndexType(type)) {
    const manifests = asArray(object['manifests'], `${where}: manifests`, decodeDescriptor);
    return { kind: 'index', ...common, manifests };
  }
  const member = type === MEDIA_TYPE.ociArtifact ? 'blobs' : 'layers';
  return {
    kind: 'manifest',
    ...common,
    config: member === 'blobs' ? undefined : decodeConfigAt(object['config'], `${where}: config`),
    layers: asArray(object[member], `${where}: ${member}`, decodeDescriptor),
  };
}

/** Docker 1.10 and its contemporaries left out the media type of a config. */
function decodeConfigAt(value: unknown, where: string): Descriptor {
  return decodeDescriptor({ mediaType: '', ...asObject(value, where) }, where);
}

/** What configs of images were called before there were types for them (skopeo#1910). */
const UNTYPED: ReadonlySet<string> = new Set([
  'application/octet-stream',
  'application/json',
  'text/html',
  '',
]);

/** The config of a container image; undefined for an index, and for an artifact, whose config can be anything. */
export function imageConfigOf(manifest: Manifest): Descriptor | undefined {
  if (manifest.kind === 'index' || manifest.artifactType) {
    return undefined;
  }
  const { config, layers } = manifest;
  const type = config?.mediaType ?? '';
  const isOld = UNTYPED.has(type) && layers.length > 0;
  const isImage =
    isImageConfigType(type) || (isOld && layers.every(({ mediaType }) => isLayerType(mediaType)));
  return isImage ? config : undefined;
}

/** The media type that header and body agree on; without either, what the shape says. */
function typeOf(object: JsonObject, declared: string | undefined, where: string): string {
  const written = typeof object['mediaType'] === 'string' ? object['mediaType'] : undefined;
  if ([declared, written].some((type) => type !== undefined && isSchema1Type(type))) {
    throw schema1(where);
  }
  const [first, second] = [declared, written].filter((type) => type !== undefined && isKnown(type));
  if (second !== undefined && first !== second) {
    throw invalid(
      where,
      `it says it is ${quoted(`${written}`)}, but was given as ${quoted(`${declared}`)}`,
    );
  }
  const shape = shapeOf(object, where);
  const type = first ?? shape;
  if (type === undefined) {
    throw object['schemaVersion'] === 1
      ? schema1(where)
      : invalid(
          where,
          `not a manifest or index (${printable(declared ?? written ?? 'no media type', 100)})`,
        );
  }
  if (shape !== undefined && isIndexType(type) !== isIndexType(shape)) {
    throw invalid(where, `its members are not those of ${type}`);
  }
  return type;
}

function isKnown(mediaType: string): boolean {
  return isIndexType(mediaType) || isManifestType(mediaType);
}

function shapeOf(object: JsonObject, where: string): string | undefined {
  const index = 'manifests' in object;
  const manifest = 'layers' in object || 'config' in object;
  if (index && manifest) {
    throw invalid(where, 'it has the members of an index and of a manifest');
  }
  if (index) {
    return MEDIA_TYPE.ociIndex;
  }
  return manifest ? MEDIA_TYPE.ociManifest : undefined;
}

function schema1(where: string): ImageError {
  return new ImageError('UNSUPPORTED', `${where}: Docker's manifest schema 1`, {
    hint: 'schema 1 was retired in 2020: pull the image with an old docker and push it again',
  });
}

/** Everything that a manifest needs below it, in its own order; a subject is not below. */
export function children(manifest: Manifest): readonly Descriptor[] {
  if (manifest.kind === 'index') {
    return manifest.manifests;
  }
  return manifest.config === undefined ? manifest.layers : [manifest.config, ...manifest.layers];
}

/** BuildKit's annotation of an attestation in an index: the image that it is about. */
export const ATTESTED_DIGEST = 'vnd.docker.reference.digest';

export function attestedDigest(descriptor: Descriptor): string | undefined {
  return descriptor.annotations?.['vnd.docker.reference.type'] === 'attestation-manifest'
    ? descriptor.annotations[ATTESTED_DIGEST]
    : undefined;
}

import { asArray, asObject, asSize, asString, asStringMap, invalid, optional } from './decode.ts';
import { type Digest, isDigest } from './digest.ts';
import { decodePlatform, type Platform } from './platform.ts';

/**
 * Content, named by what it is. https://github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md
 * Members that are not listed here are kept as they came.
 */
export type Descriptor = {
  readonly mediaType: string;
  readonly digest: Digest;
  /** In bytes. */
  readonly size: number;
  readonly urls?: readonly string[];
  readonly annotations?: Readonly<Record<string, string>>;
  /** The content itself, base64. */
  readonly data?: string;
  readonly platform?: Platform;
  readonly artifactType?: string;
};

/** @throws ImageError `INVALID_DOCUMENT` */
export function decodeDescriptor(value: unknown, where: string): Descriptor {
  const object = asObject(value, where);
  const digest = asString(object['digest'], `${where}.digest`);
  if (!isDigest(digest)) {
    throw invalid(`${where}.digest`, `"${digest}" is not a sha256 or sha512 digest`);
  }
  asString(object['mediaType'], `${where}.mediaType`);
  asSize(object['size'], `${where}.size`);
  optional(object['urls'], `${where}.urls`, (urls, at) => asArray(urls, at, asString));
  optional(object['annotations'], `${where}.annotations`, asStringMap);
  optional(object['data'], `${where}.data`, asString);
  optional(object['platform'], `${where}.platform`, decodePlatform);
  optional(object['artifactType'], `${where}.artifactType`, asString);
  return object as Descriptor;
}

/** Only what identifies the content: for writing where a borrowed annotation or platform would be wrong. */
export function plain(descriptor: Descriptor): Descriptor {
  const { mediaType, digest, size } = descriptor;
  return { mediaType, digest, size };
}

import { asArray, asObject, asSize, asString, asStringMap, invalid, optional } from './decode.ts';
import { type Digest, isDigest } from './digest.ts';
import { decodePlatform, type Platform } from './platform.ts';
import { quoted } from './printable.ts';

/**
 * Content, named by what it is. https://github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md
 * Members that are not listed here are kept as they came. What Go reads as a zero value where it is
 * missing or `null` is read so: images of 2015 have configs without a media type.
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
    throw invalid(`${where}.digest`, `${quoted(digest)} is not a sha256 or sha512 digest`);
  }
  const mediaType = optional(object['mediaType'], `${where}.mediaType`, asString) ?? '';
  asSize(object['size'], `${where}.size`);
  optional(object['urls'], `${where}.urls`, (urls, at) => asArray(urls, at, asString));
  optional(object['annotations'], `${where}.annotations`, asStringMap);
  optional(object['data'], `${where}.data`, asString);
  const platform = optional(object['platform'], `${where}.platform`, decodePlatform);
  optional(object['artifactType'], `${where}.artifactType`, asString);
  const written = platform && { platform: { ...asObject(object['platform'], where), ...platform } };
  return { ...(object as Descriptor), mediaType, ...written };
}

/** Only what identifies the content: for writing where a borrowed annotation or platform would be wrong. */
export function plain(descriptor: Descriptor): Descriptor {
  const { mediaType, digest, size } = descriptor;
  return { mediaType, digest, size };
}

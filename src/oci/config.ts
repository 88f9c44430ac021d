import {
  asArray,
  asObject,
  asString,
  asStringMap,
  decodeJson,
  invalid,
  type JsonObject,
  optional,
} from './decode.ts';
import { type Digest, isDigest } from './digest.ts';
import { normalizePlatform, type Platform } from './platform.ts';
import { quoted } from './printable.ts';

/** The largest image config that is read, in bytes. */
export const CONFIG_READ_LIMIT: number = 8 * 1024 * 1024;

/** One instruction of the build. https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md */
export type HistoryEntry = {
  readonly created: string | undefined;
  readonly createdBy: string;
  readonly author: string | undefined;
  readonly comment: string;
  /** The instruction made no layer. */
  readonly emptyLayer: boolean;
};

/**
 * The config of an image.
 * https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md
 */
export type ImageConfig = {
  readonly platform: Platform;
  /** RFC 3339, as written. */
  readonly created: string | undefined;
  readonly author: string | undefined;
  /** Digests of the uncompressed layers, the base first. */
  readonly diffIds: readonly Digest[];
  readonly history: readonly HistoryEntry[];
  readonly labels: Readonly<Record<string, string>>;
  /** The whole document, for members that have no name here. */
  readonly document: JsonObject;
};

/** @throws ImageError `INVALID_DOCUMENT` */
export function decodeConfig(bytes: Uint8Array, where: string): ImageConfig {
  const document = asObject(decodeJson(bytes, where), where);
  const rootfs = optional(document['rootfs'], `${where}: rootfs`, asObject) ?? {};
  const execution = optional(document['config'], `${where}: config`, asObject) ?? {};
  return {
    platform: platformOf(document, where),
    created: optional(document['created'], `${where}: created`, asString),
    author: optional(document['author'], `${where}: author`, asString),
    diffIds: asArray(rootfs['diff_ids'], `${where}: rootfs.diff_ids`, decodeDiffId),
    history: asArray(document['history'], `${where}: history`, decodeHistory),
    labels: asStringMap(execution['Labels'], `${where}: config.Labels`),
    document,
  };
}

function platformOf(document: JsonObject, where: string): Platform {
  const variant = optional(document['variant'], `${where}: variant`, asString);
  const osVersion = optional(document['os.version'], `${where}: os.version`, asString);
  const features = asArray(document['os.features'], `${where}: os.features`, asString);
  return normalizePlatform({
    os: optional(document['os'], `${where}: os`, asString) || 'linux',
    architecture: optional(document['architecture'], `${where}: architecture`, asString) ?? '',
    ...(variant ? { variant } : {}),
    ...(osVersion ? { 'os.version': osVersion } : {}),
    'os.features': features,
  });
}

function decodeDiffId(value: unknown, where: string): Digest {
  const text = asString(value, where);
  if (!isDigest(text)) {
    throw invalid(where, `${quoted(text)} is not a digest`);
  }
  return text;
}

function decodeHistory(value: unknown, where: string): HistoryEntry {
  const entry = optional(value, where, asObject) ?? {};
  return {
    created: optional(entry['created'], `${where}.created`, asString),
    createdBy: optional(entry['created_by'], `${where}.created_by`, asString) ?? '',
    author: optional(entry['author'], `${where}.author`, asString),
    comment: optional(entry['comment'], `${where}.comment`, asString) ?? '',
    emptyLayer: entry['empty_layer'] === true,
  };
}

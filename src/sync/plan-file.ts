import { Remembering } from '../content/remember.ts';
import { ImageError, messageOf } from '../errors.ts';
import {
  asArray,
  asObject,
  asSize,
  asString,
  decodeJson,
  invalid,
  optional,
} from '../oci/decode.ts';
import { digestOf, isDigest } from '../oci/digest.ts';
import { familiarName, formatReference, parseReference } from '../oci/reference.ts';
import { everyRepositoryIn } from './every-repository.ts';
import type { PlanFailure, PlannedCopy, PlannedParts, Repositories, SyncPlan } from './plan.ts';
import type { SyncEntry, SyncFile } from './sync-file.ts';

/**
 * A plan as one machine writes it and others read it, so that all of them do parts of one and the same. It holds no
 * secret of the sync file.
 */
export function encodePlan(
  { images, failures, parts }: SyncPlan,
  { text, bytes }: { readonly text: Uint8Array; readonly bytes: ReadonlyMap<PlannedCopy, number> },
): Readonly<Record<string, unknown>> {
  return {
    version: 1,
    file: digestOf(text),
    ...(parts === undefined ? {} : { shards: parts.of, split: parts.digest }),
    images: images.map((image) => ({
      entry: image.entry.where,
      source: formatReference(image.source),
      target: formatReference(image.target),
      digest: image.root.digest,
      mediaType: image.root.mediaType,
      size: image.root.size,
      bytes: bytes.get(image) ?? 0,
      ...(parts === undefined ? {} : { shard: parts.partOf.get(image) }),
    })),
    failures: failures.map(({ entry, source, target, error }) => ({
      entry: entry.where,
      source: formatReference(source),
      target: formatReference(target),
      error: messageOf(error),
    })),
  };
}

export type DecodePlanOptions = {
  /** Names the plan, for messages. */
  readonly where: string;
  readonly file: SyncFile;
  /** The sync file's own bytes. */
  readonly text: Uint8Array;
  readonly repositories: Repositories;
};

/** @throws ImageError `INVALID_DOCUMENT`; `CONFLICT` for the plan of another sync file */
export function decodePlan(bytes: Uint8Array, options: DecodePlanOptions): SyncPlan {
  const { where, text } = options;
  const document = asObject(decodeJson(bytes, where), where);
  if (document['version'] !== 1) {
    throw invalid(where, 'it is not a plan of version 1');
  }
  if (document['file'] !== digestOf(text)) {
    throw new ImageError('CONFLICT', `${where}: it is the plan of another sync file`, {
      hint: 'make the plan anew, from the file as it is now',
    });
  }
  const decoder = new PlanDecoder(options);
  const found = asArray(document['images'], `${where}: images`, (value, at) =>
    decoder.image(asObject(value, at), at),
  );
  return {
    images: found.map(({ image }) => image),
    failures: asArray(document['failures'], `${where}: failures`, (value, at) =>
      decoder.failure(asObject(value, at), at),
    ),
    parts: partsIn(document, found, where),
  };
}

type DecodedImage = { readonly image: PlannedCopy; readonly shard: number | undefined };
type Members = Readonly<Record<string, unknown>>;

function partsIn(
  document: Members,
  images: readonly DecodedImage[],
  where: string,
): PlannedParts | undefined {
  const of = optional(document['shards'], `${where}: shards`, asSize);
  const split = optional(document['split'], `${where}: split`, asString);
  return of === undefined || split === undefined || !isDigest(split)
    ? undefined
    : { of, digest: split, partOf: new Map(images.map(({ image, shard = 0 }) => [image, shard])) };
}

class PlanDecoder {
  readonly #options: DecodePlanOptions;
  readonly #sources = new Map<string, Remembering>();

  constructor(options: DecodePlanOptions) {
    this.#options = options;
  }

  image(members: Members, where: string): DecodedImage {
    const { source, target, entry } = this.#names(members, where);
    const digest = asString(members['digest'], `${where}: digest`);
    if (!isDigest(digest)) {
      throw invalid(`${where}: digest`, 'it is not a digest');
    }
    const mediaType = asString(members['mediaType'], `${where}: mediaType`);
    const root = { mediaType, digest, size: asSize(members['size'], `${where}: size`) };
    const repository = this.#options.repositories(source);
    const name = familiarName(source);
    const from = this.#sources.get(name) ?? new Remembering(repository);
    this.#sources.set(name, from);
    return {
      image: { entry, source, target, root, from, repository },
      shard: optional(members['shard'], `${where}: shard`, asSize),
    };
  }

  failure(members: Members, where: string): PlanFailure {
    const message = asString(members['error'], `${where}: error`);
    return { ...this.#names(members, where), error: new ImageError('REGISTRY', message) };
  }

  #names(members: Members, where: string): Pick<PlannedCopy, 'entry' | 'source' | 'target'> {
    const text = (key: string) => asString(members[key], `${where}: ${key}`);
    const name = (key: string) => everyRepositoryIn(text(key)) ?? parseReference(text(key));
    const [source, target] = [name('source'), name('target')];
    return { source, target, entry: this.#entryAt(text('entry'), where, { source, target }) };
  }

  /** One repository of a whole registry has no entry of its own in the file. */
  #entryAt(at: string, where: string, names: Pick<SyncEntry, 'source' | 'target'>): SyncEntry {
    const { entries, catalogs = [] } = this.#options.file;
    const own = entries.find((entry) => entry.where === at);
    const catalog = catalogs.find((entry) => entry.where === at);
    const entry = own ?? (catalog && { ...catalog, ...names });
    if (entry === undefined) {
      throw invalid(`${where}: entry`, 'the sync file has no such entry');
    }
    return entry;
  }
}

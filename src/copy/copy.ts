import { allOf } from '../content/each-of.ts';
import { Remembering } from '../content/remember.ts';
import { described } from '../content/resolve-root.ts';
import type { Signal, Source, Store, Target } from '../content/store.ts';
import { CopyError, ImageError, RegistryError } from '../errors.ts';
import { INDEX_ANNOTATION } from '../oci/annotation.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { isDigest } from '../oci/digest.ts';
import { printable } from '../oci/printable.ts';
import type { CopyEvent } from './event.ts';
import { GraphCopy } from './graph.ts';
import { type Companion, findCompanions } from './referrers.ts';
import { readsRoot, type Selection, select } from './select.ts';
import type { CopiedBytes } from './tally.ts';

/** Where an image is copied from. */
export type CopySource = { readonly source: Source; readonly name: string };
/** Where an image is copied to. */
export type CopyTarget = {
  readonly target: Target;
  readonly name: string;
  /** What the name stands for, where the caller has asked; the source is asked after that. */
  readonly looked?: Promise<Descriptor | undefined>;
};

/** How an image is copied. */
export type CopyOptions = Signal &
  Selection & {
    /** Signatures, attestations and SBOMs come along, where the source can tell of them. Default: true. */
    readonly referrers?: boolean;
    /** Layers that are kept elsewhere (`urls`) go to registries as well. Default: false. */
    readonly foreignLayers?: boolean;
    /** What to do when the target's name stands for something else. Default: `overwrite`. */
    readonly ifExists?: 'overwrite' | 'skip' | 'fail';
    /** Where the content is as well, for targets that share storage with it. Default: the source. */
    readonly mountFrom?: readonly Source[];
    /** In which of those a piece of content is, where not all of them have it. */
    readonly originOf?: ((descriptor: Descriptor) => Source | undefined) | undefined;
    readonly onProgress?: ((event: CopyEvent) => void) | undefined;
  };

/** What a copy has done. */
export type CopyResult = {
  /** What the source's name stands for. */
  readonly source: Descriptor;
  /** What the target's name stands for now; another one than the source's if it was narrowed. */
  readonly written: Descriptor;
  /** `exists`: the name stood for it before; `skipped`: it stands for something else and was left. */
  readonly status: 'copied' | 'exists' | 'skipped';
  readonly bytes: Readonly<CopiedBytes>;
  /** What the source's index lists and the source lacks, as an archive may: it was left out. */
  readonly missing: readonly Descriptor[];
};

/**
 * The verb: an image from any place to any place. The target's name moves last, when everything
 * below it and every referrer is in place.
 * @throws CopyError, among others `NOT_FOUND` and `PLATFORM_NOT_FOUND`; ImageError `TAG_EXISTS`
 */
export async function copy(
  from: CopySource,
  to: CopyTarget,
  options: CopyOptions = {},
): Promise<CopyResult> {
  const reading = await isReadNext(from.source, to);
  // Manifests, referrers and tags are asked for next.
  from.source.expect?.(reading && options.referrers !== false ? 4 : 1);
  const ask = [
    (given: Signal) => at('source', from.source.resolve(from.name, { ...given, reading })),
    (given: Signal) => at('target', to.looked ?? to.target.lookup?.(to.name, given)),
  ] as const;
  const [named, existing] = await allOf(ask, options);
  const remembering = new Remembering(from.source);
  const there = await at('target', thereAlready(to, named, existing, options));
  const resolved = there ?? (await at('source', described(remembering, named, options)));
  const selected = await at('source', select(remembering, resolved, options, options));
  const { source, missing } = selected;
  const mountFrom = options.mountFrom ?? [from.source];
  const root = selected.root === resolved ? unproven(resolved, to, mountFrom) : selected.root;
  const graph = new GraphCopy(source, to.target, {
    signal: options.signal,
    mountFrom,
    originOf: options.originOf,
    foreign: options.foreignLayers === true,
    fresh: to.target.lookup !== undefined && existing === undefined,
    there: there?.digest,
    onProgress: options.onProgress,
  });
  const status = statusOf(to, root, existing, options.ifExists ?? 'overwrite');
  const result = { source: resolved, written: root, status, bytes: graph.bytes, missing };
  if (status === 'skipped' && existing !== undefined) {
    return { ...result, written: existing };
  }
  // Registries count what is pulled from them: an image that is at the target is read there, unless it was read with its name.
  const wasRead = reading && !isDigest(from.name);
  const documents = status === 'exists' && !wasRead && isSource(to.target) ? to.target : source;
  // Inside one repository they are there already.
  const inOne = mountFrom.some((one) => to.target.contains?.(one) === true);
  const find = async (given: Signal): Promise<readonly Companion[]> =>
    options.referrers === false || inOne
      ? []
      : at('source', findCompanions(source, root, given, documents));
  await place(graph, to, { root, find, exists: status === 'exists' }, options);
  return result;
}

/** Whether the root comes with its name: from a source that counts no readings, or if the target lacks it. */
async function isReadNext(source: Source, { target, looked }: CopyTarget): Promise<boolean> {
  const isUnknown = looked === undefined && target.lookup !== undefined;
  return isUnknown ? source.countsReads?.() !== true : (await at('target', looked)) === undefined;
}

/** What need not be read at the source, because the target has it. */
async function thereAlready(
  { target }: CopyTarget,
  named: Descriptor,
  existing: Descriptor | undefined,
  options: Selection & Signal,
): Promise<Descriptor | undefined> {
  if (existing === undefined || readsRoot(named, options)) {
    return undefined;
  }
  if (existing.digest === named.digest) {
    const { mediaType, size } = existing;
    return { ...named, mediaType, size };
  }
  return (await target.has(named, options)) ? named : undefined;
}

/**
 * A source's word for which index an image was taken from is no proof, as choosing it here is; content that
 * stays in one store keeps it.
 */
function unproven(
  resolved: Descriptor,
  { target }: CopyTarget,
  sources: readonly Source[],
): Descriptor {
  const { [INDEX_ANNOTATION]: index, ...annotations } = resolved.annotations ?? {};
  const isHere = sources.some((source) => target.contains?.(source) === true);
  return index === undefined || isHere ? resolved : { ...resolved, annotations };
}

/** A failure says on which side it was. */
async function at<T>(side: CopyError['side'], step: T): Promise<Awaited<T>> {
  try {
    return await step;
  } catch (error) {
    throw error instanceof CopyError ? error : new CopyError(side, undefined, error);
  }
}

function isSource(target: Target | Store): target is Store {
  return 'fetch' in target;
}

type Placement = {
  readonly root: Descriptor;
  /** Looks for what refers to it. */
  readonly find: (options: Signal) => Promise<readonly Companion[]>;
  readonly exists: boolean;
};

/**
 * The root, then what refers to it, then the name: the name goes with the root where nothing does. What
 * refers to it is looked for while its blobs are copied.
 */
async function place(
  graph: GraphCopy,
  { target, name }: CopyTarget,
  { root, find, exists }: Placement,
  options: Signal,
): Promise<void> {
  const looked = Promise.withResolvers<readonly Companion[]>();
  graph.expect(looked.promise.then((found) => found.map(({ descriptor }) => descriptor)));
  const nameWithRoot = async (): Promise<string | undefined> =>
    (await looked.promise).length === 0 ? name : undefined;
  const steps = [
    async () => (exists ? undefined : graph.copy(root, nameWithRoot)),
    (given: Signal) => find(given).then(looked.resolve, (error) => failed(error)),
  ];
  const failed = (error: unknown): never => {
    looked.reject(error);
    graph.stop(error);
    throw error;
  };
  await allOf(steps, options);
  const companions = await looked.promise;
  if (companions.length === 0) {
    return;
  }
  for (const companion of companions) {
    await placeCompanion(graph, target, companion, options).catch((error) => {
      throw refusedCompanion(error, companion);
    });
  }
  await (exists ? undefined : graph.tag(root, name));
}

async function placeCompanion(
  graph: GraphCopy,
  target: Target,
  { descriptor, name }: Companion,
  options: Signal,
): Promise<void> {
  if (name === undefined) {
    await graph.copy(descriptor);
    return;
  }
  const existing = await at('target', target.lookup?.(name, options));
  if (existing?.digest !== descriptor.digest) {
    await graph.copy(descriptor, name);
  }
}

/** A target may take an image and not what refers to it: retired types, other limits. */
function refusedCompanion(error: unknown, { descriptor, subject }: Companion): unknown {
  if (!(error instanceof CopyError && error.cause instanceof RegistryError)) {
    return error;
  }
  const { digest, artifactType, mediaType } = descriptor;
  const what = `copying referrer ${digest} (${printable(artifactType ?? mediaType, 100)}) of ${subject.digest}`;
  const cause = new ImageError(error.code, `${what}: ${error.message}`, {
    cause: error.cause,
    hint: 'the target refuses what refers to the image: leave it behind',
    remedy: { kind: 'no-referrers', subject: '' },
  });
  return new CopyError('target', digest, cause);
}

function statusOf(
  { target, name }: CopyTarget,
  root: Descriptor,
  existing: Descriptor | undefined,
  ifExists: 'overwrite' | 'skip' | 'fail',
): CopyResult['status'] {
  if (existing === undefined) {
    return 'copied';
  }
  if (existing.digest === root.digest) {
    return 'exists';
  }
  if (ifExists === 'fail') {
    const what = `${target.place}: ${name} names ${existing.digest}, not ${root.digest}`;
    throw new ImageError('TAG_EXISTS', what, {
      hint: 'use another tag, or allow it to be overwritten',
    });
  }
  return ifExists === 'skip' ? 'skipped' : 'copied';
}

import type { Source } from '../content/store.ts';
import { asObject, type JsonObject } from '../oci/decode.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { SourcedImage } from './gathered-source.ts';

/** A layer to put on top of an image. */
export type NewLayer = {
  readonly descriptor: Descriptor;
  readonly diffId: Digest;
  /** As history tells of it. */
  readonly createdBy: string;
};

/** What is changed; what is not here stays as it is. */
export type Mutation = {
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  /** `NAME=VALUE`; one that is there keeps its place. */
  readonly env?: readonly string[];
  /** Without arguments of its own the image then has no command either. */
  readonly entrypoint?: readonly string[];
  readonly cmd?: readonly string[];
  readonly user?: string;
  readonly workdir?: string;
  /** RFC 3339. */
  readonly created?: string;
  /** Layers on top, and the source that has them. */
  readonly append?: { readonly source: Source; readonly layers: readonly NewLayer[] };
  /** The layers of one image at the bottom become those of another. */
  readonly rebase?: {
    readonly from: SourcedImage;
    readonly onto: SourcedImage;
    /** Of the new base, for the annotation that names it. */
    readonly name?: string | undefined;
  };
};

export function diffIdsIn(config: JsonObject): readonly unknown[] {
  const { diff_ids: diffIds } = asObject(config['rootfs'] ?? {}, 'rootfs');
  return Array.isArray(diffIds) ? diffIds : [];
}

export function historyIn(config: JsonObject): readonly unknown[] {
  return Array.isArray(config['history']) ? config['history'] : [];
}

export function withHistory(
  config: JsonObject,
  {
    diffIds,
    history,
  }: { readonly diffIds: readonly unknown[]; readonly history: readonly unknown[] },
): JsonObject {
  return { ...config, rootfs: { type: 'layers', diff_ids: diffIds }, history };
}

export function changedExecution(execution: JsonObject, mutation: Mutation): JsonObject {
  const { labels, env, entrypoint, cmd, user, workdir } = mutation;
  const { Labels, Env, Cmd, ...rest } = execution;
  const command = cmd ?? (entrypoint === undefined ? Cmd : undefined);
  return {
    ...rest,
    ...member('Env', env === undefined ? Env : withVariables(Env, env)),
    ...member('Cmd', command),
    ...member(
      'Labels',
      labels === undefined ? Labels : { ...asObject(Labels ?? {}, 'Labels'), ...labels },
    ),
    ...member('Entrypoint', entrypoint ?? rest['Entrypoint']),
    ...member('User', user ?? rest['User']),
    ...member('WorkingDir', workdir ?? rest['WorkingDir']),
  };
}

function member(name: string, value: unknown): JsonObject {
  return value === undefined ? {} : { [name]: value };
}

function withVariables(before: unknown, added: readonly string[]): readonly string[] {
  const all = new Map<string, string>();
  const known = Array.isArray(before) ? before.map(String) : [];
  for (const variable of [...known, ...added]) {
    all.set(variable.split('=', 1)[0] ?? '', variable);
  }
  return [...all.values()];
}

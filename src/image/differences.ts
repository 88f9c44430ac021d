import type { JsonObject } from '../oci/decode.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { totalSize } from './describe.ts';
import type { Summary } from './summary.ts';

/** What was there, and what is there instead; `null` where there is nothing. */
export type Change = { readonly from: unknown; readonly to: unknown };

/** A layer as a comparison names it. */
export type ComparedLayer = Pick<Descriptor, 'digest' | 'size'>;

/** What differs between two images; of an index the image that stands for it is compared. */
export type ImageDifferences = {
  /** Of what the references name. */
  readonly digest: Change;
  /** RFC 3339, as the configs have it. */
  readonly created: Change;
  /** Of all layers, in bytes, compressed. */
  readonly size: Change;
  readonly platforms: { readonly removed: readonly string[]; readonly added: readonly string[] };
  readonly layers: {
    readonly same: readonly ComparedLayer[];
    readonly removed: readonly ComparedLayer[];
    readonly added: readonly ComparedLayer[];
  };
  /** Members of the config, such as `Cmd`, and variables as `Env.NAME`: only those that differ. */
  readonly config: Readonly<Record<string, Change>>;
  readonly labels: Readonly<Record<string, Change>>;
};

/** Compares what two images are made of, as {@link Summary} tells it: no layer is read. */
export function imageDifferences(one: Summary, other: Summary): ImageDifferences {
  const [before, after] = [layersOf(one), layersOf(other)];
  const [oldPlatforms, newPlatforms] = [platformsOf(one), platformsOf(other)];
  return {
    digest: { from: one.root.digest, to: other.root.digest },
    created: { from: one.config?.created ?? null, to: other.config?.created ?? null },
    size: {
      from: totalSize(one.manifest?.layers ?? []),
      to: totalSize(other.manifest?.layers ?? []),
    },
    platforms: {
      removed: oldPlatforms.filter((platform) => !newPlatforms.includes(platform)),
      added: newPlatforms.filter((platform) => !oldPlatforms.includes(platform)),
    },
    layers: {
      same: without(before, without(before, after)),
      removed: without(before, after),
      added: without(after, before),
    },
    config: changes(executionOf(one), executionOf(other)),
    labels: changes(one.config?.labels ?? {}, other.config?.labels ?? {}),
  };
}

/** Whether nothing differs, down to the digest. */
export function areSame({ digest }: ImageDifferences): boolean {
  return digest.from === digest.to;
}

function layersOf({ manifest }: Summary): readonly ComparedLayer[] {
  return (manifest?.layers ?? []).map(({ digest, size }) => ({ digest, size }));
}

function platformsOf({ platforms }: Summary): readonly string[] {
  return platforms.map(({ platform }) => platform);
}

function without(
  layers: readonly ComparedLayer[],
  others: readonly ComparedLayer[],
): readonly ComparedLayer[] {
  return layers.filter(({ digest }) => !others.some((other) => other.digest === digest));
}

/** What a container is run with, but the labels; each variable is a member of its own. */
function executionOf({ config }: Summary): JsonObject {
  const { Labels: _, Env, ...members } = Object(config?.document['config']);
  const variables = (Array.isArray(Env) ? Env : []).map((text: unknown) => {
    const [name = '', ...value] = String(text).split('=');
    return [`Env.${name}`, value.join('=')] as const;
  });
  return { ...members, ...Object.fromEntries(variables) };
}

function changes(one: JsonObject, other: JsonObject): Readonly<Record<string, Change>> {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  const all = names.map(
    (name) => [name, { from: one[name] ?? null, to: other[name] ?? null }] as const,
  );
  return Object.fromEntries(
    all.filter(([, { from, to }]) => JSON.stringify(from) !== JSON.stringify(to)),
  );
}

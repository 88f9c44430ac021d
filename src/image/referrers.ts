import { allOf, eachOf } from '../content/each-of.ts';
import { readManifest } from '../content/read-manifest.ts';
import type { NamedDescriptor, ReferrerFilter, Signal, Source } from '../content/store.ts';
import { unlessUnreadable } from '../content/unreadable.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { isImageConfigType } from '../oci/media-type.ts';

/** Something that refers to content, with what refers to it in turn. */
export type Referring = {
  /** With its artifact type, wherever that is written. */
  readonly descriptor: Descriptor;
  /** What it refers to. */
  readonly subject: Digest;
  /** For what belongs to its subject by this name alone: cosign's `sha256-….sig`, `.att`, `.sbom`. */
  readonly tag?: string;
  readonly referrers: readonly Referring[];
};

/** Referrers that are looked at at a time. */
const AT_A_TIME = 8;

/**
 * What refers to one manifest or index: signatures, attestations, SBOMs, and what refers to those.
 * @param options `artifactType`: only what is of this type, and what refers to that
 * @throws ImageError of the source
 */
export async function referrersOf(
  source: Source,
  subject: Descriptor,
  options: Signal & ReferrerFilter = {},
): Promise<readonly Referring[]> {
  return below(source, subject, options, new Set([subject.digest]));
}

/** @param above what has been listed on the way here: a circle of referrers is listed once */
async function below(
  source: Source,
  subject: Descriptor,
  { artifactType, signal }: Signal & ReferrerFilter,
  above: ReadonlySet<Digest>,
): Promise<readonly Referring[]> {
  const filter = artifactType === undefined ? {} : { artifactType };
  const ask = [
    async (given: Signal) => source.referrers?.(subject, { ...filter, ...given }),
    async (given: Signal) => source.digestTags?.(subject, given),
  ] as const;
  const [referrers = [], tags = []] = await allOf(ask, { signal });
  const tagged = await eachOf(tags, AT_A_TIME, (tag, given) => typed(source, tag, given), {
    signal,
  });
  const named = new Set(tags.map(({ descriptor }) => descriptor.digest));
  const found: readonly Pick<Referring, 'descriptor' | 'tag'>[] = [
    ...referrers.filter(({ digest }) => !named.has(digest)).map((descriptor) => ({ descriptor })),
    ...tagged.filter(
      ({ descriptor }) => artifactType === undefined || descriptor.artifactType === artifactType,
    ),
  ];
  const wanted = found.filter(({ descriptor }) => !above.has(descriptor.digest));
  return eachOf(
    wanted,
    AT_A_TIME,
    async (one, given) => ({
      ...one,
      subject: subject.digest,
      referrers: await below(
        source,
        one.descriptor,
        given,
        new Set([...above, one.descriptor.digest]),
      ),
    }),
    { signal },
  );
}

/** cosign calls the config an image's, as registries had it: the layer says what it is. */
async function typed(
  source: Source,
  { name, descriptor }: NamedDescriptor,
  options: Signal,
): Promise<{ readonly descriptor: Descriptor; readonly tag: string }> {
  const manifest = await readManifest(source, descriptor, options).catch(unlessUnreadable);
  const [config, layer] =
    manifest?.kind === 'manifest'
      ? [manifest.config?.mediaType, manifest.layers[0]?.mediaType]
      : [undefined, undefined];
  const written = config !== undefined && isImageConfigType(config) ? (layer ?? config) : config;
  const artifactType = manifest?.artifactType ?? written;
  return {
    tag: name,
    descriptor: artifactType === undefined ? descriptor : { ...descriptor, artifactType },
  };
}

import { documentOf } from '../build/stage-image.ts';
import type { Signal } from '../content/store.ts';
import { bodyOf } from '../content/whole.ts';
import type { ImageLayout } from '../layout/layout.ts';
import { type Descriptor, plain } from '../oci/descriptor.ts';
import { type Digest, encodedOf } from '../oci/digest.ts';
import { ATTESTED_DIGEST } from '../oci/manifest.ts';
import { MEDIA_TYPE } from '../oci/media-type.ts';
import { formatPlatform, type Platform } from '../oci/platform.ts';
import { parseReference } from '../oci/reference.ts';

/** Something that a build took from elsewhere. */
export type Material = { readonly uri: string; readonly digest: Readonly<Record<string, string>> };

/** What a provenance statement says besides the image itself. */
export type ProvenanceFacts = {
  /** URL of who built it: the run of a CI service. */
  readonly builder: string;
  /** Names of the image, fully qualified. */
  readonly names: readonly string[];
  readonly dockerfile: string;
  readonly target: string | undefined;
  /** Of the builder. */
  readonly native: Platform;
  /** Where the context was cloned from. */
  readonly git: { readonly url: string; readonly commit: string } | undefined;
};

const PREDICATE = 'https://slsa.dev/provenance/v1';
const BUILD_TYPE =
  'https://github.com/moby/buildkit/blob/master/docs/attestations/slsa-definitions.md';
const UNKNOWN: Platform = { architecture: 'unknown', os: 'unknown' };

/**
 * An image's provenance as an attestation of an index, unsigned, with what BuildKit's `mode=min` tells.
 * It holds no time: the same build has the same statement.
 * https://slsa.dev/spec/v1.0/provenance,
 * https://github.com/moby/buildkit/blob/v0.22.0/docs/attestations/attestation-storage.md
 * @returns its entry in the index; its content is in the store
 */
export async function provenanceOf(
  store: ImageLayout,
  image: Descriptor,
  platform: Platform,
  materials: readonly Material[],
  facts: ProvenanceFacts,
  options: Signal,
): Promise<Descriptor> {
  const layer = documentOf('application/vnd.in-toto+json', {
    _type: 'https://in-toto.io/Statement/v1',
    predicateType: PREDICATE,
    subject: subjectsOf(image, platform, facts.names),
    predicate: predicateOf(materials, facts),
  });
  const config = documentOf(MEDIA_TYPE.ociConfig, {
    ...UNKNOWN,
    config: {},
    rootfs: { type: 'layers', diff_ids: [layer.descriptor.digest] },
  });
  const annotations = { 'in-toto.io/predicate-type': PREDICATE };
  const manifest = documentOf(MEDIA_TYPE.ociManifest, {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.ociManifest,
    config: config.descriptor,
    layers: [{ ...layer.descriptor, annotations }],
  });
  for (const { descriptor, bytes } of [layer, config, manifest]) {
    await store.put(descriptor, bodyOf(bytes), options);
  }
  return {
    ...manifest.descriptor,
    platform: UNKNOWN,
    annotations: {
      [ATTESTED_DIGEST]: image.digest,
      'vnd.docker.reference.type': 'attestation-manifest',
    },
  };
}

function subjectsOf(image: Descriptor, platform: Platform, names: readonly string[]) {
  const digest = digestSet(plain(image).digest);
  const urls = names.map((name) => packageUrl(name, platform));
  return (urls.length === 0 ? ['_'] : urls).map((name) => ({ name, digest }));
}

function predicateOf(materials: readonly Material[], facts: ProvenanceFacts): object {
  const { builder, dockerfile, target, native, git } = facts;
  const args = { filename: dockerfile, ...(target === undefined ? {} : { target }) };
  const source = git && { uri: `git+${git.url}`, digest: { sha1: git.commit } };
  return {
    buildDefinition: {
      buildType: BUILD_TYPE,
      externalParameters: {
        configSource: { ...source, path: dockerfile },
        request: {
          frontend: 'dockerfile.v0',
          args,
          ...(source === undefined
            ? { locals: [{ name: 'context' }, { name: 'dockerfile' }] }
            : {}),
        },
      },
      internalParameters: { builderPlatform: formatPlatform(native) },
      resolvedDependencies: [...(source === undefined ? [] : [source]), ...materials],
    },
    runDetails: {
      builder: { id: builder },
      metadata: { buildkit_completeness: { request: false, resolvedDependencies: false } },
    },
  };
}

export function digestSet(digest: Digest): Readonly<Record<string, string>> {
  return { [digest.slice(0, digest.indexOf(':'))]: encodedOf(digest) };
}

/** https://github.com/package-url/purl-spec, as BuildKit writes it: `pkg:docker/alpine@3.20?platform=linux%2Famd64`. */
export function packageUrl(reference: string, platform: Platform): string {
  const { registry, repository, tag, digest } = parseReference(reference);
  const isHub = registry === 'docker.io';
  const path = isHub ? repository.replace(/^library\//, '') : `${registry}/${repository}`;
  const version = tag === undefined ? '' : `@${encodeURIComponent(tag)}`;
  const qualifiers = [
    ...(digest === undefined ? [] : [`digest=${digest}`]),
    `platform=${encodeURIComponent(formatPlatform(platform))}`,
  ];
  return `pkg:docker/${path.replaceAll(':', '%3A')}${version}?${qualifiers.join('&')}`;
}

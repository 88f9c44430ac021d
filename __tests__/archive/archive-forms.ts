import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { type Entry, hexOf } from '../tar/tars.ts';
import {
  chainId,
  crane,
  distinct,
  dockerLegacy,
  type FormImage,
  manifestJson,
  type Row,
  repositories,
  skopeo,
} from './docker-forms.ts';

/** Of which writer, and what its tar of these images has, in its order. */
export type Form = {
  readonly writer: string;
  /** Whether the layers are as the registry has them, and so what the manifest says. */
  readonly packed: boolean;
  readonly entries: (images: readonly FormImage[]) => readonly Entry[];
};

const blob = (bytes: Buffer): Entry => ({ name: `blobs/sha256/${hexOf(digestOf(bytes))}`, bytes });

function descriptorOf(
  mediaType: string,
  bytes: Buffer,
): { mediaType: string; digest: string; size: number } {
  return { mediaType, digest: digestOf(bytes), size: bytes.byteLength };
}

type Write = { readonly packed: boolean; readonly attested: boolean };

/** One image as blobs of a layout. @returns its root for `index.json`, and the blobs */
function layoutImage({ config, layers }: FormImage, { packed, attested }: Write) {
  const type = packed ? MEDIA_TYPE.ociLayerGzip : MEDIA_TYPE.ociLayer;
  const files = layers.map(({ tar, gzip }) => (packed ? gzip : tar));
  const common = { schemaVersion: 2, mediaType: MEDIA_TYPE.ociManifest };
  const document = {
    ...common,
    config: descriptorOf(MEDIA_TYPE.ociConfig, config),
    layers: files.map((bytes) => descriptorOf(type, bytes)),
  };
  const manifest = Buffer.from(JSON.stringify(document));
  const root = descriptorOf(MEDIA_TYPE.ociManifest, manifest);
  const blobs = [config, ...files, manifest];
  if (!attested) {
    return { root, blobs };
  }
  const [empty, statement] = [Buffer.from('{}'), Buffer.from('{"_type":"statement"}')];
  const attestation = Buffer.from(
    JSON.stringify({
      ...common,
      config: descriptorOf(MEDIA_TYPE.ociConfig, empty),
      layers: [descriptorOf('application/vnd.in-toto+json', statement)],
    }),
  );
  const about = {
    'vnd.docker.reference.digest': root.digest,
    'vnd.docker.reference.type': 'attestation-manifest',
  };
  const unknown = { architecture: 'unknown', os: 'unknown' };
  const manifests = [
    { ...root, platform: { architecture: 'amd64', os: 'linux' } },
    { ...descriptorOf(MEDIA_TYPE.ociManifest, attestation), annotations: about, platform: unknown },
  ];
  const index = Buffer.from(
    JSON.stringify({ ...common, mediaType: MEDIA_TYPE.ociIndex, manifests }),
  );
  return {
    root: descriptorOf(MEDIA_TYPE.ociIndex, index),
    blobs: [...blobs, empty, statement, attestation, index],
  };
}

type Layout = Write & {
  readonly manifestJson: boolean;
  /** Of an entry with this tag. */
  readonly annotations: (tag: string) => Readonly<Record<string, string>>;
};

function layout(images: readonly FormImage[], write: Layout): readonly Entry[] {
  const made = images.map((image) => ({ image, ...layoutImage(image, write) }));
  const manifests = made.flatMap(({ image, root }) =>
    (image.tags ?? [undefined]).map((tag) =>
      tag === undefined ? root : { ...root, annotations: write.annotations(tag) },
    ),
  );
  const rowOf = ({ config, layers }: FormImage): Row => ({
    config: blob(config).name,
    layers: layers.map(({ tar, gzip }) => blob(write.packed ? gzip : tar).name),
  });
  const sources = ({ layers }: FormImage): object => ({
    LayerSources: Object.fromEntries(
      layers.map(({ tar }) => [digestOf(tar), descriptorOf(MEDIA_TYPE.ociLayer, tar)]),
    ),
  });
  const more = write.packed ? undefined : sources;
  return distinct([
    { name: 'blobs/' },
    { name: 'blobs/sha256/' },
    ...made.flatMap(({ blobs }) => blobs.map(blob)),
    { name: 'index.json', bytes: JSON.stringify({ schemaVersion: 2, manifests }) },
    ...(write.manifestJson ? [manifestJson(images, rowOf, more)] : []),
    { name: 'oci-layout', bytes: '{"imageLayoutVersion":"1.0.0"}' },
  ]);
}

const fully = (tag: string): string =>
  tag.startsWith('ghcr.io') ? tag : `docker.io/library/${tag}`;
const bothNames = (tag: string): Readonly<Record<string, string>> => ({
  'io.containerd.image.name': fully(tag),
  'org.opencontainers.image.created': '2026-01-02T03:04:05Z',
  'org.opencontainers.image.ref.name': tag.slice(tag.lastIndexOf(':') + 1),
});
const refName = (tag: string): Readonly<Record<string, string>> => ({
  'org.opencontainers.image.ref.name': fully(tag),
});

/** What is out there, each form as its writer's tars have it. */
export const FORMS: readonly Form[] = [
  {
    writer: 'Docker 1.10 to 24',
    packed: false,
    entries: (images) => dockerLegacy(images, 'link'),
  },
  {
    writer: 'Docker 1.10 to 24, hard links',
    packed: false,
    entries: (images) => dockerLegacy(images, 'hardLink'),
  },
  {
    writer: 'Docker 25 to 28',
    packed: false,
    entries: (images) => {
      const write = { packed: false, attested: false, manifestJson: true };
      return [
        ...layout(images, { ...write, annotations: bothNames }),
        repositories(images, (image) => chainId(image, image.layers.length - 1)),
      ];
    },
  },
  {
    writer: "Docker with containerd's store",
    packed: true,
    entries: (images) =>
      layout(images, { packed: true, attested: true, manifestJson: true, annotations: bothNames }),
  },
  { writer: 'skopeo, podman and buildah docker-archive', packed: false, entries: skopeo },
  {
    writer: 'podman and buildah oci-archive',
    packed: true,
    entries: (images) =>
      layout(images, { packed: true, attested: false, manifestJson: false, annotations: refName }),
  },
  { writer: 'crane, kaniko and ko', packed: true, entries: (images) => crane(images) },
  { writer: 'rules_oci', packed: true, entries: (images) => crane(images, 'blobs/sha256/') },
  {
    writer: 'buildx type=docker',
    packed: true,
    entries: (images) =>
      layout(images, { packed: true, attested: false, manifestJson: true, annotations: bothNames }),
  },
  {
    writer: 'buildx type=oci, attested',
    packed: true,
    entries: (images) =>
      layout(images, { packed: true, attested: true, manifestJson: false, annotations: bothNames }),
  },
];

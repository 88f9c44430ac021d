import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { type Layer, randomLayer } from '../stand-ins/images.ts';
import { type Entry, hexOf } from './tars.ts';

export type FormImage = {
  readonly layers: readonly Layer[];
  readonly config: Buffer;
  /** As writers put them into `RepoTags`; `null` for an image without one. */
  readonly tags: readonly string[] | null;
};

/** Of which writer, and what its tar of these images has, in its order. */
export type Form = {
  readonly writer: string;
  /** Whether the layers are as the registry has them, and so what the manifest says. */
  readonly packed: boolean;
  readonly entries: (images: readonly FormImage[]) => readonly Entry[];
};

/** Two images over one base; the first has it twice, as an image has that was built on a copy of itself. */
export async function formImages(): Promise<readonly FormImage[]> {
  const [base, one, two] = await Promise.all(
    ['base', 'one', 'two'].map((seed) => randomLayer(seed, 3000)),
  );
  const image = (layers: readonly (Layer | undefined)[], tags: FormImage['tags']): FormImage => {
    const there = layers.filter((layer) => layer !== undefined);
    const rootfs = { type: 'layers', diff_ids: there.map(({ tar }) => digestOf(tar)) };
    const config = { architecture: 'amd64', os: 'linux', config: { User: tags?.[0] }, rootfs };
    return { layers: there, config: Buffer.from(JSON.stringify(config)), tags };
  };
  return [image([base, one, base], ['alpine:3.20', 'ghcr.io/acme/a:1']), image([base, two], null)];
}

/** Entries of one name once: the first writer of a shared file wrote it. */
function distinct(entries: readonly Entry[]): readonly Entry[] {
  return [
    ...new Map(entries.toReversed().map((entry) => [entry.name, entry])).values(),
  ].toReversed();
}

type Row = { readonly config: string; readonly layers: readonly string[] };

function manifestJson(
  images: readonly FormImage[],
  rowOf: (image: FormImage) => Row,
  more: (image: FormImage) => object = () => ({}),
): Entry {
  const rows = images.map((image) => {
    const { config, layers } = rowOf(image);
    return { Config: config, RepoTags: image.tags, Layers: layers, ...more(image) };
  });
  return { name: 'manifest.json', bytes: JSON.stringify(rows) };
}

function repositories(images: readonly FormImage[], topOf: (image: FormImage) => string): Entry {
  const named = images.flatMap((image) => (image.tags ?? []).map((tag) => ({ image, tag })));
  const rows = named.map(({ image, tag }) => {
    const colon = tag.lastIndexOf(':');
    return [tag.slice(0, colon), { [tag.slice(colon + 1)]: topOf(image) }];
  });
  return { name: 'repositories', bytes: JSON.stringify(Object.fromEntries(rows)) };
}

function chainId(image: FormImage, at: number): string {
  return hexOf(
    digestOf(
      image.layers
        .slice(0, at + 1)
        .map(({ tar }) => digestOf(tar))
        .join(' '),
    ),
  );
}

function legacyFolder(image: FormImage, at: number, layer: Omit<Entry, 'name'>): readonly Entry[] {
  const id = chainId(image, at);
  const parent = at === 0 ? {} : { parent: chainId(image, at - 1) };
  return [
    { name: `${id}/` },
    { name: `${id}/VERSION`, bytes: '1.0' },
    { name: `${id}/json`, bytes: JSON.stringify({ id, ...parent, os: 'linux' }) },
    { name: `${id}/layer.tar`, ...layer },
  ];
}

/** `<id>/layer.tar`, where a layer that is there already is a link to the first. */
function dockerLegacy(images: readonly FormImage[], link: 'link' | 'hardLink'): readonly Entry[] {
  const first = new Map<string, string>();
  const folders = images.flatMap((image) =>
    image.layers.flatMap(({ tar }, at) => {
      const path = `${chainId(image, at)}/layer.tar`;
      const known = first.get(digestOf(tar)) ?? path;
      first.set(digestOf(tar), known);
      const body = known === path ? { bytes: tar } : linkTo(link, known);
      return legacyFolder(image, at, body);
    }),
  );
  const rowOf = (image: FormImage): Row => ({
    config: `${hexOf(digestOf(image.config))}.json`,
    layers: image.layers.map((_, at) => `${chainId(image, at)}/layer.tar`),
  });
  return distinct([
    ...folders,
    ...images.map((image) => ({ name: rowOf(image).config, bytes: image.config })),
    manifestJson(images, rowOf),
    repositories(images, (image) => chainId(image, image.layers.length - 1)),
  ]);
}

function linkTo(link: 'link' | 'hardLink', path: string): Omit<Entry, 'name'> {
  return link === 'link' ? { link: `../${path}` } : { hardLink: path };
}

/** `<diff id>.tar`, with a folder of links beside each for Docker before 1.10. */
function skopeo(images: readonly FormImage[]): readonly Entry[] {
  const pathOf = ({ tar }: Layer): string => `${hexOf(digestOf(tar))}.tar`;
  const rowOf = ({ config, layers }: FormImage): Row => ({
    config: `${hexOf(digestOf(config))}.json`,
    layers: layers.map(pathOf),
  });
  return distinct([
    ...images.flatMap(({ layers }) => layers.map((one) => ({ name: pathOf(one), bytes: one.tar }))),
    ...images.map((image) => ({ name: rowOf(image).config, bytes: image.config })),
    ...images.flatMap((image) =>
      image.layers.flatMap((one, at) => legacyFolder(image, at, { link: `../${pathOf(one)}` })),
    ),
    manifestJson(images, rowOf),
    repositories(images, (image) => chainId(image, image.layers.length - 1)),
  ]);
}

/** Compressed layers named by their digest, a config named with its algorithm. */
function crane(images: readonly FormImage[], folder = ''): readonly Entry[] {
  const pathOf = ({ gzip }: Layer): string => `${folder}${hexOf(digestOf(gzip))}.tar.gz`;
  const rowOf = ({ config, layers }: FormImage): Row => ({
    config: digestOf(config),
    layers: layers.map(pathOf),
  });
  return distinct([
    ...images.flatMap((image) => [
      { name: digestOf(image.config), bytes: image.config },
      ...image.layers.map((one) => ({ name: pathOf(one), bytes: one.gzip })),
    ]),
    manifestJson(images, rowOf),
  ]);
}

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

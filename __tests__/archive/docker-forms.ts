import { digestOf } from '../../src/oci/digest.ts';
import { type Layer, randomLayer } from '../stand-ins/images.ts';
import { type Entry, hexOf } from '../tar/tars.ts';

export type FormImage = {
  readonly layers: readonly Layer[];
  readonly config: Buffer;
  /** As writers put them into `RepoTags`; `null` for an image without one. */
  readonly tags: readonly string[] | null;
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
export function distinct(entries: readonly Entry[]): readonly Entry[] {
  return [
    ...new Map(entries.toReversed().map((entry) => [entry.name, entry])).values(),
  ].toReversed();
}

/** Of one image in `manifest.json`. */
export type Row = { readonly config: string; readonly layers: readonly string[] };

export function manifestJson(
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

export function repositories(
  images: readonly FormImage[],
  topOf: (image: FormImage) => string,
): Entry {
  const named = images.flatMap((image) => (image.tags ?? []).map((tag) => ({ image, tag })));
  const rows = named.map(({ image, tag }) => {
    const colon = tag.lastIndexOf(':');
    return [tag.slice(0, colon), { [tag.slice(colon + 1)]: topOf(image) }];
  });
  return { name: 'repositories', bytes: JSON.stringify(Object.fromEntries(rows)) };
}

export function chainId(image: FormImage, at: number): string {
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
export function dockerLegacy(
  images: readonly FormImage[],
  link: 'link' | 'hardLink',
): readonly Entry[] {
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
export function skopeo(images: readonly FormImage[]): readonly Entry[] {
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
export function crane(images: readonly FormImage[], folder = ''): readonly Entry[] {
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

import { Command, Option } from 'commander';
import { resolveRoot } from '../../content/resolve-root.ts';
import { ImageError } from '../../errors.ts';
import type { EditedImage } from '../../image/gathered-source.ts';
import { appendToIndex, createIndex, removeFromIndex } from '../../image/index-edits.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { isDigest } from '../../oci/digest.ts';
import { parsePlatform } from '../../oci/platform.ts';
import { platformDistance } from '../../oci/platform-match.ts';
import { type Place, parsePlace } from '../../place/place.ts';
import { pairsOf } from '../build-options.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { placeAll } from '../edited-image.ts';
import { collect } from '../options.ts';

type IndexFlags = { readonly tag?: readonly string[]; readonly annotation?: readonly string[] };

export function indexCommand(bind: Bind): Command {
  return new Command('index')
    .description('Make multi-platform indexes from images')
    .addCommand(
      withTag(new Command('create'), 'where to put it; repeatable')
        .description('Make an index of images, each with the platform in its config')
        .argument('<image...>', 'places; of an index all its images are taken')
        .addOption(annotation())
        .addHelpText(
          'after',
          examples(
            'index create -t ghcr.io/acme/app:1.4.0 ghcr.io/acme/app:amd64 ghcr.io/acme/app:arm64',
          ),
        )
        .action(bind(create)),
    )
    .addCommand(
      withTag(new Command('append'), 'where to put it; without it, under the name of the index')
        .description('Add images to an index, or replace those of the same platform')
        .argument('<index>', 'a place; without a word before it, a registry')
        .argument('<image...>', 'places')
        .addOption(annotation())
        .action(bind(append)),
    )
    .addCommand(
      withTag(new Command('remove'), 'where to put it; without it, under the name of the index')
        .description('Take images out of an index')
        .argument('<index>', 'a place; without a word before it, a registry')
        .argument('<image...>', 'platforms, or digests')
        .action(bind(remove)),
    );
}

function withTag(command: Command, description: string): Command {
  return command.addOption(new Option('-t, --tag <place>', description).argParser(collect));
}

function annotation(): Option {
  return new Option('--annotation <name=value>', 'of the index; repeatable').argParser(collect);
}

async function create(
  context: Context,
  texts: readonly string[],
  flags: IndexFlags,
): Promise<void> {
  const tags = flags.tag ?? [];
  const [first] = tags;
  if (first === undefined) {
    throw new ImageError('INVALID_ARGUMENT', 'index create: a place for the index is needed', {
      hint: 'name it with -t',
    });
  }
  const images = await found(context, texts);
  const annotations = pairsOf('index create: --annotation', flags.annotation ?? []);
  const index = await createIndex(images, annotations, context);
  await told(context, index, tags, parsePlace(first, 'docker'));
}

async function append(
  context: Context,
  [text = '', ...texts]: readonly string[],
  flags: IndexFlags,
): Promise<void> {
  const [index, ...images] = await found(context, [text, ...texts]);
  const annotations = pairsOf('index append: --annotation', flags.annotation ?? []);
  if (index !== undefined) {
    const made = await appendToIndex(index, images, annotations, context);
    await told(context, made, flags.tag ?? [text], index.place);
  }
}

async function remove(
  context: Context,
  [text = '', ...gone]: readonly string[],
  flags: IndexFlags,
): Promise<void> {
  const [index] = await found(context, [text]);
  const digests = new Set(gone.filter(isDigest));
  const platforms = gone.filter((one) => !isDigest(one)).map(parsePlatform);
  const isGone = ({ digest, platform }: Descriptor): boolean =>
    digests.has(digest) ||
    (platform !== undefined && platforms.some((one) => platformDistance(platform, one) === 0));
  if (index !== undefined) {
    const made = await removeFromIndex(index, isGone, context);
    await told(context, made, flags.tag ?? [text], index.place);
  }
}

async function found({ places, signal }: Context, texts: readonly string[]) {
  const images = [];
  for (const text of texts) {
    const place = parsePlace(text, 'docker');
    const { source, name } = await places.source(place, signal);
    images.push({ place, source, root: await resolveRoot(source, name, { signal }) });
  }
  return images;
}

async function told(
  context: Context,
  index: EditedImage,
  tags: readonly string[],
  place: Place,
): Promise<void> {
  await placeAll(context, index, tags, place);
  context.output.note('signatures and other referrers stay with the images they are of');
}

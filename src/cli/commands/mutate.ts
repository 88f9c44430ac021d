import { Command, Option } from 'commander';
import { ImageError } from '../../errors.ts';
import { mutated } from '../../image/mutate.ts';
import type { Mutation } from '../../image/mutation.ts';
import { quoted } from '../../oci/printable.ts';
import { formatReference } from '../../oci/reference.ts';
import { appendedLayer } from '../../place/append-layer.ts';
import { pairsOf } from '../build-options.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { placeAll } from '../edited-image.ts';
import { findImage } from '../find-image.ts';
import { collect } from '../options.ts';
import { type RebaseWords, rebaseWords } from '../rebase-words.ts';

type MutateFlags = {
  readonly tag?: readonly string[];
  readonly label?: readonly string[];
  readonly annotation?: readonly string[];
  readonly env?: readonly string[];
  readonly entrypoint?: string;
  readonly cmd?: string;
  readonly user?: string;
  readonly workdir?: string;
  readonly created?: string;
  readonly append?: readonly string[];
  /** Every word behind it: the image too, where that comes last. */
  readonly rebase?: readonly string[];
};

export function mutateCommand(bind: Bind): Command {
  const several = (flags: string, description: string): Option =>
    new Option(flags, description).argParser(collect);
  const rebase = several(
    '--rebase <old> <new>',
    'the base it was built on, and the one to put it on; OLD,NEW too',
  );
  rebase.variadic = true;
  return new Command('mutate')
    .description('Change the config of an image, add layers, or put it on another base')
    .usage('[options] <image>')
    .argument('[image]', 'a place; without a word before it, a registry')
    .addOption(
      several('-t, --tag <place>', 'where to put it; without it, beside the image by its digest'),
    )
    .addOption(several('-l, --label <name=value>', 'a label; repeatable'))
    .addOption(
      several('-a, --annotation <name=value>', 'an annotation of the manifest; repeatable'),
    )
    .addOption(several('-e, --env <name=value>', 'an environment variable; repeatable'))
    .option('--entrypoint <command>', 'words, or a JSON array')
    .option('--cmd <command>', 'words, or a JSON array')
    .option('-u, --user <user>', 'who it runs as')
    .option('-w, --workdir <directory>', 'where it runs')
    .option('--created <time>', 'RFC 3339, or seconds since 1970')
    .addOption(several('--append <tar>', 'a layer on top; repeatable'))
    .addOption(rebase)
    .addHelpText(
      'after',
      examples(
        'mutate --label team=web -t ghcr.io/acme/app:1.4.1 ghcr.io/acme/app:1.4.0',
        'mutate --rebase debian:12.5 debian:12.6 -t ghcr.io/acme/app:1.4.1 ghcr.io/acme/app:1.4.0',
      ),
    )
    .action(bind(mutate));
}

async function mutate(
  context: Context,
  operands: readonly string[],
  flags: MutateFlags,
): Promise<void> {
  const { signal, output } = context;
  const { image: text, bases } = rebaseWords(operands[0], flags.rebase);
  const mutation = {
    ...changesOf(flags),
    ...(await layersOf(context, flags.append)),
    ...(await basesOf(context, bases)),
  };
  const found = await findImage(context, text);
  const image = await mutated(found.selected, mutation, { signal });
  if (image.dropped > 0) {
    output.note(`${image.dropped} attestations stay with ${text}: they are about what it was`);
  }
  await placeAll(context, image, flags.tag ?? [], found.place);
  output.note(`signatures and other referrers stay with ${text}`);
}

function changesOf(flags: MutateFlags): Mutation {
  const { label = [], annotation = [], env, entrypoint, cmd, user, workdir, created } = flags;
  return {
    labels: pairsOf('mutate: --label', label),
    annotations: pairsOf('mutate: --annotation', annotation),
    ...(env === undefined ? {} : { env: env.map(checkedVariable) }),
    ...(entrypoint === undefined ? {} : { entrypoint: wordsOf(entrypoint) }),
    ...(cmd === undefined ? {} : { cmd: wordsOf(cmd) }),
    ...(user === undefined ? {} : { user }),
    ...(workdir === undefined ? {} : { workdir }),
    ...(created === undefined ? {} : { created: timeOf(created) }),
  };
}

async function layersOf(
  context: Context,
  append: readonly string[] | undefined,
): Promise<Pick<Mutation, 'append'>> {
  if (append === undefined) {
    return {};
  }
  const store = await context.places.store();
  const layers = [];
  for (const path of append) {
    layers.push(await appendedLayer(store, path, context));
  }
  return { append: { source: store, layers } };
}

async function basesOf(
  context: Context,
  bases: RebaseWords['bases'],
): Promise<Pick<Mutation, 'rebase'>> {
  if (bases === undefined) {
    return {};
  }
  const { selected: from } = await findImage(context, bases[0]);
  const { selected: onto, place } = await findImage(context, bases[1]);
  const name = place.transport === 'docker' ? formatReference(place.reference) : undefined;
  return { rebase: { from, onto, name } };
}

/** A JSON array of strings, else words between blanks. */
function wordsOf(text: string): readonly string[] {
  if (!text.trimStart().startsWith('[')) {
    return text.split(/\s+/).filter((word) => word !== '');
  }
  try {
    const words: unknown = JSON.parse(text);
    if (Array.isArray(words) && words.every((word) => typeof word === 'string')) {
      return words;
    }
  } catch {
    // It is told below.
  }
  throw new ImageError('INVALID_ARGUMENT', `mutate: ${quoted(text)} is no JSON array of strings`);
}

function checkedVariable(text: string): string {
  if (!/^[^=]+=/.test(text)) {
    throw new ImageError('INVALID_ARGUMENT', `mutate: --env ${quoted(text)} is not NAME=VALUE`);
  }
  return text;
}

function timeOf(text: string): string {
  const time = new Date(/^\d+$/.test(text) ? Number(text) * 1000 : text);
  if (Number.isNaN(time.getTime())) {
    throw new ImageError('INVALID_ARGUMENT', `mutate: --created ${quoted(text)} is no time`);
  }
  return time.toISOString().replace('.000Z', 'Z');
}

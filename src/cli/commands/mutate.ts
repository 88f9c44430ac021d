import { Command, Option } from 'commander';
import { ImageError } from '../../errors.ts';
import { mutated } from '../../image/mutate.ts';
import type { Mutation } from '../../image/mutation.ts';
import { quoted } from '../../oci/printable.ts';
import { appendedLayer } from '../../place/append-layer.ts';
import { pairsOf } from '../build-options.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { placeAll } from '../edited-image.ts';
import { findImage } from '../find-image.ts';
import { collect } from '../options.ts';

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
  readonly rebase?: readonly [old: string, onto: string];
};

export function mutateCommand(bind: Bind): Command {
  const several = (flags: string, description: string): Option =>
    new Option(flags, description).argParser(collect);
  return new Command('mutate')
    .description('Change the config of an image, add layers, or put it on another base')
    .argument('<image>', 'a place; without a word before it, a registry')
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
    .addOption(
      new Option(
        '--rebase <old,new>',
        'the base it was built on, and the one to put it on',
      ).argParser(twoNames),
    )
    .addHelpText(
      'after',
      examples(
        'mutate --label team=web -t ghcr.io/acme/app:1.4.1 ghcr.io/acme/app:1.4.0',
        'mutate --rebase debian:12.5,debian:12.6 -t ghcr.io/acme/app:1.4.1 ghcr.io/acme/app:1.4.0',
      ),
    )
    .action(bind(mutate));
}

async function mutate(
  context: Context,
  [text = '']: readonly string[],
  flags: MutateFlags,
): Promise<void> {
  const { signal, output } = context;
  const mutation = { ...changesOf(flags), ...(await layersOf(context, flags)) };
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
    labels: pairsOf('--label', label),
    annotations: pairsOf('--annotation', annotation),
    ...(env === undefined ? {} : { env: env.map(checkedVariable) }),
    ...(entrypoint === undefined ? {} : { entrypoint: wordsOf(entrypoint) }),
    ...(cmd === undefined ? {} : { cmd: wordsOf(cmd) }),
    ...(user === undefined ? {} : { user }),
    ...(workdir === undefined ? {} : { workdir }),
    ...(created === undefined ? {} : { created: timeOf(created) }),
  };
}

async function layersOf(context: Context, { append, rebase }: MutateFlags): Promise<Mutation> {
  const { places, signal } = context;
  const layers = [];
  const store = append === undefined ? undefined : await places.store();
  for (const path of store === undefined ? [] : (append ?? [])) {
    layers.push(await appendedLayer(store ?? (await places.store()), path, { signal }));
  }
  const [from, onto] =
    rebase === undefined
      ? []
      : [
          (await findImage(context, rebase[0])).selected,
          (await findImage(context, rebase[1])).selected,
        ];
  return {
    ...(store === undefined ? {} : { append: { source: store, layers } }),
    ...(from === undefined || onto === undefined ? {} : { rebase: { from, onto } }),
  };
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

function twoNames(value: string): readonly [string, string] {
  const [old = '', onto = '', ...more] = value.split(/[, ]+/);
  if (onto === '' || more.length > 0) {
    throw new ImageError('INVALID_ARGUMENT', `mutate: --rebase ${quoted(value)} is not OLD,NEW`);
  }
  return [old, onto];
}

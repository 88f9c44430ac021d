import { Command } from 'commander';
import { eachOf } from '../../content/each-of.ts';
import {
  areSame,
  type Change,
  type ImageDifferences,
  imageDifferences,
} from '../../image/differences.ts';
import { summarize } from '../../image/summary.ts';
import { formatSize } from '../../image/words.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { NegativeAnswer } from '../errors.ts';
import { findImage } from '../find-image.ts';

type DiffOptions = { readonly exitCode?: true };

export function diffCommand(bind: Bind): Command {
  return new Command('diff')
    .description('Print what differs between two images: layers, sizes, config, labels')
    .argument('<from>', 'an image, in a registry unless another place is written')
    .argument('<to>', 'another one')
    .option('--exit-code', 'exit with 1 where they differ')
    .addHelpText(
      'after',
      `\nOf an index the image for this machine is compared; --platform takes another one.\n${examples(
        'diff postgres:16.3 postgres:16.4',
        'diff --platform linux/arm64 store:app:old ghcr.io/acme/app:new',
      )}`,
    )
    .action(bind(diff));
}

async function diff(
  context: Context,
  texts: readonly string[],
  { exitCode }: DiffOptions,
): Promise<void> {
  const { output, signal } = context;
  const [one, other] = await eachOf(texts, 2, async (text) => {
    const { root, selected } = await findImage(context, text);
    const summary = await summarize(selected.source, selected.root, { signal });
    // The digest that is told is the one that the reference names.
    return { ...summary, root };
  });
  if (one === undefined || other === undefined) {
    return;
  }
  const differences = imageDifferences(one, other);
  output.document(differences);
  for (const line of areSame(differences) ? [] : linesOf(differences)) {
    output.line(line);
  }
  if (exitCode === true && !areSame(differences)) {
    throw new NegativeAnswer();
  }
}

function linesOf(found: ImageDifferences): readonly string[] {
  const { digest, created, size, platforms, layers, config, labels } = found;
  const { same, removed, added } = layers;
  const counts = `${same.length} the same, ${removed.length} removed, ${added.length} added`;
  const sizes = { from: formatSize(Number(size.from)), to: formatSize(Number(size.to)) };
  return [
    `digest:  ${words(digest, String)}`,
    ...(created.from === created.to ? [] : [`created: ${words(created, String)}`]),
    ...(size.from === size.to ? [] : [`size:    ${words(sizes, String)}`]),
    ...signed('platforms:', platforms.removed, platforms.added),
    `layers:  ${counts}`,
    ...removed.map((layer) => `  - ${layer.digest} ${formatSize(layer.size)}`),
    ...added.map((layer) => `  + ${layer.digest} ${formatSize(layer.size)}`),
    ...changed('config:', config),
    ...changed('labels:', labels),
  ];
}

function signed(
  heading: string,
  removed: readonly string[],
  added: readonly string[],
): readonly string[] {
  const lines = [...removed.map((one) => `  - ${one}`), ...added.map((one) => `  + ${one}`)];
  return lines.length === 0 ? [] : [heading, ...lines];
}

function changed(heading: string, all: Readonly<Record<string, Change>>): readonly string[] {
  const lines = Object.entries(all).map(
    ([name, change]) => `  ${name}: ${words(change, JSON.stringify)}`,
  );
  return lines.length === 0 ? [] : [heading, ...lines];
}

function words({ from, to }: Change, shown: (value: unknown) => string): string {
  const text = (value: unknown): string => (value === null ? 'none' : shown(value));
  return `${text(from)} -> ${text(to)}`;
}

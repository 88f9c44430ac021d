import { Command, Option } from 'commander';
import { type HistoryRow, historyOf } from '../../image/history.ts';
import { summarize } from '../../image/summary.ts';
import { formatAge, formatSize, formatTimestamp, shortId } from '../../image/words.ts';
import { Struct } from '../../template/values.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { findImage } from '../find-image.ts';
import { fieldsNote, rowFormatter } from '../rows.ts';
import { ellipsis } from '../width.ts';

type HistoryOptions = {
  readonly format?: string;
  readonly remote?: true;
  /** False with `--no-trunc`. */
  readonly trunc: boolean;
  /** Ids only. */
  readonly q?: true;
  readonly human?: boolean;
};

export function historyCommand(bind: Bind): Command {
  return new Command('history')
    .description('List the instructions that an image was built by, the newest first')
    .argument('<reference>', 'an image of the store, by name or id; or another place')
    .option('--format <template>', 'a Go template for each, table TEMPLATE, or json')
    .option('-H, --human', 'sizes and ages in words, which is so unless --human=false is written')
    .addOption(new Option('--no-human').hideHelp())
    .option('--no-trunc', 'whole ids and instructions')
    .option('-q', 'ids only')
    .option('--remote', 'look in the registry; no layer is pulled')
    .addHelpText(
      'after',
      `\nSIZE is that of the layer as it is kept and moved, mostly compressed; docker shows it unpacked.\n${fieldsNote(HEADINGS)}\n${examples(
        'history alpine:3.20',
        "history --no-trunc --format '{{.CreatedBy}}' alpine:3.20",
        'history --remote ghcr.io/acme/app:1.4.0',
      )}`,
    )
    .action(bind(history));
}

async function history(
  context: Context,
  [text = '']: readonly string[],
  options: HistoryOptions,
): Promise<void> {
  const human = options.human !== false;
  const format = rowFormatter({
    format: options.format,
    quiet: options.q === true,
    headings: HEADINGS,
    columns: ['ID', human ? 'CreatedSince' : 'CreatedAt', 'CreatedBy', 'Size', 'Comment'],
  });
  const { selected } = await findImage(context, text, {
    standard: options.remote ? 'docker' : 'store',
  });
  const rows = historyOf(await summarize(selected.source, selected.root, context));
  context.output.document(rows);
  context.output.text(format(rows.map((row) => fieldsOf(row, { trunc: options.trunc, human }))));
}

const HEADINGS = {
  ID: 'IMAGE',
  CreatedSince: 'CREATED',
  CreatedAt: 'CREATED AT',
  CreatedBy: 'CREATED BY',
  Size: 'SIZE',
  Comment: 'COMMENT',
};

/** In columns, as docker has it. */
const INSTRUCTION_WIDTH = 45;

function fieldsOf(
  { id, created, createdBy, comment, size }: HistoryRow,
  { trunc, human }: { readonly trunc: boolean; readonly human: boolean },
): Struct {
  const instruction = createdBy.replaceAll('\t', ' ');
  return new Struct({
    Comment: comment,
    CreatedAt: formatTimestamp(created),
    CreatedBy: trunc ? ellipsis(instruction, INSTRUCTION_WIDTH) : instruction,
    CreatedSince: formatAge(created),
    ID: id === undefined ? '<missing>' : trunc ? shortId(id) : id,
    Size: human ? formatSize(size) : String(size),
  });
}

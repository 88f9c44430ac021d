import { Command } from 'commander';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { attempt, throwIfAny } from '../errors.ts';
import { asNamed, findImage } from '../find-image.ts';
import { count } from '../options.ts';
import { formatPlace } from '../written-names.ts';

export function digestCommand(bind: Bind): Command {
  return new Command('digest')
    .description('Print the digest that a reference names now')
    .argument('<reference...>', 'images, in a registry unless another place is written')
    .option('--wait <seconds>', 'how long to wait for a tag that is not there yet', count(0))
    .addHelpText(
      'after',
      examples(
        'digest alpine:3.20',
        'digest --platform linux/arm64 alpine:3.20',
        'digest --wait 600 ghcr.io/acme/app:1.4.0',
      ),
    )
    .action(bind(digest));
}

/** References that are asked for at a time; each registry sets limits of its own. */
const AT_A_TIME = 16;

async function digest(
  context: Context,
  references: readonly string[],
  { wait }: { readonly wait?: number },
): Promise<void> {
  const { output } = context;
  const find = async (text: string) => {
    const { place, selected } = await findImage(context, text, { wait, resolve: asNamed });
    const { digest, mediaType, size } = selected.root;
    return { reference: formatPlace(place, text), digest, mediaType, size };
  };
  const { results, errors } = await attempt(references, find, AT_A_TIME);
  for (const { digest } of results) {
    output.line(digest);
  }
  output.document(results);
  throwIfAny(errors, references.length);
}

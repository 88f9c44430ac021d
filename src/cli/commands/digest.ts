import { Command } from 'commander';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { attempt, throwIfAny } from '../errors.ts';
import { asNamed, findImage } from '../find-image.ts';
import { formatPlace } from '../written-names.ts';

export function digestCommand(bind: Bind): Command {
  return new Command('digest')
    .description('Print the digest that a reference names now')
    .argument('<reference...>', 'images, in a registry unless another place is written')
    .addHelpText(
      'after',
      examples('digest alpine:3.20', 'digest --platform linux/arm64 alpine:3.20'),
    )
    .action(bind(digest));
}

async function digest(context: Context, references: readonly string[]): Promise<void> {
  const { output } = context;
  const { results, errors } = await attempt(references, async (text) => {
    const { place, selected } = await findImage(context, text, 'docker', asNamed);
    const { root } = selected;
    output.line(root.digest);
    return {
      reference: formatPlace(place, text),
      digest: root.digest,
      mediaType: root.mediaType,
      size: root.size,
    };
  });
  output.document(results);
  throwIfAny(errors, references.length);
}

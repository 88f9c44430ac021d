import { Command, Option } from 'commander';
import { ImageError } from '../../errors.ts';
import { formatReference, parseReference } from '../../oci/reference.ts';
import { commit as commitContainer } from '../../place/commit.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { collect } from '../options.ts';

type CommitFlags = {
  readonly message?: string;
  readonly author?: string;
  readonly change?: readonly string[];
  readonly pause?: boolean | string;
};

export function commitCommand(bind: Bind): Command {
  return new Command('commit')
    .description("Make an image of the store from a container's changes")
    .argument('<container>', 'of the engine, by its name or id')
    .argument('[reference]', 'what to call the image in the store')
    .option('-m, --message <text>', 'a comment on the image')
    .option('-a, --author <text>', 'who made it')
    .addOption(
      new Option(
        '-c, --change <instruction>',
        'an instruction of a Dockerfile to apply to it; repeatable',
      ).argParser(collect),
    )
    .option(
      '-p, --pause [boolean]',
      'let the container stand still meanwhile; it does, unless this is false',
    )
    .option('--no-pause', 'let the container go on meanwhile')
    .addHelpText('after', examples(`commit -m 'with tools' -c 'CMD ["top"]' work app:dev`))
    .action(bind(commit));
}

async function commit(
  context: Context,
  [container = '', text]: readonly string[],
  { message, author, change = [], pause = true }: CommitFlags,
): Promise<void> {
  const { places, output, signal } = context;
  const name = text === undefined ? '' : nameOf(text);
  const { id, root } = await commitContainer(places, container, name, {
    ...{ message, author, changes: change, signal },
    pause: pause !== false && pause !== 'false',
  });
  output.line(id);
  const { digest, mediaType } = root;
  output.document({ reference: name || null, imageId: id, digest, mediaType });
}

function nameOf(text: string): string {
  const reference = parseReference(text);
  if (reference.digest !== undefined) {
    throw new ImageError('INVALID_ARGUMENT', `commit: ${text} is a digest, and a name is needed`);
  }
  return formatReference(reference);
}

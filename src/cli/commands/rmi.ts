import { Command } from 'commander';
import { codeOf, ImageError } from '../../errors.ts';
import { parsePlace, type StorePlace } from '../../place/place.ts';
import { removeImages } from '../../store/remove.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { describeError, throwIfAny } from '../errors.ts';

type RmiOptions = { readonly force?: boolean };

export function rmiCommand(bind: Bind): Command {
  return new Command('rmi')
    .description('Remove names and images from the store')
    .argument('<image...>', 'references, image ids, or what ids begin with')
    .option('-f, --force', 'an id with all its names; no error where there is nothing to remove')
    .option('--no-prune', 'changes nothing: no image has untagged parents here')
    .addHelpText(
      'after',
      examples('rmi alpine:3.20 ghcr.io/acme/app:1.4.0', 'transship rmi $(transship images -q)'),
    )
    .action(bind(rmi));
}

async function rmi(
  context: Context,
  texts: readonly string[],
  { force = false }: RmiOptions,
): Promise<void> {
  const { output, places, signal, options } = context;
  const wanted = texts.map(storePlace);
  const store = await places.store();
  const { removed, errors, bytes } = await removeImages(store, wanted, { force, signal });
  for (const { untagged, deleted } of removed) {
    for (const name of untagged) {
      output.line(`Untagged: ${name}`);
    }
    for (const digest of deleted) {
      output.line(`Deleted: ${digest}`);
    }
  }
  output.document({
    untagged: removed.flatMap(({ untagged }) => untagged),
    deleted: removed.flatMap(({ deleted }) => deleted),
    reclaimed: bytes,
  });
  if (force && errors.every((error) => codeOf(error) === 'NOT_FOUND')) {
    for (const error of errors) {
      output.note(describeError(error, options.debug).trimEnd());
    }
    return;
  }
  throwIfAny(errors, wanted.length);
}

function storePlace(text: string): StorePlace {
  const place = parsePlace(text, 'store');
  if (place.transport !== 'store') {
    throw new ImageError('INVALID_ARGUMENT', `rmi: ${text} is not in the store`, {
      hint: 'name an image as transship images shows it',
    });
  }
  return place;
}

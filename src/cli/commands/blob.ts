import { Command } from 'commander';
import { ImageError } from '../../errors.ts';
import { parseReference } from '../../oci/reference.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { namedFile, refuseTerminal, writeOutput } from '../output-file.ts';
import { withoutTransport } from '../written-names.ts';

type BlobOptions = { readonly output?: string };

export function blobCommand(bind: Bind): Command {
  return new Command('blob')
    .description('Write a blob of a repository: a layer, a config')
    .argument('<blob>', 'REPOSITORY@DIGEST in a registry')
    .option('-o, --output <file>', 'the file to write; standard output without it')
    .addHelpText(
      'after',
      `\nThe bytes are as the registry has them: a layer is compressed. They are verified.\n${examples(
        'blob ghcr.io/acme/app@sha256:… | tar -tz',
        'blob -o layer.tar.gz ghcr.io/acme/app@sha256:…',
      )}`,
    )
    .action(bind(blob));
}

async function blob(
  context: Context,
  [text = '']: readonly string[],
  { output }: BlobOptions,
): Promise<void> {
  const { digest, ...name } = parseReference(withoutTransport(text));
  if (digest === undefined) {
    throw new ImageError('INVALID_ARGUMENT', `blob: ${text} has no digest`, {
      hint: 'write REPOSITORY@DIGEST; transship manifest shows the digests of an image',
    });
  }
  const file = namedFile(output);
  refuseTerminal(context, 'blob', file);
  const { places, signal } = context;
  const repository = places.repository(name);
  const descriptor = await repository.resolveBlob(digest, { signal });
  await writeOutput(context, await repository.fetch(descriptor, { signal }), file);
}

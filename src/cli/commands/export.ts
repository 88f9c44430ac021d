import { Command } from 'commander';
import { resolveRoot } from '../../content/resolve-root.ts';
import { select } from '../../copy/select.ts';
import { ImageError } from '../../errors.ts';
import { representative } from '../../image/describe.ts';
import { imageConfigOf } from '../../oci/manifest.ts';
import { hostPlatforms } from '../../oci/platform.ts';
import { parsePlace } from '../../place/place.ts';
import { flatten } from '../../rootfs/flatten.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { wantedPlatforms } from '../options.ts';
import { namedFile, refuseTerminal, writeOutput } from '../output-file.ts';

type ExportOptions = { readonly output?: string };

export function exportCommand(bind: Bind): Command {
  return new Command('export')
    .description("Write an image's root file system as one tar")
    .argument('<reference>', 'an image of the store, or a place')
    .option('-o, --output <file>', 'the file to write; standard output without it')
    .addHelpText(
      'after',
      examples('export -o rootfs.tar alpine:3.20', 'export alpine:3.20 | tar -x -C rootfs'),
    )
    .action(bind(exportImage));
}

async function exportImage(
  context: Context,
  [text = '']: readonly string[],
  { output }: ExportOptions,
): Promise<void> {
  const file = namedFile(output);
  refuseTerminal(context, 'export', file);
  const { places, signal, options } = context;
  const found = await places.source(parsePlace(text, 'store'), signal);
  const root = await resolveRoot(found.source, found.name, { signal });
  const platforms = wantedPlatforms(options);
  const wanted = platforms?.length === 1 ? { platforms } : { preferred: hostPlatforms() };
  const selected = await select(found.source, root, wanted, { signal });
  const image = await representative(selected.source, selected.root, { signal });
  if (image === undefined || imageConfigOf(image.manifest) === undefined) {
    throw new ImageError('UNSUPPORTED', `exporting ${text}: it is no image, so it has no files`);
  }
  await writeOutput(context, flatten(selected.source, image.manifest, { signal }), file);
}

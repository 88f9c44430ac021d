import { Command } from 'commander';
import { readAll } from '../../content/whole.ts';
import { decodeJson } from '../../oci/decode.ts';
import { decodeManifest, MANIFEST_READ_LIMIT } from '../../oci/manifest.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { findImage } from '../find-image.ts';

type ManifestOptions = { readonly raw?: true };

export function manifestCommand(bind: Bind): Command {
  return new Command('manifest')
    .alias('cat')
    .description('Print the manifest or index of an image')
    .argument('<reference>', 'an image, in a registry unless another place is written')
    .option('--raw', 'the exact bytes that the digest is over')
    .addHelpText(
      'after',
      examples('manifest alpine:3.20', 'manifest --raw alpine:3.20 | sha256sum'),
    )
    .action(bind(manifest));
}

async function manifest(
  context: Context,
  [text = '']: readonly string[],
  options: ManifestOptions,
): Promise<void> {
  const { signal, output } = context;
  const { source, root } = (await findImage(context, text)).selected;
  const where = `manifest ${root.digest} of ${source.place}`;
  const bytes = await readAll(await source.fetch(root, { signal }), MANIFEST_READ_LIMIT, where);
  if (options.raw === true) {
    // A terminal would obey the control characters in it.
    if (output.stdout.isTTY === true) {
      output.json(bytes.toString());
    } else {
      output.stdout.write(bytes);
    }
    return;
  }
  decodeManifest(bytes, root.mediaType, where);
  output.json(JSON.stringify(decodeJson(bytes, where), null, 2));
}

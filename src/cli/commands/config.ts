import { Command } from 'commander';
import { readAll } from '../../content/whole.ts';
import { ImageError } from '../../errors.ts';
import { representative } from '../../image/describe.ts';
import { decodeJson } from '../../oci/decode.ts';
import { MANIFEST_READ_LIMIT } from '../../oci/manifest.ts';
import { type Bind, examples } from '../command.ts';
import type { Context } from '../context.ts';
import { findImage } from '../find-image.ts';

export function configCommand(bind: Bind): Command {
  return new Command('config')
    .description('Print the config of an image')
    .argument('<reference>', 'an image, in a registry unless another place is written')
    .addHelpText('after', examples('config alpine:3.20', 'config --platform linux/arm64 alpine'))
    .action(bind(config));
}

async function config(context: Context, [text = '']: readonly string[]): Promise<void> {
  const { signal, output } = context;
  const { source, root } = (await findImage(context, text)).selected;
  const image = await representative(source, root, { signal });
  if (image?.manifest.config === undefined) {
    throw new ImageError('UNSUPPORTED', `reading the config of ${text}: it is no image`);
  }
  const where = `config ${image.manifest.config.digest} of ${source.place}`;
  const body = await source.fetch(image.manifest.config, { signal });
  const document = decodeJson(await readAll(body, MANIFEST_READ_LIMIT, where), where);
  output.json(JSON.stringify(document, null, 2));
}

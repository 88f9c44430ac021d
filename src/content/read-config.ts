import { CONFIG_READ_LIMIT, decodeConfig, type ImageConfig } from '../oci/config.ts';
import { imageConfigOf, type Manifest } from '../oci/manifest.ts';
import type { Signal, Source } from './store.ts';
import { readAll } from './whole.ts';

/**
 * The config of an image; `undefined` for what is no image.
 * @throws ImageError `NOT_FOUND`, `INVALID_DOCUMENT`, `TOO_LARGE`
 */
export async function readConfig(
  source: Source,
  manifest: Manifest,
  options: Signal = {},
): Promise<ImageConfig | undefined> {
  const config = imageConfigOf(manifest);
  if (config === undefined) {
    return undefined;
  }
  const where = `config ${config.digest} of ${source.place}`;
  const body = await source.fetch(config, options);
  return decodeConfig(await readAll(body, CONFIG_READ_LIMIT, where), where);
}

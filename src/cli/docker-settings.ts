import { readNamed } from '../disk/files.ts';
import { asObject, decodeJson } from '../oci/decode.ts';
import { dockerConfigPath } from '../registry/credentials/docker-credentials.ts';
import type { Context } from './context.ts';

/**
 * The template that docker's `config.json` has for the table of images (`imagesFormat`); undefined if
 * there is none, or the file cannot be read.
 * https://docs.docker.com/reference/cli/docker/#docker-cli-configuration-file-configjson-properties
 */
export async function imagesFormat({
  configuration,
}: Pick<Context, 'configuration'>): Promise<string | undefined> {
  const path = dockerConfigPath(configuration);
  if (path === undefined) {
    return undefined;
  }
  try {
    const format = asObject(decodeJson(await readNamed(path), path), path)['imagesFormat'];
    return typeof format === 'string' && format !== '' ? format : undefined;
  } catch {
    return undefined;
  }
}

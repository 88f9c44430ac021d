import { PassThrough } from 'node:stream';
import { ImageError } from '../errors.ts';
import { asArray, asObject, asString, decodeJson } from '../oci/decode.ts';
import type { Exec } from './exec.ts';
import { refusal } from './refusal.ts';

/**
 * The manifests of an image whose content is all there, layers included. Only containerd's image
 * store can lack some, and only the API tells: `docker image inspect` sums up sizes that it was
 * promised, `docker save` leaves out what is missing, both with exit code 0 (seen with 28.5).
 * `docker system dial-stdio` takes the API to wherever the command line's daemon is.
 * https://docs.docker.com/reference/api/engine/version/v1.48/ (ImageInspect, `manifests`)
 */
export async function completeManifests(
  exec: Exec,
  id: string,
  signal: AbortSignal | undefined,
): Promise<ReadonlySet<string>> {
  const answer = await get(exec, `/images/${id}/json?manifests=1`, signal);
  const where = `image ${id} in the engine`;
  const manifests = asArray(answer['Manifests'], `${where}: Manifests`, (item, at) => {
    const { ID, Available } = asObject(item, at);
    return { id: asString(ID, `${at}.ID`), available: Available === true };
  });
  return new Set(manifests.flatMap(({ id, available }) => (available ? [id] : [])));
}

async function get(exec: Exec, path: string, signal: AbortSignal | undefined) {
  // HTTP/1.0: the answer comes unchunked, and its end is the end of the connection. The request
  // stays open till then: the daemon gives up when its client's side closes.
  const request = new PassThrough();
  request.write(`GET ${path} HTTP/1.0\r\nHost: docker\r\n\r\n`);
  const doing = `reading ${path} from docker`;
  const result = await exec('docker', ['system', 'dial-stdio'], { stdin: request, signal });
  const end = result.stdout.indexOf('\r\n\r\n');
  const status = /^HTTP\/1\.[01] (\d{3})/.exec(result.stdout)?.[1];
  if (end < 0 || status === undefined) {
    throw refusal(doing, result);
  }
  if (status !== '200') {
    throw new ImageError('ENGINE', `${doing}: status ${status}`);
  }
  return asObject(decodeJson(Buffer.from(result.stdout.slice(end + 4)), doing), doing);
}

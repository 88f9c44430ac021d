import { chainIds } from '../oci/chain-id.ts';
import { asArray, asString, decodeJson, invalid } from '../oci/decode.ts';
import { type Digest, isDigest } from '../oci/digest.ts';
import { quoted } from '../oci/printable.ts';
import type { Exec, ExecResult } from './exec.ts';
import { refusal } from './refusal.ts';

/** Runs the engine's command with these arguments. */
export type Run = (...args: readonly string[]) => Promise<ExecResult>;

export function running(exec: Exec, command: string, signal: AbortSignal | undefined): Run {
  return (...args) => exec(command, args, { signal });
}

/** Image ids in one command: 200 stay far below the 32 767 characters that Windows allows. */
const BATCH = 200;

/** The id of the image that a name or id stands for, `undefined` where there is none. */
export async function imageId(run: Run, name: string): Promise<Digest | undefined> {
  const result = await run('image', 'inspect', '--format', '{{.Id}}', '--', name);
  // Podman leaves the algorithm out.
  const id = `sha256:${result.stdout.trim().replace(/^sha256:/, '')}`;
  return result.exitCode === 0 && isDigest(id) ? id : undefined;
}

/** The chain ids of all layers of all the engine's images. @throws ImageError `ENGINE` */
export async function layerChains(run: Run): Promise<Set<Digest>> {
  const listed = await run('image', 'ls', '--quiet', '--no-trunc');
  if (listed.exitCode !== 0) {
    throw refusal('listing the images of the engine', listed);
  }
  const ids = [...new Set(listed.stdout.split('\n').map((line) => line.trim()))].filter(isDigest);
  const chains = new Set<Digest>();
  for (let start = 0; start < ids.length; start += BATCH) {
    // An image that went meanwhile makes the exit code 1; the others are printed all the same.
    const format = ['image', 'inspect', '--format', '{{json .RootFS.Layers}}'];
    const { stdout } = await run(...format, '--', ...ids.slice(start, start + BATCH));
    for (const line of stdout.split('\n').filter((text) => text.trim() !== '')) {
      chainIds(decodeLayers(line)).forEach((id) => {
        chains.add(id);
      });
    }
  }
  return chains;
}

/** `null` where an image lacks its config (containerd's store can hold such). */
function decodeLayers(line: string): readonly Digest[] {
  const where = 'layers of an image in the engine';
  return asArray(decodeJson(Buffer.from(line), where), where, (item, at) => {
    const diffId = asString(item, at);
    if (!isDigest(diffId)) {
      throw invalid(at, `${quoted(diffId)} is not a digest`);
    }
    return diffId;
  });
}

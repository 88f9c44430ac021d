import type { Selection } from '../copy/select.ts';
import type { Engine } from '../engine/engine.ts';
import { formatPlatform, hostPlatforms, type Platform } from '../oci/platform.ts';
import type { Inputs } from './inputs.ts';

/** The selection for this machine: what runs on it, unless the inputs or the image name platforms. */
export function localSelection(
  inputs: Inputs,
  platforms: readonly Platform[],
  engine: Engine | undefined,
): Selection {
  if (inputs.platforms === 'all' || inputs.platforms.length > 0) {
    return remoteSelection(inputs);
  }
  if (platforms.length > 0) {
    return { platforms };
  }
  // An engine of another system (Windows containers) does not keep an image from being pulled.
  const wanted = [...(engine === undefined ? [] : [engine.platform]), ...hostPlatforms()];
  const preferred = [...new Map(wanted.map((one) => [formatPlatform(one), one])).values()];
  return { preferred };
}

/** The selection for registries: the whole index, unless the inputs name platforms. */
export function remoteSelection({ platforms }: Inputs): Selection {
  return platforms === 'all' ? {} : { platforms };
}

import type { Signal } from '../content/store.ts';
import type { Engine } from '../engine/engine.ts';
import type { Inputs } from './inputs.ts';
import type { Incoming } from './obtain.ts';
import type { PlannedImage } from './plan.ts';
import type { ImageLog } from './step-log.ts';

/**
 * Loads an image into the engine, each layer as soon as it is here. The log says why an image is not loaded.
 * @returns whether it was loaded
 */
export async function loadImage(
  { engineImage }: Incoming,
  engine: Engine | undefined,
  { load }: Inputs,
  { log, signal }: Signal & { readonly log: ImageLog },
): Promise<boolean> {
  if (engine === undefined) {
    log.line('no engine answers: not loaded');
    return false;
  }
  const image = await engineImage();
  const os = image.root.platform?.os ?? 'linux';
  if (load !== 'true' && os !== engine.platform.os) {
    log.line(`the engine runs ${engine.platform.os}, the image is for ${os}: not loaded`);
    return false;
  }
  const { loaded } = await engine.load([image], { signal });
  log.line(`loaded into ${engine.name} ${engine.version}`);
  for (const { id, unnamed } of loaded.filter((one) => one.unnamed.length > 0)) {
    log.line(`${unnamed.join(', ')}: this engine keeps no names by digest: run ${id}`);
  }
  return true;
}

/** Whether the inputs ask to load this image. */
export function isToLoad({ targets }: PlannedImage, { load, archive }: Inputs): boolean {
  return load === 'true' || (load === 'auto' && archive === undefined && targets.length === 0);
}

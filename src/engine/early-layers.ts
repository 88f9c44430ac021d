import { MemoryStore } from '../content/memory.ts';
import { Overlay } from '../content/overlay.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { MEDIA_TYPE } from '../oci/media-type.ts';
import type { Platform } from '../oci/platform.ts';
import type { Plan, PlannedLayer, PlannedManifest } from './plan.ts';

/** Waits until a piece of content can be read. @throws why it cannot be had */
export type Available = (descriptor: Descriptor) => Promise<void>;

/** An engine takes about a tenth of a second for any archive: fewer bytes wait for the next layer. */
const WORTH_SENDING = 8 * 1024 * 1024;

export type EarlyOptions = {
  readonly available: Available;
  /** The chain ids of the layers that the engine has. */
  readonly known: () => Promise<ReadonlySet<Digest>>;
  /** Sends the image's first layers. @returns whether the engine took them; never rejects */
  readonly send: (count: number) => Promise<boolean>;
};

/**
 * Sends the lower layers of an image to an engine while the upper ones are still being downloaded: an
 * engine reads a whole archive before it unpacks the first layer, and unpacks one layer after another.
 * The image's own archive then holds what came last, or was refused.
 * @returns when the whole image is available; lower layers may still be on their way to the engine
 * @throws why a layer cannot be had
 */
export async function sendEarly(
  layers: readonly PlannedLayer[],
  { available, known, send }: EarlyOptions,
): Promise<void> {
  const missing = new Set(layers);
  const downloads = layers.map(async (layer) => {
    await available(layer.descriptor);
    missing.delete(layer);
  });
  for (const download of downloads) {
    // The loop below throws the first failure; a second one must not end the process.
    download.catch(() => undefined);
  }
  let refused = false;
  let sent = 0;
  let next = 0;
  while (next >= 0) {
    await downloads[next];
    next = layers.findIndex((layer) => missing.has(layer));
    const lower = layers.slice(sent, Math.max(next, 0));
    if (!refused && sizeOf(await unknown(lower, known)) >= WORTH_SENDING) {
      sent = next;
      void send(next).then((took) => {
        refused ||= !took;
      });
    }
  }
}

async function unknown(
  layers: readonly PlannedLayer[],
  known: EarlyOptions['known'],
): Promise<readonly PlannedLayer[]> {
  if (layers.length === 0) {
    return [];
  }
  const chains = await known();
  return layers.filter(({ chainId }) => chainId === undefined || !chains.has(chainId));
}

function sizeOf(layers: readonly PlannedLayer[]): number {
  return layers.reduce((sum, { descriptor }) => sum + descriptor.size, 0);
}

/**
 * An image of the first layers of another one. It has no name and nothing to run: it keeps the layers
 * in the engine until the whole image is loaded. The same layers give the same image.
 */
export function lowerLayers(plan: Plan, image: PlannedManifest, count: number, on: Platform): Plan {
  const layers = image.layers.slice(0, count);
  const made = new MemoryStore();
  const config = made.add(
    MEDIA_TYPE.ociConfig,
    encode({
      architecture: on.architecture,
      os: on.os,
      rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
    }),
  );
  const bytes = encode({
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.ociManifest,
    config,
    layers: layers.map(({ descriptor }) => descriptor),
  });
  const manifest = made.add(MEDIA_TYPE.ociManifest, bytes);
  const images = [{ manifest, bytes, config, layers }];
  return { source: new Overlay(made, plan.source), root: manifest, index: undefined, images };
}

function encode(document: object): Buffer {
  return Buffer.from(JSON.stringify(document));
}

import { MemoryStore } from '../content/memory.ts';
import { Overlay } from '../content/overlay.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { MEDIA_TYPE } from '../oci/media-type.ts';
import type { Platform } from '../oci/platform.ts';
import type { Plan, PlannedImage, PlannedLayer } from './plan.ts';

/** Until a piece of the content is here. @throws why it will not come */
export type Arrived = (descriptor: Descriptor) => Promise<void>;

/** An engine takes about a tenth of a second for any archive: fewer bytes wait for the next ones. */
const WORTH_SENDING = 8 * 1024 * 1024;

export type Journey = {
  readonly arrived: Arrived;
  /** What the engine has, by chain id. */
  readonly known: () => Promise<ReadonlySet<Digest>>;
  /** Brings the image's first layers into the engine. @returns whether it took them; never rejects */
  readonly send: (count: number) => Promise<boolean>;
};

/**
 * The lower layers of an image go ahead while the upper ones are on their way: an engine reads the
 * whole of an archive before it unpacks the first layer, and unpacks one layer after the other.
 * What is left for the image itself is whatever comes last, or was refused.
 * @returns once all of the image is here; lower layers may be on their way to the engine then
 * @throws why a layer will not come
 */
export async function sendAhead(
  layers: readonly PlannedLayer[],
  { arrived, known, send }: Journey,
): Promise<void> {
  const missing = new Set(layers);
  const arrivals = layers.map(async (layer) => {
    await arrived(layer.descriptor);
    missing.delete(layer);
  });
  for (const arrival of arrivals) {
    // Whoever waits for one is told; the others must not end the process.
    arrival.catch(() => undefined);
  }
  let refused = false;
  let sent = 0;
  let next = 0;
  while (next >= 0) {
    await arrivals[next];
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
  known: Journey['known'],
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
 * An image of another one's first layers, which has no name and nothing to run: it keeps them in the
 * engine until the whole image does. The same layers make the same image.
 */
export function lowerLayers(plan: Plan, image: PlannedImage, count: number, on: Platform): Plan {
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
  const source = new Overlay(made, plan.source);
  return {
    source,
    root: manifest,
    index: undefined,
    images: [{ manifest, bytes, config, layers }],
  };
}

function encode(document: object): Buffer {
  return Buffer.from(JSON.stringify(document));
}

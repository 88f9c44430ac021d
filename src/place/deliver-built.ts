import type { Writable } from 'node:stream';
import { ArchiveWriter } from '../archive/archive-writer.ts';
import { rooted } from '../content/rooted.ts';
import type { Signal } from '../content/store.ts';
import { type CopyResult, copy } from '../copy/copy.ts';
import type { CopyEvent } from '../copy/event.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { hostPlatforms } from '../oci/platform.ts';
import { GZIP } from './build-index.ts';
import type { BuildOutput } from './build-output.ts';
import { filesIntoDirectory, filesIntoTar, standardOutput } from './deliver-files.ts';
import { Mounting } from './mounting.ts';
import type { Place } from './place.ts';
import type { Places } from './places.ts';
import { compressedAs } from './recompress.ts';

export type DeliverOptions = Signal & {
  readonly onProgress?: (event: CopyEvent) => void;
  /** For outputs that go to standard output. */
  readonly stdout?: Writable;
};

/**
 * Copies what was built from the store to where it goes; layers are compressed on the way, but not for
 * one machine. @returns what a registry or another place got @throws ImageError
 */
export async function deliver(
  places: Places,
  root: Descriptor,
  output: BuildOutput,
  options: DeliverOptions = {},
): Promise<CopyResult | undefined> {
  switch (output.kind) {
    case 'place':
      return toPlace(places, root, output.place, options);
    case 'directory':
      return filesIntoDirectory(await places.store(), root, output.path, options);
    case 'tar':
      return filesIntoTar(await places.store(), root, output.path, options);
    default:
      return toStandardOutput(places, root, output.kind, options);
  }
}

async function toPlace(
  places: Places,
  root: Descriptor,
  place: Place,
  { onProgress, signal }: DeliverOptions,
): Promise<CopyResult> {
  const isPlain = place.transport === 'docker-daemon' || place.transport === 'docker-archive';
  const { image, selection } = await inForm(places, root, isPlain, { signal });
  const { target, name } = await places.target(place, { signal });
  const isRegistry = place.transport === 'docker';
  const store = await places.store();
  const to = isRegistry ? new Mounting(places.repository(place.reference), places, store) : target;
  try {
    const options = { ...selection, referrers: false, onProgress, signal };
    const result = await copy(image, { target: to, name }, options);
    if (place.transport !== 'store') {
      await target.close?.();
    }
    return result;
  } catch (error) {
    await target.abort?.(error);
    throw error;
  }
}

/** @param isPlain for an engine of one platform, which wants layers without compression */
async function inForm(places: Places, root: Descriptor, isPlain: boolean, { signal }: Signal) {
  const store = await places.store();
  const stored = { source: rooted(store, root), name: '' };
  if (isPlain) {
    return { image: stored, selection: { preferred: hostPlatforms() } };
  }
  const options = { selection: {}, wanted: GZIP, signal };
  return { image: await compressedAs(stored, store, options), selection: {} };
}

async function toStandardOutput(
  places: Places,
  root: Descriptor,
  kind: 'oci-archive' | 'docker-archive',
  { stdout, onProgress, signal }: DeliverOptions,
): Promise<undefined> {
  const isPlain = kind === 'docker-archive';
  const { image, selection } = await inForm(places, root, isPlain, { signal });
  const place = 'standard output';
  const archive = new ArchiveWriter(standardOutput(stdout), { place, docker: isPlain });
  try {
    const target = { target: archive, name: '' };
    await copy(image, target, { ...selection, referrers: false, onProgress, signal });
    await archive.close();
  } catch (error) {
    await archive.abort(error);
    throw error;
  }
}

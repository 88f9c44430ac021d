import type { Readable } from 'node:stream';
import type { Archive, ArchiveOptions } from '../archive/archive.ts';
import type { Signal, Target } from '../content/store.ts';
import type { Engine, EngineChoice } from '../engine/engine.ts';
import type { Exec } from '../engine/exec.ts';
import type { ImageLayout, LayoutOptions } from '../layout/layout.ts';
import type { ImageIds } from '../store/image-ids.ts';
import type { StorePlace } from './place.ts';

// Layouts, archives and engines are loaded by the first job that needs them: a job between registries needs none.

export async function openLayout(dir: string, options?: LayoutOptions): Promise<ImageLayout> {
  const { ImageLayout } = await import('../layout/layout.ts');
  return ImageLayout.open(dir, options);
}

export async function openIds(store: ImageLayout): Promise<ImageIds> {
  const { ImageIds } = await import('../store/image-ids.ts');
  return new ImageIds(store);
}

/** @returns the name by which the store has it */
export async function findStored(
  store: ImageLayout,
  ids: ImageIds,
  place: StorePlace,
  options: Signal,
): Promise<string> {
  const { findImage } = await import('../store/find-image.ts');
  return findImage(store, ids, place, options);
}

/** An archive from a file or a stream, whatever it is compressed with. */
export async function openPacked(
  input: string | Readable,
  {
    exec,
    ...options
  }: Omit<ArchiveOptions, 'expand'> & { readonly exec: Exec; readonly place: string },
): Promise<Archive> {
  const [{ openArchive }, { expanded }] = [
    await import('../archive/archive.ts'),
    await import('./expand.ts'),
  ];
  const { place, signal } = options;
  const expand = (chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> =>
    expanded(chunks, { exec, place, signal });
  return openArchive(input, { ...options, expand });
}

export async function writeArchive(
  path: string,
  options: { readonly place: string; readonly docker: boolean },
): Promise<Target> {
  const { ArchiveWriter } = await import('../archive/archive-writer.ts');
  return ArchiveWriter.file(path, options);
}

export async function findLocalEngine(
  choice: EngineChoice,
  exec: Exec,
  options: Signal,
): Promise<Engine | undefined> {
  const { LocalEngine } = await import('./local-engine.ts');
  return LocalEngine.find(choice, { exec }, options);
}

export async function engineTarget(engine: Engine, name: string, options: Signal): Promise<Target> {
  const { EngineTarget } = await import('./engine-target.ts');
  return new EngineTarget(engine, name, options);
}

import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ImageLayout } from '../../src/layout/layout.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { type EmbeddedRegistry, startRegistry } from '../stand-ins/embedded-registry.ts';
import { type RandomImageOptions, randomImage } from '../stand-ins/images.ts';
import { StockedRepository } from '../stand-ins/stocked-repository.ts';
import { type Ended, temporaryDir, transship } from './transship.ts';

export const PLATFORMS = ['linux/amd64', 'linux/arm64', 'linux/arm/v7'] as const;

/** A registry with images in it, an empty store, and the command line set to that store. */
export type Scene = {
  readonly registry: EmbeddedRegistry;
  readonly dir: string;
  readonly store: string;
  /** A command on the scene's store. */
  run(...args: readonly string[]): Promise<Ended>;
  /** Puts an image into the registry, `REPOSITORY:TAG`. @returns its root */
  publish(name: string, options?: RandomImageOptions): Promise<Descriptor>;
};

export async function scene(): Promise<Scene> {
  const dir = await temporaryDir();
  const store = join(dir, 'store');
  const registry = await startRegistry();
  const stock = await ImageLayout.open(registry.dir);
  onTestFinished(async () => {
    await stock.close();
    await registry.stop();
  });
  return {
    registry,
    dir,
    store,
    run: (...args) => transship(['--store', store, ...args]),
    publish: (name, options = {}) => publish(stock, name, options),
  };
}

async function publish(
  layout: ImageLayout,
  name: string,
  options: RandomImageOptions,
): Promise<Descriptor> {
  const [repository = '', tag = 'latest'] = name.split(':');
  const target = new StockedRepository(layout, repository);
  return await randomImage(target, { platforms: PLATFORMS, seed: name, ...options, name: tag });
}

export function lines(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line !== '');
}

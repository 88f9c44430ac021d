import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { copy } from '../../src/index.ts';
import { ImageLayout } from '../../src/layout/layout.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { RegistryClient } from '../../src/registry/client.ts';
import { type EmbeddedRegistry, startRegistry } from '../stand-ins/embedded-registry.ts';
import { type RandomImageOptions, randomImage } from '../stand-ins/images.ts';
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
  onTestFinished(() => registry.stop());
  return {
    registry,
    dir,
    store,
    run: (...args) => transship(['--store', store, ...args]),
    publish: (name, options) => publish(registry, join(dir, 'made'), name, options),
  };
}

async function publish(
  registry: EmbeddedRegistry,
  dir: string,
  name: string,
  options: RandomImageOptions = {},
): Promise<Descriptor> {
  const [repository = '', tag = 'latest'] = name.split(':');
  const layout = await ImageLayout.open(dir, { create: true });
  const client = new RegistryClient();
  try {
    const root = await randomImage(layout, { platforms: PLATFORMS, seed: name, ...options, name });
    const target = client.repository({ registry: registry.host, repository });
    await copy({ source: layout, name }, { target, name: tag });
    registry.forget();
    return root;
  } finally {
    await client.close();
    await layout.close();
  }
}

export function lines(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line !== '');
}

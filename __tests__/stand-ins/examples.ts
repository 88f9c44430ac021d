import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RegistryClient } from '../../src/registry/client.ts';
import { startRegistry } from './embedded-registry.ts';
import { randomImage } from './images.ts';

export const EXAMPLES: string = join(import.meta.dirname, '../../examples');

/** The names of the programs in `examples/`, without their ending. */
export const EXAMPLE_NAMES: readonly string[] = readdirSync(EXAMPLES)
  .map((file) => file.replace(/\.ts$/, ''))
  .toSorted();

export type ExampleScene = {
  /** An image of two platforms in a registry. */
  readonly reference: string;
  readonly digest: string;
  /** How each example is called, and what it prints then. */
  readonly calls: Readonly<Record<string, { args: readonly string[]; prints: RegExp }>>;
  stop(): Promise<unknown>;
};

export async function exampleScene(): Promise<ExampleScene> {
  const registry = await startRegistry();
  const client = new RegistryClient();
  const target = client.repository({ registry: registry.host, repository: 'acme/app' });
  const platforms = ['linux/amd64', 'linux/arm64'];
  const { digest } = await randomImage(target, { name: '1.0', platforms });
  await client.close();
  const reference = `${registry.host}/acme/app:1.0`;
  const calls = {
    config: { args: [reference, 'linux/arm64'], prints: /^\{\n {2}"created".*"labels"/s },
    copy: { args: [reference, 'oci:copied:app'], prints: new RegExp(`^${digest}$`) },
    digest: { args: [reference], prints: new RegExp(`^${digest}$`) },
    'save-and-load': {
      args: [reference, 'app.tar', 'loaded'],
      prints: new RegExp(`^${reference} ${digest}$`),
    },
    serve: { args: [], prints: /pass 1$/m },
    tags: { args: [`${registry.host}/acme/app`], prints: /^1\.0$/ },
  };
  return { reference, digest, calls, stop: () => registry.stop() };
}

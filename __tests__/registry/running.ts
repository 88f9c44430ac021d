import { afterEach } from 'vitest';
import { readAll } from '../../src/content/whole.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import type { Repository } from '../../src/registry/repository.ts';
import { type Script, ScriptedRegistry } from './scripted-registry.ts';

const running: ScriptedRegistry[] = [];

/** A scripted registry that ends with the test. */
export async function start(script?: Script): Promise<ScriptedRegistry> {
  const registry = await ScriptedRegistry.start(script);
  running.push(registry);
  return registry;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((registry) => registry.stop()));
});

/** All the bytes of a content, as a reader gets them. */
export async function read(repository: Repository, descriptor: Descriptor): Promise<Buffer> {
  return readAll(await repository.fetch(descriptor), descriptor.size + 1, 'test');
}

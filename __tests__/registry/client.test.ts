import { describe, expect, it, onTestFinished } from 'vitest';
import { MemoryStore } from '../../src/content/memory.ts';
import { copy } from '../../src/copy/copy.ts';
import { RegistryClient, type RegistryOptions } from '../../src/registry/client.ts';
import { randomImage } from '../stand-ins/images.ts';
import { start } from './running.ts';

function client(options?: RegistryOptions): RegistryClient {
  const opened = new RegistryClient(options);
  onTestFinished(() => opened.close());
  return opened;
}

describe('RegistryClient', () => {
  it('gives the same object for the same name', () => {
    const registries = client();
    const name = { registry: 'ghcr.io', repository: 'acme/app' };
    expect(registries.repository(name)).toBe(
      registries.repository({ ...name, repository: 'acme/app' }),
    );
    expect(registries.repository(name)).not.toBe(
      registries.repository({ ...name, repository: 'acme/b' }),
    );
    expect(registries.repository(name).place).toBe('ghcr.io/acme/app');
  });

  it('knows a repository by registry and path', () => {
    const registries = client();
    const one = registries.repository({ registry: 'ghcr.io', repository: 'acme/app' });
    const same = client().repository({ registry: 'ghcr.io', repository: 'acme/app' });
    const other = registries.repository({ registry: 'quay.io', repository: 'acme/app' });
    expect([one.contains(same), one.contains(other), one.contains(new MemoryStore())]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each(['ftp://mirror', 'https://user:secret@mirror'])('refuses %s as a mirror', (url) => {
    const registries = client({ mirrors: { 'ghcr.io': [url] } });
    const open = () => registries.repository({ registry: 'ghcr.io', repository: 'a' });
    expect(open).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
    expect(open).not.toThrow(/secret/);
  });

  it('copies from a mirror, referrers and all, when the registry itself is away', async () => {
    const mirror = await start();
    const store = new MemoryStore();
    const root = await randomImage(store, { platforms: ['linux/amd64'], name: '1' });
    await copy({ source: store, name: '1' }, { target: mirror.repository(), name: '1' });
    const gone = await start();
    const registry = gone.host;
    await gone.stop();
    const mirrors = { [registry]: [`http://${mirror.host}`] };
    const source = client({ mirrors, retries: 0 }).repository({
      registry,
      repository: 'acme/app',
    });
    const target = new MemoryStore();
    const { written } = await copy({ source, name: '1' }, { target, name: '1' });
    expect(written.digest).toBe(root.digest);
    expect(source.servedBy(root.digest)).toBe('mirror');
  });
});

import { describe, expect, it, vi } from 'vitest';
import { MemoryStore } from '../../../src/content/memory.ts';
import { copy } from '../../../src/copy/copy.ts';
import type { Descriptor } from '../../../src/oci/descriptor.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-type.ts';
import { putJson, putReferrer } from '../../stand-ins/images.ts';
import { ManualClock } from '../manual-clock.ts';
import { start } from '../running.ts';
import { refusal, type Script, type ScriptedRegistry } from '../scripted-registry.ts';

const FOREIGN = 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip';

/** An image `1` with one layer, in memory. */
async function imageWith(
  layer: Partial<Descriptor> = {},
): Promise<{ source: MemoryStore; root: Descriptor; layer: Descriptor }> {
  const source = new MemoryStore();
  const config = await putJson(source, MEDIA_TYPE.ociConfig, {});
  const added = { ...source.add(MEDIA_TYPE.ociLayerGzip, Buffer.from('layer')), ...layer };
  const mediaType = MEDIA_TYPE.ociManifest;
  const document = { schemaVersion: 2, mediaType, config, layers: [added] };
  const root = await putJson(source, mediaType, document, { name: '1' });
  return { source, root, layer: added };
}

const puts = ({ journal }: ScriptedRegistry) =>
  journal.filter((line) => /PUT .*manifests/.test(line));

function into(registry: ScriptedRegistry, source: MemoryStore, options = {}) {
  const target = registry.fresh('acme/to', { clock: new ManualClock(), ...options });
  return copy({ source, name: '1' }, { target, name: '1' });
}

describe('a manifest whose children the registry does not know', () => {
  it('is written again after growing waits, if they were written a moment ago (Nexus)', async () => {
    let refused = 0;
    const script: Script = ({ method, path }) => {
      if (method === 'PUT' && path.includes('/manifests/') && refused < 2) {
        refused += 1;
        return refusal(400, 'MANIFEST_BLOB_UNKNOWN');
      }
      return undefined;
    };
    const registry = await start(script);
    const { source } = await imageWith();
    const clock = new ManualClock();
    const copied = into(registry, source, { clock });
    for (const seconds of [0.25, 0.5]) {
      await vi.waitFor(() => expect(clock.waiting).toContain(seconds), { timeout: 30_000 });
      clock.advance(seconds);
    }
    await copied;
    expect(puts(registry)).toHaveLength(3);
    expect(registry.journal.filter((line) => line.startsWith('POST'))).toHaveLength(2);
  });

  it('is refused at once for a layer that is kept elsewhere, which is named', async () => {
    const registry = await start(({ method, path }) =>
      method === 'PUT' && path.includes('/manifests/')
        ? refusal(400, 'MANIFEST_BLOB_UNKNOWN')
        : undefined,
    );
    const urls = ['https://mcr.example/layer?sig=secret'];
    const { source, layer } = await imageWith({ mediaType: FOREIGN, urls });
    const failed = into(registry, source);
    await expect(failed).rejects.toMatchObject({
      code: 'UNSUPPORTED',
      message: expect.stringContaining(`wants layer ${layer.digest}, which is kept at https://mcr`),
      remedy: { kind: 'foreign-layers' },
    });
    await expect(failed).rejects.not.toThrow('secret');
    expect(puts(registry)).toHaveLength(1);
  });

  it('is not blamed on such a layer if the registry names another child', async () => {
    const { source } = await imageWith({ mediaType: FOREIGN });
    const config = await putJson(source, MEDIA_TYPE.ociConfig, {});
    const registry = await start(({ method, path }) =>
      method === 'PUT' && path.includes('/manifests/')
        ? refusal(400, 'MANIFEST_BLOB_UNKNOWN', `unknown ${config.digest}`)
        : undefined,
    );
    await expect(into(registry, source)).rejects.toMatchObject({ code: 'REGISTRY' });
  });
});

describe('a layer that is kept elsewhere', () => {
  it('is sent to a registry where that is asked for', async () => {
    const registry = await start();
    const { source, layer } = await imageWith({ mediaType: FOREIGN });
    await into(registry, source);
    expect(registry.blobs.has(`acme/to@${layer.digest}`)).toBe(false);
    const target = registry.fresh('acme/other');
    await copy({ source, name: '1' }, { target, name: '1' }, { foreignLayers: true });
    expect(registry.blobs.has(`acme/other@${layer.digest}`)).toBe(true);
  });
});

it('a referrer that the target refuses is told as one, with what it refers to', async () => {
  const from = await start();
  const { source, root } = await imageWith();
  const origin = from.fresh('acme/from');
  await copy({ source, name: '1' }, { target: origin, name: '1' });
  const referrer = await putReferrer(origin, root);
  const registry = await start(({ method, body }) =>
    method === 'PUT' && body.includes('"subject"') ? refusal(400, 'MANIFEST_INVALID') : undefined,
  );
  const target = registry.fresh('acme/to');
  await expect(copy({ source: origin, name: '1' }, { target, name: '1' })).rejects.toMatchObject({
    message: expect.stringMatching(
      new RegExp(
        `^copying referrer ${referrer.digest} \\(.*\\) of ${root.digest}: .*400 MANIFEST_INV`,
      ),
    ),
    remedy: { kind: 'no-referrers' },
  });
});

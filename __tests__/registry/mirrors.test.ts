import { describe, expect, it, vi } from 'vitest';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import { firstOf } from '../../src/registry/mirrors.ts';
import { startScriptedHost } from '../stand-ins/scripted-host.ts';
import { ManualClock } from './manual-clock.ts';
import { read, start } from './running.ts';
import { refusal } from './scripted-registry.ts';

describe('firstOf', () => {
  it('stops asking when its caller aborts', async () => {
    const abort = new AbortController();
    const asked: unknown[] = [];
    const attempt = async (endpoint: unknown): Promise<never> => {
      asked.push(endpoint);
      abort.abort(new Error('enough'));
      throw new Error('refused');
    };
    await expect(firstOf([{} as never, {} as never], abort.signal, attempt)).rejects.toThrow(
      'enough',
    );
    expect(asked).toHaveLength(1);
  });
});

describe('a mirror', () => {
  it('that hangs costs one timeout, and is asked again after a while', async () => {
    const origin = await start();
    const layers = ['one', 'two', 'three'].map((text) => origin.addBlob(Buffer.from(text)));
    origin.addManifest(
      { mediaType: MEDIA_TYPE.ociIndex, schemaVersion: 2, manifests: [] } as never,
      '1',
    );
    const mirror = await startScriptedHost(() => ({ instead: () => undefined }));
    const clock = new ManualClock();
    const mirrors = { [origin.host]: [mirror.url] };
    const repository = origin.fresh('acme/app', { clock, mirrors, timeout: 10 });
    const resolved = repository.resolve('1');
    await vi.waitFor(() => expect(mirror.journal).toHaveLength(1), { timeout: 30_000 });
    clock.advance(10);
    await resolved;
    for (const layer of layers) {
      await read(repository, layer);
    }
    expect(mirror.journal).toHaveLength(1);
    clock.advance(300);
    const again = repository.resolve('1');
    await vi.waitFor(() => expect(mirror.journal).toHaveLength(2), { timeout: 30_000 });
    clock.advance(10);
    await again;
    await mirror.stop();
  });

  it('that was left out is told as well when the origin fails', async () => {
    const origin = await start(() => refusal(500, 'UNKNOWN'));
    const mirror = await start(() => refusal(503, 'UNAVAILABLE'));
    const mirrors = { [origin.host]: [`http://${mirror.host}`] };
    const repository = origin.fresh('acme/app', { mirrors, retries: 0 });
    for (let count = 0; count < 2; count += 1) {
      const failed = repository.resolve('1');
      await expect(failed).rejects.toThrow(
        /500 Internal Server Error \(mirrors: .* 503 Service Unavail/,
      );
    }
    expect(mirror.journal.length).toBeLessThan(3);
  });
});

import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../src/content/whole.ts';
import { digestOf } from '../../../src/oci/digest.ts';
import { randomBytesOf } from '../../stand-ins/images.ts';
import { start } from '../running.ts';
import { type Answer, type Request, refusal, type ScriptedRegistry } from '../scripted-registry.ts';

const CHUNK = 4 * 1024 * 1024;
const LAYER = randomBytesOf('chunks', 2 * CHUNK + 1000);

async function put(registry: ScriptedRegistry, bytes: Buffer = LAYER): Promise<void> {
  const descriptor = {
    mediaType: 'application/vnd.oci.image.layer.v1.tar',
    digest: digestOf(bytes),
    size: bytes.length,
  };
  await registry.repository().put(descriptor, bodyOf(bytes), { force: true });
  expect(registry.blobs.get(`acme/app@${digestOf(bytes)}`)?.equals(bytes)).toBe(true);
}

function steps(registry: ScriptedRegistry): string {
  return registry.journal.map((line) => line.split(' ', 1)[0]).join(' ');
}

/** No request above the limit, as GHCR (416), Cloudflare and nginx (413) have it. */
function limited(
  status: number,
  limit: number,
  chunk?: (request: Request, nth: number) => Answer | 'reset' | undefined,
) {
  let nth = 0;
  return (request: Request): Answer | 'reset' | undefined => {
    if (request.body.length > limit) {
      return { status };
    }
    if (request.method === 'PATCH') {
      nth += 1;
      return chunk?.(request, nth);
    }
    return undefined;
  };
}

describe('an upload in chunks', () => {
  it.each([413, 416])('follows one that was too much at once (%i)', async (status) => {
    const registry = await start(limited(status, CHUNK));
    await put(registry);
    expect(steps(registry)).toBe('POST PUT DELETE POST PATCH PATCH PATCH PUT');
    const patches = registry.requests.filter(({ method }) => method === 'PATCH');
    expect(patches.map(({ headers }) => headers['content-range'])).toEqual([
      `0-${CHUNK - 1}`,
      `${CHUNK}-${2 * CHUNK - 1}`,
      `${2 * CHUNK}-${2 * CHUNK + 999}`,
    ]);
    expect(registry.requests.at(-1)?.body).toHaveLength(0);
  });

  it('is what the next big blob begins with', async () => {
    const registry = await start(limited(413, CHUNK));
    await put(registry);
    registry.journal.splice(0);
    await put(registry, randomBytesOf('next', LAYER.length + 1));
    expect(steps(registry)).toBe('POST PATCH PATCH PATCH PUT');
  });

  it('makes its chunks as long as the registry wants them', async () => {
    const limit = limited(413, CHUNK + 5);
    const registry: ScriptedRegistry = await start((request) => {
      if (request.method !== 'POST') {
        return limit(request);
      }
      const answer = registry.ordinary(request);
      return { ...answer, headers: { ...answer.headers, 'oci-chunk-min-length': `${CHUNK + 5}` } };
    });
    await put(registry);
    const patches = registry.requests.filter(({ method }) => method === 'PATCH');
    expect(patches.map(({ body }) => body.length)).toEqual([
      CHUNK + 5,
      CHUNK + 5,
      LAYER.length - 2 * (CHUNK + 5),
    ]);
  });

  it('asks how far it is when a chunk breaks off, and sends what is missing', async () => {
    const registry = await start(
      limited(413, CHUNK, (_, nth) => (nth === 2 ? 'reset' : undefined)),
    );
    await put(registry);
    expect(steps(registry)).toBe('POST PUT DELETE POST PATCH PATCH GET PATCH PATCH PUT');
  });

  it('sends the rest of a chunk that was taken in part', async () => {
    const registry: ScriptedRegistry = await start(
      limited(413, CHUNK, ({ body, path }, nth) => {
        // The registry keeps the first half of the first chunk, and says so.
        if (nth > 1) {
          return undefined;
        }
        registry.begin(path, body.subarray(0, CHUNK / 2));
        return { status: 202, headers: { range: `0-${CHUNK / 2 - 1}` } };
      }),
    );
    await put(registry);
    expect(
      registry.requests
        .filter(({ method }) => method === 'PATCH')
        .map(({ headers }) => headers['content-range']),
    ).toEqual([
      `0-${CHUNK - 1}`,
      `${CHUNK / 2}-${CHUNK - 1}`,
      `${CHUNK}-${2 * CHUNK - 1}`,
      `${2 * CHUNK}-${2 * CHUNK + 999}`,
    ]);
  });

  it('starts over when the registry has forgotten the session', async () => {
    const registry = await start(
      limited(413, CHUNK, (_, nth) =>
        nth === 2 ? refusal(404, 'BLOB_UPLOAD_UNKNOWN') : undefined,
      ),
    );
    await put(registry);
    expect(steps(registry)).toBe(
      'POST PUT DELETE POST PATCH PATCH DELETE HEAD POST PATCH PATCH PATCH PUT',
    );
  });

  it('is tried where connections break and nothing says why', async () => {
    const registry = await start(({ body }) => (body.length > CHUNK ? 'reset' : undefined));
    await put(registry);
    expect(steps(registry)).toMatch(/POST PATCH PATCH PATCH PUT$/);
  });

  it('is not made of chunks that would not fit into memory', async () => {
    const registry = await start((request) =>
      request.method === 'POST'
        ? {
            status: 202,
            headers: {
              location: '/v2/acme/app/blobs/uploads/0',
              'oci-chunk-min-length': '99999999999',
            },
          }
        : { status: 413 },
    );
    await expect(put(registry)).rejects.toMatchObject({ code: 'UNSUPPORTED' });
  });
});

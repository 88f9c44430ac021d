import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readMemory } from '../../../src/content/read-memory.ts';
import type { Body, PutOptions, PutOutcome } from '../../../src/content/store.ts';
import { bodyOf } from '../../../src/content/whole.ts';
import { IntegrityError } from '../../../src/errors.ts';
import type { Descriptor } from '../../../src/oci/descriptor.ts';
import { digestOf } from '../../../src/oci/digest.ts';
import { randomBytesOf } from '../../stand-ins/images.ts';
import { start } from '../running.ts';
import { type Answer, refusal, type ScriptedRegistry } from '../scripted-registry.ts';

const LAYER = randomBytesOf('upload', 10 * 1024 * 1024);
const SMALL = LAYER.subarray(0, 100_000);

function describing(bytes: Buffer, algorithm: 'sha256' | 'sha512' = 'sha256'): Descriptor {
  const digest = digestOf(bytes, algorithm);
  return { mediaType: 'application/vnd.oci.image.layer.v1.tar', digest, size: bytes.length };
}

function put(
  registry: ScriptedRegistry,
  bytes: Buffer,
  options: PutOptions = { force: true },
  body: Body = bodyOf(bytes),
): Promise<PutOutcome> {
  return registry.repository().put(describing(bytes), body, options);
}

function stored(registry: ScriptedRegistry, bytes: Buffer, name = 'acme/app'): boolean {
  return registry.blobs.get(`${name}@${digestOf(bytes)}`)?.equals(bytes) === true;
}

/** The journal without the names of sessions: what was done, in its order. */
function steps(registry: ScriptedRegistry): string {
  return registry.journal.map((line) => line.split(' ', 1)[0]).join(' ');
}

describe('an upload', () => {
  it('sends what is read elsewhere byte for byte, through a few buffers', async () => {
    const [from, to] = [await start(), await start()];
    const layer = from.addBlob(LAYER);
    const before = readMemory.made;
    for (const name of ['one', 'two', 'three']) {
      await to.repository(name).put(layer, () => from.repository().fetch(layer), { force: true });
      expect(stored(to, LAYER, name)).toBe(true);
    }
    // Without giving them back it would be 120.
    expect(readMemory.made - before).toBeLessThan(40);
  });

  it('costs a HEAD, a POST and a PUT', async () => {
    const registry = await start();
    expect(await put(registry, SMALL, {})).toBe('copied');
    expect(stored(registry, SMALL)).toBe(true);
    expect(registry.journal).toEqual([
      `HEAD acme/app/blobs/${digestOf(SMALL)}`,
      'POST acme/app/blobs/uploads/',
      `PUT acme/app/blobs/uploads/2?state=a%2Fb&digest=${encodeURIComponent(digestOf(SMALL))}`,
    ]);
    expect(registry.requests[2]?.headers).toMatchObject({
      'content-length': '100000',
      'content-type': 'application/octet-stream',
    });
  });

  it('does not happen where the blob is', async () => {
    const registry = await start();
    registry.addBlob(SMALL);
    expect(await put(registry, SMALL, {})).toBe('exists');
    expect(steps(registry)).toBe('HEAD');
  });

  it('goes ahead where the right to look is missing, as with a token that may only push', async () => {
    const registry = await start(({ method }) => (method === 'HEAD' ? { status: 403 } : undefined));
    expect(await put(registry, SMALL, {})).toBe('copied');
  });

  it('names the algorithm of a sha512 digest when it starts', async () => {
    const registry = await start();
    await registry.repository().put(describing(SMALL, 'sha512'), bodyOf(SMALL), { force: true });
    expect(registry.journal[0]).toBe('POST acme/app/blobs/uploads/?digest-algorithm=sha512');
    expect(registry.blobs.has(`acme/app@${digestOf(SMALL, 'sha512')}`)).toBe(true);
  });

  it('takes an empty blob', async () => {
    const registry = await start();
    await put(registry, Buffer.alloc(0));
    expect(stored(registry, Buffer.alloc(0))).toBe(true);
  });

  it('of one blob happens once, though two ask for it at the same time', async () => {
    const registry = await start();
    const outcomes = await Promise.all([put(registry, SMALL, {}), put(registry, SMALL, {})]);
    expect(outcomes).toEqual(['copied', 'exists']);
    expect(steps(registry)).toBe('HEAD POST PUT');
  });

  it('says that the registry gave no location', async () => {
    const registry = await start(({ method }) => (method === 'POST' ? { status: 202 } : undefined));
    await expect(put(registry, SMALL)).rejects.toMatchObject({
      code: 'REGISTRY',
      message: expect.stringContaining('no location'),
    });
  });
});

describe('an upload that fails', () => {
  /** Fails the first requests of a method, then behaves. */
  async function failing(
    method: string,
    times: number,
    answer: Answer | 'reset',
  ): Promise<ScriptedRegistry> {
    let left = times;
    return start((request) => {
      if (request.method !== method || left === 0) {
        return undefined;
      }
      left -= 1;
      return answer;
    });
  }

  it.each([
    ['the connection breaks', 'reset'],
    ['the registry is overloaded', { status: 503 }],
    ['the session is lost', refusal(404, 'BLOB_UPLOAD_UNKNOWN')],
    ['the session is broken', refusal(400, 'BLOB_UPLOAD_INVALID')],
    ['the bytes changed on their way', refusal(400, 'DIGEST_INVALID')],
  ] as const)('is cancelled and begun again with a fresh body when %s', async (_, answer) => {
    const registry = await failing('PUT', 1, answer);
    let opened = 0;
    const body: Body = async () => {
      opened += 1;
      return Readable.from([SMALL], { objectMode: false });
    };
    expect(await put(registry, SMALL, { force: true }, body)).toBe('copied');
    expect(steps(registry)).toBe('POST PUT DELETE HEAD POST PUT');
    expect([opened, stored(registry, SMALL)]).toEqual([2, true]);
  });

  it('is over when only its answer was lost', async () => {
    const registry: ScriptedRegistry = await start(({ method }) => {
      if (method !== 'PUT') {
        return undefined;
      }
      registry.addBlob(SMALL);
      return 'reset';
    });
    expect(await put(registry, SMALL)).toBe('copied');
    expect(steps(registry)).toBe('POST PUT DELETE HEAD');
  });

  it('leaves no session behind when it is refused for good', async () => {
    const registry = await failing('PUT', 1, refusal(403, 'DENIED'));
    await expect(put(registry, SMALL)).rejects.toMatchObject({ code: 'DENIED' });
    expect(steps(registry)).toBe('POST PUT DELETE');
  });

  it('is given up after the retries that were asked for', async () => {
    const registry = await failing('PUT', 100, 'reset');
    await expect(put(registry, SMALL)).rejects.toMatchObject({ code: 'UNREACHABLE' });
    expect(steps(registry)).toBe('POST PUT DELETE HEAD POST PUT DELETE HEAD POST PUT DELETE');
  });

  it('fails with the error of its source, which is not the registry’s fault', async () => {
    const registry = await start();
    const body: Body = async () =>
      Readable.from(
        (async function* () {
          yield SMALL.subarray(0, 70_000);
          throw new Error('the tar is cut short');
        })(),
        { objectMode: false },
      );
    await expect(put(registry, SMALL, { force: true }, body)).rejects.toThrow(
      'the tar is cut short',
    );
    expect(steps(registry).replace(' PUT', '')).toBe('POST DELETE');
  });

  it('reads a source again whose bytes were wrong', async () => {
    const registry = await start();
    let opened = 0;
    const body: Body = async () => {
      opened += 1;
      return opened === 1
        ? new Readable({
            read() {
              this.destroy(new IntegrityError('content', 'a', 'b'));
            },
          })
        : Readable.from([SMALL], { objectMode: false });
    };
    expect(await put(registry, SMALL, { force: true }, body)).toBe('copied');
    expect(stored(registry, SMALL)).toBe(true);
  });

  it('stops when it is aborted, and still cancels its session', async () => {
    const abort = new AbortController();
    const registry = await start(({ method }) => {
      if (method === 'PUT') {
        abort.abort();
      }
      return undefined;
    });
    await expect(put(registry, SMALL, { force: true, signal: abort.signal })).rejects.toThrow();
    expect(steps(registry)).toBe('POST PUT DELETE');
  });
});

describe('a mount', () => {
  const mount = `POST acme/app/blobs/uploads/?mount=${encodeURIComponent(digestOf(SMALL))}&from=acme%2Fbase`;

  it('costs one request and sends nothing', async () => {
    const registry = await start();
    registry.addBlob(SMALL, 'acme/base');
    expect(await put(registry, SMALL, { from: [registry.repository('acme/base')] })).toBe(
      'mounted',
    );
    expect(registry.journal).toEqual([mount]);
  });

  it('goes on in the session that a registry opens instead', async () => {
    const registry = await start();
    expect(await put(registry, SMALL, { from: [registry.repository('acme/base')] })).toBe('copied');
    expect(steps(registry)).toBe('POST PUT');
    expect(registry.journal[0]).toBe(mount);
  });

  it.each([
    ['Docker Hub', 401],
    ['Docker Hub', 400],
    ['Harbor', 401],
    ['a registry that does not know the other repository', 404],
    ['a registry that does not mount', 405],
  ])('that %s refuses with %i becomes a plain upload', async (_, status) => {
    const registry = await start(({ path }) =>
      path.includes('mount=')
        ? { status, headers: { 'www-authenticate': 'Basic realm="r"' } }
        : undefined,
    );
    expect(await put(registry, SMALL, { from: [registry.repository('acme/base')] })).toBe('copied');
    expect(steps(registry)).toBe('POST POST PUT');
  });

  it('is not asked for again where it was refused', async () => {
    const registry = await start();
    const from = [registry.repository('acme/base')];
    await put(registry, SMALL, { from });
    registry.journal.splice(0);
    await put(registry, LAYER, { from });
    expect(steps(registry)).toBe('HEAD POST PUT');
  });

  it('is tried from where this run has put the blob', async () => {
    const registry = await start();
    await registry.repository('acme/other').put(describing(SMALL), bodyOf(SMALL));
    registry.journal.splice(0);
    expect(await put(registry, SMALL, {})).toBe('mounted');
    expect(steps(registry)).toBe('POST');
  });

  it('is not tried across registries, nor when the blob must be sent', async () => {
    const [registry, other] = [await start(), await start()];
    other.addBlob(SMALL);
    expect(await put(registry, SMALL, { from: [other.repository()] })).toBe('copied');
    registry.addBlob(SMALL, 'acme/base');
    registry.journal.splice(0);
    expect(
      await put(registry, SMALL, { from: [registry.repository('acme/base')], force: true }),
    ).toBe('copied');
    expect(steps(registry)).toBe('POST PUT');
  });
});

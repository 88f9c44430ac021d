import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pack } from 'tar-stream';
import { describe, expect, test } from 'vitest';
import { CacheReader } from '../../src/action/cache-reader.ts';
import { ServiceEntries } from '../../src/action/service-entries.ts';
import { digestOf, encodedOf } from '../../src/oci/digest.ts';
import { folder } from '../cache/job.ts';
import { randomBytesOf } from '../stand-ins/images.ts';
import {
  type ScriptedAnswer,
  type ScriptedHost,
  startScriptedHost,
} from '../stand-ins/scripted-host.ts';

const PATH = 'blobs/sha256/00';
const TOKEN = 'a-token-of-the-runner';

async function tarOf(bytes: Buffer): Promise<Buffer> {
  const tar = pack();
  tar.entry({ name: PATH }, bytes);
  tar.finalize();
  return buffer(tar);
}

type Scene = {
  readonly entries: ServiceEntries;
  readonly service: ScriptedHost;
  readonly staging: string;
};

/** This many bytes come at first, and the rest once other bytes are asked for. */
const ALONE = 1024 * 1024;

/** A service that answers look-ups so, and has this archive. One connection alone does not get all of a big one. */
async function scene(
  answer: ScriptedAnswer | undefined,
  archive: Buffer = Buffer.alloc(0),
): Promise<Scene> {
  let goOn = (): void => undefined;
  const service = await startScriptedHost(({ method, path, headers }) => {
    if (method === 'POST') {
      const url = `${service.url}/archive?sig=secret`;
      const found = { ok: true, signed_download_url: url, matched_key: 'key-0' };
      return answer ?? { body: JSON.stringify(found) };
    }
    const [, from = '0', to] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? [];
    const end = to ? Number(to) + 1 : archive.length;
    const range = `bytes ${from}-${end - 1}/${archive.length}`;
    if (!path.startsWith('/archive')) {
      return { status: 404 };
    }
    const body = archive.subarray(Number(from), end);
    goOn();
    goOn = () => undefined;
    const instead = (response: ServerResponse): void => {
      response.writeHead(206, { 'content-range': range, 'content-length': body.length });
      response.write(body.subarray(0, ALONE));
      goOn = () => response.end(body.subarray(ALONE));
    };
    return from === '0' && body.length > ALONE
      ? { instead }
      : { status: 206, headers: { 'content-range': range }, body };
  });
  const staging = await folder();
  const env = { PATH: '', ACTIONS_RUNTIME_TOKEN: TOKEN, ACTIONS_RESULTS_URL: `${service.url}/` };
  return { entries: new ServiceEntries(new CacheReader(env), staging), service, staging };
}

async function closed({ entries, service }: Scene): Promise<void> {
  await entries.close();
  await service.stop();
}

describe('a look-up', () => {
  test('asks as the client does: for the version that gzip makes where there is no zstd', async () => {
    const made = await scene(undefined);
    expect(await made.entries.find('key-', PATH, {})).toEqual({ key: 'key-0' });
    const [asked] = made.service.journal;
    const version = encodedOf(digestOf(`${PATH}|gzip|1.0`));
    expect(JSON.parse(String(asked?.body))).toEqual({
      key: 'key-',
      restore_keys: ['key-'],
      version,
    });
    expect(asked?.headers.authorization).toBe(`Bearer ${TOKEN}`);
    await closed(made);
  });

  test('understands both spellings of JSON of Protocol Buffers', async () => {
    const found = { ok: true, signedDownloadUrl: 'https://example.com/', matchedKey: 'key-1' };
    const made = await scene({ body: JSON.stringify(found) });
    expect(await made.entries.find('key-', PATH, {})).toEqual({ key: 'key-1' });
    await closed(made);
  });

  test.each<[string, ScriptedAnswer, object]>([
    ['{"ok": false}', { body: '{"ok": false}' }, {}],
    ['no address', { body: '{"ok": true, "matched_key": "key-0"}' }, {}],
    ['401', { status: 401 }, { verdict: { kind: 'refused' } }],
    [
      '403',
      { status: 403, body: '{"msg": "cache read denied"}' },
      { verdict: { kind: 'refused' } },
    ],
    ['429', { status: 429, body: '{"msg": "slow down"}' }, { verdict: { kind: 'refused' } }],
    ['404', { status: 404 }, { verdict: { kind: 'down' } }],
    ['a page', { body: '<html>' }, { verdict: { kind: 'down' } }],
    ['more than a document', { body: Buffer.alloc(100_000, ' ') }, { verdict: { kind: 'down' } }],
  ])('that is answered with %s finds nothing', async (_what, answer, expected) => {
    const made = await scene(answer);
    const found = await made.entries.find('key-', PATH, {});
    expect(found).toMatchObject(expected);
    expect(found.key).toBeUndefined();
    expect(JSON.stringify(found)).not.toContain(TOKEN);
    await closed(made);
  });
});

describe('an entry', () => {
  test('is read by ranges over several connections, and comes in order', async () => {
    const bytes = randomBytesOf('big', 10_000_000);
    const made = await scene(undefined, await tarOf(bytes));
    const opened = await made.entries.open('key-', PATH, { onFailure: () => undefined });
    expect(opened).toMatchObject({ key: 'key-0' });
    expect('body' in opened && opened.body && (await buffer(opened.body)).equals(bytes)).toBe(true);
    const ranges = made.service.journal.flatMap(({ headers }) => headers.range ?? []);
    expect(ranges.length).toBeGreaterThan(2);
    await closed(made);
  });

  test('is unpacked below the staging folder', async () => {
    const made = await scene(undefined, await tarOf(Buffer.from('blob')));
    expect(await made.entries.restore('key-', PATH, {})).toEqual({ key: 'key-0' });
    expect(await readFile(join(made.staging, PATH), 'utf8')).toBe('blob');
    await closed(made);
  });

  test('that is no archive is damaged', async () => {
    const made = await scene(undefined, Buffer.alloc(2000, 'x'));
    const damaged = { key: 'key-0', verdict: { kind: 'broken' } };
    expect(await made.entries.restore('key-', PATH, {})).toMatchObject(damaged);
    const opened = made.entries.open('key-', PATH, { onFailure: () => undefined });
    expect(await opened).toMatchObject(damaged);
    await closed(made);
  });

  test('whose archive is gone meanwhile is a miss', async () => {
    const url = 'http://127.0.0.1:1/';
    const made = await scene({
      body: JSON.stringify({ ok: true, signed_download_url: url, matched_key: 'key-0' }),
    });
    expect((await made.entries.restore('key-', PATH, {})).verdict).toMatchObject({ kind: 'down' });
    await closed(made);
  });
});

import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { spawnTransship, temporaryDir, transship } from '../cli/transship.ts';
import { timesOf } from '../stand-ins/long-form.ts';
import { numbers } from './numbers.ts';

/** Connections that break off; `TRANSSHIP_HANG_UPS=20000` is a longer run. */
const HANG_UPS = timesOf('TRANSSHIP_HANG_UPS', 300, 5000);
const SEED = Number(process.env['TRANSSHIP_SEED'] ?? 1);
/** At a time. */
const CLIENTS = 32;

const BODY = 'x'.repeat(300_000);
const DIGEST = `sha256:${'0'.repeat(64)}`;

function requestsOf(blob: string, upload: string): readonly string[] {
  const head = (line: string, more = ''): string => `${line} HTTP/1.1\r\nHost: x\r\n${more}\r\n`;
  const sent = (line: string): string => head(line, `Content-Length: ${BODY.length}\r\n`) + BODY;
  const chunked = `${head(`PATCH ${upload}`, 'Transfer-Encoding: chunked\r\n')}8000\r\n${BODY}`;
  return [
    head('GET /v2/'),
    head('GET /v2/acme/app/manifests/1'),
    head(`GET /v2/acme/app/blobs/${blob}`),
    head(`GET /v2/acme/app/blobs/${blob}`).repeat(20),
    head(`GET /v2/acme/app/blobs/${blob}`, 'Range: bytes=100-\r\n'),
    head('GET /v2/_catalog'),
    sent(`PATCH ${upload}`),
    sent(`PUT ${upload}?digest=${DIGEST}`),
    sent(`POST /v2/acme/app/blobs/uploads/?digest=${DIGEST}`),
    sent('POST /v2/acme/app/blobs/uploads/'),
    sent('PUT /v2/acme/app/manifests/2'),
    sent('GET /v2/acme/app/manifests/1'),
    chunked,
    `${head(`GET /v2/acme/app/blobs/${blob}`)}\u0000\u0001 nonsense\r\n\r\n`,
  ];
}

/** Sends a part of some requests, and breaks the connection in one of the ways in which that is done. */
async function hangUp(port: number, text: string, random: () => number): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  const closed = once(socket, 'close').catch(() => undefined);
  await once(socket, 'connect').catch(() => undefined);
  const part = text.slice(0, random() < 0.3 ? text.length : Math.floor(random() * text.length));
  const way = Math.floor(random() * 4);
  if (way === 0) {
    socket.write(part);
    socket.resetAndDestroy();
  } else if (way === 1) {
    socket.write(part, () => socket.destroy());
  } else if (way === 2) {
    // Answers are left unread, so that the server finds the connection broken while it writes.
    socket.pause();
    socket.write(part, () => setImmediate(() => socket.resetAndDestroy()));
  } else {
    socket.once('data', () => socket.destroy());
    socket.end(part);
  }
  await closed;
}

test('a server outlives clients that hang up at any moment, and lets go of what they held', async () => {
  const dir = await temporaryDir();
  const server = spawnTransship(['serve', '--addr', '127.0.0.1:0', '--dir', join(dir, 'served')]);
  onTestFinished(() => void server.child.kill());
  const [line] = await once(createInterface(server.child.stdout), 'line');
  const url = new URL(/http:\/\/\S+/.exec(String(line))?.[0] ?? '');
  const image = `${url.host}/acme/app:1`;
  const run = (...args: readonly string[]) => transship(['--store', join(dir, 'store'), ...args]);
  const source = join(dir, 'files.tar');
  await writeFile(source, Buffer.alloc(10_240));
  expect((await run('import', source, image)).code).toBe(0);
  expect((await run('push', image)).code).toBe(0);
  const { layers } = JSON.parse((await run('manifest', image)).stdout);
  const started = await fetch(new URL('/v2/acme/app/blobs/uploads/', url), { method: 'POST' });
  await started.text();
  const requests = requestsOf(layers[0].digest, started.headers.get('location') ?? '');

  const next = numbers(SEED);
  const random = (): number => next.next().value;
  for (let done = 0; done < HANG_UPS; done += CLIENTS) {
    const some = Array.from({ length: CLIENTS }, () => Math.floor(random() * requests.length));
    await Promise.all(some.map((at) => hangUp(Number(url.port), requests[at] ?? '', random)));
  }

  expect(server.child.exitCode).toBeNull();
  expect((await run('verify', `docker://${image}`)).code).toBe(0);
  expect((await run('copy', `store:${image}`, `${url.host}/acme/other:1`)).code).toBe(0);
  if (process.platform === 'linux') {
    const open = async (): Promise<number> =>
      (await readdir(`/proc/${server.child.pid}/fd`)).length;
    await expect.poll(open, { timeout: 60_000, interval: 200 }).toBeLessThan(40);
  }
  const ended = server.ended;
  server.child.kill('SIGTERM');
  expect((await ended).stderr).not.toMatch(/\n {4}at |INTERNAL/);
  expect(await readdir(join(dir, 'served', 'ingest'))).toEqual(['lock']);
});

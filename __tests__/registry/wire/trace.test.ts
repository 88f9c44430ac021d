import { expect, test } from 'vitest';
import { readAll } from '../../../src/content/whole.ts';
import { RegistryClient } from '../../../src/registry/client.ts';
import { startScriptedHost } from '../../stand-ins/scripted-host.ts';
import { start } from '../running.ts';
import { failure, openWires, PUSH, read, scripted } from './asking.ts';

const PASSWORD = 'correct horse battery staple';

/** Without the times, which no test can know. */
function untimed(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replace(/, \d+ ms,/, ', N ms,'));
}

test('each request is told with its answer and the number of the try', async () => {
  const registry = await scripted((_, count) => ({ status: count === 0 ? 503 : 200, body: 'x' }));
  const trace: string[] = [];
  const wires = openWires({ onTrace: (text) => trace.push(text) });
  await read(wires, registry.host);
  const url = `${registry.url}/v2/a/b/manifests/1`;
  expect(untimed(trace)).toEqual([`GET ${url}: 503, N ms, try 1`, `GET ${url}: 200, N ms, try 2`]);
});

test('a request without an answer is told with the code of its error', async () => {
  const registry = await scripted(() => ({ instead: (_, socket) => socket.destroy() }));
  const trace: string[] = [];
  const wires = openWires({ retries: 0, onTrace: (text) => trace.push(text) });
  await failure(read(wires, registry.host));
  expect(trace.at(-1)).toMatch(/^GET \S+: UNREACHABLE, \d+ ms, try 1$/);
});

test('logins, tokens and what signs a URL are not in it, and every request is', async () => {
  const storage = await scripted(() => ({ body: 'content' }));
  const registry = await scripted(({ path, headers }) => {
    if (path.startsWith('/token')) {
      return { body: JSON.stringify({ token: 'tok-en-tok-en' }) };
    }
    if (headers.authorization === undefined) {
      const realm = `http://${headers.host}/token?key=sesame-open`;
      return { status: 401, headers: { 'www-authenticate': `Bearer realm="${realm}"` } };
    }
    const location = `${storage.url}/b?X-Amz-Signature=abcdef0123&repeat=tok-en-tok-en`;
    return { status: 307, headers: { location } };
  });
  const trace: string[] = [];
  const wires = openWires({
    onTrace: (text) => trace.push(text),
    credentials: async (_host, _repository, _signal, onSource) => {
      onSource?.('this test');
      return { username: 'ann', password: PASSWORD };
    },
  });
  expect(
    await read(wires, registry.host, { lane: 'blob', path: 'a/b/blobs/x', scopes: [PUSH] }),
  ).toBe('content');
  expect(untimed(trace)).toEqual([
    `GET ${registry.url}/v2/a/b/blobs/x: 401, N ms, try 1`,
    `credentials for ${registry.host}: from this test`,
    `GET ${registry.url}/token?key=REDACTED&scope=repository%3Aa%2Fb%3Apull%2Cpush: 200, N ms, try 1`,
    `GET ${registry.url}/v2/a/b/blobs/x: 307, N ms, try 1`,
    `GET ${storage.url}/b?X-Amz-Signature=REDACTED&repeat=REDACTED: 200, N ms, try 1`,
  ]);
  expect(trace.join('\n')).not.toMatch(/sesame|abcdef0123|tok-en|horse/);
});

test('a mirror that fails is told, and that it is left out from then on', async () => {
  const mirror = await startScriptedHost(() => ({ status: 502 }));
  const registry = await start();
  const [one, two] = ['one', 'two'].map((text) => registry.addBlob(Buffer.from(text), 'a/b'));
  const trace: string[] = [];
  const client = new RegistryClient({
    retries: 0,
    mirrors: { [registry.host]: [mirror.url] },
    onTrace: (text) => trace.push(text),
  });
  const repository = client.repository({ registry: registry.host, repository: 'a/b' });
  for (const blob of [one, two]) {
    if (blob !== undefined) {
      await readAll(await repository.fetch(blob), 10, 'test');
    }
  }
  await client.close();
  await mirror.stop();
  const place = `${registry.host}/a/b at mirror ${mirror.url}`;
  const told = trace.filter((line) => line.startsWith(registry.host));
  expect(told[0]).toContain(`${place}: reading`);
  expect(told[1]).toBe(`${place}: left out, since it failed before`);
});

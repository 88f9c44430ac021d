import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Places } from '../../src/place/places.ts';
import { temporaryDir } from '../cli/transship.ts';
import { type ScriptedHost, startScriptedHost } from '../stand-ins/scripted-host.ts';
import { buildIn, REQUEST, writeContext } from './workshop.ts';

async function scripted(answer: Parameters<typeof startScriptedHost>[0]): Promise<ScriptedHost> {
  const host = await startScriptedHost(answer);
  onTestFinished(() => host.stop());
  return host;
}

test.each([
  ['ADD', 'FROM scratch\nADD http://files.test/f /f\n', 'Dockerfile:2'],
  ['ADD that unpacks', 'FROM scratch\nADD --unpack=true http://files.test/f /f\n', 'Dockerfile:2'],
])('%s is not led from a server outside to one of this machine', async (_what, text, where) => {
  const inside = await scripted(() => ({ body: 'secret' }));
  const outside = await scripted(() => ({
    status: 302,
    headers: { location: `${inside.url}/secret` },
  }));
  const dir = await temporaryDir();
  await writeContext(join(dir, 'context'), { Dockerfile: text });
  // A proxy answers for every host: so a test can ask one that is not on loopback.
  const env = { HTTP_PROXY: outside.url };
  const registries = { env, insecure: ['files.test'] };
  const places = new Places({ store: join(dir, 'store'), temporary: dir, registries });
  onTestFinished(() => places.close());
  const building = buildIn(places, { ...REQUEST, context: join(dir, 'context') });
  await expect(building).rejects.toThrow(new RegExp(`^${where}: .*files\\.test`));
  expect(outside.lines()).toEqual(['GET http://files.test/f']);
  expect(inside.lines()).toEqual([]);
});

test('ADD takes a redirect within this machine', async () => {
  const inside = await scripted(({ path }) =>
    path === '/f' ? { status: 302, headers: { location: '/g' } } : { body: 'text' },
  );
  const dir = await temporaryDir();
  await writeContext(join(dir, 'context'), { Dockerfile: `FROM scratch\nADD ${inside.url}/f /\n` });
  const places = new Places({ store: join(dir, 'store'), temporary: dir });
  onTestFinished(() => places.close());
  const built = await buildIn(places, { ...REQUEST, context: join(dir, 'context') });
  expect(built.files).toEqual(['0 600 0:0 f = text']);
});

test.each(['%zz', '%00', '%ff', 'a%'])(
  'ADD of a URL that ends with %s is refused, and nothing asked',
  async (last) => {
    const inside = await scripted(() => ({ body: 'text' }));
    const dir = await temporaryDir();
    const text = `FROM scratch\nADD ${inside.url}/${last} /\n`;
    await writeContext(join(dir, 'context'), { Dockerfile: text });
    const places = new Places({ store: join(dir, 'store'), temporary: dir });
    onTestFinished(() => places.close());
    const building = buildIn(places, { ...REQUEST, context: join(dir, 'context') });
    await expect(building).rejects.toMatchObject({
      code: 'INVALID_DOCUMENT',
      message: expect.stringContaining(`${JSON.stringify(`/${last}`)} is no path of a URL`),
    });
    expect(inside.lines()).toEqual([]);
  },
);

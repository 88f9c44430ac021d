import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const WIRES = new URL('../../../src/registry/wires.ts', import.meta.url).href;

test('an answer that is made up is parsed while the first one is on its way, and none later', () => {
  const program = `
    import { subscribe } from 'node:diagnostics_channel';
    import { createServer } from 'node:http';
    import { Wires } from ${JSON.stringify(WIRES)};
    const told = [];
    let parsed;
    const madeUp = new Promise((resolve) => { parsed = resolve; });
    subscribe('undici:client:sendHeaders', ({ request }) => told.push('sent to ' + request.origin));
    subscribe('undici:request:headers', ({ request }) => {
      told.push('answered by ' + request.origin);
      if (request.origin === 'http://parser') parsed();
    });
    const server = createServer(async (_, response) => {
      await madeUp;
      response.end();
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const host = '127.0.0.1:' + server.address().port;
    const ask = async () => {
      const wires = new Wires();
      const { body } = await wires.wire(host, 'origin').request({
        method: 'GET', path: 'a', scopes: [], lane: 'small', accept: [200], doing: 'asking',
      });
      await body.resume().toArray();
      await wires.close();
    };
    await ask();
    await ask();
    server.close();
    console.log(told.join('\\n').replaceAll(host, 'host'));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', program]);
  const real = ['sent to http://host', 'answered by http://host'];
  expect(String(said).trim().split('\n')).toEqual([
    real[0],
    'sent to http://parser',
    'answered by http://parser',
    real[1],
    ...real,
  ]);
});

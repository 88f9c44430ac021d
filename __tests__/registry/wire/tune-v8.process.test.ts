import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const FILE = new URL('../../../src/registry/wire/tune-v8.ts', import.meta.url).href;

/** The most memory that buffers have while 100 MB come through a socket, in megabytes. */
function mostInBuffers(version: string): number {
  const program = `
    import { once } from 'node:events';
    import { connect, createServer } from 'node:net';
    import { pipeline } from 'node:stream/promises';
    import { Readable } from 'node:stream';
    import { tuneV8 } from ${JSON.stringify(FILE)};
    tuneV8(${JSON.stringify(version)});
    const megabyte = Buffer.alloc(1_000_000);
    const server = createServer((socket) => pipeline(Readable.from(Array(100).fill(megabyte)), socket));
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    let most = 0;
    const socket = connect(server.address().port, '127.0.0.1');
    socket.on('data', () => {
      most = Math.max(most, process.memoryUsage().arrayBuffers);
    });
    await once(socket, 'close');
    server.close();
    console.log(most / 1e6);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', program]));
}

/** What V8 says of the code that it compiles while 300 requests are answered. */
function compiled(version: string): string {
  const program = `
    import { createServer } from 'node:http';
    import { request } from 'undici';
    import { tuneV8 } from ${JSON.stringify(FILE)};
    tuneV8(${JSON.stringify(version)});
    const server = createServer((_, response) => response.end('answer'));
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    for (let count = 0; count < 300; count += 1) {
      const { body } = await request('http://127.0.0.1:' + server.address().port);
      await body.dump();
    }
    server.close();
    server.closeAllConnections();`;
  const flags = ['--trace-wasm-compilation-times', '--wasm-sync-tier-up'];
  const options = { encoding: 'utf8' } as const;
  return execFileSync(
    process.execPath,
    [...flags, '--input-type=module', '--eval', program],
    options,
  );
}

test.runIf(process.versions.node.startsWith('24.'))(
  'the parser of responses is compiled once',
  () => {
    expect(compiled('22.19.0')).toContain('TurboFan');
    const tuned = compiled('24.0.0');
    expect(tuned).toContain('Liftoff');
    expect(tuned).not.toContain('TurboFan');
  },
);

test.runIf(process.versions.node.startsWith('24.'))(
  'what has come takes less than half of the memory',
  () => {
    expect(mostInBuffers('24.0.0')).toBeLessThan(mostInBuffers('22.19.0') / 2);
  },
);

test('what V8 compiled can be kept once its flags are as they were', () => {
  const program = `
    import { cachedDataVersionTag } from 'node:v8';
    import { tuneV8, untuneV8 } from ${JSON.stringify(FILE)};
    const { node } = process.versions;
    const before = cachedDataVersionTag();
    tuneV8(node);
    const tuned = cachedDataVersionTag();
    untuneV8(node);
    console.log(tuned === before, cachedDataVersionTag() === before);`;
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', program]);
  expect(String(said)).toBe(`${!process.versions.node.startsWith('24.')} true\n`);
});

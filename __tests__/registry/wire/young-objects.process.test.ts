import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const FILE = new URL('../../../src/registry/wire/young-objects.ts', import.meta.url).href;

/** The most memory that buffers have while 100 MB come through a socket, in megabytes. */
function mostInBuffers(version: string): number {
  const program = `
    import { once } from 'node:events';
    import { connect, createServer } from 'node:net';
    import { pipeline } from 'node:stream/promises';
    import { Readable } from 'node:stream';
    import { collectYoungObjectsSoon } from ${JSON.stringify(FILE)};
    collectYoungObjectsSoon(${JSON.stringify(version)});
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

test.runIf(process.versions.node.startsWith('24.'))(
  'what has come takes less than half of the memory',
  () => {
    expect(mostInBuffers('24.0.0')).toBeLessThan(mostInBuffers('22.19.0') / 2);
  },
);

import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEarly } from '../../src/cli/early.ts';

let server: Server;
let host = '';

beforeAll(async () => {
  server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => void server.close());

/** @returns the origins that a command connects to while it is loaded */
function opened(words: string): readonly string[] {
  return openEarly(words.replaceAll('HOST', host).split(' '), {}).map(({ socket, origin }) => {
    socket.destroy();
    return origin;
  });
}

test.each([
  ['digest HOST/a/b:1'],
  ['pull HOST/a/b --platform all'],
  ['copy docker://HOST/a/b:1 oci:layout'],
  ['copy oci:layout docker://HOST/a/b:1'],
  ['copy HOST/a/b:1 docker://HOST/c/d:1'],
  ['tags HOST/a/b --json'],
])('%s connects to the registry before it is loaded', (words) => {
  expect(opened(words)).toEqual([`http://${host}`]);
});

test('a copy connects to each of its registries', () => {
  const other = host.replace('127.0.0.1', 'localhost');
  expect(opened(`copy HOST/a/b:1 docker://${other}/a/b:1`)).toEqual([
    `http://${host}`,
    `http://${other}`,
  ]);
});

test.each([
  ['push HOST/a/b:1', 'its image may not be there'],
  ['inspect HOST/a/b:1', 'it looks into the store first'],
  ['copy store:HOST/a/b:1 oci:layout', 'its places are on this machine'],
  ['digest HOST/a/b:1 --mirror HOST=https://mirror.example', 'a mirror is asked first'],
  ['digest HOST/a/b:1 --mirror=HOST=https://mirror.example', 'a mirror is asked first'],
  ['digest HOST/a/b:1 --insecure HOST', 'the scheme is another one'],
  ['digest --wait 1 HOST/a/b:1', 'an option comes first'],
  ['digest', 'there is no image'],
  ['digest HOST/A:1', 'it is no reference'],
  ['HOST/a/b:1', 'there is no command'],
])('%s does not: %s', (words) => {
  expect(opened(words)).toEqual([]);
});

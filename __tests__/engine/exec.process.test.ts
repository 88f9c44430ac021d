import { once } from 'node:events';
import { PassThrough, Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { spawnExec } from '../../src/engine/exec.ts';
import { ImageError } from '../../src/errors.ts';

const node = (script: string, options?: Parameters<typeof spawnExec>[2]) =>
  spawnExec(process.execPath, ['-e', script], options);

test('output and exit code come back, also of a command that fails', async () => {
  const script = 'process.stdout.write("out"); process.stderr.write("err"); process.exitCode = 3';
  expect(await node(script)).toEqual({ exitCode: 3, stdout: 'out', stderr: 'err' });
});

test('a command that a signal ended has 128 and its number', async () => {
  const { exitCode } = await node('process.kill(process.pid, "SIGKILL"); setInterval(() => {}, 9)');
  expect(exitCode).toBe(137);
});

test('a command that is not there is an error that names it', async () => {
  const running = spawnExec('no-such-engine', ['info']);
  await expect(running).rejects.toMatchObject({
    code: 'ENGINE',
    message: 'starting no-such-engine: no such command',
    hint: 'install no-such-engine, or put it on the PATH',
  });
});

test('standard input is streamed, never ahead of the command by more than buffers hold', async () => {
  let made = 0;
  const chunk = Buffer.alloc(64 * 1024);
  async function* endless(): AsyncGenerator<Buffer> {
    for (;;) {
      made += chunk.length;
      yield chunk;
    }
  }
  const read = 1024 * 1024;
  const script = `let n = 0; process.stdin.on('data', (c) => { n += c.length; if (n > ${read}) process.exit(7) })`;
  const stdin = Readable.from(endless(), { objectMode: false });
  expect((await node(script, { stdin })).exitCode).toBe(7);
  expect(made).toBeLessThan(read + 4 * 1024 * 1024);
  expect(stdin.destroyed).toBe(true);
});

test('a command that ends without reading its input is judged by its exit code', async () => {
  const stdin = Readable.from([Buffer.alloc(8 * 1024 * 1024)], { objectMode: false });
  expect((await node('process.exit(5)', { stdin })).exitCode).toBe(5);
});

test('a command may end while its input stays open', async () => {
  const stdin = new PassThrough();
  stdin.write('request');
  const script = 'process.stdin.once("data", (d) => { console.log(d.toString()); process.exit() })';
  expect((await node(script, { stdin })).stdout).toBe('request\n');
});

test('an input that fails ends the command and is the error', async () => {
  const failure = new ImageError('INTEGRITY', 'content is not what it should be');
  async function* failing(): AsyncGenerator<Buffer> {
    yield Buffer.alloc(10);
    throw failure;
  }
  const stdin = Readable.from(failing(), { objectMode: false });
  await expect(node('process.stdin.resume()', { stdin })).rejects.toBe(failure);
});

test('an input that breaks off is never taken for the whole', async () => {
  const stdin = new PassThrough();
  stdin.write('half');
  const running = node('process.stdin.once("data", () => console.log("read")).resume()', { stdin });
  stdin.destroy();
  await expect(running).rejects.toThrow('its input ended half-way');
});

test('a signal ends the command with the reason of the caller', async () => {
  const abort = new AbortController();
  const stdout = new PassThrough();
  const script = 'console.log("started"); setInterval(() => {}, 1000)';
  const running = node(script, { stdout, signal: abort.signal });
  await once(stdout, 'data');
  const reason = new ImageError('INTERRUPTED', 'stop');
  abort.abort(reason);
  await expect(running).rejects.toBe(reason);
  await expect(node('', { signal: abort.signal })).rejects.toBe(reason);
});

test('output can go to a stream, which is left open', async () => {
  const chunks: Buffer[] = [];
  const stdout = new Writable({
    write(chunk: Buffer, _encoding, done): void {
      chunks.push(chunk);
      setImmediate(done);
    },
  });
  const result = await node('process.stdout.write(Buffer.alloc(3_000_000, 65))', { stdout });
  expect(result).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  expect(Buffer.concat(chunks).length).toBe(3_000_000);
  expect(stdout.writableEnded).toBe(false);
});

test('a command whose output nobody reads any more is ended', async () => {
  const stdout = new PassThrough();
  const script = 'setInterval(() => console.log("more"), 1)';
  const running = node(script, { stdout });
  await once(stdout, 'data');
  stdout.destroy();
  await expect(running).rejects.toThrow('its output is no longer read');
});

test('of an endless complaint the end is kept', async () => {
  const script = 'process.stderr.write("x".repeat(200_000)); process.stderr.write("the reason")';
  const { stderr } = await node(script);
  expect(stderr.length).toBe(64 * 1024);
  expect(stderr.endsWith('the reason')).toBe(true);
});

test('a command sees the environment that it is given, and no other', async () => {
  const env = { GIVEN: 'yes' };
  expect((await node('console.log(JSON.stringify(process.env))', { env })).stdout).toBe(
    '{"GIVEN":"yes"}\n',
  );
});

import { expect, test } from 'vitest';
import { completeManifests } from '../../src/engine/daemon-api.ts';
import type { Exec, ExecResult } from '../../src/engine/exec.ts';

const ID = `sha256:${'a'.repeat(64)}`;

const answering = (answer: Partial<ExecResult>): Exec => {
  return async () => ({ exitCode: 0, stdout: '', stderr: '', ...answer });
};

const http = (status: number, body: string): Partial<ExecResult> => ({
  stdout: `HTTP/1.0 ${status} Whatever\r\nContent-Type: application/json\r\n\r\n${body}`,
});

test('the image is asked for in one request, which stays open till the answer', async () => {
  const asked: string[] = [];
  const exec: Exec = async (command, args, options) => {
    const request: unknown = options?.stdin?.read();
    asked.push([command, ...args].join(' '), String(request));
    expect(options?.stdin?.readableEnded).toBe(false);
    return { exitCode: 0, stderr: '', stdout: '', ...http(200, '{"Manifests":[]}') };
  };
  await completeManifests(exec, ID, undefined);
  expect(asked).toEqual([
    'docker system dial-stdio',
    `GET /images/${ID}/json?manifests=1 HTTP/1.0\r\nHost: docker\r\n\r\n`,
  ]);
});

test('manifests whose content is all there are complete', async () => {
  const body = '{"Manifests":[{"ID":"one","Available":true},{"ID":"two","Available":false}]}';
  expect([...(await completeManifests(answering(http(200, body)), ID, undefined))]).toEqual([
    'one',
  ]);
});

test('an engine that does not say has none that are known to be complete', async () => {
  expect((await completeManifests(answering(http(200, '{}')), ID, undefined)).size).toBe(0);
});

test.each([
  ['another status', http(500, '{"message":"broken"}'), 'status 500'],
  ['no HTTP', { exitCode: 1, stderr: 'Cannot connect to the Docker daemon' }, 'Cannot connect'],
])('%s is an error', async (_what, answer, message) => {
  const asking = completeManifests(answering(answer), ID, undefined);
  await expect(asking).rejects.toMatchObject({
    code: 'ENGINE',
    message: expect.stringContaining(message),
  });
});

test('an answer that is not the API’s is refused', async () => {
  const asking = completeManifests(answering(http(200, '{"Manifests":[1]}')), ID, undefined);
  await expect(asking).rejects.toMatchObject({ code: 'INVALID_DOCUMENT' });
});

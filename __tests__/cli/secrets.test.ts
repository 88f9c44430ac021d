import { describe, expect, onTestFinished, test } from 'vitest';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';
import {
  type ScriptedAnswer,
  type ScriptedRequest,
  startScriptedHost,
} from '../stand-ins/scripted-host.ts';
import { transship } from './transship.ts';

const PASSWORD = 'dou  ble-Pa55word-ABCDEFGHIJ';
const BASIC = Buffer.from(`theuser:${PASSWORD}`).toString('base64');
const TOKEN = 'tokenTOKENtoken1234567890';

/** What of a secret must not be printed: all of it, its start, and it with its blanks squeezed. */
const LEAKS = [PASSWORD, BASIC, TOKEN].flatMap((secret) => [
  secret,
  secret.slice(0, 12),
  secret.replace(/\s+/g, ' '),
]);

function refused(message: string): ScriptedAnswer {
  return { status: 403, body: JSON.stringify({ errors: [{ code: 'DENIED', message }] }) };
}

/** A registry that asks for the password and answers then; `bearer` has a token made first. */
async function leaks(
  answer: (request: ScriptedRequest) => ScriptedAnswer,
  { bearer = false, debug = false }: { readonly bearer?: boolean; readonly debug?: boolean } = {},
): Promise<readonly string[]> {
  const { host, stop } = await startScriptedHost((request) => {
    const { path, headers } = request;
    if (bearer && path.startsWith('/token')) {
      return { body: JSON.stringify({ token: TOKEN }) };
    }
    if (headers.authorization !== undefined) {
      return answer(request);
    }
    const challenge = bearer ? `Bearer realm="http://${headers.host}/token"` : 'Basic realm="x"';
    return { status: 401, headers: { 'www-authenticate': challenge } };
  });
  onTestFinished(stop);
  const env = { DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { [host]: { auth: BASIC } } }) };
  const args = ['manifest', `${host}/a/b:1`, '--retries', '0', ...(debug ? ['--debug'] : [])];
  const { stdout, stderr } = await transship(args, { env });
  return LEAKS.filter((leak) => `${stdout}${stderr}`.includes(leak));
}

const sent = ({ headers }: ScriptedRequest) => String(headers.authorization).split(' ')[1] ?? '';
const login = (request: ScriptedRequest) => Buffer.from(sent(request), 'base64').toString();

describe.each([false, true])('a secret that a registry repeats (debug: %s)', (debug) => {
  test.each<[string, (request: ScriptedRequest) => ScriptedAnswer]>([
    ['as the header', ({ headers }) => refused(`you sent ${headers.authorization}`)],
    ['in Base64', (request) => refused(`credential ${sent(request)} refused`)],
    ['as the password', (request) => refused(`login ${login(request)} refused`)],
    ['where the message is cut', (request) => refused(`${'x'.repeat(285)} ${login(request)}`)],
    [
      'in plain text',
      (request) => ({
        status: 403,
        headers: { 'content-type': 'text/plain' },
        body: `bad password ${login(request).slice(8)}`,
      }),
    ],
    [
      'in a warning',
      (request) => ({ status: 404, headers: { warning: `299 - "hello ${login(request)}"` } }),
    ],
    [
      'in a digest',
      (request) => ({
        headers: { 'content-type': MEDIA_TYPE.ociManifest },
        body: JSON.stringify({
          schemaVersion: 2,
          mediaType: MEDIA_TYPE.ociManifest,
          config: { mediaType: 'x/y', digest: `sha256:${login(request)}`, size: 1 },
          layers: [],
        }),
      }),
    ],
    [
      'in a document that is printed',
      (request) => ({
        headers: { 'content-type': MEDIA_TYPE.ociManifest },
        body: JSON.stringify({
          schemaVersion: 2,
          mediaType: MEDIA_TYPE.ociManifest,
          config: { mediaType: 'x/y', digest: `sha256:${'a'.repeat(64)}`, size: 1 },
          layers: [],
          annotations: { login: login(request), sent: sent(request) },
        }),
      }),
    ],
    [
      'in a media type',
      (request) => ({ headers: { 'content-type': `y/${sent(request)}` }, body: '{"foo":[{}]}' }),
    ],
    [
      'in the host of a redirect',
      (request) => ({
        status: 307,
        headers: { location: `http://${sent(request).replace(/=+$/, '')}.localhost:1/` },
      }),
    ],
  ])('%s is not printed', async (_how, answer) => {
    expect(await leaks(answer, { debug })).toEqual([]);
  });

  test('that is a token is not printed', async () => {
    const answer = (request: ScriptedRequest) => refused(`token ${sent(request)} is bad`);
    expect(await leaks(answer, { bearer: true, debug })).toEqual([]);
  });
});

test.each([
  ['pull', `u:${PASSWORD.replace(/ /g, '')}@127.0.0.1:1/a/b`],
  ['pull', `u:p@ss-${PASSWORD.replace(/ /g, '')}@127.0.0.1:1/a/b`],
  ['copy', `docker://u:${PASSWORD.replace(/ /g, '')}@127.0.0.1:1/a`, 'oci:x'],
  ['pull', `https://u:${PASSWORD.replace(/ /g, '')}@127.0.0.1:1/a/b`],
  ['search', `u:${PASSWORD.replace(/ /g, '')}@127.0.0.1:1/x`],
  ['login', `u:${PASSWORD.replace(/ /g, '')}@127.0.0.1:1`, '-u', 'x', '--password-stdin'],
  ['digest', 'a:b', '--mirror', `docker.io=http://u:${PASSWORD.replace(/ /g, '')}@127.0.0.1:1`],
  ['digest', 'a:b', '--insecure', `u:${PASSWORD.replace(/ /g, '')}@h`],
])('a password in a reference or a host is not repeated: %s', async (...args) => {
  const { code, stdout, stderr } = await transship([...args], { stdin: Buffer.from('pw') });
  expect(code).not.toBe(0);
  expect(`${stdout}${stderr}`).not.toContain('Pa55word');
});

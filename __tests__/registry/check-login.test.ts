import { expect, test } from 'vitest';
import { checkLogin } from '../../src/registry/check-login.ts';
import { failure, scripted } from './wire/asking.ts';

const GOOD = { username: 'acme', password: 's3cret' };
const BAD = { username: 'acme', password: 'wr0ng' };
const BASIC = `Basic ${Buffer.from('acme:s3cret').toString('base64')}`;

test('a registry with tokens is shown the token that the credentials give', async () => {
  const tokens = await scripted(({ headers }) =>
    headers.authorization === BASIC ? { body: '{"token":"good"}' } : { status: 401 },
  );
  const challenge = `Bearer realm="${tokens.url}/token",service="reg"`;
  const registry = await scripted(({ headers }) =>
    headers.authorization === 'Bearer good'
      ? {}
      : { status: 401, headers: { 'www-authenticate': challenge } },
  );
  await checkLogin(registry.host, GOOD, {});
  expect(registry.lines()).toEqual(['GET /v2/', 'GET /v2/']);
  expect(tokens.lines()).toEqual(['GET /token?service=reg']);

  const refused = await failure(checkLogin(registry.host, BAD, {}));
  expect(refused).toMatchObject({ code: 'UNAUTHORIZED' });
  expect(String(refused)).not.toContain('wr0ng');
});

test('what is kept already is not shown in place of the new credentials', async () => {
  const registry = await scripted(({ headers }) =>
    headers.authorization === BASIC
      ? {}
      : { status: 401, headers: { 'www-authenticate': 'Basic realm="r"' } },
  );
  const credentials = async () => GOOD;
  await checkLogin(registry.host, GOOD, { credentials: async () => BAD });
  const refused = await failure(checkLogin(registry.host, BAD, { credentials }));
  expect(refused).toMatchObject({ code: 'UNAUTHORIZED', status: 401 });
});

test('a registry that lets everybody in takes any', async () => {
  const registry = await scripted(() => ({}));
  await checkLogin(registry.host, BAD, {});
  expect(registry.journal[0]?.headers.authorization).toBeUndefined();
});

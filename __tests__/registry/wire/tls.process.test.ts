import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { MEDIA_TYPE } from '../../../src/oci/media-type.ts';
import { testedPrograms } from '../../stand-ins/programs.ts';
import { startScriptedHost } from '../../stand-ins/scripted-host.ts';
import { makeAuthority } from '../../stand-ins/tls.ts';

/** What Node reads on Linux for the trust store of the system. */
test.skipIf(process.platform !== 'linux')('the trust store of the system counts', async () => {
  const home = await mkdtemp(join(tmpdir(), 'tls-'));
  onTestFinished(() => rm(home, { recursive: true }));
  const authority = makeAuthority();
  const bundle = join(home, 'ca.pem');
  await writeFile(bundle, authority.ca);
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.ociIndex,
    manifests: [],
  });
  const headers = { 'content-type': MEDIA_TYPE.ociIndex };
  const answer = () => ({ headers, body: manifest });
  const { host, stop } = await startScriptedHost(answer, authority.issue(['127.0.0.1']));
  onTestFinished(stop);
  const ended = async (env: Readonly<Record<string, string>>) => {
    const args = [testedPrograms().cli, 'manifest', `${host}/a/b:1`, '--retries', '0'];
    const child = spawn(process.execPath, args, { env: { HOME: home, ...env } });
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    return { code, stderr };
  };
  await mkdir(join(home, 'none'));
  const empty = join(home, 'none.pem');
  await writeFile(empty, '');
  const without = { SSL_CERT_FILE: empty, SSL_CERT_DIR: join(home, 'none') };
  expect((await ended(without)).stderr).toContain('signed by an unknown authority');
  expect(await ended({ ...without, SSL_CERT_FILE: bundle })).toEqual({ code: 0, stderr: '' });
});

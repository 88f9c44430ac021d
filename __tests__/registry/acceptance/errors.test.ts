import { describe, expect, test } from 'vitest';
import { MemoryStore } from '../../../src/content/memory.ts';
import { type CopyOptions, copy } from '../../../src/copy/copy.ts';
import { CopyError, RegistryError } from '../../../src/errors.ts';
import { parsePlatform } from '../../../src/oci/platform.ts';
import type { RegistryOptions } from '../../../src/registry/client.ts';
import type { Repository } from '../../../src/registry/repository.ts';
import { startScriptedHost } from '../../stand-ins/scripted-host.ts';
import { makeAuthority } from '../../stand-ins/tls.ts';
import { start } from '../running.ts';
import { type Answer, type Request, refusal, type ScriptedRegistry } from '../scripted-registry.ts';
import { fresh, push, twoPlatforms } from './scene.ts';

/** One error in the words that a user reads. */
type Told = {
  readonly side: CopyError['side'];
  readonly code: string;
  readonly status?: number;
  /** What was being done, to what, and why it failed. */
  readonly message: RegExp;
  readonly hint: RegExp;
};

async function failureOf(copying: Promise<unknown>): Promise<CopyError> {
  const error = await copying.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof CopyError)) {
    throw new Error(`a CopyError was expected, not ${String(error)}`);
  }
  return error;
}

function expectTold(error: CopyError, { side, code, status, message, hint }: Told): void {
  expect(error).toMatchObject({ side, code });
  expect(error.message).toMatch(message);
  expect(error.message).not.toContain('\n');
  expect(error.hint).toMatch(hint);
  const { cause } = error;
  expect(cause instanceof RegistryError ? cause.status : undefined).toBe(status);
}

/** Answers so to what matches `METHOD path`. */
const to =
  (pattern: RegExp, answer: Answer) =>
  ({ method, path }: Request): Answer | undefined =>
    pattern.test(`${method} ${path}`) ? answer : undefined;

async function pushTo(target: Repository): Promise<CopyError> {
  const { store } = await twoPlatforms('errors');
  return failureOf(copy({ source: store, name: '1' }, { target, name: '1' }));
}

async function pullFrom(source: Repository, options: CopyOptions = {}): Promise<CopyError> {
  const target = new MemoryStore();
  return failureOf(copy({ source, name: '1' }, { target, name: '1' }, options));
}

const NEVER: RegistryOptions = { retries: 0 };

describe('a push that fails', () => {
  const BLOB = String.raw`^starting the upload of blob sha256:\S+ to 127\.0\.0\.1:\d+/acme/app: `;
  const ROOT = String.raw`^writing manifest sha256:\S+ as 1 to 127\.0\.0\.1:\d+/acme/app: `;

  test.each<readonly [string, RegExp, Answer, Omit<Told, 'side'>]>([
    [
      'without a login',
      /POST/,
      refusal(401, 'UNAUTHORIZED', 'authentication required'),
      {
        code: 'UNAUTHORIZED',
        status: 401,
        message: new RegExp(`${BLOB}401 UNAUTHORIZED: authentication required`),
        hint: /^log in to 127/,
      },
    ],
    [
      'without the right to',
      /POST/,
      refusal(403, 'DENIED', 'no'),
      {
        code: 'DENIED',
        status: 403,
        message: new RegExp(`${BLOB}403 DENIED: no`),
        hint: /must be allowed to push/,
      },
    ],
    [
      'into a repository that must be made first (ECR)',
      /POST/,
      refusal(404, 'NAME_UNKNOWN', 'The repository does not exist'),
      {
        code: 'NOT_FOUND',
        status: 404,
        message: new RegExp(`${BLOB}404 NAME_UNKNOWN`),
        hint: /created before something is pushed/,
      },
    ],
    [
      'at a limit',
      /POST/,
      refusal(429, 'TOOMANYREQUESTS', 'slow down'),
      {
        code: 'RATE_LIMITED',
        status: 429,
        message: new RegExp(`${BLOB}429 TOOMANYREQUESTS: slow down`),
        hint: /use a mirror/,
      },
    ],
    [
      'because it is read-only',
      /POST/,
      { status: 405 },
      {
        code: 'UNSUPPORTED',
        status: 405,
        message: new RegExp(`${BLOB}405 Method Not Allowed`),
        hint: /may be read-only/,
      },
    ],
    [
      'because the manifest is too large',
      /PUT .*manifests\/1$/,
      { status: 413 },
      {
        code: 'TOO_LARGE',
        status: 413,
        message: new RegExp(`${ROOT}413`),
        hint: /does not take requests of this size/,
      },
    ],
  ])('%s', async (_why, pattern, answer, told) => {
    const registry = await start(to(pattern, answer));
    expectTold(await pushTo(registry.fresh('acme/app', NEVER)), { ...told, side: 'target' });
  });

  test('because its tag may not move', async () => {
    const registry = await start();
    registry.addManifest({ mediaType: 'application/vnd.oci.image.index.v1+json' }, '1');
    registry.script = to(/PUT .*manifests\/1$/, refusal(412, 'PRECONDITION', 'immutable tag'));
    expectTold(await pushTo(registry.fresh()), {
      side: 'target',
      code: 'TAG_EXISTS',
      message: /^tagging 127\.0\.0\.1:\d+\/acme\/app:1: it names sha256:\S+ and .* not let it move/,
      hint: /use another tag/,
    });
  });
});

describe('a pull that fails', () => {
  const MANIFEST = String.raw`manifest 1 of 127\.0\.0\.1:\d+/acme/app: `;

  /** A registry with the image in it. */
  async function stocked(): Promise<ScriptedRegistry> {
    const registry = await start();
    await push(await twoPlatforms('errors'), registry.repository());
    return registry;
  }

  test.each<readonly [string, Answer, Omit<Told, 'side'>]>([
    [
      'because there is no such tag',
      refusal(404, 'MANIFEST_UNKNOWN', 'manifest unknown'),
      {
        code: 'NOT_FOUND',
        status: 404,
        message: new RegExp(`${MANIFEST}404`),
        hint: /check the spelling/,
      },
    ],
    [
      'because it is private, or not there (Docker Hub)',
      refusal(401, 'UNAUTHORIZED', 'authentication required'),
      {
        code: 'UNAUTHORIZED',
        status: 401,
        message: new RegExp(`${MANIFEST}401`),
        hint: /may not exist, or may be private/,
      },
    ],
    [
      'because it is private, or not there (GHCR)',
      refusal(403, 'DENIED', 'requested access to the resource is denied'),
      {
        code: 'DENIED',
        status: 403,
        message: new RegExp(`${MANIFEST}403`),
        hint: /may not exist, or may be private/,
      },
    ],
    [
      'at a limit (Docker Hub)',
      {
        status: 429,
        headers: { 'content-type': 'text/plain' },
        body: 'You have reached your pull rate limit.',
      },
      {
        code: 'RATE_LIMITED',
        status: 429,
        message: new RegExp(`${MANIFEST}429`),
        hint: /log in to it, or use a mirror/,
      },
    ],
  ])('%s', async (_why, answer, told) => {
    const registry = await stocked();
    registry.script = to(/manifests\/1$/, answer);
    expectTold(await pullFrom(registry.fresh('acme/app', NEVER)), { ...told, side: 'source' });
  });

  test('because the image is not for that platform', async () => {
    const registry = await stocked();
    const platforms = [parsePlatform('linux/s390x')];
    expectTold(await pullFrom(registry.fresh(), { platforms }), {
      side: 'source',
      code: 'PLATFORM_NOT_FOUND',
      message: /^127\.0\.0\.1:\d+\/acme\/app: no image for linux\/s390x/,
      hint: /linux\/amd64, linux\/arm64/,
    });
  });

  test('because nothing listens there', async () => {
    const registry = await start();
    const { host } = registry;
    await registry.stop();
    expectTold(await pullFrom(fresh(host, 'acme/app')), {
      side: 'source',
      code: 'UNREACHABLE',
      message: new RegExp(`${MANIFEST}http://127.*connection refused`),
      hint: /nothing listens at 127/,
    });
  });

  test('because its certificate is of an authority that nobody knows', async () => {
    const pair = makeAuthority().issue(['127.0.0.1']);
    const host = await startScriptedHost(() => ({ status: 404 }), pair);
    const error = await pullFrom(fresh(host.host, 'acme/app'));
    await host.stop();
    expectTold(error, {
      side: 'source',
      code: 'UNREACHABLE',
      message: new RegExp(`${MANIFEST}https://127.*unknown authority`),
      hint: /trust the authority that signed/,
    });
  });
});

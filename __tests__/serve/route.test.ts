import { expect, test } from 'vitest';
import { routeOf } from '../../src/serve/route.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;

test.each([
  ['/v2/', { kind: 'base' }],
  ['/v2', { kind: 'base' }],
  ['/v2/_catalog', { kind: 'catalog' }],
  ['/v2/a/tags/list', { kind: 'tags', repository: 'a' }],
  ['/v2/a/b/manifests/1.0', { kind: 'manifest', repository: 'a/b', reference: '1.0' }],
  [`/v2/a/manifests/${DIGEST}`, { kind: 'manifest', repository: 'a', reference: DIGEST }],
  [`/v2/a/blobs/${DIGEST}`, { kind: 'blob', repository: 'a', digest: DIGEST }],
  [`/v2/a/blobs/${encodeURIComponent(DIGEST)}`, { kind: 'blob', repository: 'a', digest: DIGEST }],
  [`/v2/a/referrers/${DIGEST}`, { kind: 'referrers', repository: 'a', digest: DIGEST }],
  ['/v2/a/blobs/uploads/', { kind: 'uploads', repository: 'a' }],
  ['/v2/a/blobs/uploads', { kind: 'uploads', repository: 'a' }],
  ['/v2/a/blobs/uploads/some-id', { kind: 'upload', repository: 'a', id: 'some-id' }],
  [
    '/v2/manifests/blobs/manifests/t',
    { kind: 'manifest', repository: 'manifests/blobs', reference: 't' },
  ],
])('%s is understood', (path, route) => {
  expect(routeOf(path)).toEqual(route);
});

test.each([
  '/',
  '/v1/',
  '/v2/a',
  '/v2/a/manifests/',
  '/v2/%zz/tags/list',
  `/v2/${'a'.repeat(3000)}`,
])('%s is no endpoint', (path) => {
  expect(routeOf(path)).toBeUndefined();
});

test.each([
  ['/v2/../../etc/tags/list', 'NAME_INVALID'],
  ['/v2/..%2f..%2fetc/tags/list', 'NAME_INVALID'],
  ['/v2/a//b/tags/list', 'NAME_INVALID'],
  ['/v2/A/tags/list', 'NAME_INVALID'],
  ['/v2/a/_blobs/tags/list', 'NAME_INVALID'],
  ['/v2/a/blobs/..%2f..%2fblobs%2fsha256', 'NAME_INVALID'],
  ['/v2/a/blobs/sha256:abc', 'DIGEST_INVALID'],
  ['/v2/a/manifests/md5:abc', 'DIGEST_INVALID'],
  ['/v2/a/manifests/.hidden', 'MANIFEST_UNKNOWN'],
])('%s is refused: %s', (path, code) => {
  expect(() => routeOf(path)).toThrow(expect.objectContaining({ code }));
});

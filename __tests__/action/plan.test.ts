import { describe, expect, test } from 'vitest';
import { planImages } from '../../src/action/plan.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const targets = (images: string, push = '') =>
  planImages(images, push).map((image) => image.targets.map(({ text }) => text));

describe('the images input', () => {
  test('holds one image a line, with comments and blank lines between', () => {
    const planned = planImages(
      `
      postgres:16        # pulled
      # a whole line
      redis@${DIGEST}

      ghcr.io/acme/app#1:2 => ghcr.io/acme/app:1.4.0, docker.io/acme/app:1.4.0 # pushed
      `.replace('#1', ''),
      '',
    );
    expect(planned.map(({ written }) => written)).toEqual([
      ['postgres:16'],
      [`redis@${DIGEST}`],
      ['ghcr.io/acme/app:2'],
    ]);
    expect(planned[2]?.targets.map(({ text }) => text)).toEqual([
      'ghcr.io/acme/app:1.4.0',
      'acme/app:1.4.0',
    ]);
  });

  test('gives a target without a tag the tag of the source', () => {
    expect(targets('postgres:16 => ghcr.io/acme/db')).toEqual([['ghcr.io/acme/db:16']]);
    expect(targets('postgres => ghcr.io/acme/db')).toEqual([['ghcr.io/acme/db:latest']]);
    expect(targets(`postgres:16@${DIGEST} => ghcr.io/acme/db`)).toEqual([['ghcr.io/acme/db:16']]);
  });

  test('puts the name of the source below a prefix, without library/', () => {
    expect(targets('postgres:16 => ghcr.io/acme/')).toEqual([['ghcr.io/acme/postgres:16']]);
    expect(targets('ghcr.io/acme/app:1 => 127.0.0.1:5000/')).toEqual([
      ['127.0.0.1:5000/acme/app:1'],
    ]);
    expect(targets('postgres:16 => docker://localhost:5000/mirror/')).toEqual([
      ['localhost:5000/mirror/postgres:16'],
    ]);
  });

  test('resolves an image once, in however many spellings it is listed', () => {
    const planned = planImages(
      'alpine:3\ndocker.io/library/alpine:3 => a.io/x:1\nalpine:3 => a.io/x:2',
      '',
    );
    expect(planned).toHaveLength(1);
    expect(planned[0]?.written).toEqual(['alpine:3', 'docker.io/library/alpine:3']);
    expect(planned[0]?.targets.map(({ text }) => text)).toEqual(['a.io/x:1', 'a.io/x:2']);
  });

  test('takes places of other kinds on both sides', () => {
    const [image] = planImages('oci:dir:v1 => oci-archive:out.tar:v1, ghcr.io/acme/app:1', '');
    expect(image?.place.transport).toBe('oci');
    expect(image?.targets.map(({ place }) => place.transport)).toEqual(['oci-archive', 'docker']);
  });
});

describe('the push input', () => {
  test('adds its targets to the one image, or below a prefix to each', () => {
    expect(targets('app:1', 'ghcr.io/acme/app:1,\nghcr.io/acme/app:latest')).toEqual([
      ['ghcr.io/acme/app:1', 'ghcr.io/acme/app:latest'],
    ]);
    expect(targets('a:1\nb:2', 'ghcr.io/acme/')).toEqual([
      ['ghcr.io/acme/a:1'],
      ['ghcr.io/acme/b:2'],
    ]);
    expect(targets('a:1', '')).toEqual([[]]);
  });
});

describe('what cannot be meant', () => {
  test.each([
    ['no image at all', '  # nothing', '', /reading input images: it lists no image/],
    ['a malformed reference', 'a:1\nBAD:1', '', /images, line 2: invalid reference "BAD:1"/],
    ['an arrow to nothing', 'a:1 =>', '', /images, line 1: .*"=>"/],
    ['an arrow from nothing', '=> a:1', '', /images, line 1/],
    ['two arrows', 'a:1 => b:1 => c:1', '', /line 1: more than one/],
    ['an empty target among others', 'a:1 => b:1,,c:1', '', /line 1/],
    ['no tag on either side', `a:1\nb@${DIGEST} => ghcr.io/acme/b`, '', /images, line 2: .*no tag/],
    ['a digest as a target', `a:1 => b@${DIGEST}`, '', /line 1: the target .* has a digest/],
    [
      'one target of two images',
      'a:1 => x.io/c:1\nb:1 => x.io/c:1',
      '',
      /a:1 and b:1 have one target, x\.io\/c:1/,
    ],
    ['one pushed tag for two images', 'a:1\nb:1', 'x.io/c:1', /push, line 1: .*several images/],
    [
      'a prefix below which nothing has a name',
      'oci:dir => ghcr.io/acme/',
      '',
      /line 1: the source has no name/,
    ],
  ])('%s is an error that names the place', (_, images, push, message) => {
    expect(() => planImages(images, push)).toThrowError(
      expect.objectContaining({ message: expect.stringMatching(message) }),
    );
  });
});

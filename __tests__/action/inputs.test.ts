import { describe, expect, test } from 'vitest';
import { readInputs } from '../../src/action/inputs.ts';
import { formatPlatform } from '../../src/oci/platform.ts';

const read = (inputs: Readonly<Record<string, string>>) =>
  readInputs(
    Object.fromEntries(
      Object.entries({ images: 'alpine:3', ...inputs }).map(([name, value]) => [
        `INPUT_${name.toUpperCase()}`,
        value,
      ]),
    ),
    '/workspace',
  );

describe('inputs', () => {
  test('that are not given have their defaults', () => {
    expect(read({})).toMatchObject({
      platforms: [],
      load: 'auto',
      engine: 'auto',
      archive: undefined,
      cache: 'true',
      cachePrefix: 'transship',
      logins: [],
      mirrors: {},
      referrers: true,
      ifExists: 'overwrite',
      concurrency: undefined,
      summary: true,
      warnings: [],
    });
  });

  test('are understood in the forms that people write', () => {
    const inputs = read({
      platforms: 'linux/amd64,linux/arm64\nlinux/armhf # old ones',
      mirrors:
        'docker.io => https://mirror.gcr.io, http://127.0.0.1:5000\nindex.docker.io => https://b.example',
      'insecure-registries': 'a.example:5000, b.example',
      archive: 'out/images.tar',
      load: 'FALSE',
      retries: '0',
    });
    expect(inputs.platforms).not.toBe('all');
    expect(
      [...inputs.platforms].map((one) => (typeof one === 'string' ? one : formatPlatform(one))),
    ).toEqual(['linux/amd64', 'linux/arm64', 'linux/arm/v7']);
    expect(inputs.mirrors).toEqual({
      'docker.io': ['https://mirror.gcr.io', 'http://127.0.0.1:5000', 'https://b.example'],
    });
    expect(inputs.insecureRegistries).toEqual(['a.example:5000', 'b.example']);
    expect(inputs.archive).toMatch(/workspace.out.images\.tar$/);
    expect(inputs).toMatchObject({ load: 'false', retries: 0 });
    expect(read({ platforms: 'all' }).platforms).toBe('all');
  });

  test('hold logins: one alone, a list as docker/login-action takes it, Docker Hub in all its names', () => {
    const { logins } = read({
      registry: 'ghcr.io',
      username: 'somebody',
      password: 'secret',
      'registry-auth':
        '- registry: https://index.docker.io/v1/\n  username: hub\n  password: 0123\n- username: default\n  password: "x: y"',
    });
    expect(logins).toEqual([
      { registry: 'docker.io', username: 'hub', password: '0123' },
      { registry: 'docker.io', username: 'default', password: 'x: y' },
      { registry: 'ghcr.io', username: 'somebody', password: 'secret' },
    ]);
  });

  test('of a YAML list may share fields by merge keys and aliases', () => {
    const { logins } = read({
      'registry-auth':
        '- &base {registry: a.example, username: me, password: &secret s3}\n- {<<: *base, registry: b.example}\n- {registry: c.example, username: you, password: *secret}\n- {registry: d.example, username: you, password: "#a"}\n- registry: e.example\n  username: you\n  password: |\n    block\n',
    });
    expect(logins).toEqual([
      { registry: 'a.example', username: 'me', password: 's3' },
      { registry: 'b.example', username: 'me', password: 's3' },
      { registry: 'c.example', username: 'you', password: 's3' },
      { registry: 'd.example', username: 'you', password: '#a' },
      { registry: 'e.example', username: 'you', password: 'block' },
    ]);
  });

  test.each([
    ['a map', '{ hunter2: x }', 'password is a map'],
    ['a template that was not evaluated', '{{ hunter2 }}', 'password is a map'],
    ['a list', '[hunter2]', 'password is a list'],
    ['null', 'null', 'password is null'],
    ['a tilde', '~', 'password is null'],
    ['an anchor', '&hunter2', 'password begins with "&"'],
    ['a tag', '!hunter2', 'password begins with "!"'],
    ['a comment', '#hunter2', 'password holds "#"'],
    ['cut short by a comment', 'hunter2 #3', 'password holds "#"'],
    ['an alias of nothing', '*hunter2', 'password is null'],
  ])(
    'with a password that YAML reads as %s are an error, not an empty password',
    (_, written, why) => {
      const list = `- {username: one, password: fine}\n- username: two\n  password: ${written}`;
      const thrown = expect.objectContaining({ message: expect.stringContaining(why) });
      expect(() => read({ 'registry-auth': list })).toThrowError(thrown);
      expect(() => read({ 'registry-auth': list })).toThrowError(/input registry-auth: entry 2/);
      expect(() => read({ 'registry-auth': list })).not.toThrowError(/hunter2/);
    },
  );

  test.each([
    [
      'a registry that is a list',
      '- {username: u, password: p, registry: [a.io]}',
      /entry 1: registry is a list/,
    ],
    [
      'a user name that is a map',
      '- {username: {a: b}, password: p}',
      /entry 1: username is a map/,
    ],
    ['an entry that is a text', '- ghcr.io', /entry 1 is not an object/],
    ['no password', '- {username: u, pasword: hunter2}', /entry 1 has no password/],
    ['a field twice', '- {username: u, password: p, password: hunter2}', /not YAML/],
    ['two documents', '- {username: u, password: p}\n---\n- hunter2', /not YAML/],
    ['only a comment', '# hunter2', /not a list/],
  ])('of a YAML list with %s are an error', (_, list, why) => {
    expect(() => read({ 'registry-auth': list })).toThrowError(why);
    expect(() => read({ 'registry-auth': list })).not.toThrowError(/hunter2/);
  });

  test('without a password, as forks see them, are dropped with a warning', () => {
    const { logins, warnings } = read({ registry: 'ghcr.io', username: 'somebody', password: '' });
    expect(logins).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining('ghcr.io')]);
  });

  test('that do not exist are a warning each', () => {
    expect(read({ imagse: 'x', tag: 'y' }).warnings).toEqual([
      expect.stringContaining('"imagse"'),
      expect.stringContaining('"tag"'),
    ]);
  });
});

describe('inputs that cannot be meant', () => {
  test.each([
    ['images that are none', { images: '# nothing' }, /input images: it lists no image/],
    ['a malformed reference', { images: 'a:1\nNOT VALID' }, /images, line 2: invalid reference/],
    [
      'a platform that is none',
      { platforms: 'linux' },
      /input platforms: "linux" is not a platform/,
    ],
    [
      'all platforms and some',
      { platforms: 'all, linux/amd64' },
      /input platforms: "all" stands beside/,
    ],
    ['a load that is none', { load: 'maybe' }, /input load: "maybe" is none of auto, true, false/],
    ['a password without a user', { password: 'hunter2' }, /input password: there is no username/],
    ['a registry without a user', { registry: 'ghcr.io' }, /input registry: there is no username/],
    ['logins that are no list', { 'registry-auth': 'a: [b' }, /input registry-auth: not YAML/],
    ['a mirror that is none', { mirrors: 'docker.io' }, /input mirrors: line 1/],
    [
      'a concurrency of nothing',
      { concurrency: '0' },
      /input concurrency: "0" is not a whole number/,
    ],
    ['one tag for two images', { images: 'a:1\nb:1', push: 'x.io/c:1' }, /input push, line 1/],
    [
      'two images with one target',
      { images: 'a:1 => x.io/c:1\nb:1 => x.io/c:1' },
      /have one target/,
    ],
    [
      'a sync and a lock',
      { sync: 'a.yaml', lock: 'b.json' },
      /input (?:images|lock): it stands beside/,
    ],
    ['parts of nothing', { shards: '2' }, /input shards: it says how to split a sync/],
    ['a frozen lock of no file', { 'lock-mode': 'frozen' }, /input lock-mode: it is frozen/],
    ['a lock-mode that is none', { 'lock-mode': 'x' }, /input lock-mode: "x" is none of/],
  ])('%s are one error that names the input, and no secret', (_, inputs, message) => {
    const thrown = expect.objectContaining({ message: expect.stringMatching(message) });
    expect(() => read(inputs as Record<string, string>)).toThrowError(thrown);
    expect(() => read(inputs as Record<string, string>)).not.toThrowError(/hunter2/);
  });
});

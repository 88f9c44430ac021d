import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import {
  addGlobalOptions,
  firstWord,
  type GlobalOptions,
  globalOptionsOf,
  wantedPlatforms,
} from '../../src/cli/options.ts';

function parse(...args: readonly string[]): {
  readonly options: GlobalOptions;
  readonly own: object;
} {
  let found: { options: GlobalOptions; own: object } | undefined;
  const images = addGlobalOptions(
    new Command('images').option('-q', 'ids only').action(function (this: Command) {
      found = { options: globalOptionsOf(this), own: this.opts() };
    }),
  );
  addGlobalOptions(new Command().enablePositionalOptions().exitOverride())
    .configureOutput({ writeErr: () => undefined })
    .addCommand(images.exitOverride().configureOutput({ writeErr: () => undefined }))
    .parse(args, { from: 'user' });
  if (found === undefined) {
    throw new Error('the command did not run');
  }
  return found;
}

describe('global options', () => {
  test('are taken before and after the command, lists from both', () => {
    const { options } = parse(
      '--store',
      'a',
      '--insecure',
      'one',
      'images',
      '--insecure',
      'two',
      '--json',
    );
    expect(options).toMatchObject({
      store: 'a',
      insecure: ['one', 'two'],
      json: true,
      quiet: false,
    });
  });

  test('-q is silence before images, and ids after it', () => {
    expect(parse('-q', 'images').options.quiet).toBe(true);
    expect(parse('images', '-q')).toMatchObject({ options: { quiet: false }, own: { q: true } });
    expect(parse('images', '--quiet').options.quiet).toBe(true);
  });

  test('a mirror is for a host by its canonical name', () => {
    const { options } = parse('images', '--mirror', 'index.docker.io=https://mirror.example/v2');
    expect(options.mirror).toEqual([{ host: 'docker.io', url: 'https://mirror.example/v2' }]);
  });

  test.each([
    ['--mirror', 'docker.io'],
    ['--mirror', 'docker.io=ftp://x'],
    ['--concurrency', '0'],
    ['--retries', '-1'],
    ['--timeout', '1.5'],
    ['--engine', 'rkt'],
    ['--platform', 'linux'],
  ])('%s %s is refused', (option, value) => {
    expect(() => parse('images', option, value)).toThrow();
  });

  test('platforms add up, by commas and by repetition, and all is everything', () => {
    const { options } = parse(
      'images',
      '--platform',
      'linux/amd64,linux/arm',
      '--platform',
      'linux/arm64',
    );
    expect(wantedPlatforms(options)).toHaveLength(3);
    expect(wantedPlatforms(parse('images', '--platform', 'all').options)).toEqual([]);
    expect(wantedPlatforms(parse('images').options)).toBeUndefined();
  });
});

test.each([
  [['build', '--store', 'a'], 'build'],
  [['--store', 'images', 'build', 'pull'], 'build'],
  [['--store=images', '--json', '-q', '--debug=true', 'build'], 'build'],
  [['--retries', '3', '--insecure', 'one', '--insecure', 'two', 'image', 'build'], 'image'],
  [['--store', 'images'], undefined],
  [['--help', 'build'], undefined],
  [['--unknown', 'build'], undefined],
  [['--', 'build'], undefined],
  [[], undefined],
])('the first word of %j is %s', (args, word) => {
  expect(firstWord(args)).toBe(word);
});

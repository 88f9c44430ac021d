import { describe, expect, test } from 'vitest';
import { matches } from '../../src/dockerfile/glob.ts';
import { ignorePatterns } from '../../src/dockerfile/ignore-file.ts';
import { PathPatterns } from '../../src/dockerfile/path-patterns.ts';
import { pathTokens } from '../../src/dockerfile/path-tokens.ts';

// What moby's patternmatcher says, read from its tests.
test.each([
  ['**', 'file', true],
  ['**/', 'file', true],
  ['**', 'dir/file', true],
  ['**/**', 'dir/file', true],
  ['dir/**', 'dir/file', true],
  ['dir/**', 'dir/dir2/file', true],
  ['dir/**', 'dir', false],
  ['**/dir', 'dir', true],
  ['**/dir', 'dir/file', true],
  ['**/dir2/*', 'dir/dir2/file', true],
  ['**/dir2/**', 'dir/dir2/dir3/file', true],
  ['**file', 'file', true],
  ['**file', 'dir/dir/file', true],
  ['**file', 'dir/afile', true],
  ['**/file', 'dir/dir/file', true],
  ['**/file', 'dir/afile', false],
  ['**/file*', 'dir/dir/file.txt', true],
  ['**/file*txt', 'dir/dir/file.txt', true],
  ['**/**/*.txt', 'dir/dir/file.txt', true],
  ['**/**/*.txt2', 'dir/dir/file.txt', false],
  ['**/*.txt', 'file.txt', true],
  ['**/**/*.txt', 'file.txt', true],
  ['a**/*.txt', 'a/file.txt', true],
  ['a**/*.txt', 'a/dir/dir/file.txt', true],
  ['a/*.txt', 'a/dir/file.txt', false],
  ['a/*.txt', 'a/file.txt', true],
  ['a/*.txt**', 'a/file.txt', true],
  ['a[b-d]e', 'ae', false],
  ['a[b-d]e', 'ace', true],
  ['a[b-d]e', 'aae', false],
  ['a[^b-d]e', 'aze', true],
  ['.*', '.foo', true],
  ['.*', 'foo', false],
  ['abc.def', 'abcZdef', false],
  ['abc?def', 'abcZdef', true],
  ['abc?def', 'abcdef', false],
  ['a\\\\', 'a\\', true],
  ['a\\*b', 'a*b', true],
  ['a\\*b', 'ab', false],
  ['**/foo/bar', 'foo/bar', true],
  ['**/foo/bar', 'dir/dir2/foo/bar', true],
  ['abc/**', 'abc', false],
  ['**/.foo', 'bar.foo', false],
  ['a(b)c/def', 'a(b)c/def', true],
  ['a(b)c/def', 'a(b)c/xyz', false],
  ['a.|)$(}+{bc', 'a.|)$(}+{bc', true],
  ['x/p.py-2.4+g08-any.whl', 'x/p.py-2.4+g08-any.whl', true],
  ['x/*.whl', 'x/p.py-2.4+g08-any.whl', true],
  ['*', 'abc', true],
  ['a*', 'ab/c', true],
  ['a*/b', 'a/c/b', false],
  ['a*b*c*d*e*/f', 'axbxcxdxexxx/f', true],
  ['a*b*c*d*e*/f', 'axbxcxdxe/xxx/f', false],
  ['a*b?c*x', 'abxbbxdbxebxczzx', true],
  ['a*b?c*x', 'abxbbxdbxebxczzy', false],
  ['a?b', 'a☺b', true],
  ['a???b', 'a☺b', false],
  ['?', '😀', true],
  ['[a-ζ]*', 'α', true],
  ['*[a-ζ]', 'A', false],
  ['[\\]a]', ']', true],
  ['[x\\-]', '-', true],
  ['[x\\-]', 'z', false],
  ['docs/', 'docs/README.md', true],
  ['foo', 'FOO', false],
])('%s and %s: %s', (pattern, path, expected) => {
  expect(new PathPatterns([pattern]).matches(path)).toBe(expected);
});

test.each(['[', 'a[', '[^', '[]a]', '[-]', '[x-]', '[-x]', '[a-b-c]', '\\', '!'])(
  '%s is refused',
  (pattern) => {
    expect(() => new PathPatterns([pattern])).toThrow(/no pattern of paths/);
  },
);

describe('of several patterns the last that fits decides', () => {
  test.each([
    [['docs', '!docs/README.md'], 'docs/README.md', false],
    [['docs', '!docs/README.md'], 'docs/other', true],
    [['!a.go', '*.go'], 'a.go', true],
    [['*.go', '!a.go'], 'a.go', false],
    [['**', '!util/docker/web'], 'util/docker/web/foo', false],
    [['**', '!util/docker/web', 'util/docker/web/foo'], 'util/docker/web/foo', true],
    [['*', '!a/b'], 'a/b/c/d', false],
    [['*', '!a/b'], 'a/c', true],
    [['a', '  !a/b  '], 'a/b', false],
  ])('%j and %s: %s', (patterns, path, expected) => {
    expect(new PathPatterns(patterns).matches(path)).toBe(expected);
  });
});

test('a directory need not be entered where nothing in it can be taken back', () => {
  const patterns = new PathPatterns(['node_modules', 'docs', '!docs/api/x.md']);
  expect(patterns.mayTakeBack('node_modules')).toBe(false);
  expect(patterns.mayTakeBack('docs')).toBe(true);
  expect(patterns.mayTakeBack('docs/api')).toBe(true);
  expect(new PathPatterns(['a', '!**/b']).mayTakeBack('a')).toBe(true);
});

test.each([
  ['*c', 'abc', true],
  ['a*', 'ab/c', false],
  ['**', 'a/b', false],
  ['a/**', 'a/b', true],
  ['a*/b', 'abc/b', true],
])('for sources of COPY %s and %s: %s', (pattern, path, expected) => {
  expect(matches(pathTokens(pattern, false), [...path])).toBe(expected);
});

test('an ignore file has one pattern a line', () => {
  const text = '\uFEFF# no\n\n /a/b/ \n! /c\n./d/../e\n #f\n!\n**/g\r\n';
  expect(ignorePatterns(text)).toEqual(['a/b', '!c', 'e', '#f', '!', '**/g']);
});

test('a pattern that a backtracking matcher would search forever is answered at once', () => {
  const patterns = new PathPatterns([`${'**/'.repeat(12)}x`, `${'*a'.repeat(20)}b`]);
  expect(patterns.matches(`${'a/'.repeat(60)}b`)).toBe(false);
  expect(patterns.matches('a'.repeat(255))).toBe(false);
}, 5000);

import { expect, test } from 'vitest';
import { type Escape, Lexer, substituted, substitutedWords } from '../../src/dockerfile/lexer.ts';

const VARIABLES = new Map([
  ['PWD', '/home'],
  ['SHELL', 'bash'],
  ['EMPTY', ''],
  ['한국', '말'],
  ['FILE', 'foo.tar.gz'],
  ['PATHS', 'a/b/a'],
  ['STARS', 'x*y*z'],
]);

const ESCAPE: Escape = '\\';

// What BuildKit's lexer makes of a word, read from its tests (frontend/dockerfile/shell).
test.each([
  ['hello', 'hello'],
  ["he'll'o", 'hello'],
  [String.raw`he\'llo`, "he'llo"],
  [String.raw`abc\tdef`, 'abctdef'],
  [String.raw`"abc\tdef"`, String.raw`abc\tdef`],
  [String.raw`"abc\\tdef"`, String.raw`abc\tdef`],
  [String.raw`'abc\tdef'`, String.raw`abc\tdef`],
  ['hello\\', 'hello'],
  ['hello\\\\', 'hello\\'],
  [`"hel'lo"`, "hel'lo"],
  [`'hello\\'`, 'hello\\'],
  [`"''"`, "''"],
  [`'"hello"'`, '"hello"'],
  ['$.', '$.'],
  ['he$1x', 'hex'],
  ['$999aaa', 'aaa'],
  ['$@@@', '@@'],
  ['$$', ''],
  [`\${*:-b}`, 'b'],
  ['he$pwd.', 'he.'],
  ['he$PWD', 'he/home'],
  [String.raw`he\$PWD`, 'he$PWD'],
  [String.raw`he\\$PWD`, String.raw`he\/home`],
  [String.raw`"he\$PWD"`, 'he$PWD'],
  [String.raw`"he\\$PWD"`, String.raw`he\/home`],
  [String.raw`\${}aaa`, `\${}aaa`],
  [`he\${hi}xx`, 'hexx'],
  [`he\${PWD}`, 'he/home'],
  [`he\${XXX:-000}xx`, 'he000xx'],
  [`he\${PWD:-000}xx`, 'he/homexx'],
  [`he\${XXX:-$PWD}xx`, 'he/homexx'],
  [`he\${XXX:-\${YYY:-yyy}}xx`, 'heyyyxx'],
  [`he\${EMPTY:-e}\${EMPTY-f}`, 'hee'],
  [`he\${XXX:+000}\${EMPTY:+1}\${EMPTY+2}xx`, 'he2xx'],
  [`he\${PWD:+\${SHELL}}xx`, 'hebashxx'],
  [`he\${PWD:+\${PWD}:}xx`, 'he/home:xx'],
  [`he\${XXX:-\\$PWD:}xx`, 'he$PWD:xx'],
  [`he\${XXX:-\\\${PWD}z}xx`, `he\${PWDz}xx`],
  [`he\${PWD?}\${PWD:?}\${EMPTY?}`, 'he/home/home'],
  [`'he\${XX}'`, `he\${XX}`],
  [`"he'$PWD'"`, "he'/home'"],
  [`\${aaa}}`, '}'],
  [`\${aaa:-bbb {foo}`, 'bbb {foo'],
  ['안녕$한국', '안녕말'],
  [`\${FILE#*.}`, 'tar.gz'],
  [`\${FILE##*.}`, 'gz'],
  [`\${FILE%.*}`, 'foo.tar'],
  [`\${FILE%%.*}`, 'foo'],
  [`\${FILE#x}`, 'foo.tar.gz'],
  [`\${FILE#f?o}`, '.tar.gz'],
  [`\${FILE/o/0}`, 'f0o.tar.gz'],
  [`\${FILE//o/0}`, 'f00.tar.gz'],
  [`\${FILE//.*/}`, 'foo'],
  [`\${PATHS//\\//-}`, 'a-b-a'],
  [`\${STARS//\\*/+}`, 'x+y+z'],
  [`\${XXX#a}\${XXX//a/b}`, ''],
])('%s is %s', (word, expected) => {
  expect(substituted(word, VARIABLES, ESCAPE)).toBe(expected);
});

test.each([
  "he'llo",
  String.raw`he\\'llo`,
  '"hello',
  String.raw`"hello\"`,
  `\${}`,
  `he\${}xx`,
  `he\${.}`,
  `\${:-b}`,
  `\${{aaa}`,
  `\${aaa`,
  `\${aaa:-bbb`,
  `\${aaa:-bbb \${foo}`,
  `he\${XXX:YYY}`,
  `he\${PWD:=000}xx`,
  `\${PWD:#x}`,
  `he\${XXX?}`,
  `he\${EMPTY:?}`,
  `\${FILE/o}`,
  `\${FILE#\\o}`,
])('%s is wrong', (word) => {
  expect(() => substituted(word, VARIABLES, ESCAPE)).toThrow(
    expect.objectContaining({ code: 'INVALID_DOCUMENT' }),
  );
});

test('what a variable must be set for is said', () => {
  expect(() => substituted(`\${XXX:?say which}`, VARIABLES, ESCAPE)).toThrow('XXX: say which');
});

const SPACES = new Map([
  ['hi', 'hi'],
  ['space', 'abc  def'],
  ['leading', '  ab c'],
  ['trailing', 'ab c   '],
]);

test.each([
  ['hello', ['hello']],
  [`hello\${hi}bye`, ['hellohibye']],
  [`hello\${space}bye`, ['helloabc', 'defbye']],
  [`hello"\${space}"bye`, ['helloabc  defbye']],
  [`hello "\${space}"bye`, ['hello', 'abc  defbye']],
  [`hello\${leading}def`, ['hello', 'ab', 'cdef']],
  [`hello"\${leading}" def`, ['hello  ab c', 'def']],
  [`hello\${trailing}d`, ['helloab', 'c', 'd']],
  ['hello" there  "', ['hello there  ']],
  ['hello there     ', ['hello', 'there']],
  [String.raw`hello\ there`, ['hello there']],
  [String.raw`hello"\\there"`, [String.raw`hello\there`]],
  ["hello'$there'", ['hello$there']],
])('%s has the words %j', (text, expected) => {
  expect(substitutedWords(text, SPACES, ESCAPE)).toEqual(expected);
});

test('another escape character leaves the backslash alone', () => {
  expect(substituted('c:\\dir\\`$hi', SPACES, '`')).toBe('c:\\dir\\$hi');
});

test('quotes of a here-document are characters', () => {
  const lexer = new Lexer(`it's "$hi"`, SPACES, { escape: ESCAPE, ignoreQuotes: true });
  expect(lexer.read().text).toBe(`it's "hi"`);
});

test('a pattern that would be searched for forever is not', () => {
  const text = 'a'.repeat(300);
  const word = `\${text//${'*a'.repeat(20)}b/x}`;
  expect(substituted(word, new Map([['text', text]]), ESCAPE)).toBe(text);
});

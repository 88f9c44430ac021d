import { expect, test } from 'vitest';
import { Duration } from '../../src/template/duration.ts';
import { Template } from '../../src/template/template.ts';
import { NIL_POINTER, NIL_SLICE, StringMap, Struct } from '../../src/template/values.ts';

const IMAGE = new Struct(
  {
    Id: 'sha256:abcdef',
    Tags: ['app:1', 'app:2'],
    Labels: new StringMap({ maintainer: 'acme', 'a.b': 'dotted' }),
    Cmd: NIL_SLICE,
    Healthcheck: NIL_POINTER,
    Variant: '',
    Size: 1234,
    Pause: new Duration(90e9),
    Raw: { Env: ['A=1', 'B=2'], none: null, deep: { z: 1, a: [true, '<x>'] } },
  },
  ['Variant'],
);

function execute(text: string, value: unknown = IMAGE): string {
  return new Template(text).execute(value);
}

function failure(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

test.each([
  ['text without actions stays', 'a }} b', 'a }} b'],
  ['a field', '{{.Id}}', 'sha256:abcdef'],
  ['a chain of fields', '{{.Raw.deep.z}}{{(.Raw).deep.z}}{{$.Raw.deep.z}}', '111'],
  ['blanks around an action', '{{ .Size }} ', '1234 '],
  ['trim markers', 'a \n {{- .Size -}} \n b', 'a1234b'],
  ['comments', 'a{{/* }} "no */}} b {{- /* c */ -}} d', 'a bd'],
  ['strings in quotes', '{{"a\\t\\"\\u00e9\\x41"}}', 'a\t"éA'],
  ['raw strings', '{{`a\\n}}`}}', 'a\\n}}'],
  [
    'numbers',
    '{{1}} {{-2}} {{1.5}} {{0x10}} {{1_000}} {{017}} {{-0x10}} {{0.000001}}',
    '1 -2 1.5 16 1000 15 -16 1e-06',
  ],
  ["characters, which are Go's numbers", "{{'a'}}", '97'],
  ['pipelines', '{{join .Tags "," | upper | printf "%q"}}', '"APP:1,APP:2"'],
  ['parentheses', '{{len (index .Tags 0)}}', '5'],
])('%s: %s', (_what, text, expected) => {
  expect(execute(text)).toBe(expected);
});

test.each([
  ['a list', '{{.Tags}}', '[app:1 app:2]'],
  ['a map, by key', '{{.Raw.deep}}', 'map[a:[true <x>] z:1]'],
  ['a map with a nil', '{{.Raw}}', 'map[Env:[A=1 B=2] deep:map[a:[true <x>] z:1] none:<nil>]'],
  ['a missing key', '{{.Raw.missing}}', '<no value>'],
  ['a nil of no type', '{{.Raw.none}}', '<no value>'],
  ['a nil pointer', '{{.Healthcheck}}', '<nil>'],
  ['a nil list', '{{.Cmd}}', '[]'],
  ['a boolean', '{{index .Raw.deep.a 0}}', 'true'],
  ['a name of JavaScript', '{{.Raw.constructor}}{{.Raw.__proto__}}', '<no value><no value>'],
])('%s prints as in Go', (_what, text, expected) => {
  expect(execute(text)).toBe(expected);
});

test.each([
  ['{{json .Labels}}', '{"a.b":"dotted","maintainer":"acme"}'],
  ['{{json .Raw.deep}}', '{"a":[true,"<x>"],"z":1}'],
  ['{{json .Cmd}}{{json .Healthcheck}}{{json .Raw.none}}{{json .Raw.missing}}', 'nullnullnullnull'],
  ['{{split "a,b" ","}}{{upper "a"}}{{lower "B"}}', '[a b]Ab'],
  ['{{title "hello big-world it\'s"}}', "Hello Big-World It'S"],
  ['{{pad "x" 1 2}}|{{pad "" 1 2}}|{{truncate "abcdef" 3}}', ' x  ||abc'],
  ['{{len .Tags}}{{len .Labels}}{{len "é"}}{{len .Cmd}}', '2220'],
  ['{{index .Labels "a.b"}}|{{index .Labels "none"}}|{{index .Raw "deep" "a" 0}}', 'dotted||true'],
  ['{{slice .Id 7 10}}{{slice .Tags 1}}', 'abc[app:2]'],
  ['{{print 1 2 "x" 3}}{{println "a" 1}}', '1 2x3a 1\n'],
  [
    '{{eq .Size 1 1234}}{{ne .Size 1}}{{lt 1 2}}{{le 2 2}}{{gt "b" "a"}}{{ge 1 2}}',
    'truetruetruetruetruefalse',
  ],
  ['{{and .Size .Cmd}}{{or .Cmd .Size}}{{not .Cmd}}', '[]1234true'],
  ['{{and .Cmd (index .Cmd 0)}}', '[]'],
  ['{{upper "straße é"}} {{truncate "héllo" 2}} {{index "abc" 1}}', 'STRAßE É hé 98'],
  ['{{slice .Tags 0 1 2}}', '[app:1]'],
  [
    `{{html "<a href='x'>&\\"</a>"}} {{urlquery "a b&c=d/é!"}} {{js "it's \\"<x>\\"\\n"}}`,
    '&lt;a href=&#39;x&#39;&gt;&amp;&#34;&lt;/a&gt; a+b%26c%3Dd%2F%C3%A9%21 it\\\'s \\"\\u003Cx\\u003E\\"\\u000A',
  ],
  [
    '{{eq .Pause 0}}{{gt .Pause 1}}{{if .Pause}}{{.Pause}}{{end}}{{json .Pause}}',
    'falsetrue1m30s90000000000',
  ],
])('functions: %s', (text, expected) => {
  expect(execute(text)).toBe(expected);
});

test.each([
  ['{{if .Cmd}}a{{else if .Size}}b{{else}}c{{end}}', 'b'],
  ['{{if .Cmd}}a{{else if .Variant}}b{{else}}c{{end}}', 'c'],
  ['{{with .Raw}}{{.Env}}{{$.Size}}{{end}}', '[A=1 B=2]1234'],
  ['{{with .Cmd}}a{{else}}{{.Size}}{{end}}', '1234'],
  ['{{with .Cmd}}a{{else with .Raw}}{{.Env}}{{end}}', '[A=1 B=2]'],
  ['{{range .Tags}}{{.}};{{else}}none{{end}}', 'app:1;app:2;'],
  ['{{range .Cmd}}{{.}}{{else}}none{{end}}', 'none'],
  ['{{range $i, $tag := .Tags}}{{$i}}{{$tag}} {{end}}', '0app:1 1app:2 '],
  ['{{range $k, $v := .Labels}}{{$k}}={{$v}} {{end}}', 'a.b=dotted maintainer=acme '],
  [
    '{{range $tag := .Tags}}{{range $.Raw.Env}}{{$tag}}{{.}} {{end}}{{end}}',
    'app:1A=1 app:1B=2 app:2A=1 app:2B=2 ',
  ],
  ['{{range .Tags}}{{if eq . "app:1"}}{{continue}}{{end}}{{.}}{{end}}', 'app:2'],
  ['{{range .Tags}}{{.}}{{break}}{{end}}', 'app:1'],
  [
    '{{range 3}}{{.}}{{end}}{{range $i := 2}}{{$i}}{{end}}{{range -1}}x{{else}}none{{end}}',
    '01201none',
  ],
  ['{{$x := 1}}{{range .Tags}}{{$x = .}}{{$y := 2}}{{end}}{{$x}}', 'app:2'],
])('blocks: %s', (text, expected) => {
  expect(execute(text)).toBe(expected);
});

test.each([
  ['{{.Id', 'line 1, column 1: this action has no end'],
  ['a\n{{"x}}', 'line 2, column 3: this string has no end'],
  ['{{nope .Id}}', 'line 1, column 3: there is no function "nope"'],
  ['{{$x}}', 'line 1, column 3: the variable $x was not declared'],
  ['{{if .Id}}{{$x := 1}}{{end}}{{$x}}', 'the variable $x was not declared'],
  ['{{}}', 'line 1, column 3: a value is missing'],
  ['{{.Id |}}', 'a value is missing'],
  ['{{if .Id}}', 'line 1, column 1: {{if}} has no {{end}}'],
  ['{{if .Id}}{{else}}', '{{if}} has no {{end}}'],
  ['{{end}}', '{{end}} without a block'],
  ['{{break}}', '{{break}} outside of {{range}}'],
  ['{{nil}}', 'nil says nothing by itself'],
  ['{{(.Id}}', 'line 1, column 3: this parenthesis is not closed'],
  ['{{.Id)}}', 'line 1, column 6: unexpected ")"'],
  ['{{.Id | 3}}', 'a value cannot be piped into a constant'],
  ['{{template "x"}}', '{{template}} is not possible'],
  [`${'{{if 1}}'.repeat(200)}`, 'nested more than 100 deep'],
  [' '.repeat(100_000), 'longer than 65536 characters'],
])('what does not parse is wrong usage, with its position: %.40s', (text, message) => {
  expect(failure(() => new Template(text))).toMatchObject({
    code: 'INVALID_ARGUMENT',
    message: expect.stringContaining(message),
  });
});

test.each([
  ['{{.Nope}}', 'line 1, column 3: there is no field Nope in a struct'],
  ['{{.Id.Nope}}', 'there is no field Nope in a string'],
  ['{{.Healthcheck.Test}}', 'there is no field Test in a nil'],
  ['{{index .Tags 2}}', 'index: there is no item 2 in a list of 2'],
  ['{{upper .Tags}}', 'upper: a string is needed, not a []string'],
  ['{{join .Tags}}', 'join takes 2 arguments, not 1'],
  ['{{lt 1 "a"}}', 'lt: a int cannot be compared with a string'],
  ['{{range .Id}}{{end}}', 'range cannot go over a string'],
  ['{{.Id 1}}', 'only a function takes arguments'],
  ['{{printf "%9999999d" 1}}', 'printf: a width of more than 1000'],
])('what fails is no wrong usage, and has its position: %s', (text, message) => {
  const template = new Template(text);
  expect(failure(() => template.execute(IMAGE))).toMatchObject({
    code: 'UNSUPPORTED',
    message: expect.stringContaining(message),
  });
});

test('a field that is not there is told with those that are', () => {
  const hint = 'there is Id, Tags, Labels, Cmd, Healthcheck, Variant, Size, Pause, Raw';
  expect(failure(() => execute('{{.ID}}'))).toMatchObject({ hint });
});

test('a template that would run for ever, or write without end, is stopped', () => {
  const list = Array.from({ length: 1000 }, () => 'x'.repeat(1000));
  const loops = '{{range $}}{{range $}}{{range $}}{{end}}{{end}}{{end}}';
  expect(failure(() => execute(loops, list))).toMatchObject({ code: 'TOO_LARGE' });
  expect(failure(() => execute('{{range $}}{{range $}}{{.}}{{end}}{{end}}', list))).toMatchObject({
    code: 'TOO_LARGE',
  });
});

test('JSON leaves out what its struct omits, and a template sees it', () => {
  expect(execute('{{json .}}')).not.toContain('Variant');
  expect(execute('[{{.Variant}}]')).toBe('[]');
});

test('the headings of a table end where a template does not suit them, and are no error', () => {
  const template = new Template('{{.Id}} {{upper .Id}}{{pad .Id 1 0}} {{slice .Id 0 10}}x');
  const headings = template.execute(new Struct({ Id: 'Name' }), { headings: true });
  expect(headings).toBe('Name Name Name ');
});

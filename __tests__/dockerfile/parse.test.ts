import { describe, expect, test } from 'vitest';
import { commandOf, declarationsOf, pairsOf, pathsOf } from '../../src/dockerfile/arguments.ts';
import { flagsOf } from '../../src/dockerfile/flags.ts';
import { parseDockerfile } from '../../src/dockerfile/parse.ts';
import { stagesOf } from '../../src/dockerfile/stages.ts';

function texts(source: string): readonly (readonly [number, string])[] {
  return parseDockerfile(source, 'Dockerfile').instructions.map(({ lines, text }) => [
    lines[0],
    text,
  ]);
}

describe('instructions', () => {
  test.each([
    [
      'one a line',
      'FROM a\nCMD b\n',
      [
        [1, 'FROM a'],
        [2, 'CMD b'],
      ],
    ],
    [
      'indented',
      '  FROM a\n\t cmd b',
      [
        [1, 'FROM a'],
        [2, 'cmd b'],
      ],
    ],
    [
      'with the ends of Windows',
      'FROM a\r\nRUN x \\\r\n y\r\n',
      [
        [1, 'FROM a'],
        [2, 'RUN x  y'],
      ],
    ],
    ['after a byte order mark', '\uFEFFFROM a', [[1, 'FROM a']]],
    [
      'continued, with blanks after the escape',
      'RUN a \\  \n  b\nCMD c',
      [
        [1, 'RUN a   b'],
        [3, 'CMD c'],
      ],
    ],
    [
      'continued over comments',
      'RUN a \\\n# no \\\n  # no\n b\nCMD c',
      [
        [1, 'RUN a  b'],
        [5, 'CMD c'],
      ],
    ],
    [
      'continued over empty lines',
      'RUN a \\\n\n \t\n b\nCMD c',
      [
        [1, 'RUN a  b'],
        [5, 'CMD c'],
      ],
    ],
    ['continued within a word', 'FR\\\nOM a\\\nb', [[1, 'FROM ab']]],
    [
      'continued at the end of the file',
      'FROM a\nRUN x \\',
      [
        [1, 'FROM a'],
        [2, 'RUN x'],
      ],
    ],
    [
      'not continued by an escape that is escaped',
      'RUN a \\\\\nCMD b',
      [
        [1, 'RUN a \\\\'],
        [2, 'CMD b'],
      ],
    ],
    [
      'with # where no comment begins',
      'RUN a # b\nCMD c',
      [
        [1, 'RUN a # b'],
        [2, 'CMD c'],
      ],
    ],
  ] as const)('%s', (_case, source, expected) => {
    expect(texts(source)).toEqual(expected);
  });

  test('continue with another escape where a directive says so', () => {
    expect(texts('# escape=`\nFROM a\nRUN x `\n y\\\n')).toEqual([
      [2, 'FROM a'],
      [3, 'RUN x  y\\'],
    ]);
  });

  test.each([
    ['after another comment', '# hello\n# escape=`\nFROM a\nCMD x `\nCMD y'],
    ['after a directive that is none', '# foo=bar\n# escape=`\nFROM a\nCMD x `\nCMD y'],
    ['after an empty line', '\n# escape=`\nFROM a\nCMD x `\nCMD y'],
  ])('a directive %s is a comment', (_case, source) => {
    expect(parseDockerfile(source, 'Dockerfile').escape).toBe('\\');
  });

  test('directives may follow one another', () => {
    const file = parseDockerfile('# syntax = docker/dockerfile:1\n#Escape=`\nFROM a', 'f');
    expect(file).toMatchObject({ syntax: 'docker/dockerfile:1', escape: '`' });
  });

  test.each([
    ['is unknown', 'FROM a\nFOO b', 'Dockerfile:2: unknown instruction: FOO'],
    ['is not there', '# nothing\n', 'Dockerfile: it has no instructions'],
  ])('an instruction that %s is named', (_case, source, message) => {
    expect(() => parseDockerfile(source, 'Dockerfile')).toThrow(message);
  });

  test.each(['# escape=x\nFROM a', '# escape=`\n# escape=`\nFROM a'])(
    'a wrong directive is refused: %j',
    (source) => {
      expect(() => parseDockerfile(source, 'Dockerfile')).toThrow(/escape/);
    },
  );
});

describe('here-documents', () => {
  function heredocs(source: string): readonly unknown[] {
    return parseDockerfile(source, 'Dockerfile').instructions.flatMap(({ heredocs }) =>
      heredocs.map(({ name, text, expands }) => [name, text, expands]),
    );
  }

  test.each([
    ['plain', 'COPY <<EOF /x\nhi $a\nEOF\nCMD c', [['EOF', 'hi $a\n', true]]],
    ['in single quotes', "COPY <<'EOF' /x\nhi\nEOF\nCMD c", [['EOF', 'hi\n', false]]],
    ['in double quotes', 'COPY <<"E F" /x\nhi\nE F\nCMD c', [['E F', 'hi\n', false]]],
    ['without tabs', 'COPY <<-EOF /x\n\t\thi\n\tEOF\nCMD c', [['EOF', 'hi\n', true]]],
    [
      'two of them',
      'COPY <<a <<b /x/\n1\na\n2\nb\nCMD c',
      [
        ['a', '1\n', true],
        ['b', '2\n', true],
      ],
    ],
    ['with a number', 'RUN cat 3<<EOF\nhi\nEOF\nCMD c', [['EOF', 'hi\n', true]]],
    ['with the ends of Windows', 'COPY <<EOF /x\r\nhi\r\nEOF\r\nCMD c', [['EOF', 'hi\r\n', true]]],
    ['empty', 'COPY <<EOF /x\nEOF\nCMD c', [['EOF', '', true]]],
    ['behind ONBUILD', 'ONBUILD COPY <<EOF /x\nhi\nEOF\nCMD c', [['EOF', 'hi\n', true]]],
    ['after a line that goes on', 'RUN <<EOF \\\n cat\nhi\nEOF\nCMD c', [['EOF', 'hi\n', true]]],
    [
      'with what looks like instructions',
      'RUN <<EOF\nFROM x\n# no\nEOF\nCMD c',
      [['EOF', 'FROM x\n# no\n', true]],
    ],
  ])('%s', (_case, source, expected) => {
    const file = parseDockerfile(`FROM a\n${source}`, 'Dockerfile');
    expect(heredocs(`FROM a\n${source}`)).toEqual(expected);
    expect(file.instructions.at(-1)?.text).toBe('CMD c');
  });

  test.each([
    'CMD <<EOF',
    'COPY ["<<EOF", "/x"]',
    'RUN cat<<EOF',
    'RUN cat <<<word',
    'RUN echo $((1<<2))',
    'RUN echo "<<EOF"',
    'ENV a=<<EOF',
  ])('%s begins none', (line) => {
    expect(heredocs(`FROM a\n${line}\n`)).toEqual([]);
  });

  test('without an end are refused with their line', () => {
    expect(() => parseDockerfile('FROM a\nCOPY <<EOF /x\nhi', 'Dockerfile')).toThrow(
      /^Dockerfile:2: there is no line "EOF"/,
    );
  });
});

function only(source: string) {
  const [instruction] = parseDockerfile(source, 'Dockerfile').instructions;
  if (instruction === undefined) {
    throw new Error('there is one');
  }
  return instruction;
}

describe('arguments', () => {
  test.each([
    [
      'COPY --from=a --chown=1:2 b c',
      [
        ['from', 'a'],
        ['chown', '1:2'],
      ],
      'b c',
    ],
    ['COPY --link b c', [['link', undefined]], 'b c'],
    ['COPY --exclude="a b" c d', [['exclude', 'a b']], 'c d'],
    ['COPY -- --from=a b', [], '--from=a b'],
    ['RUN --mount=type=cache,target=/x  make', [['mount', 'type=cache,target=/x']], 'make'],
    ['CMD -x --y', [], '-x --y'],
  ])('%s has flags', (source, flags, rest) => {
    const instruction = only(source);
    expect(instruction.flags.map(({ name, value }) => [name, value])).toEqual(flags);
    expect(instruction.rest).toBe(rest);
  });

  test.each([
    ['CMD ["a", "b c"]', { words: ['a', 'b c'], isList: true }],
    ['CMD []', { words: [], isList: true }],
    ['CMD echo  "x"', { words: ['echo  "x"'], isList: false }],
    ['CMD [ "a"', { words: ['[ "a"'], isList: false }],
    [`CMD ['a']`, { words: [`['a']`], isList: false }],
    ['CMD', { words: [], isList: false }],
  ])('%s is a command', (source, expected) => {
    expect(commandOf(only(source))).toEqual(expected);
  });

  test.each(['CMD ["a", 1]', 'CMD [["a"]]'])('%s is refused', (source) => {
    expect(() => commandOf(only(source))).toThrow(/strings only/);
  });

  test.each([
    ['COPY a  b c', ['a', 'b', 'c']],
    ['COPY ["a b", "c"]', ['a b', 'c']],
  ])('%s has paths', (source, expected) => {
    expect(pathsOf(only(source))).toEqual(expected);
  });

  test.each([
    [
      'ENV a=b c="d e" f=g\\ h',
      [
        ['a', 'b'],
        ['c', '"d e"'],
        ['f', 'g\\ h'],
      ],
    ],
    ['ENV a b  c ', [['a', 'b  c']]],
    ['ENV a=', [['a', '']]],
    ['ENV a=b=c', [['a', 'b=c']]],
    [`LABEL "x y"='z'`, [['"x y"', "'z'"]]],
  ])('%s has pairs', (source, expected) => {
    expect(pairsOf(only(source), '\\')).toEqual(expected);
  });

  test.each(['ENV a', 'ENV', 'ENV a=b c', 'ENV =b'])('%s has none', (source) => {
    expect(() => pairsOf(only(source), '\\')).toThrow(/^Dockerfile:1: ENV/);
  });

  test('ARG declares several, with a value or without', () => {
    expect(declarationsOf(only('ARG a b=c d="e f"'), '\\')).toEqual([
      ['a', undefined],
      ['b', 'c'],
      ['d', '"e f"'],
    ]);
  });
});

describe('flags', () => {
  const KINDS = { from: 'text', exclude: 'texts', link: 'switch' } as const;

  test('have a value, several, or are switches', () => {
    const given = flagsOf(only('COPY --from=a --exclude=b --exclude=c --link d e'), KINDS);
    expect(given).toEqual({ from: 'a', exclude: ['b', 'c'], link: true });
    expect(flagsOf(only('COPY --link=false d e'), KINDS)).toEqual({
      from: undefined,
      exclude: [],
      link: false,
    });
  });

  test.each([
    ['COPY --foo=1 a b', 'COPY has no flag --foo'],
    ['COPY --from=a --from=b a b', '--from may be there once'],
    ['COPY --from a b', '--from needs a value'],
    ['COPY --link=maybe a b', '--link is true or false'],
    ['COPY --constructor=1 a b', 'COPY has no flag --constructor'],
  ])('%s is refused', (source, message) => {
    expect(() => flagsOf(only(source), KINDS)).toThrow(message);
  });
});

describe('stages', () => {
  test('begin with FROM; ARGs may come before', () => {
    const { globals, stages } = stagesOf(
      parseDockerfile('ARG V=1\nFROM --platform=$P a:$V AS Base\nCMD x\nfrom base\nCMD y', 'f'),
    );
    expect(globals.map(({ rest }) => rest)).toEqual(['V=1']);
    expect(stages).toMatchObject([
      { index: 0, name: 'base', base: 'a:$V', platform: '$P', instructions: [{ rest: 'x' }] },
      { index: 1, name: undefined, base: 'base', instructions: [{ rest: 'y' }] },
    ]);
  });

  test.each([
    ['CMD x', 'f:1: only ARG may stand before the first FROM'],
    ['ARG a', 'f:1: there is no FROM'],
    ['FROM', 'f:1: FROM is followed by an image'],
    ['FROM a b', 'f:1: FROM is followed by an image'],
    ['FROM a AS 1x', 'f:1: "1x" is no name for a stage'],
  ])('%s is refused', (source, message) => {
    expect(() => stagesOf(parseDockerfile(source, 'f'))).toThrow(message);
  });
});

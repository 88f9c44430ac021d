import { expect, test } from 'vitest';
import { changed } from '../../src/build/changed.ts';
import { substitutedWords } from '../../src/dockerfile/lexer.ts';
import type { Execution } from '../../src/oci/execution.ts';

function made(...instructions: readonly string[]): Execution {
  return instructions.reduce<Execution>(changed, {});
}

test.each([
  ['CMD ["/bin/sh", "-c", "echo"]', { Cmd: ['/bin/sh', '-c', 'echo'] }],
  ['cmd echo "a  b"', { Cmd: ['/bin/sh', '-c', 'echo "a  b"'] }],
  ['CMD ["not json', { Cmd: ['/bin/sh', '-c', '["not json'] }],
  ['ENTRYPOINT ["/entry"]', { Entrypoint: ['/entry'] }],
  ['ENV A=1 B="two words" C=three\\ words', { Env: ['A=1', 'B=two words', 'C=three words'] }],
  ['ENV NAME all of this', { Env: ['NAME=all of this'] }],
  [
    'EXPOSE 80 53/UDP 8000-8001',
    { ExposedPorts: { '80/tcp': {}, '53/udp': {}, '8000/tcp': {}, '8001/tcp': {} } },
  ],
  [`LABEL a=b "c d"='$e'`, { Labels: { a: 'b', 'c d': '$e' } }],
  ['USER app:app', { User: 'app:app' }],
  ['VOLUME ["/one", "/two"]', { Volumes: { '/one': {}, '/two': {} } }],
  ['VOLUME /one /two', { Volumes: { '/one': {}, '/two': {} } }],
  ['STOPSIGNAL SIGINT', { StopSignal: 'SIGINT' }],
  ['ONBUILD RUN make', { OnBuild: ['RUN make'] }],
  ['HEALTHCHECK NONE', { Healthcheck: { Test: ['NONE'] } }],
  [
    'HEALTHCHECK --interval=1m30s --retries=3 CMD curl -f localhost',
    { Healthcheck: { Test: ['CMD-SHELL', 'curl -f localhost'], Interval: 90e9, Retries: 3 } },
  ],
  ['HEALTHCHECK CMD ["true"]', { Healthcheck: { Test: ['CMD', 'true'] } }],
])('%s', (instruction, expected) => {
  expect(made(instruction)).toEqual(expected);
});

test('instructions follow one another: variables are replaced, directories entered', () => {
  expect(
    made(
      'ENV DIR=/srv A=1',
      'ENV A=2',
      'WORKDIR $DIR',
      'WORKDIR sub',
      `LABEL at=\${NONE:-x}\${A:+y}`,
    ),
  ).toEqual({ Env: ['DIR=/srv', 'A=2'], WorkingDir: '/srv/sub', Labels: { at: 'xy' } });
});

test.each([
  ['RUN make', '"RUN make" is no change'],
  ['CMD', 'CMD needs an argument'],
  ['constructor x', 'is no change'],
  ['LABEL =x', '"LABEL =x": LABEL: a name may not be empty'],
  [`USER 'x`, 'there is no end to what a single quote begins'],
  ['EXPOSE 70000', '"70000" is no port'],
  ['HEALTHCHECK curl', 'is followed by NONE, or by CMD'],
  ['HEALTHCHECK --interval=soon CMD x', '--interval is a time such as 1m30s'],
])('%s is refused', (instruction, message) => {
  expect(() => made(instruction)).toThrow(message);
});

test('quotes and backslashes are those of a shell', () => {
  const words = (text: string) => substitutedWords(text, new Map([['A', '1']]), '\\');
  expect(words(`a'b c'"d \\"e" \\f`)).toEqual(['ab cd "e', 'f']);
  expect(words('$A "$A" \'$A\' \\$A')).toEqual(['1', '1', '$A', '$A']);
});

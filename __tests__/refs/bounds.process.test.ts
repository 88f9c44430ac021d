import { describe, expect, test } from 'vitest';
import { codeOf } from '../../src/errors.ts';
import { readReferences } from '../../src/refs/find-references.ts';

type Make = (length: number) => string;

/** Lines as many as fit. */
const lines =
  (line: (index: number) => string, first = ''): Make =>
  (length) => {
    const made = [first];
    for (let [index, size] = [0, 0]; size < length; index += 1) {
      made.push(line(index));
      size += made.at(-1)?.length ?? 0;
    }
    return `${made.join('\n')}\n`;
  };

/** Files that make readers look at everything again for each part. */
const FILES: readonly (readonly [what: string, path: string, make: Make])[] = [
  [
    'arguments, then stages of them',
    'Dockerfile',
    (length) => {
      const half = length / 2;
      return `${lines((i) => `ARG V${i}=1`)(half)}${lines((i) => `FROM a:$V${i}`)(half)}`;
    },
  ],
  [
    'arguments of arguments',
    'Dockerfile',
    lines((i) => `ARG V${i + 1}=$V${i}`, 'FROM a\nARG V0=1'),
  ],
  ['stages', 'Dockerfile', lines((i) => `FROM a:${i} AS s${i}`)],
  ['copies', 'Dockerfile', lines(() => 'COPY --from=b:1 a b', 'FROM a:1')],
  ['a name of variables', 'Dockerfile', (length) => `ARG A=a\nFROM ${'$A'.repeat(length / 2)}\n`],
  [
    'variables of many pieces',
    'Dockerfile',
    (length) =>
      `ARG A=${'$B'.repeat(60)}\nARG A=${'${B:-x}'.repeat(60)}\nFROM ${'$A'.repeat(length / 2)}\n`,
  ],
  [
    'services that extend one another',
    'compose.yaml',
    lines((i) => ` s${i}: {extends: s${i + 1}}`, 'services:'),
  ],
  [
    'services that merge one another',
    'compose.yaml',
    lines((i) => ` s${i + 1}: &s${i + 1} {<<: *s${i}}`, 'services:\n s0: &s0 {image: a}'),
  ],
  [
    'services with one list',
    'compose.yaml',
    lines((i) => ` s${i}: {image: a, volumes: *v}`, 'x: &v [a]\nservices:'),
  ],
  ['images of a chart', 'values.yaml', lines((i) => `k${i}image: a:1`)],
  [
    'jobs that extend all jobs',
    '.gitlab-ci.yml',
    lines((i) => `j${i}: {image: a, extends: [j${i + 1}, j${i + 2}, j${i + 3}]}`),
  ],
  ['documents', 'k8s.yaml', lines(() => '---\nkind: Pod\nspec: {containers: [{image: a}]}')],
];

async function costOf(path: string, text: string): Promise<number> {
  const bytes = Buffer.from(text);
  const before = process.cpuUsage();
  try {
    const read = async (wanted: string) => (wanted === path ? bytes : undefined);
    await readReferences(path, { read, variables: {} });
  } catch (error) {
    expect(codeOf(error)).not.toBe('INTERNAL');
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** In milliseconds of the processor; a collection of garbage in between is no cost of the reader. */
async function leastCost(path: string, text: string): Promise<number> {
  const costs = [await costOf(path, text), await costOf(path, text), await costOf(path, text)];
  return Math.min(...costs);
}

const LENGTH = 16_000;
/** What can be told from noise. */
const MEASURABLE = 25;

async function growthOf(path: string, make: Make): Promise<number> {
  const cost = Math.max(MEASURABLE, await leastCost(path, make(LENGTH)));
  return (await leastCost(path, make(4 * LENGTH))) / cost;
}

test.each(FILES)(
  '%s: four times the file takes at most nine times as long',
  async (_what, path, make) => {
    await costOf(path, make(LENGTH));
    let growth = await growthOf(path, make);
    // What looks at everything again takes sixteen times as long each time; a busy machine does not.
    for (let tries = 1; growth >= 9 && tries < 4; tries += 1) {
      growth = await growthOf(path, make);
    }
    expect(growth).toBeLessThan(9);
  },
);

/** A project of files that each take in the next one twice. */
async function doubled(first: string, line: (next: string) => string): Promise<unknown> {
  let reads = 0;
  const read = async (path: string) => {
    reads += 1;
    const [, number = ''] = /(\d+)\.yml$/.exec(path) ?? [];
    return number !== '' || path === first
      ? Buffer.from(line(`${Number(number) + 1}.yml`))
      : undefined;
  };
  try {
    await readReferences(first, { read, variables: {} });
    return reads;
  } catch (error) {
    expect(reads).toBeLessThan(10_000);
    return codeOf(error);
  }
}

describe('files that take in others', () => {
  test.each([
    ['compose.yaml', (next: string) => `include: [${next}, ${next}, ${next}]\nservices: {}\n`],
    ['.gitlab-ci.yml', (next: string) => `include: [${next}, ${next}, ${next}]\na: {script: x}\n`],
    [
      'docker-compose.yml',
      (next: string) =>
        `services: {a: {extends: {file: ${next}, service: a}}, b: {extends: {file: ${next}, service: b}}}\n`,
    ],
  ])('%s: come to an end', async (first, line) => {
    expect(['TOO_LARGE', 'INVALID_DOCUMENT']).toContain(await doubled(first, line));
  });
});

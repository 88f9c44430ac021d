import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../src/action/inputs.ts';
import { buildProgram } from '../src/cli/program.ts';
import { messageOf } from '../src/errors.ts';
import { parseReference } from '../src/oci/reference.ts';
import type { WrittenReference } from '../src/refs/written-reference.ts';

const ROOT = join(import.meta.dirname, '..');
const DOCUMENTS = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md') && name !== 'CHANGELOG.md'),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
/** The widest line of an example that a README shows without a bar to scroll by, in characters. */
const WIDEST = 80;

/** What a file may name. */
const POSTGRES: WrittenReference = {
  reference: parseReference('postgres:16'),
  text: 'postgres:16',
  path: 'compose.yml',
  start: 0,
  end: 11,
  digestPlace: { kind: 'fixed', why: 'nothing is written' },
};

describe.each(DOCUMENTS)('%s', (document) => {
  const text = readFileSync(join(ROOT, document), 'utf8');

  test('shows only command lines that the command line understands', async () => {
    const wrong: string[] = [];
    for (const words of commandLines(text)) {
      const problem = await problemOf(words);
      if (problem !== undefined) {
        wrong.push(`transship ${words.join(' ')}: ${problem}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('shows only steps whose inputs the action understands', () => {
    const wrong = stepsOf(text).flatMap((step) => {
      const named = step['INPUT_FILES'] === undefined ? [] : [POSTGRES];
      return readInputs(step, '/work', named).warnings;
    });
    expect(wrong).toEqual([]);
  });
});

test('no example has a comment that ends beyond the width of a terminal', () => {
  const lines = DOCUMENTS.flatMap((document) => {
    const blocks = blocksOf(readFileSync(join(ROOT, document), 'utf8'));
    const shown = blocks.filter(({ language }) => ['sh', 'yaml'].includes(language));
    return shown.flatMap(({ block }) => block.split('\n'));
  });
  const commented = lines.filter((line) => /\S\s+(?:#|\/\/) /.test(line));
  expect(commented.filter((line) => line.length > WIDEST)).toEqual([]);
});

test('README.md has no line in an example that is wider than the page', () => {
  const blocks = blocksOf(readFileSync(join(ROOT, 'README.md'), 'utf8'));
  const wide = blocks
    .flatMap(({ block }) => block.split('\n'))
    .filter((line) => line.length > WIDEST);
  expect(wide).toEqual([]);
});

type Block = { readonly language: string; readonly block: string };

function blocksOf(text: string): readonly Block[] {
  return [...text.matchAll(/^```(\w+)\n(.*?)^```/gms)].map(([, language = '', block = '']) => ({
    language,
    block,
  }));
}

/** Those of examples, and of code in sentences and tables; the words of a usage are no command line. */
function commandLines(text: string): readonly (readonly string[])[] {
  const shown = blocksOf(text)
    .filter(({ language }) => ['sh', 'yaml'].includes(language))
    .flatMap(({ block }) => block.replaceAll('\\\n', ' ').split('\n'))
    .map((line) => line.trim().replace(/^(?:- run: |run: |- )/, ''));
  const prose = text.replaceAll(/^```.*?^```/gms, '');
  const spans = [...prose.matchAll(/`(transship [^`]*)`/g)]
    .map(([, code = '']) => code)
    // A sentence may name a command alone.
    .filter((code) => !/^[a-z ]+$/.test(code));
  return [...shown, ...spans]
    .flatMap(commandsOf)
    .filter(
      ([name, ...words]) => name === 'transship' && !words.some((word) => /\.\.\.|…$/.test(word)),
    )
    .map(([, ...words]) => words)
    .filter(([command = '']) => !/^[A-Z]+$/.test(command));
}

/** The commands of a line of a shell as words; what a shell does else is left out. */
function commandsOf(line: string): readonly (readonly string[])[] {
  const token =
    /\s*(?:#.*|(\|\||&&|[|;])|(\d?[<>]+\s*\S+)|((?:\$\([^)]*\)|'[^']*'|"[^"]*"|\\.|[^\s'"|;&<>])+))/gy;
  const commands: string[][] = [[]];
  for (const [, end, , word] of line.matchAll(token)) {
    if (end !== undefined) {
      commands.push([]);
    } else if (word !== undefined) {
      commands.at(-1)?.push(word.replaceAll(/^'(.*)'$|"/gs, '$1'));
    }
  }
  return commands;
}

/** What the command line says against these words, without doing what they say. */
async function problemOf(words: readonly string[]): Promise<string | undefined> {
  const stdout = { write: () => true, isTTY: false, columns: 80 };
  const program = await buildProgram(() => async () => undefined, '0', { stdout } as never);
  try {
    await program.parseAsync([...words], { from: 'user' });
    return undefined;
  } catch (error) {
    return /outputHelp|version/.test(messageOf(error)) ? undefined : messageOf(error);
  }
}

type Variables = Readonly<Record<string, string>>;

/** The inputs of each step of ours, as a runner gives them; what only it knows is filled in. */
function stepsOf(text: string): readonly Variables[] {
  return blocksOf(text)
    .filter(({ language, block }) => language === 'yaml' && block.includes('OWNER/transship@'))
    .flatMap(({ block }) => stepsIn(parse(block)))
    .map((inputs) =>
      Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [
          `INPUT_${name.toUpperCase()}`,
          String(value).replaceAll(/\$\{\{.*?\}\}/g, name === 'shard' ? '1' : '0123abc'),
        ]),
      ),
    );
}

function stepsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const { uses, with: inputs } = value as { uses?: unknown; with?: Record<string, unknown> };
  const isOurs = typeof uses === 'string' && /^OWNER\/transship@/.test(uses);
  return isOurs ? [inputs ?? {}] : Object.values(value).flatMap(stepsIn);
}

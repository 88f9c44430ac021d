import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { INPUT_DEFAULTS } from '../src/action/inputs.ts';
import { outputsOf } from '../src/action/outputs.ts';

const ROOT = join(import.meta.dirname, '..');
const DOCUMENTS = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...pagesBelow('docs'),
];
const ACTION = parse(read('action.yml'));
const PACKAGE = JSON.parse(read('package.json'));

function pagesBelow(folder: string): readonly string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.md')).map((name) => `${folder}/${name}`);
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

describe('action.yml', () => {
  test('holds only what a runner knows', () => {
    const known = ['name', 'description', 'author', 'branding', 'inputs', 'outputs', 'runs'];
    expect(Object.keys(ACTION)).toEqual(known);
    expect(ACTION.runs).toEqual({ using: 'node24', main: 'dist/index.js', post: 'dist/post.js' });
    // https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#branding
    expect(ACTION.branding).toEqual({ icon: 'anchor', color: 'blue' });
  });

  test.each(Object.entries(ACTION.inputs))('input %s says what it is, in text', (_name, input) => {
    expect(['default', 'description', 'required']).toEqual(
      expect.arrayContaining(Object.keys(Object(input))),
    );
    expect(input).toMatchObject({ description: expect.stringMatching(/\S\.$/) });
    // A default that YAML reads as a boolean or a number reaches the action as something else.
    expect(typeof Object(input).default).toMatch(/^(?:string|undefined)$/);
  });

  test.each(Object.entries(ACTION.outputs))('output %s says what it is', (_name, output) => {
    expect(output).toEqual({ description: expect.stringMatching(/\S\.$/) });
  });

  test('has the inputs that the action reads, with the same defaults', () => {
    const declared = Object.entries<{ default?: string }>(ACTION.inputs).map(([name, input]) => {
      // What only GitHub knows is filled in by the runner.
      const known = input.default?.startsWith('${{') === true ? '' : input.default;
      return [name, known ?? ''];
    });
    expect(Object.fromEntries(declared)).toEqual(INPUT_DEFAULTS);
  });

  test('has the outputs that the action sets', () => {
    expect(Object.keys(ACTION.outputs)).toEqual(Object.keys(outputsOf([])));
  });
});

describe('README.md', () => {
  test('shows a workflow whose inputs and outputs exist', () => {
    const workflow = /```yaml\n(name: release.*?)```/s.exec(read('README.md'))?.[1] ?? '';
    const [step] = parse(workflow).jobs.release.steps;
    expect(Object.keys(ACTION.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)));
    const used = [...workflow.matchAll(/steps\.images\.outputs\.([a-z-]+)/g)].map((one) => one[1]);
    expect(used).toEqual(['digests', 'pushed']);
    expect(Object.keys(ACTION.outputs)).toEqual(expect.arrayContaining(used));
  });
});

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);

  test('links to files and headings that exist', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const broken = links.filter((target) => !target.includes('://') && !leadsSomewhere(target));
    expect(broken).toEqual([]);
  });

  test('names only npm scripts that exist', () => {
    const named = [...text.matchAll(/\bnpm run ([a-z:]+)/g)].map(([, script]) => script);
    expect(Object.keys(PACKAGE.scripts)).toEqual(expect.arrayContaining(named));
  });

  test('names only files of this project that exist', () => {
    const named = [...text.matchAll(/`((?:src|scripts|__tests__|\.github|\.ci|docs)\/[\w./-]*)`/g)];
    const missing = named.filter(([, path = '']) => !existsSync(join(ROOT, path)));
    expect(missing.map(([, path]) => path)).toEqual([]);
  });

  function leadsSomewhere(target: string): boolean {
    const [path = '', heading] = target.split('#');
    const file = path === '' ? document : join(document, '..', path);
    if (!existsSync(join(ROOT, file))) {
      return false;
    }
    return heading === undefined || headingsOf(read(file)).includes(heading);
  }
});

/** As GitHub makes them. */
function headingsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );
}

test('the changelog has the version of package.json', () => {
  expect(read('CHANGELOG.md')).toMatch(
    new RegExp(`^## \\[(?:Unreleased|${PACKAGE.version.replaceAll('.', '\\.')})\\]`, 'm'),
  );
});

test('every promise of the threat model names tests that hold it', () => {
  const [, promises = ''] =
    /^## What always holds\n(.*?)^## /ms.exec(read('docs/threat-model.md')) ?? [];
  const listed = promises.split(/^\d+\. /m).slice(1);
  expect(listed.length).toBeGreaterThan(6);
  expect(listed.filter((promise) => !/Tests: `__tests__\//.test(promise))).toEqual([]);
});

test.each(['docs/threat-model.md', 'docs/reliability.md'])(
  'the tests that %s names are there',
  (document) => {
    const named = [...read(document).matchAll(/__tests__\/[\w./-]+/g)].map(([path]) => path);
    const files = readdirSync(join(ROOT, '__tests__'), { recursive: true, encoding: 'utf8' }).map(
      (file) => `__tests__/${file.replaceAll('\\', '/')}`,
    );
    expect(named.length).toBeGreaterThan(5);
    // The command line of vitest takes the start of a name.
    expect(named.filter((path) => !files.some((file) => file.startsWith(path)))).toEqual([]);
  },
);

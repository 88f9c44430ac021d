import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..');
const NODE = 'Node.js';

type Room = {
  readonly name: string;
  /** Packages and modules of Node.js; `Node.js` is all of those but what speaks to a terminal. */
  readonly from: readonly string[];
  /** What stands above, and is not to be imported all the same. */
  readonly not?: readonly string[];
};

/** From top to bottom: a room imports only what stands above it, and what is named. */
const ROOMS: readonly Room[] = [
  { name: 'errors.ts', from: [] },
  { name: 'template', from: [] },
  { name: 'oci', from: ['node:crypto'] },
  { name: 'content', from: ['node:stream', 'node:zlib'] },
  { name: 'disk', from: [NODE] },
  { name: 'tar', from: [NODE] },
  { name: 'copy', from: [], not: ['disk', 'tar'] },
  { name: 'registry', from: [NODE, 'undici'], not: ['tar', 'copy'] },
  { name: 'layout', from: [NODE], not: ['tar', 'copy', 'registry'] },
  { name: 'archive', from: [NODE], not: ['copy', 'registry'] },
  { name: 'engine', from: [NODE], not: ['disk', 'tar', 'copy', 'registry', 'layout', 'archive'] },
  { name: 'rootfs', from: ['node:path'], not: ['copy', 'registry', 'layout', 'archive', 'engine'] },
  { name: 'image', from: ['node:stream'], not: ['registry', 'layout', 'archive', 'engine'] },
  {
    name: 'dockerfile',
    from: ['node:path'],
    not: ['disk', 'tar', 'copy', 'registry', 'layout', 'archive', 'engine', 'rootfs', 'image'],
  },
  { name: 'build', from: [NODE], not: ['registry', 'layout', 'archive', 'engine'] },
  { name: 'store', from: [NODE], not: ['registry', 'archive', 'engine'] },
  { name: 'place', from: [NODE] },
  { name: 'cache', from: [NODE], not: ['registry', 'engine'] },
  { name: 'refs', from: [NODE, 'dockerfile-ast', 'yaml'] },
  { name: 'lock', from: [NODE], not: ['registry', 'layout', 'archive', 'engine'] },
  {
    name: 'sync',
    from: [NODE, 're2js', 'semver', 'yaml'],
    not: ['layout', 'archive', 'engine', 'rootfs', 'store', 'place', 'cache', 'refs'],
  },
  { name: 'serve', from: [NODE], not: ['registry', 'engine'] },
  { name: 'index.ts', from: [] },
  { name: 'cli', from: [NODE, 'commander'], not: ['index.ts'] },
  {
    name: 'action',
    from: [NODE, '@actions/cache', '@actions/core', '@actions/exec', 'yaml'],
    not: ['index.ts', 'cli'],
  },
];
const COATS = ['cli', 'action'];
const TERMINAL = ['node:console', 'node:process', 'node:readline', 'node:repl', 'node:tty'];

const FILES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))
  .toSorted();

/** Without comments, as far as telling imports and globals from prose takes it. */
function codeOf(file: string): string {
  return readFileSync(join(ROOT, 'src', file), 'utf8')
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/(^|\s)\/\/.*$/gm, '');
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? file;
}

/** `import … from`, `export … from`, the last line of either where it has several, `import '…'`, `import('…')`. */
const IMPORT = /^(?:(?:import|export|\}).*\bfrom|import) '([^']+)'|\bimport\(\s*'([^']+)'/gm;

/** What a file imports: `../content/store.ts` as `content`, packages and node modules by name. */
function importsOf(file: string): readonly string[] {
  const found = codeOf(file).matchAll(IMPORT);
  return [...found].map(({ 1: before, 2: called }) => {
    const specifier = before ?? called ?? '';
    if (specifier.startsWith('.')) {
      return roomOf(posix.join(posix.dirname(file), specifier));
    }
    const parts = specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1);
    return specifier.startsWith('node:') ? specifier : parts.join('/');
  });
}

function isAllowed(room: Room, imported: string): boolean {
  if (imported === room.name || room.from.includes(imported)) {
    return true;
  }
  if (imported.startsWith('node:')) {
    const [base = ''] = imported.split('/');
    const terminal = TERMINAL.includes(base) && !COATS.includes(room.name);
    return (room.from.includes(NODE) || room.from.includes(base)) && !terminal;
  }
  const above = ROOMS.slice(0, ROOMS.indexOf(room)).map(({ name }) => name);
  return above.includes(imported) && room.not?.includes(imported) !== true;
}

describe('the rooms of src/', () => {
  test('are those of the table', () => {
    expect([...new Set(FILES.map(roomOf))].toSorted()).toEqual(
      ROOMS.map(({ name }) => name).toSorted(),
    );
  });

  test.each(ROOMS)('$name imports only what it may', (room) => {
    const files = FILES.filter((file) => roomOf(file) === room.name);
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((imported) => !isAllowed(room, imported))
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(wrong).toEqual([]);
  });

  test('use every package that the table lets them', () => {
    const unused = ROOMS.flatMap(({ name, from }) => {
      const imported = FILES.filter((file) => roomOf(file) === name).flatMap(importsOf);
      return from.filter((one) => one !== NODE && !imported.includes(one));
    });
    expect(unused).toEqual([]);
  });

  test('stand in ARCHITECTURE.md in the same order with the same packages', () => {
    const document = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
    const rows = [...document.matchAll(/^\| `([a-z.]+)\/?` \|.*\| (.*?) ?\|$/gm)];
    expect(rows.map(([, name, from = '']) => ({ name, from: from.split(', ').join() }))).toEqual(
      ROOMS.map(({ name, from }) => ({ name, from: from.join() })),
    );
  });
});

describe('the library', () => {
  const quiet = FILES.filter((file) => !COATS.includes(roomOf(file)));

  test.each([
    ['writes to no terminal', /\bconsole\b|\bprocess\.(?:stdout|stderr|stdin|emitWarning)\b/],
    ['reads neither environment nor arguments of its process', /\bprocess\.(?:env|argv|execArgv)/],
    ['does not end, move or listen to its process', /\bprocess\.(?:exit|abort|chdir|cwd|on|once)/],
    ['takes no part of process by another name', /\bprocess\s*[[;,)}]|globalThis\b/],
  ])('%s', (_behaviour, forbidden) => {
    const wrong = quiet.filter((file) => forbidden.test(codeOf(file).replaceAll(/'.*?'/g, "''")));
    expect(wrong).toEqual([]);
  });
});

test('the library names no command, option or input to those who read it', () => {
  const { inputs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
  const names = Object.keys(inputs).filter((name) => name.includes('-'));
  const ours = new RegExp(
    `\\btransship [a-z]|docker login|(?:^|[\\s(])--[a-z]{2}|${names.join('|')}`,
  );
  const wrong = FILES.filter((file) => !COATS.includes(roomOf(file))).flatMap((file) =>
    sentencesOf(file)
      .filter((sentence) => ours.test(sentence))
      .map((sentence) => `${file}: ${sentence}`),
  );
  expect(wrong, 'an error carries a `remedy`, which each face has words for').toEqual([]);
});

const LITERAL = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;

/** Literals of several words; what a process is started with is a list of single ones. */
function sentencesOf(file: string): readonly string[] {
  const literals = codeOf(file).match(LITERAL) ?? [];
  return literals.map((one) => one.slice(1, -1)).filter((one) => /\w \S/.test(one));
}

test.each([
  ['renames files: one function tries again where Windows has a file open', /[{ ]rename[,} ]/],
  ['makes folders with those above: Node does not always end', /\bmkdir\([^)]*recursive/],
])('only disk/ %s', (_why, forbidden) => {
  const others = FILES.filter((file) => roomOf(file) !== 'disk');
  expect(others.filter((file) => forbidden.test(codeOf(file)))).toEqual([]);
});

test('only printed.ts and step-log.ts write to the log of a step, whose lines may be commands', () => {
  const writes = /\bcore\.(?:info|notice|warning|error|debug|setFailed|startGroup|group)\b/;
  const others = FILES.filter((file) => !/^action\/(?:printed|step-log)\.ts$/.test(file));
  expect(others.filter((file) => writes.test(codeOf(file)))).toEqual([]);
});

test('every file is at most 250 lines long', () => {
  const long = FILES.filter(
    (file) => readFileSync(join(ROOT, 'src', file), 'utf8').split('\n').length > 251,
  );
  expect(long).toEqual([]);
});

test('imports are recognised in every form that is in use', () => {
  expect(new Set(importsOf('action/main.ts'))).toEqual(new Set(['action', 'registry']));
  expect(new Set(importsOf('action/printed.ts'))).toEqual(new Set(['@actions/core', 'oci']));
  expect(importsOf('index.ts')).toContain('oci');
  expect(importsOf('errors.ts')).toEqual([]);
});

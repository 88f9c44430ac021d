// Writes what is documented elsewhere from its source: the tables of docs/action.md and README.md from
// action.yml and the command line's own descriptions, docs/commands.md from its help, the programs of docs/library.md
// from examples/. With --check nothing is written,
// and a document that is out of step is an error.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { buildProgram } from '../src/cli/program.ts';
import { FUNCTION_NAMES } from '../src/template/functions.ts';

const ROOT = new URL('../', import.meta.url);
const action = parse(read('action.yml'));
const PROGRAM = await buildProgram(() => async () => undefined, '', { stdout: process.stdout });

function read(file) {
  return readFileSync(new URL(file, ROOT), 'utf8');
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function inputs() {
  const rows = Object.entries(action.inputs).map(([name, input]) => [
    `\`${name}\``,
    input.default === undefined ? '' : `\`${input.default}\``,
    `${input.required === true ? '**Required.** ' : ''}${input.description.trim()}`,
  ]);
  return table(['input', 'default', 'meaning'], rows);
}

function outputs() {
  const rows = Object.entries(action.outputs).map(([name, { description }]) => [
    `\`${name}\``,
    description.trim(),
  ]);
  return table(['output', 'value'], rows);
}

/** The names of all commands, a line for each heading. */
function commands() {
  const headings = Object.entries(Object.groupBy(PROGRAM.commands, (one) => one.helpGroup()));
  const lines = headings.map(([heading, list]) => {
    const names = list.map((command) => `\`${command.name()}\``).join(', ');
    return [heading.replace(/:$/, ''), names];
  });
  return table(['to', 'commands'], lines);
}

/** The cases of docs/performance.md in one table: ours, and each peer with the ratio of ours to it. */
function measured() {
  const cases = [
    ...read('docs/performance.md').matchAll(/<!-- bench (\S+) -->\n(.*?)<!-- end \1 -->/gs),
  ]
    .map(([, , text]) => measuredCase(text))
    .filter(({ times }) => times.transship !== undefined);
  const peers = [...new Set(cases.flatMap(({ times }) => Object.keys(times)))];
  const rows = cases.map(({ what, times }) => [what, ...peers.map((peer) => times[peer] ?? '')]);
  const dates = [...new Set(cases.map(({ date }) => date))].join(', ');
  return [
    table(['', ...peers], rows),
    '',
    `Medians on 2 cores, ${dates}; in brackets the time of transship divided by that of the peer: below 1, transship is faster.`,
  ].join('\n');
}

function measuredCase(text) {
  const what = /^### (.*?)(?: \(goal.*)?$/m.exec(text)?.[1] ?? '';
  const rows = [...text.matchAll(/^\| (\S+) \| (\d+) \| ([\d.]+) \|/gm)];
  const times = rows.map(([, peer, time, ratio]) => [
    peer,
    `${(Number(time) / 1000).toFixed(2)} s${peer === 'transship' ? '' : ` (${ratio})`}`,
  ]);
  return {
    what,
    times: Object.fromEntries(times),
    date: /; (\d{4}-\d\d-\d\d)$/m.exec(text)?.[1] ?? '',
  };
}

function sentence(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Replaces what stands between `<!-- NAME -->` and `<!-- /NAME -->`. */
function put(text, name, content) {
  const [before, rest] = text.split(`<!-- ${name} -->\n`);
  const after = rest?.split(`<!-- /${name} -->`)[1];
  if (after === undefined) {
    throw new Error(`a document has no place <!-- ${name} -->`);
  }
  return `${before}<!-- ${name} -->\n\n${content}\n\n<!-- /${name} -->${after}`;
}

/** @param tables what makes each table, by the name of its place */
function withTables(file, tables) {
  return () =>
    Object.entries(tables).reduce((text, [name, make]) => put(text, name, make()), read(file));
}

function libraryPage() {
  return readdirSync(new URL('examples/', ROOT)).reduce(
    (text, file) =>
      put(
        text,
        `example ${file.replace(/\.ts$/, '')}`,
        `\`\`\`ts\n${read(`examples/${file}`)}\`\`\``,
      ),
    read('docs/library.md'),
  );
}

/** A page of all commands, each as its help has it; the global options stand once at the end. */
function commandPage() {
  const sections = Object.entries(
    Object.groupBy(PROGRAM.commands, (command) => command.helpGroup()),
  );
  const global = optionsOf(PROGRAM, true).filter(([flags]) => !/--(?:version|help)\b/.test(flags));
  return [
    '# The command line',
    '',
    '<!-- Written by scripts/document.mjs from the help of the commands: npm run document -->',
    '',
    '`transship COMMAND [OPTIONS] ARGUMENTS`. Results go to standard output, everything else to standard error.',
    'Exit codes: 0 done, 1 failed, 2 wrong usage, 3 partly done, 130 interrupted.',
    'With `--json` the result is one JSON document, as `schemas/cli/COMMAND.json` of the package describes it.',
    ...sections.flatMap(([heading, list]) => [
      '',
      `## ${heading.replace(/:$/, '')}`,
      ...list.flatMap((command) => commandSection(command)),
    ]),
    '',
    '## Templates',
    '',
    'What `--format` and `inspect -f` take are [Go templates](https://pkg.go.dev/text/template), as docker does: fields (`{{.Id}}`,',
    '`{{.Config.Env}}`), pipelines, variables, `if`, `with`, `range`, `else`, `break`, `continue`, `{{-` and `-}}`; no `define`, `template`, `block`.',
    'Of listings, `table TEMPLATE` puts headings over columns that `\\t` separates, and `json` is a JSON document a line.',
    '',
    `Functions: ${[...FUNCTION_NAMES].map((name) => `\`${name}\``).join(', ')}.`,
    '',
    '## Environment',
    '',
    '```text',
    addedTo(PROGRAM).note.split('Environment:\n')[1] ?? '',
    '```',
    '',
    '## Global options',
    '',
    'Before or after the command.',
    '',
    table(['option', 'meaning'], global),
    '',
  ].join('\n');
}

function commandSection(command, parent = '') {
  const options = optionsOf(command, false);
  const { note, examples } = addedTo(command);
  const described = command.registeredArguments.filter(({ description }) => description !== '');
  const rows = [
    ...described.map((argument) => [`\`${argument.name()}\``, sentence(argument.description)]),
    ...options,
  ];
  const below = command.commands.map((child) => `\`${child.name()}\``).join(', ');
  return [
    '',
    `###${parent === '' ? '' : '#'} ${parent}${command.name()}`,
    '',
    `${sentence(command.description())}${below === '' ? '.' : `: ${below}.`}`,
    '',
    `    transship ${parent}${command.name()} ${command.usage()}`,
    ...(rows.length === 0 ? [] : ['', table(['argument or option', 'meaning'], rows)]),
    // What is aligned stays so.
    ...(note === '' ? [] : ['', /\n {2}/.test(note) ? `\`\`\`text\n${note}\n\`\`\`` : note]),
    ...(examples === '' ? [] : ['', '```sh', examples, '```']),
    // Those of `image` are the commands that stand here already.
    ...(command.name() === 'image' ? [] : command.commands)
      .filter((child) => child.name() !== 'help')
      .flatMap((child) => commandSection(child, `${command.name()} `)),
  ];
}

/** The options that all commands have are a group of their own in each command's help. */
function optionsOf(command, global) {
  return command
    .createHelp()
    .visibleOptions(command)
    .filter((option) => (option.helpGroupHeading === 'Global options:') === global)
    .filter(({ long }) => long !== '--version' && long !== '--help')
    .map((option) => [`\`${option.flags}\``, sentence(described(option))]);
}

function described({ description, argChoices, defaultValue }) {
  const choices = argChoices === undefined ? '' : `: ${argChoices.join(', ')}`;
  const initial = defaultValue === undefined ? '' : ` (default ${defaultValue})`;
  return `${description}${choices}${initial}`;
}

/** What is added after a command's help: perhaps a note, then the examples. */
function addedTo(command) {
  let help = '';
  command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
  const added = help.slice(command.helpInformation().length);
  const [note = '', examples = ''] = added.split('\nExamples:\n').map((text) => text.trim());
  const lines = examples.split('\n').map((line) => line.replace(/^ *\$ /, ''));
  return { note, examples: lines.join('\n') };
}

/** The files that are written, and what is to be in them. */
const DOCUMENTS = {
  'README.md': withTables('README.md', { commands, measured }),
  'docs/action.md': withTables('docs/action.md', { inputs, outputs }),
  'docs/commands.md': commandPage,
  'docs/library.md': libraryPage,
};

for (const [file, make] of Object.entries(DOCUMENTS)) {
  const text = make();
  if (!process.argv.includes('--check')) {
    writeFileSync(new URL(file, ROOT), text);
  } else if (!existsSync(new URL(file, ROOT)) || text !== read(file)) {
    console.error(`${file} is out of step with what it is written from: npm run document`);
    process.exitCode = 1;
  }
}

// Writes the tables of README.md from their sources: inputs and outputs from action.yml, commands
// from the command line's own descriptions. With --check nothing is written, and a README that is
// out of step is an error.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { buildProgram } from '../src/cli/program.ts';

const README = new URL('../README.md', import.meta.url);
const action = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8'));

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

function commands() {
  const rows = program().commands.map((command) => [
    `\`${command.name()}\``,
    sentence(command.description()),
  ]);
  return table(['command', 'does'], rows);
}

function program() {
  return buildProgram(() => async () => undefined, '', { stdout: process.stdout });
}

function sentence(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Replaces what stands between `<!-- NAME -->` and `<!-- /NAME -->`. */
function put(text, name, content) {
  const [before, rest] = text.split(`<!-- ${name} -->\n`);
  const after = rest?.split(`<!-- /${name} -->`)[1];
  if (after === undefined) {
    throw new Error(`README.md has no place <!-- ${name} -->`);
  }
  return `${before}<!-- ${name} -->\n\n${content}\n\n<!-- /${name} -->${after}`;
}

const written = readFileSync(README, 'utf8');
const generated = Object.entries({ inputs, outputs, commands }).reduce(
  (text, [name, make]) => put(text, name, make()),
  written,
);
if (!process.argv.includes('--check')) {
  writeFileSync(README, generated);
} else if (generated !== written) {
  console.error('README.md is out of step with action.yml or the command line: npm run document');
  process.exitCode = 1;
}

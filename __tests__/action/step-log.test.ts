import { expect, test } from 'vitest';
import { StepLog } from '../../src/action/step-log.ts';

function log(): { readonly lines: readonly string[]; readonly step: StepLog } {
  const lines: string[] = [];
  const step = new StepLog({
    info: (text) => lines.push(text),
    startGroup: (title) => lines.push(`[ ${title}`),
    endGroup: () => lines.push(']'),
  });
  return { lines, step };
}

test('an image is a group, with one line after it', () => {
  const { lines, step } = log();
  const image = step.image('alpine');
  image.line('resolved');
  image.progress('half');
  image.end('alpine: done');
  expect(lines).toEqual(['[ alpine', 'resolved', 'half', ']', 'alpine: done']);
});

test('of images side by side the first has the open group, and the lines of the next wait for it', () => {
  const { lines, step } = log();
  const [one, two] = [step.image('one'), step.image('two')];
  two.line('two resolved');
  one.line('one resolved');
  two.progress('two is half done');
  one.end('one: done');
  two.line('two loaded');
  two.end('two: done');
  expect(lines).toEqual([
    ...['[ one', 'one resolved', ']', 'one: done'],
    ...['[ two', 'two resolved', 'two loaded', ']', 'two: done'],
  ]);
});

test('an image that ends while another has the group is told at once, and the open group goes on', () => {
  const { lines, step } = log();
  const [one, two] = [step.image('one'), step.image('two')];
  two.line('two resolved');
  two.end('two: done');
  one.line('one resolved');
  one.end('one: done');
  expect(lines).toEqual([
    ...['[ one', ']', '[ two', 'two resolved', ']', 'two: done'],
    ...['[ one (continued)', 'one resolved', ']', 'one: done'],
  ]);
});

test('text from outside is one line that is no command of the runner', () => {
  const { lines, step } = log();
  step.image('a\n::error::b').end('c\u001b[2J');
  expect(lines.join('')).toMatch(/^\P{Cc}*$/u);
});

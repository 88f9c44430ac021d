import { describe, expect, test } from 'vitest';
import { evaluate, evaluateExpression } from '../stand-ins/workflow-expression.ts';

const CONTEXTS = {
  inputs: { name: 'app', dashed: '', 'two-words': 'yes', flag: true },
  steps: {
    one: { outputs: { images: '[{"platforms":[{"platform":"a/b"},{"platform":"c/d"}]}]' } },
  },
};

describe('the expressions of the stand-in for workflows', () => {
  test.each([
    ['inputs.name', 'app'],
    ['inputs.two-words', 'yes'],
    ["inputs['name']", 'app'],
    ['inputs.absent', null],
    ['inputs.absent.below', null],
    ['inputs.flag', true],
    ["inputs.dashed || 'else'", 'else'],
    ["inputs.name && 'then'", 'then'],
    ["inputs.name != 'app' && inputs.flag", false],
    ["(inputs.name == 'app')", true],
    ["'it''s'", "it's"],
    ['fromJSON(toJSON(inputs)).name', 'app'],
    ["join(fromJSON(steps.one.outputs.images)[0].platforms.*.platform, ' ')", 'a/b c/d'],
  ])('%s', (text, value) => {
    expect(evaluateExpression(text, CONTEXTS)).toEqual(value);
  });

  test('one expression keeps its type, several make a text', () => {
    const written = (text: string) => `$\{{ ${text} }}`;
    expect(evaluate(written('inputs.flag'), CONTEXTS)).toBe(true);
    const several = `${written('inputs.name')}:${written('inputs.absent')}!`;
    expect(evaluate(several, CONTEXTS)).toBe('app:!');
    expect(evaluate('plain', CONTEXTS)).toBe('plain');
  });

  test.each([
    'hashFiles(inputs.name)',
    'env.HOME',
    'inputs.name < 3',
    'inputs.name inputs.flag',
    'inputs.flag == 1',
    "'open",
  ])('%s is refused rather than guessed at', (text) => {
    expect(() => evaluateExpression(text, CONTEXTS)).toThrow(/the stand-in cannot/);
  });
});

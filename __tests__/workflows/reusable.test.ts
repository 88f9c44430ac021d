import { describe, expect, test } from 'vitest';
import { readWorkflow } from '../stand-ins/workflow.ts';

/** What each job of a workflow may do. */
const PERMISSIONS: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  'promote.yml': [{ contents: 'read', packages: 'write' }],
  'warm-cache.yml': [{ contents: 'read', packages: 'read' }],
  'check-images.yml': [{ contents: 'read', packages: 'read' }],
  'update-lock.yml': [{ contents: 'write', packages: 'read', 'pull-requests': 'write' }],
  'mirror.yml': [
    { contents: 'read', packages: 'read' },
    { contents: 'read', packages: 'write' },
    { contents: 'read', packages: 'read' },
  ],
};

describe.each(Object.keys(PERMISSIONS))('%s', (file) => {
  test('is only called, and every input, secret and output says what it is', async () => {
    const { on } = await readWorkflow(file);
    expect(Object.keys(on)).toEqual(['workflow_call']);
    const { inputs, secrets, outputs = {} } = on.workflow_call;
    for (const declared of [inputs, secrets, outputs].flatMap(Object.values)) {
      expect(declared).toHaveProperty('description', expect.stringMatching(/\w{3}/));
    }
  });

  test('gives no permission but those of its job, which are few', async () => {
    const workflow = await readWorkflow(file);
    expect(workflow).toHaveProperty('permissions', {});
    const jobs = Object.values(workflow.jobs).map((job) => Reflect.get(job, 'permissions'));
    expect(jobs).toEqual(PERMISSIONS[file]);
  });
});

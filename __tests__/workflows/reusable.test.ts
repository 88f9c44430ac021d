import { describe, expect, test } from 'vitest';
import { readWorkflow } from '../stand-ins/workflow.ts';

describe.each(['promote.yml', 'warm-cache.yml'])('%s', (file) => {
  test('is only called, and every input, secret and output says what it is', async () => {
    const { on } = await readWorkflow(file);
    expect(Object.keys(on)).toEqual(['workflow_call']);
    const { inputs, secrets, outputs } = on.workflow_call;
    for (const declared of [inputs, secrets, outputs].flatMap(Object.values)) {
      expect(declared).toHaveProperty('description', expect.stringMatching(/\w{3}/));
    }
  });

  test('gives no permission but those of its job, which are few', async () => {
    const workflow = await readWorkflow(file);
    expect(workflow).toHaveProperty('permissions', {});
    const packages = file === 'promote.yml' ? 'write' : 'read';
    for (const job of Object.values(workflow.jobs)) {
      expect(job).toHaveProperty('permissions', { contents: 'read', packages });
    }
  });
});

import { describe, expect, it } from 'vitest';
import { firstOf } from '../../src/registry/mirrors.ts';

describe('firstOf', () => {
  it('stops asking when its caller aborts', async () => {
    const abort = new AbortController();
    const asked: unknown[] = [];
    const attempt = async (endpoint: unknown): Promise<never> => {
      asked.push(endpoint);
      abort.abort(new Error('enough'));
      throw new Error('refused');
    };
    await expect(firstOf([{} as never, {} as never], abort.signal, attempt)).rejects.toThrow(
      'enough',
    );
    expect(asked).toHaveLength(1);
  });
});

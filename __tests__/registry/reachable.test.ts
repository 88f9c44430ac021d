import { describe, expect, it } from 'vitest';
import { ImageError } from '../../src/errors.ts';
import { Reachable } from '../../src/registry/reachable.ts';

const away = new ImageError('UNREACHABLE', 'away');

function failing(...names: readonly string[]) {
  return async (name: string): Promise<string> => {
    if (names.includes(name)) {
      throw away;
    }
    return name;
  };
}

describe('Reachable', () => {
  it('asks the first, and goes on with the next while it is away', async () => {
    const places = new Reachable('origin', ['mirror']);
    expect(await places.ask(failing(), {})).toBe('origin');
    expect(await places.ask(failing('origin'), {})).toBe('mirror');
    expect(await places.ask(failing(), {})).toBe('mirror');
    places.reset(() => undefined);
    expect(await places.ask(failing(), {})).toBe('origin');
  });

  it('takes a refusal of the first for its answer', async () => {
    const places = new Reachable('origin', ['mirror']);
    const refused = new ImageError('DENIED', 'no');
    await expect(places.ask(() => Promise.reject(refused), {})).rejects.toBe(refused);
  });

  it('fails as the first did when all are away', async () => {
    const errors = { origin: away, mirror: new ImageError('TIMEOUT', 'later') };
    const places = new Reachable<keyof typeof errors>('origin', ['mirror']);
    await expect(places.ask((one) => Promise.reject(errors[one]), {})).rejects.toBe(away);
  });
});

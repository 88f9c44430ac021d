import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Progress } from '../../src/action/progress.ts';
import { digestOf } from '../../src/oci/digest.ts';

const MB = 1_000_000;
const layer = (name: string, size: number) => ({
  mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
  digest: digestOf(Buffer.from(name)),
  size,
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('a line comes every ten seconds, with layers, bytes, rate and time, until it is stopped', () => {
  const lines: string[] = [];
  const progress = new Progress((line) => lines.push(line));
  vi.advanceTimersByTime(10_000);
  progress.begin('pulling');
  progress.copied({ descriptor: layer('a', 50 * MB), role: 'layer', state: 'copied' });
  progress.copied({
    descriptor: layer('b', 350 * MB),
    role: 'layer',
    state: 'progress',
    bytes: 200 * MB,
  });
  vi.advanceTimersByTime(10_000);
  progress.copied({
    descriptor: layer('b', 350 * MB),
    role: 'layer',
    state: 'progress',
    bytes: 300 * MB,
  });
  vi.advanceTimersByTime(10_000);
  progress.stop();
  vi.advanceTimersByTime(60_000);
  expect(lines).toEqual([
    'resolving, after 10 s',
    'pulling: 1 of 2 layers, 250MB of 400MB, 25MB/s, after 20 s',
    'pulling: 1 of 2 layers, 350MB of 400MB, 10MB/s, after 30 s',
  ]);
});

test('copies of one layer to two places count each, and the next part of the work from nothing', () => {
  const lines: string[] = [];
  const progress = new Progress((line) => lines.push(line), 1000);
  progress.there(layer('a', MB));
  progress.begin('pushing');
  for (const place of ['one', 'two']) {
    progress.copied({ descriptor: layer('a', MB), role: 'layer', state: 'copied' }, place);
  }
  vi.advanceTimersByTime(1000);
  progress.stop();
  expect(lines).toEqual(['pushing: 2 of 2 layers, 2MB of 2MB, 2MB/s, after 1 s']);
});

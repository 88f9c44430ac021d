import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { BuildProgress, LOG_INTERVAL } from '../../src/cli/build-progress.ts';
import { LiveProgress, PlainProgress, PULLING, REDRAW } from '../../src/cli/progress.ts';
import type { CopyEvent } from '../../src/copy/event.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';

/** What is shown, and a clock that is set by hand, in milliseconds. */
function shown(kind: typeof LiveProgress | typeof PlainProgress, interval: number) {
  const stream = new PassThrough();
  const clock = { now: 10_000 };
  const progress = new BuildProgress(
    () => new kind(stream, PULLING),
    interval,
    () => clock.now,
  );
  const writtenAt = (now: number, bytes: number): void => {
    clock.now = now;
    progress.written({ files: 20_000, bytes, total: 40_000_000 });
  };
  return { progress, writtenAt, text: () => String(stream.read() ?? '') };
}

function event(state: CopyEvent['state'], bytes?: number): CopyEvent {
  const descriptor = { mediaType: MEDIA_TYPE.ociLayer, digest: digestOf('base'), size: 2000 };
  return { descriptor, role: 'layer', state, ...(bytes === undefined ? {} : { bytes }) };
}

describe('in a log', () => {
  test('a step that is done within a second is not shown', () => {
    const { progress, writtenAt, text } = shown(PlainProgress, LOG_INTERVAL);
    writtenAt(10_000, 1_000_000);
    writtenAt(10_999, 40_000_000);
    progress.done();
    expect(text()).toBe('');
  });

  test('one that takes longer has a line after a second, then every few seconds, and one at its end', () => {
    const { progress, writtenAt, text } = shown(PlainProgress, LOG_INTERVAL);
    for (const [now, bytes] of [
      [10_000, 1_000_000],
      [11_000, 2_000_000],
      [15_900, 10_000_000],
      [16_000, 12_340_000],
      [16_500, 40_000_000],
    ] as const) {
      writtenAt(now, bytes);
    }
    progress.done();
    expect(text()).toBe(
      [
        'copying 20000 files: 2MB/40MB 1.0s',
        'copying 20000 files: 12.3MB/40MB 6.0s',
        'copying 20000 files: 40MB/40MB 6.5s done',
        '',
      ].join('\n'),
    );
  });

  test('the next step begins anew, and one that has failed is not called done', () => {
    const { progress, writtenAt, text } = shown(PlainProgress, LOG_INTERVAL);
    writtenAt(10_000, 1_000_000);
    writtenAt(12_000, 2_000_000);
    progress.done();
    writtenAt(12_500, 1_000_000);
    writtenAt(13_499, 2_000_000);
    writtenAt(13_500, 3_000_000);
    progress.end();
    expect(text().split('\n')).toEqual([
      'copying 20000 files: 2MB/40MB 2.0s',
      'copying 20000 files: 2MB/40MB 2.0s done',
      'copying 20000 files: 3MB/40MB 1.0s',
      '',
    ]);
  });

  test('layers of a base image are lines when they come, not when they are there', () => {
    const { progress, text } = shown(PlainProgress, LOG_INTERVAL);
    progress.layer(event('started'));
    progress.layer(event('exists'));
    progress.done();
    expect(text()).toBe('');
    progress.layer(event('started'));
    progress.layer(event('progress', 1000));
    progress.layer(event('copied'));
    progress.done();
    expect(text()).toBe(`${digestOf('base').slice(7, 19)}: Pull complete\n`);
  });
});

test('on a terminal one line is rewritten', () => {
  const { progress, writtenAt, text } = shown(LiveProgress, REDRAW);
  writtenAt(10_000, 1_000_000);
  writtenAt(11_000, 2_000_000);
  writtenAt(11_079, 2_500_000);
  writtenAt(11_080, 3_000_000);
  progress.done();
  expect(text()).toBe(
    [
      'copying 20000 files: 2MB/40MB 1.0s\n',
      '\x1b[1Acopying 20000 files: 3MB/40MB 1.1s\x1b[K\n\x1b[J',
      '\x1b[1Acopying 20000 files: 3MB/40MB 1.1s done\x1b[K\n\x1b[J',
    ].join(''),
  );
});

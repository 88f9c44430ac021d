import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { LiveProgress, PlainProgress, PULLING } from '../../src/cli/progress.ts';
import type { CopyEvent } from '../../src/copy/event.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-type.ts';

const digest = digestOf('layer');
const id = digest.slice(7, 19);

function event(state: CopyEvent['state'], bytes?: number, word = 'layer'): CopyEvent {
  const descriptor = {
    mediaType: MEDIA_TYPE.ociLayerGzip,
    digest: digestOf(word),
    size: 48_900_000,
  };
  return { descriptor, role: 'layer', state, ...(bytes === undefined ? {} : { bytes }) };
}

function terminal(size: { readonly rows?: number; readonly columns?: number } = {}) {
  const stream = Object.assign(new PassThrough(), size);
  return { stream, text: () => String(stream.read() ?? '') };
}

describe('for a log', () => {
  test('a layer is one line, when it is done', () => {
    const { stream, text } = terminal();
    const progress = new PlainProgress(stream, { ...PULLING, mountedFrom: () => 'acme/base' });
    progress.tell(event('started'));
    progress.tell(event('progress', 12));
    progress.tell(event('copied'));
    progress.tell(event('mounted'));
    progress.tell({ ...event('copied', undefined, 'config'), role: 'config' });
    expect(text()).toBe(`${id}: Pull complete\n${id}: Mounted from acme/base\n`);
  });

  test('the same content told of twice is one line', () => {
    const { stream, text } = terminal();
    const progress = new PlainProgress(stream, PULLING);
    progress.tell(event('exists'));
    progress.tell(event('exists'));
    expect(text()).toBe(`${id}: Already exists\n`);
  });
});

describe('on a terminal', () => {
  test("a layer's line is rewritten in place", () => {
    const { stream, text } = terminal({ rows: 24, columns: 80 });
    const progress = new LiveProgress(stream, PULLING);
    progress.tell(event('progress', 12_300_000));
    expect(text()).toBe(`${id}: Downloading 12.3MB/48.9MB\n`);
    progress.tell(event('copied'));
    expect(text()).toBe(`\x1b[1A${id}: Pull complete\x1b[K\n\x1b[J`);
  });

  test('a line about something else goes above the lines that change', () => {
    const { stream, text } = terminal({ rows: 24, columns: 80 });
    const progress = new LiveProgress(stream, PULLING);
    progress.tell(event('progress', 0));
    progress.aside('trying again');
    progress.tell(event('copied'));
    expect(screenOf(text())).toEqual(['trying again', `${id}: Pull complete`]);
  });

  test('more layers than rows are counted, and none is lost in the end', () => {
    const { stream, text } = terminal({ rows: 4, columns: 80 });
    const progress = new LiveProgress(stream, PULLING);
    const words = ['a', 'b', 'c', 'd', 'e'];
    for (const word of words) {
      progress.tell(event('started', undefined, word));
    }
    progress.tell(event('copied', undefined, 'e'));
    const before = text();
    expect(screenOf(before).at(-1)).toMatch(
      /^1 of 5 layers, 48\.9MB\/2[45]\dMB, \S+B\/s … and 3 more$/,
    );
    for (const word of words.slice(0, 4)) {
      progress.tell(event('copied', undefined, word));
    }
    progress.end();
    const screen = screenOf(before + text());
    expect(screen).toEqual(words.map((word) => `${digestOf(word).slice(7, 19)}: Pull complete`));
  });

  test('a layer that is told of again has one line, and after the end nothing is drawn', () => {
    const { stream, text } = terminal({ rows: 24, columns: 80 });
    const progress = new LiveProgress(stream, PULLING);
    progress.tell(event('copied'));
    progress.tell(event('copied'));
    progress.tell(event('progress', 12, 'other'));
    progress.end();
    const before = text();
    expect(screenOf(before)[0]).toBe(`${id}: Pull complete`);
    expect(before.split(id).length).toBe(2);
    progress.tell(event('copied', undefined, 'other'));
    expect(text()).toBe('');
  });
});

/** What a terminal shows after these bytes, with all that it has scrolled; it knows no more than these. */
function screenOf(text: string): readonly string[] {
  const lines: string[] = [];
  let row = 0;
  let column = 0;
  const readable = text.replaceAll('\x1b', '␛');
  for (const [token, up] of readable.matchAll(/␛\[(?:(\d+)A|K|J)|\n|[^␛\n]+/g)) {
    if (up !== undefined) {
      row -= Number(up);
    } else if (token === '␛[K') {
      lines[row] = (lines[row] ?? '').slice(0, column);
    } else if (token === '␛[J') {
      lines.length = column === 0 ? row : row + 1;
    } else if (token === '\n') {
      row += 1;
      column = 0;
    } else {
      const line = lines[row] ?? '';
      lines[row] = line.slice(0, column) + token + line.slice(column + token.length);
      column += token.length;
    }
  }
  return lines;
}

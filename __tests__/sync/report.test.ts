import { expect, test } from 'vitest';
import { parseReference } from '../../src/oci/reference.ts';
import { decodeReport, reportMarkdown, reportOf } from '../../src/sync/report.ts';

const HOSTILE = 'x\n\n# PWNED <img src=//e> ![a](http://e) | @team &#35; \u001b[2J\u009b1m `b`';

/** A report of one image that failed, and of a deletion that did. */
function failed(text: string) {
  const [source, target] = [parseReference('h.example/a:1'), parseReference('i.example/a:1')];
  const outcome = { source, target, error: new Error(text) };
  return reportOf(
    { outcomes: [outcome], deleted: [], errors: [new Error(text)] } as never,
    undefined,
  );
}

test('what registries answer is plain text in the table for people', () => {
  const rows = reportMarkdown(failed(HOSTILE)).split('\n').slice(6);
  expect(rows.filter((row) => row !== '')).toHaveLength(2);
  for (const row of rows.filter((one) => one !== '')) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them must be there
    expect(row).not.toMatch(/[\u0000-\u001f\u007f-\u009f<>[\]()@]|PWNED.*`b`|:\/\//);
    expect(row.match(/\|/g)).toHaveLength(6);
  }
});

test('a report that is read again is no other text', () => {
  const report = failed(HOSTILE);
  const again = decodeReport(Buffer.from(JSON.stringify(report)), 'part');
  expect(reportMarkdown(again)).toBe(reportMarkdown(report));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them must be there
  expect(report.errors.join()).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
});

test.each([
  [{ shards: ['1/99999999999'] }, 'shards[0]: "1/99999999999" is not a part'],
  [{ shards: ['3/2'] }, 'shards[0]: "3/2" is not a part'],
  [{ deleted: ['a b'] }, 'deleted[0]: '],
  [{ images: [{ source: '..', target: 'h.example/a:1', status: 'copied', bytes: 1 }] }, 'source: '],
  [
    { images: [{ source: 'h.example/a:1', target: 'A/B', status: 'failed', bytes: 1 }] },
    'target: ',
  ],
])('a report with %o is refused', (members, why) => {
  const bytes = Buffer.from(JSON.stringify({ ...failed('x'), ...members }));
  expect(() => decodeReport(bytes, 'part')).toThrow(why);
});

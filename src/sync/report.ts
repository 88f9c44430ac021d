import { codeOf, messageOf } from '../errors.ts';
import { formatSize, shortId } from '../image/words.ts';
import {
  asArray,
  asObject,
  asSize,
  asString,
  decodeJson,
  invalid,
  optional,
} from '../oci/decode.ts';
import { codeText, plainText } from '../oci/markdown.ts';
import { printable } from '../oci/printable.ts';
import {
  familiarReference,
  formatReference,
  parseName,
  parseReference,
  type Reference,
} from '../oci/reference.ts';
import { everyRepositoryIn } from './every-repository.ts';
import { parseShard, type Shard } from './part.ts';
import type { SyncOutcome } from './run-sync.ts';
import type { SyncResult } from './sync.ts';

/** What a sync, or a part of it, has done: what `--json` prints, and what parts are merged by. */
export type SyncReport = {
  /** Those that it is of: a whole sync is of none. */
  readonly shards: readonly string[];
  /** How the whole was split, as a digest: parts of one sync agree. */
  readonly splits: readonly string[];
  readonly images: readonly ReportedImage[];
  /** Fully qualified references. */
  readonly deleted: readonly string[];
  /** Of deletions and records. */
  readonly errors: readonly string[];
};

export type ReportedImage = {
  /** Fully qualified. */
  readonly source: string;
  readonly target: string;
  readonly status: 'copied' | 'exists' | 'failed';
  /** Of the source. */
  readonly digest?: string;
  /** At the target. */
  readonly written?: string;
  /** Sent to the target. */
  readonly bytes: number;
  readonly error?: string;
};

export function reportOf(
  { outcomes, deleted, errors, split }: SyncResult,
  shard: Shard | undefined,
): SyncReport {
  return {
    shards: shard === undefined ? [] : [`${shard.index}/${shard.of}`],
    splits: split === undefined ? [] : [split],
    images: sorted(outcomes.map(reportedImage)),
    deleted: deleted.map(formatReference).toSorted(),
    errors: errors.map(errorWords),
  };
}

function reportedImage({ source, target, synced, error }: SyncOutcome): ReportedImage {
  const names = { source: formatReference(source), target: formatReference(target) };
  if (synced === undefined) {
    return { ...names, status: 'failed', bytes: 0, error: errorWords(error) };
  }
  const { status, digest, written, bytes } = synced;
  return { ...names, status, digest, written, bytes: bytes.copied };
}

function errorWords(error: unknown): string {
  return `${printable(messageOf(error))} [${codeOf(error)}]`;
}

/** The order of the targets' names, whichever image came first. */
function sorted(images: readonly ReportedImage[]): readonly ReportedImage[] {
  return images.toSorted((one, other) => (one.target < other.target ? -1 : 1));
}

/** One report of several parts. */
export function mergedReport(reports: readonly SyncReport[]): SyncReport {
  return {
    shards: reports.flatMap(({ shards }) => shards).toSorted(),
    splits: [...new Set(reports.flatMap(({ splits }) => splits))].toSorted(),
    images: sorted(reports.flatMap(({ images }) => images)),
    deleted: reports.flatMap(({ deleted }) => deleted).toSorted(),
    errors: reports.flatMap(({ errors }) => errors),
  };
}

/** Parts that a merged report lacks, for one of them told of how many it is: `3/4`. */
export function missingShards({ shards }: SyncReport): readonly string[] {
  const of = Math.max(0, ...shards.map((shard) => Number(shard.split('/')[1])));
  const all = Array.from({ length: of }, (_, index) => `${index + 1}/${of}`);
  return all.filter((shard) => !shards.includes(shard));
}

/** A report as `--json` has printed it. @throws ImageError `INVALID_DOCUMENT` */
export function decodeReport(bytes: Uint8Array, where: string): SyncReport {
  const document = asObject(decodeJson(bytes, where), where);
  const texts = (key: string) => asArray(document[key], `${where}: ${key}`, asString);
  return {
    shards: asArray(document['shards'], `${where}: shards`, textThat(parseShard)),
    splits: texts('splits'),
    images: asArray(document['images'], `${where}: images`, decodeImage),
    deleted: asArray(document['deleted'], `${where}: deleted`, textThat(parseReference)),
    errors: texts('errors'),
  };
}

/** A text that can be read as what it claims to be. @param read throws if it cannot */
function textThat(read: (text: string) => unknown): (value: unknown, where: string) => string {
  return (value, where) => {
    const text = asString(value, where);
    try {
      read(text);
    } catch (error) {
      throw invalid(where, messageOf(error));
    }
    return text;
  };
}

function readName(text: string): Reference {
  return everyRepositoryIn(text) ?? parseName(text);
}

function decodeImage(value: unknown, where: string): ReportedImage {
  const image = asObject(value, where);
  const text = (key: string) => optional(image[key], `${where}: ${key}`, asString);
  const status = asString(image['status'], `${where}: status`);
  const [digest, written, error] = [text('digest'), text('written'), text('error')];
  return {
    source: textThat(readName)(image['source'], `${where}: source`),
    target: textThat(readName)(image['target'], `${where}: target`),
    status: status === 'copied' || status === 'exists' ? status : 'failed',
    bytes: asSize(image['bytes'], `${where}: bytes`),
    ...(digest === undefined ? {} : { digest }),
    ...(written === undefined ? {} : { written }),
    ...(error === undefined ? {} : { error }),
  };
}

/** In a row for people: source, target, digest, status, size. */
export function reportRow(image: ReportedImage): readonly string[] {
  const { source, target, written, status, bytes } = image;
  return [
    familiarReference(readName(source)),
    familiarReference(readName(target)),
    written === undefined ? '' : shortId(written),
    status,
    formatSize(bytes),
  ];
}

export const REPORT_HEAD = ['SOURCE', 'TARGET', 'DIGEST', 'STATUS', 'SENT'] as const;

/** For a job summary. */
export function reportMarkdown({ images, deleted, errors }: SyncReport): string {
  const rows = images.map((image) => {
    const [source = '', target = '', digest = '', status, sent] = reportRow(image);
    const state = image.error === undefined ? status : `❌ ${plainText(image.error)}`;
    return `| ${[source, target, digest].map(codeText).join(' | ')} | ${state} | ${sent} |`;
  });
  const count = (status: string) => images.filter((image) => image.status === status).length;
  const sent = images.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    '## Sync',
    '',
    `${count('copied')} copied, ${count('exists')} unchanged, ${count('failed')} failed, ${deleted.length} deleted; ${formatSize(sent)} sent.`,
    '',
    '| Source | Target | Digest | Status | Sent |',
    '| --- | --- | --- | --- | ---: |',
    ...rows,
    ...deleted.map(
      (name) => `| | ${codeText(familiarReference(parseReference(name)))} | | deleted | |`,
    ),
    ...errors.map((error) => `| | | | ❌ ${plainText(error)} | |`),
    '',
  ].join('\n');
}

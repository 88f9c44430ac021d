import { during, ImageError } from '../errors.ts';
import { invalid } from '../oci/decode.ts';
import { type Platform, parsePlatform } from '../oci/platform.ts';
import { quoted } from '../oci/printable.ts';
import { canonicalRegistry, parseName } from '../oci/reference.ts';
import { parseSections, type Section } from './document.ts';
import type { ExpressionValues } from './expressions.ts';
import { isRegsync, readRegsync } from './regsync.ts';
import { readSkopeo, type SkopeoTarget } from './skopeo.ts';
import {
  DEFAULT_CONCURRENCY,
  type SyncEntry,
  type SyncFile,
  type SyncRegistry,
} from './sync-file.ts';
import { ALL_TAGS, selectTags, type TagRules } from './tag-rules.ts';

/** What a sync file is read with. */
export type ReadSyncOptions = ExpressionValues & {
  /** Where the images of a file for `skopeo sync` go, which names no target itself. */
  readonly to?: SkopeoTarget | undefined;
  /** For ages in `since`, in milliseconds since 1970. */
  readonly now: number;
};

/**
 * A sync file: ours, regsync's, or that of `skopeo sync`.
 * @throws ImageError `INVALID_DOCUMENT`, `INVALID_ARGUMENT`, `INVALID_REFERENCE`, with the place in the file
 */
export function readSyncFile(text: string, path: string, options: ReadSyncOptions): SyncFile {
  const root = parseSections(text, path, options);
  if (root.has('version') && !root.has('sync')) {
    throw invalid(root.where, 'it has no list sync');
  }
  if (!root.has('sync')) {
    return readSkopeo(root, options.to);
  }
  if (options.to !== undefined) {
    throw new ImageError('INVALID_ARGUMENT', `${path}: it says itself where images go`);
  }
  return isRegsync(root) ? readRegsync(root) : readOwn(root, options);
}

function readOwn(root: Section, options: ReadSyncOptions): SyncFile {
  root.allow('version', 'defaults', 'registries', 'sync');
  if (root.text('version') !== '1') {
    throw invalid(root.where, 'it is not a sync file of version 1');
  }
  const defaults = root
    .section('defaults')
    .allow('concurrency', 'referrers', 'record', 'platforms', 'tags');
  return {
    concurrency: defaults.count('concurrency') ?? DEFAULT_CONCURRENCY,
    registries: registriesOf(root.section('registries')),
    entries: root.sections('sync').map((entry) => entryOf(entry, defaults, options)),
  };
}

function registriesOf(section: Section): ReadonlyMap<string, SyncRegistry> {
  return new Map(
    section.keys().map((host) => {
      const one = section.section(host).allow('mirrors', 'username', 'password', 'insecure');
      const registry = {
        mirrors: one.texts('mirrors'),
        username: one.text('username'),
        password: one.text('password'),
        isInsecure: one.flag('insecure') ?? false,
      };
      return [canonicalRegistry(host), registry];
    }),
  );
}

function entryOf(entry: Section, defaults: Section, options: ReadSyncOptions): SyncEntry {
  entry.allow('source', 'target', 'tags', 'platforms', 'referrers', 'record');
  const common = commonOf(entry, defaults);
  try {
    const source = parseName(entry.required('source'));
    const target = parseName(entry.required('target'));
    if (source.tag === undefined && source.digest === undefined) {
      const tags = entry.has('tags') ? entry : defaults;
      refuseTag(target.tag ?? target.digest, entry.where);
      return { ...common, source, target, tags: rulesOf(tags.section('tags'), options) };
    }
    if (entry.has('tags')) {
      throw invalid(entry.where, 'its source is one image, which has no tags to choose from');
    }
    return { ...common, source, target: withTag(target, source.tag), tags: undefined };
  } catch (error) {
    throw error instanceof ImageError && error.message.startsWith(entry.where)
      ? error
      : during(entry.where, error);
  }
}

function commonOf(entry: Section, defaults: Section) {
  const platforms = entry.has('platforms') ? entry : defaults;
  const flag = (key: string) => entry.flag(key) ?? defaults.flag(key);
  return {
    where: entry.where,
    platforms: platformsOf(platforms.texts('platforms'), entry.where),
    referrers: flag('referrers') ?? true,
    record: flag('record') ?? false,
  };
}

function refuseTag(tag: string | undefined, where: string): void {
  if (tag !== undefined) {
    throw invalid(where, 'its source is a repository, and its target one image');
  }
}

/** What a target leaves out is the source's. */
function withTag(target: SyncEntry['target'], tag: string | undefined): SyncEntry['target'] {
  return target.tag === undefined && tag !== undefined ? { ...target, tag } : target;
}

/** `all`, and nothing, is every platform. */
function platformsOf(texts: readonly string[], where: string): readonly Platform[] {
  try {
    return texts.includes('all') ? [] : texts.map(parsePlatform);
  } catch (error) {
    throw during(where, error);
  }
}

function rulesOf(section: Section, { now }: ReadSyncOptions): TagRules {
  section.allow('semver', 'allow', 'deny', 'limit', 'since', 'rename');
  const names = section.section('rename');
  const since = section.text('since');
  const rules = {
    ...ALL_TAGS,
    semver: section.texts('semver'),
    allow: section.texts('allow'),
    deny: section.texts('deny'),
    limit: section.count('limit'),
    since: since === undefined ? undefined : timeOf(since, now, section.where),
    renames: names.keys().map((pattern) => [pattern, names.required(pattern)] as const),
  };
  // Wrong ranges and expressions show now, and not when the first registry has answered.
  try {
    selectTags([], rules);
  } catch (error) {
    throw during(section.where, error);
  }
  return rules;
}

const UNITS: Readonly<Record<string, number>> = { h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** A date (`2024-01-31`), or an age (`30d`, `12h`, `4w`). */
function timeOf(text: string, now: number, where: string): number {
  const [, count, unit = ''] = /^(\d{1,6})([hdw])$/.exec(text) ?? [];
  const time = count === undefined ? Date.parse(text) : now - Number(count) * (UNITS[unit] ?? 0);
  if (Number.isNaN(time)) {
    throw invalid(`${where}: since`, `${quoted(text)} is neither a date nor an age such as 30d`);
  }
  return time;
}

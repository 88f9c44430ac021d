import { during, ImageError } from '../errors.ts';
import { type Platform, parsePlatform } from '../oci/platform.ts';
import { quoted } from '../oci/printable.ts';
import { canonicalRegistry, parseName } from '../oci/reference.ts';
import type { Section } from './document.ts';
import {
  type CatalogEntry,
  DEFAULT_CONCURRENCY,
  type SyncEntry,
  type SyncFile,
  type SyncRegistry,
} from './sync-file.ts';
import { ALL_TAGS } from './tag-rules.ts';

/** Only regsync has credentials in a list, and says of each entry which type it is. */
export function isRegsync(root: Section): boolean {
  return root.has('creds') || root.sections('sync').some((entry) => entry.has('type'));
}

/**
 * A file for regsync. What only matters to a program that keeps running (schedules, backups, rate
 * limits) is passed over. https://regclient.org/usage/regsync/
 */
export function readRegsync(root: Section): SyncFile {
  const defaults = root.section('defaults');
  const entries = root.sections('sync');
  return {
    concurrency: defaults.count('parallel') ?? DEFAULT_CONCURRENCY,
    registries: new Map(
      root
        .sections('creds')
        .map((one) => [canonicalRegistry(one.required('registry')), registryOf(one)]),
    ),
    entries: entries
      .filter((entry) => typeOf(entry) !== 'registry')
      .map((entry) => entryOf(entry, defaults)),
    catalogs: entries
      .filter((entry) => typeOf(entry) === 'registry')
      .map((entry) => catalogOf(entry, defaults)),
  };
}

function registryOf(one: Section): SyncRegistry {
  return {
    mirrors: one
      .texts('mirrors')
      .map((mirror) => (mirror.includes('://') ? mirror : `https://${mirror}`)),
    username: one.text('user'),
    password: one.text('pass'),
    isInsecure: one.text('tls') === 'disabled' || one.text('tls') === 'insecure',
  };
}

function typeOf(entry: Section): 'image' | 'repository' | 'registry' {
  const type = entry.text('type') ?? 'image';
  if (type !== 'image' && type !== 'repository' && type !== 'registry') {
    throw new ImageError('UNSUPPORTED', `${entry.where}: the type ${quoted(type)}`, {
      hint: 'the types are image, repository and registry',
    });
  }
  return type;
}

/** What an entry says besides what goes where. */
function commonOf(entry: Section, defaults: Section) {
  const flag = (key: string) => entry.flag(key) ?? defaults.flag(key) ?? false;
  return {
    where: entry.where,
    platforms: platformsOf(entry),
    referrers: flag('referrers') || flag('digestTags'),
  };
}

function catalogOf(entry: Section, defaults: Section): CatalogEntry {
  return {
    ...commonOf(entry, defaults),
    sourceRegistry: canonicalRegistry(entry.required('source')),
    targetRegistry: canonicalRegistry(entry.required('target')),
    tags: rulesOf(entry.section('tags')),
  };
}

function entryOf(entry: Section, defaults: Section): SyncEntry {
  const type = typeOf(entry);
  try {
    const source = parseName(entry.required('source'));
    const target = parseName(entry.required('target'));
    const { tag = source.digest === undefined ? 'latest' : undefined } = source;
    const image = tag === undefined ? source : { ...source, tag };
    return {
      ...commonOf(entry, defaults),
      source: type === 'image' ? image : source,
      target: type === 'image' && tag !== undefined ? { tag, ...target } : target,
      tags: type === 'image' ? undefined : rulesOf(entry.section('tags')),
    };
  } catch (error) {
    throw during(entry.where, error);
  }
}

function rulesOf(tags: Section): SyncEntry['tags'] {
  return {
    ...ALL_TAGS,
    semver: tags.texts('semverRange'),
    allow: tags.texts('allow'),
    deny: tags.texts('deny'),
  };
}

function platformsOf(entry: Section): readonly Platform[] {
  return [...entry.texts('platform'), ...entry.texts('platforms')].map(parsePlatform);
}

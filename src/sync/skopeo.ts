import { during, ImageError } from '../errors.ts';
import { isDigest } from '../oci/digest.ts';
import { canonicalRegistry, parseName, type Reference } from '../oci/reference.ts';
import type { Section } from './document.ts';
import {
  DEFAULT_CONCURRENCY,
  type SyncEntry,
  type SyncFile,
  type SyncRegistry,
} from './sync-file.ts';
import { ALL_TAGS, type TagRules } from './tag-rules.ts';

/** Where the images of a file for `skopeo sync` go. */
export type SkopeoTarget = {
  /** A registry, or a repository that the images go below. */
  readonly prefix: string;
  /** Below it the whole name of the source, and not only its last part. */
  readonly isScoped: boolean;
};

/**
 * A file for `skopeo sync --src yaml`: registry → images, by tag, by regular expression or by version.
 * https://github.com/containers/skopeo/blob/main/docs/skopeo-sync.1.md
 * @throws ImageError `INVALID_ARGUMENT` without a target: the file names none
 */
export function readSkopeo(root: Section, to: SkopeoTarget | undefined): SyncFile {
  const hosts = root.keys().map((host) => ({ host, section: root.section(host) }));
  const isSkopeo = hosts.every(({ section }) => KINDS.some((kind) => section.has(kind)));
  if (!isSkopeo || hosts.length === 0) {
    throw new ImageError('INVALID_DOCUMENT', `${root.where}: not a sync file`, {
      hint: 'it begins with version: 1, and has a list sync: with source and target',
    });
  }
  if (to === undefined) {
    throw new ImageError(
      'INVALID_ARGUMENT',
      `${root.where}: a file for skopeo sync names no target`,
      {
        hint: 'say to which registry or repository the images go',
      },
    );
  }
  return {
    concurrency: DEFAULT_CONCURRENCY,
    registries: new Map(
      hosts.map(({ host, section }) => [canonicalRegistry(host), registryOf(section)]),
    ),
    entries: hosts.flatMap(({ host, section }) => entriesOf(host, section, to)),
  };
}

const KINDS = ['images', 'images-by-tag-regex', 'images-by-semver'] as const;

function registryOf(section: Section): SyncRegistry {
  const credentials = section.section('credentials');
  return {
    mirrors: [],
    username: credentials.text('username'),
    password: credentials.text('password'),
    isInsecure: section.flag('tls-verify') === false,
  };
}

function entriesOf(host: string, section: Section, to: SkopeoTarget): readonly SyncEntry[] {
  section.allow(...KINDS, 'credentials', 'tls-verify', 'cert-dir');
  return KINDS.flatMap((kind) => {
    const repositories = section.section(kind);
    return repositories.keys().flatMap((name) => imagesOf(kind, { repositories, name, host, to }));
  });
}

type Listed = {
  readonly repositories: Section;
  readonly name: string;
  readonly host: string;
  readonly to: SkopeoTarget;
};

function imagesOf(kind: (typeof KINDS)[number], listed: Listed): readonly SyncEntry[] {
  const { repositories, name, host, to } = listed;
  const where = `${repositories.where}: ${name}`;
  const values = repositories.texts(name);
  try {
    const source = parseName(`${host}/${name}`);
    const entry = { where, source, target: targetOf(source, to), platforms: [], referrers: false };
    if (kind === 'images' && values.length > 0) {
      return values.map((tag) => ({ ...entry, ...oneImage(entry, tag), tags: undefined }));
    }
    return [{ ...entry, tags: rulesOf(kind, values) }];
  } catch (error) {
    throw during(where, error);
  }
}

function oneImage(
  { source, target }: Pick<SyncEntry, 'source' | 'target'>,
  tag: string,
): Pick<SyncEntry, 'source' | 'target'> {
  const name = isDigest(tag) ? { digest: tag } : { tag };
  return { source: { ...source, ...name }, target: { ...target, ...name } };
}

/** skopeo's expressions may match any part of a tag. */
function rulesOf(kind: (typeof KINDS)[number], values: readonly string[]): TagRules {
  switch (kind) {
    case 'images-by-tag-regex':
      return { ...ALL_TAGS, allow: values.map((pattern) => `.*(?:${pattern}).*`) };
    case 'images-by-semver':
      return { ...ALL_TAGS, semver: values };
    default:
      return ALL_TAGS;
  }
}

function targetOf(
  { registry, repository }: Reference,
  { prefix, isScoped }: SkopeoTarget,
): Reference {
  const below = isScoped
    ? `${registry.replace(':', '-')}/${repository}`
    : repository.split('/').at(-1);
  return parseName(`${prefix.replace(/^docker:\/\//, '').replace(/\/$/, '')}/${below}`);
}

import { during, ImageError } from '../errors.ts';
import type { Digest } from '../oci/digest.ts';
import { type Platform, parsePlatform } from '../oci/platform.ts';
import { quoted } from '../oci/printable.ts';
import { familiarReference, formatReference, parseName, type Reference } from '../oci/reference.ts';
import { type Place, parsePlace, referenceOf, transportOf } from '../place/place.ts';
import type { WrittenReference } from '../refs/written-reference.ts';
import { type Item, items, lines } from './list.ts';

/** A target as it is written, and the place that it means. */
export type PlannedTarget = { readonly text: string; readonly place: Place };

/** One image: listed once, or several times in several spellings. */
export type PlannedImage = {
  /** The spellings, the first of them first. */
  readonly written: readonly [string, ...string[]];
  readonly place: Place;
  readonly targets: readonly PlannedTarget[];
  /** Those that the files which name it ask for; empty where they ask for none. */
  readonly platforms: readonly Platform[];
  /** The digest that it is pulled by; its tag may name another one by now. */
  readonly locked?: Digest;
};

export type PlanOptions = {
  /** What the files of the input `files` name. */
  readonly fromFiles?: readonly WrittenReference[];
  /** There is something else to do. */
  readonly mayBeEmpty?: boolean;
};

/**
 * What `images` and `push` ask for.
 * @throws ImageError that names the input and the line
 */
export function planImages(
  images: string,
  push: string,
  { fromFiles = [], mayBeEmpty = false }: PlanOptions = {},
): readonly PlannedImage[] {
  const planned = new Map<string, Draft>();
  for (const item of lines(images)) {
    at('images', item, () => addLine(planned, item.text));
  }
  for (const one of fromFiles) {
    addWritten(planned, one);
  }
  if (planned.size === 0 && !mayBeEmpty) {
    throw new ImageError('INVALID_ARGUMENT', 'reading input images: it lists no image', {
      hint: 'write one image a line, such as postgres:16 or app:1 => ghcr.io/acme/app:1',
    });
  }
  for (const item of items(push)) {
    at('push', item, () => addToAll([...planned.values()], item.text));
  }
  refuseSharedTargets([...planned.values()]);
  return [...planned.values()].map(({ written, place, targets, platforms }) => ({
    written,
    place,
    targets: [...targets.values()],
    platforms: [...platforms.values()],
  }));
}

type Draft = {
  readonly written: [string, ...string[]];
  readonly place: Place;
  readonly targets: Map<string, PlannedTarget>;
  readonly platforms: Map<string, Platform>;
};

function addLine(planned: Map<string, Draft>, text: string): void {
  const [source = '', ...rest] = text.split('=>').map((part) => part.trim());
  const targets = (rest[0] ?? '').split(',').map((target) => target.trim());
  if (rest.length > 1) {
    throw new ImageError('INVALID_ARGUMENT', 'more than one "=>"', {
      hint: 'write one image a line, and its targets with commas between',
    });
  }
  if (source === '' || (rest.length === 1 && targets.includes(''))) {
    throw new ImageError(
      'INVALID_ARGUMENT',
      `${quoted(text)} lacks what stands before or after "=>"`,
      {
        hint: 'write SOURCE or SOURCE => TARGET[, TARGET…]',
      },
    );
  }
  const place = parsePlace(source, 'docker');
  const draft = draftOf(planned, place, source);
  for (const target of targets.filter((target) => target !== '')) {
    addTarget(draft, target);
  }
}

function draftOf(planned: Map<string, Draft>, place: Place, written: string): Draft {
  const draft = planned.get(keyOf(place)) ?? {
    written: [written],
    place,
    targets: new Map(),
    platforms: new Map(),
  };
  planned.set(keyOf(place), draft);
  if (!draft.written.includes(written)) {
    draft.written.push(written);
  }
  return draft;
}

function addWritten(
  planned: Map<string, Draft>,
  { reference, text, platform }: WrittenReference,
): void {
  const draft = draftOf(planned, { transport: 'docker', reference }, text);
  if (platform !== undefined) {
    draft.platforms.set(platform, parsePlatform(platform));
  }
}

function addToAll(drafts: readonly Draft[], target: string): void {
  if (drafts.length > 1 && !target.endsWith('/')) {
    throw new ImageError(
      'INVALID_ARGUMENT',
      `${quoted(target)} cannot be the target of several images`,
      {
        hint: 'end it in "/", so that each image keeps its name below it, or write SOURCE => TARGET',
      },
    );
  }
  for (const draft of drafts) {
    addTarget(draft, target);
  }
}

function addTarget(draft: Draft, text: string): void {
  const place = targetPlace(text, referenceOf(draft.place));
  const key = keyOf(place);
  if (!draft.targets.has(key)) {
    const named = place.transport === 'docker' ? familiarReference(place.reference) : text;
    draft.targets.set(key, { text: named, place });
  }
}

/** What a target leaves out is the source's: the tag, and below a prefix the name. */
function targetPlace(text: string, source: Reference | undefined): Place {
  if (transportOf(text, 'docker') !== 'docker') {
    return parsePlace(text, 'docker');
  }
  const written = text.replace(/^docker:\/\//, '');
  const name = written.endsWith('/') ? `${written}${nameBelow(text, source)}` : written;
  const { tag, digest } = parseName(name);
  if (digest !== undefined) {
    throw new ImageError('INVALID_ARGUMENT', `the target ${quoted(text)} has a digest`, {
      hint: "a target is a name with or without a tag: the digest is the image's own",
    });
  }
  return parsePlace(
    `docker://${name}${tag === undefined ? `:${tagOf(text, source)}` : ''}`,
    'docker',
  );
}

function nameBelow(text: string, source: Reference | undefined): string {
  if (source === undefined) {
    throw new ImageError(
      'INVALID_ARGUMENT',
      `the source has no name to put below ${quoted(text)}`,
      {
        hint: 'write the whole target, such as ghcr.io/acme/app:1.4.0',
      },
    );
  }
  return source.repository.replace(/^library\//, '');
}

function tagOf(text: string, source: Reference | undefined): string {
  if (source?.tag === undefined) {
    throw new ImageError(
      'INVALID_ARGUMENT',
      `the target ${quoted(text)} has no tag, nor has the source`,
      {
        hint: 'give the target a tag, such as ghcr.io/acme/app:1.4.0',
      },
    );
  }
  return source.tag;
}

function refuseSharedTargets(drafts: readonly Draft[]): void {
  const owners = new Map<string, Draft>();
  for (const draft of drafts) {
    for (const [key, { text }] of draft.targets) {
      const other = owners.get(key);
      if (other !== undefined) {
        const both = `${other.written[0]} and ${draft.written[0]}`;
        throw new ImageError('INVALID_ARGUMENT', `${both} have one target, ${text}`, {
          hint: 'give each image a target of its own',
        });
      }
      owners.set(key, draft);
    }
  }
}

/** Equal for two spellings of one place. */
function keyOf(place: Place): string {
  switch (place.transport) {
    case 'docker':
      return `docker:${formatReference(place.reference)}`;
    case 'docker-daemon':
    case 'store': {
      const { transport, text, reference } = place;
      return `${transport}:${reference === undefined ? text : formatReference(reference)}`;
    }
    default:
      return `${place.transport}:${place.path}:${place.name ?? ''}`;
  }
}

function at(input: string, { line }: Item, step: () => void): void {
  try {
    step();
  } catch (error) {
    throw during(`reading input ${input}, line ${line}`, error);
  }
}

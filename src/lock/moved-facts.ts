import { readConfig } from '../content/read-config.ts';
import { resolveRoot } from '../content/resolve-root.ts';
import type { Signal, Source } from '../content/store.ts';
import { unlessInterrupted } from '../errors.ts';
import { representative, sizeOf } from '../image/describe.ts';
import { formatAge, formatSize, shortId } from '../image/words.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { codeText, plainText } from '../oci/markdown.ts';
import { familiarReference } from '../oci/reference.ts';
import type { Moved } from './lock-image.ts';

/** What can be told of one image of the two; a registry may have it no longer. */
export type ImageFacts = {
  /** RFC 3339. */
  readonly created: string | undefined;
  /** `org.opencontainers.image.version`. */
  readonly version: string | undefined;
  /** The size of everything that belongs to it, in bytes. */
  readonly size: number;
  readonly layers: readonly Descriptor[];
};

export type MovedFacts = {
  readonly moved: Moved;
  readonly before: ImageFacts | undefined;
  readonly after: ImageFacts | undefined;
};

const VERSION = 'org.opencontainers.image.version';

/** Reads documents only. What cannot be read is left out: this is for people to read. */
export async function movedFacts(
  source: Source,
  moved: Moved,
  options: Signal = {},
): Promise<MovedFacts> {
  const before =
    moved.before && (await factsOf(source, moved.before.digest, options).catch(unlessInterrupted));
  const after = await factsOf(source, moved.after.digest, options).catch(unlessInterrupted);
  return { moved, before, after };
}

async function factsOf(source: Source, digest: Digest, options: Signal): Promise<ImageFacts> {
  const root = await resolveRoot(source, digest, options);
  const shown = await representative(source, root, options);
  const config = shown && (await readConfig(source, shown.manifest, options));
  return {
    created: config?.created,
    version: config?.labels[VERSION] ?? shown?.manifest.annotations[VERSION],
    size: await sizeOf(source, root, options),
    layers: shown?.manifest.layers ?? [],
  };
}

const HEAD = [
  '| Image | Digest | Built | Version | Size | Layers |',
  '| --- | --- | --- | --- | --- | --- |',
];

/** A list of what moved as Markdown, as the body of a pull request has it. @param now in milliseconds */
export function movedMarkdown(list: readonly MovedFacts[], now: number = Date.now()): string {
  return list.length === 0
    ? 'No image has moved.\n'
    : `${[...HEAD, ...list.map((facts) => row(facts, now))].join('\n')}\n`;
}

function row({ moved, before, after }: MovedFacts, now: number): string {
  const age = (facts: ImageFacts | undefined) => facts && formatAge(facts.created, now);
  const cells = [
    codeText(familiarReference(moved.reference)),
    change(digestWord(moved.before?.digest), digestWord(moved.after.digest)),
    change(age(before), age(after)),
    change(versionOf(before), versionOf(after)),
    sizes(before, after),
    layers(before, after),
  ];
  return `| ${cells.join(' | ')} |`;
}

function digestWord(digest: Digest | undefined): string | undefined {
  return digest && codeText(shortId(digest));
}

/** The author of an image chooses it. */
function versionOf(facts: ImageFacts | undefined): string | undefined {
  return facts?.version === undefined ? undefined : plainText(facts.version);
}

function change(before: string | undefined, after: string | undefined): string {
  return before === after || before === undefined
    ? (after ?? '')
    : `${before} → ${after ?? 'not known'}`;
}

function sizes(before: ImageFacts | undefined, after: ImageFacts | undefined): string {
  if (before === undefined || after === undefined) {
    return after === undefined ? '' : formatSize(after.size);
  }
  const more = after.size - before.size;
  return `${formatSize(after.size)} (${more < 0 ? '-' : '+'}${formatSize(Math.abs(more))})`;
}

function layers(before: ImageFacts | undefined, after: ImageFacts | undefined): string {
  if (before === undefined || after === undefined) {
    return after === undefined ? '' : String(after.layers.length);
  }
  const known = new Set(before.layers.map(({ digest }) => digest));
  const fresh = after.layers.filter(({ digest }) => !known.has(digest));
  const size = formatSize(fresh.reduce((sum, layer) => sum + layer.size, 0));
  return `${fresh.length} of ${after.layers.length} new, ${size}`;
}

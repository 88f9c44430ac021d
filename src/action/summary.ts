import { messageOf } from '../errors.ts';
import { formatSize } from '../image/words.ts';
import { codeText, nodeLabel, plainText } from '../oci/markdown.ts';
import { describeReceived, slowerThanPulling } from './received.ts';
import { failures, type ImageResult, type LayerFacts, type Pushed } from './result.ts';

export type SummaryOptions = {
  /** The list of what moved against a lock file; empty if nothing did. */
  readonly moved?: string | undefined;
  /** The archive that was written. */
  readonly archive?: string | undefined;
};

/**
 * The job summary: what went where, what images share, and what it saved. Markdown.
 */
export function summaryOf(
  images: readonly ImageResult[],
  { moved = '', archive }: SummaryOptions = {},
): string {
  const parts = [
    '## Images',
    table(images, archive),
    moved === '' ? '' : `### Moved\n\n${moved.trimEnd()}`,
    picture(images),
    receivedLines(images),
    savings(images),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const HEAD = [
  '| Image | Digest | Platforms | Size | From | To | Time |',
  '| --- | --- | --- | ---: | --- | --- | ---: |',
];

function table(images: readonly ImageResult[], archive: string | undefined): string {
  return [...HEAD, ...images.map((image) => row(image, archive))].join('\n');
}

function row(image: ImageResult, archive: string | undefined): string {
  const { planned, facts, origin, seconds, error } = image;
  const cells = [
    codeText(planned.written[0]),
    digests(image).map(codeText).join(' → '),
    plainText(facts?.movedPlatforms.join(', ') ?? ''),
    facts?.size === undefined ? '' : formatSize(facts.size),
    error === undefined ? plainText(origin) : `❌ ${plainText(messageOf(error))}`,
    destinations(image, archive).join('<br>'),
    `${seconds.toFixed(1)} s`,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** What the reference resolved to, and what was written instead where a push was narrowed. */
function digests({ facts, pushed }: ImageResult): readonly string[] {
  const written = pushed.filter(({ status }) => status === 'pushed' || status === 'exists');
  const all = [facts?.digest, ...written.map(({ digest }) => digest)];
  return [...new Set(all.filter((digest) => digest !== undefined))];
}

function destinations(
  { loaded, pushed, error }: ImageResult,
  archive: string | undefined,
): readonly string[] {
  return [
    ...(loaded ? ['engine'] : []),
    ...(archive === undefined || error !== undefined ? [] : [codeText(archive)]),
    ...pushed.map(destination),
  ];
}

function destination({ target, status, error }: Pushed): string {
  const name = codeText(target.text);
  switch (status) {
    case 'pushed':
      return `${name} ✅`;
    case 'exists':
      return `${name} (was there)`;
    case 'skipped':
      return `${name} (names another digest, left as it was)`;
    default:
      return `${name} ❌ ${plainText(messageOf(error))}`;
  }
}

/** The most groups of layers in the picture: more cannot be read. */
const MOST_GROUPS = 30;

/** Which images share which layers: one node for all the layers that the same images have. */
function picture(images: readonly ImageResult[]): string {
  const drawn = images.filter(({ facts }) => facts !== undefined);
  const groups = sharedGroups(drawn).slice(0, MOST_GROUPS);
  if (groups.length === 0) {
    return '';
  }
  const nodes = drawn.map(({ planned }, index) => `  i${index}[${nodeLabel(planned.written[0])}]`);
  const edges = groups.flatMap(({ members, layers }, group) => {
    const size = formatSize(layers.reduce((sum, layer) => sum + layer.size, 0));
    const count = layers.length === 1 ? '1 layer' : `${layers.length} layers`;
    return [
      `  l${group}(["${count}, ${size}"])`,
      ...members.map((member) => `  i${member} --- l${group}`),
    ];
  });
  const drawing = ['```mermaid', 'flowchart LR', ...nodes, ...edges, '```'];
  return ['### Layers', ...drawing].join('\n');
}

type Group = { readonly members: readonly number[]; readonly layers: LayerFacts[] };

/** Shared ones first; what an image has alone is drawn only where something is shared. */
function sharedGroups(images: readonly ImageResult[]): readonly Group[] {
  const owners = new Map<string, { layer: LayerFacts; members: number[] }>();
  for (const [index, { facts }] of images.entries()) {
    for (const layer of facts?.layers ?? []) {
      const owner = owners.get(layer.digest) ?? { layer, members: [] };
      owner.members.push(index);
      owners.set(layer.digest, owner);
    }
  }
  const groups = new Map<string, Group>();
  for (const { layer, members } of owners.values()) {
    const group = groups.get(members.join()) ?? { members, layers: [] };
    group.layers.push(layer);
    groups.set(members.join(), group);
  }
  const all = [...groups.values()].sort((one, other) => other.members.length - one.members.length);
  return all.some(({ members }) => members.length > 1) ? all : [];
}

/** What the cache gave and what a registry, with the time that each took. */
function receivedLines(images: readonly ImageResult[]): string {
  const lines = images.flatMap(({ planned, received }) => {
    const came = describeReceived(received);
    const hint = slowerThanPulling(received);
    const more = hint === undefined ? '' : `; ${hint}`;
    return came === '' ? [] : [`- ${codeText(planned.written[0])}: ${came}${more}`];
  });
  return lines.join('\n');
}

/**
 * Against one pull of each image that comes from a registry, and one push for each target that has it
 * now, all of it each time: of images that succeeded.
 */
function savings(images: readonly ImageResult[]): string {
  const done = images.filter((image) => image.facts !== undefined && failures(image).length === 0);
  let plain = 0;
  let moved = 0;
  let cached = 0;
  for (const { planned, facts, pulled, pushed, bytes, received } of done) {
    const pushes = pushed.filter(
      ({ target, status }) => target.place.transport === 'docker' && status !== 'skipped',
    );
    const isUsed = pulled || pushes.length > 0;
    const pulls = planned.place.transport === 'docker' && isUsed ? 1 : 0;
    plain += (facts?.size ?? 0) * (pulls + pushes.length);
    moved += bytes.downloaded + bytes.uploaded;
    cached += received.cache.bytes;
  }
  const saved = plain - moved;
  if (plain === 0 || saved <= 0) {
    return '';
  }
  const fromCache = cached > 0 ? `; ${formatSize(cached)} came out of the cache` : '';
  return (
    `Moved ${formatSize(moved)} to and from registries. Pulling and pushing these images whole ` +
    `would have moved ${formatSize(plain)}: ${formatSize(saved)} saved${fromCache}.`
  );
}

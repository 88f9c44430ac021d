import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
  type Scalar,
  visit,
} from 'yaml';
import { ImageError } from '../errors.ts';
import type { Piece } from './piece.ts';

/**
 * The documents of a YAML file.
 * @param text one character a byte, so that offsets are those of the file
 * @throws ImageError `INVALID_DOCUMENT`, with the line
 */
export function parseYaml(text: string, path: string): readonly YamlNode[] {
  const lineCounter = new LineCounter();
  const parsed = parseAllDocuments(text, {
    lineCounter,
    uniqueKeys: false,
    strict: false,
    logLevel: 'silent',
    prettyErrors: false,
  });
  const documents = Array.isArray(parsed) ? parsed : [];
  for (const { errors } of documents) {
    for (const { pos, message } of errors) {
      const what = `reading ${path}:${lineCounter.linePos(pos[0]).line}: not YAML: ${message}`;
      throw new ImageError('INVALID_DOCUMENT', what, {
        hint: text.includes('{{') ? 'render templates first: they are no YAML yet' : undefined,
      });
    }
  }
  return documents.flatMap((document) => {
    const maps = { entries: new Map(), values: new Map(), items: new Map() };
    const shared = { targets: targetsOf(document), text, mergesLeft: MOST_MERGED, ...maps };
    const root = nodeOf(shared, document.contents);
    return root === undefined ? [] : [root];
  });
}

type Targets = ReadonlyMap<Alias, Node | undefined>;
type Entries = readonly (readonly [string, YamlNode])[];

/** What the nodes of a document share. Each map and sequence is read once, however many aliases stand for it. */
type Shared = {
  readonly targets: Targets;
  readonly text: string;
  readonly entries: Map<Node, Entries>;
  readonly values: Map<Node, ReadonlyMap<string, YamlNode>>;
  readonly items: Map<Node, readonly YamlNode[]>;
  /** How many entries merge keys may still put into maps. */
  mergesLeft: number;
};

/** Merges of merges stand for far more entries than a file has. */
const MOST_MERGED = 200_000;

/** A node with aliases and merge keys (`<<`) followed. */
export class YamlNode {
  /** The same object wherever an alias stands for it. */
  readonly node: Node;
  readonly #shared: Shared;

  constructor(shared: Shared, node: Node) {
    this.#shared = shared;
    this.node = node;
  }

  /** What stands under these keys of maps, one below the other. */
  get(key: string, ...below: readonly string[]): YamlNode | undefined {
    // The first of a name counts.
    const values = kept(this.#shared.values, this.node, () => new Map(this.entries().toReversed()));
    const found = values.get(key);
    const [next, ...rest] = below;
    return next === undefined ? found : found?.get(next, ...rest);
  }

  /** A map's entries, its own keys before those that it merges; none for other nodes. */
  entries(): Entries {
    return kept(this.#shared.entries, this.node, () => this.#entries(new Set()));
  }

  /** @throws ImageError `TOO_LARGE` */
  #entries(seen: Set<Node>): Entries {
    if (!isMap(this.node) || seen.has(this.node)) {
      return [];
    }
    seen.add(this.node);
    const pairs = this.node.items.flatMap(({ key, value }) => {
      const node = this.#below(value);
      const name = isScalar(key) ? String(key.value) : undefined;
      return node === undefined || name === undefined ? [] : [[name, node] as const];
    });
    const merged = pairs
      .filter(([name]) => name === '<<')
      .flatMap(([, node]) => (isSeq(node.node) ? node.items() : [node]))
      .flatMap((node) => node.#entries(seen));
    this.#shared.mergesLeft -= merged.length;
    if (this.#shared.mergesLeft < 0) {
      throw new ImageError('TOO_LARGE', `its merge keys stand for over ${MOST_MERGED} entries`);
    }
    return [...pairs.filter(([name]) => name !== '<<'), ...merged];
  }

  /** A sequence's items; none for other nodes. */
  items(): readonly YamlNode[] {
    const { node } = this;
    return isSeq(node)
      ? kept(this.#shared.items, node, () => node.items.flatMap((item) => this.#below(item) ?? []))
      : [];
  }

  get isMap(): boolean {
    return isMap(this.node);
  }

  /** A scalar's text and where it stands; `undefined` for other nodes and for a missing one. */
  get scalar(): Piece | undefined {
    const { node } = this;
    if (!isScalar(node) || node.value === null || node.value === undefined) {
      return undefined;
    }
    // The number 1.20 is 1.2, and the tag is not.
    const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
    return { text, at: offsetOf(node, text, this.#shared.text), within: [] };
  }

  /** As it is written: `!reset`. */
  get tag(): string | undefined {
    return this.node.tag;
  }

  get isQuoted(): boolean {
    return isScalar(this.node) && (this.node.type?.startsWith('QUOTE_') ?? false);
  }

  #below(value: unknown): YamlNode | undefined {
    return nodeOf(this.#shared, value);
  }
}

/** A value that is made once for each key. */
function kept<K, V>(values: Map<K, V>, key: K, make: () => V): V {
  const known = values.get(key) ?? make();
  values.set(key, known);
  return known;
}

/**
 * What each alias stands for: the last node before it with its anchor. To look through the document for
 * each alias would take a time that grows with the square of a document of merges.
 */
function targetsOf(document: Document): Targets {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node | undefined>();
  visit(document, (_key, node) => {
    if (isAlias(node)) {
      targets.set(node, anchors.get(node.source));
    } else if (isNode(node) && node.anchor !== undefined) {
      anchors.set(node.anchor, node);
    }
  });
  return targets;
}

function nodeOf(shared: Shared, value: unknown): YamlNode | undefined {
  const node = isAlias(value) ? shared.targets.get(value) : value;
  return isMap(node) || isSeq(node) || isScalar(node) ? new YamlNode(shared, node) : undefined;
}

/** Where the text of a scalar stands, if it stands there letter by letter: no escapes, no folding. */
function offsetOf({ range, type }: Scalar, value: string, text: string): number | undefined {
  if (range === undefined || range === null) {
    return undefined;
  }
  const [start, end] = range;
  if (type === 'PLAIN' || type?.startsWith('QUOTE_')) {
    const quote = type === 'PLAIN' ? 0 : 1;
    return text.slice(start + quote, end - quote) === value ? start + quote : undefined;
  }
  // A block scalar: its header has a line of its own, and what follows it may be indented.
  const body = text.indexOf('\n', start) + 1;
  const at = text.indexOf(value.trim(), body);
  return value.trim() !== '' && body > 0 && at >= body && at < end && !value.trim().includes('\n')
    ? at
    : undefined;
}

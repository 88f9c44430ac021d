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
    const root = nodeOf(targetsOf(document), document.contents, text);
    return root === undefined ? [] : [root];
  });
}

type Targets = ReadonlyMap<Alias, Node | undefined>;

/** A node with aliases and merge keys (`<<`) followed. */
export class YamlNode {
  /** The same object wherever an alias stands for it. */
  readonly node: Node;
  readonly #targets: Targets;
  readonly #text: string;

  constructor(targets: Targets, node: Node, text: string) {
    this.#targets = targets;
    this.node = node;
    this.#text = text;
  }

  /** What stands under these keys of maps, one below the other. */
  get(key: string, ...below: readonly string[]): YamlNode | undefined {
    const found = this.entries().find(([name]) => name === key)?.[1];
    const [next, ...rest] = below;
    return next === undefined ? found : found?.get(next, ...rest);
  }

  /** A map's entries, its own keys before those that it merges; none for other nodes. */
  entries(): readonly (readonly [string, YamlNode])[] {
    return this.#entries(new Set());
  }

  #entries(seen: Set<Node>): readonly (readonly [string, YamlNode])[] {
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
    return [...pairs.filter(([name]) => name !== '<<'), ...merged];
  }

  /** A sequence's items; none for other nodes. */
  items(): readonly YamlNode[] {
    return isSeq(this.node) ? this.node.items.flatMap((item) => this.#below(item) ?? []) : [];
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
    return { text, at: offsetOf(node, text, this.#text), within: [] };
  }

  /** As it is written: `!reset`. */
  get tag(): string | undefined {
    return this.node.tag;
  }

  get isQuoted(): boolean {
    return isScalar(this.node) && (this.node.type?.startsWith('QUOTE_') ?? false);
  }

  #below(value: unknown): YamlNode | undefined {
    return nodeOf(this.#targets, value, this.#text);
  }
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

function nodeOf(targets: Targets, value: unknown, text: string): YamlNode | undefined {
  const node = isAlias(value) ? targets.get(value) : value;
  return isMap(node) || isSeq(node) || isScalar(node)
    ? new YamlNode(targets, node, text)
    : undefined;
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

import { ImageError } from '../errors.ts';

/** Where an entry was read: the number of its layer, and its own in there. */
export type Origin = { readonly layer: number; readonly ordinal: number };

type Node = {
  /** The layer that put it there: of a hard link that of the link, not of the file. */
  placed: number;
  layer: number;
  ordinal: number;
  /** Of a directory. Most names are files: they have no map. */
  readonly children: Map<string, Node> | undefined;
};

/** A directory that no entry describes: something is in it. */
const IMPLIED = -1;
/** Of names at a time, in all directories: more is made to fill memory. */
const NAMES_LIMIT = 2_000_000;

/**
 * The names of a root file system, and which entry each has come from, while layers are applied to
 * it from the base up. Paths are clean: `usr/bin/env`.
 * https://github.com/opencontainers/image-spec/blob/v1.1.1/layer.md#applying-changesets
 */
export class Tree {
  readonly #root: Node = { placed: IMPLIED, layer: IMPLIED, ordinal: IMPLIED, children: new Map() };
  /** The names of what has had several. */
  readonly #links = new Map<string, Set<string>>();
  #names = 0;

  directory(path: string, origin: Origin): void {
    const found = this.#find(path);
    if (found?.children === undefined) {
      this.#place(path, { ...origin, placed: origin.layer, children: new Map() });
    } else {
      Object.assign(found, origin, { placed: origin.layer });
    }
  }

  /** A file, a symbolic link, a device or a pipe; a directory of this name goes with all in it. */
  file(path: string, origin: Origin): void {
    this.#place(path, { ...origin, placed: origin.layer, children: undefined });
  }

  /** Another name for what `target` names at this moment. @throws ImageError `ARCHIVE` */
  link(path: string, target: string, layer: number): void {
    const found = this.#find(target);
    if (found === undefined || found.children !== undefined) {
      const why = found === undefined ? 'is not there' : 'is a directory';
      throw new ImageError('ARCHIVE', `"${path}" is a hard link to "${target}", which ${why}`);
    }
    const key = keyOf(found);
    const names = this.#links.get(key) ?? new Set([target]);
    this.#links.set(key, names.add(path));
    if (path !== target) {
      this.#place(path, { ...found, placed: layer });
    }
  }

  /** Takes a name of the layers below away with all in it: what this layer has put there stays. */
  remove(path: string, layer: number): void {
    const slash = path.lastIndexOf('/');
    const parent = this.#find(path.slice(0, Math.max(slash, 0)));
    this.#removeOlder(parent, path.slice(slash + 1), layer);
  }

  /** The same with everything in a directory. */
  clear(path: string, layer: number): void {
    const directory = this.#find(path);
    for (const name of directory?.children?.keys() ?? []) {
      this.#removeOlder(directory, name, layer);
    }
  }

  /** The names that are left of an entry, in the order in which a walk comes by; often none. */
  namesOf(path: string, origin: Origin): readonly string[] {
    const names = this.#links.get(keyOf(origin)) ?? [path];
    const left = [...names].filter((name) => {
      const found = this.#find(name);
      return found?.layer === origin.layer && found.ordinal === origin.ordinal;
    });
    return left.length > 1 ? left.toSorted(byWalk) : left;
  }

  /** Directories that no layer describes, the outer ones first: extracting would make them too. */
  *implied(): Generator<string> {
    yield* impliedIn(this.#root, '');
  }

  #place(path: string, node: Node): void {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    let at = this.#root;
    for (const part of parts) {
      at = this.#directoryIn(at, part, path, node.placed);
    }
    this.#set(at, name, node);
  }

  /**
   * A directory that an entry is in is one, whatever the layers below have there: Docker with
   * overlay2 does so, where others would follow a symbolic link of the layers below.
   */
  #directoryIn(parent: Node, name: string, path: string, placed: number): Node {
    const found = parent.children?.get(name);
    if (found?.children !== undefined) {
      return found;
    }
    if (found?.placed === placed) {
      const why = `lies beneath "${name}", which is no directory`;
      throw new ImageError('ARCHIVE', `"${path}" ${why} in the same layer`);
    }
    const implied = { placed, layer: placed, ordinal: IMPLIED, children: new Map() };
    this.#set(parent, name, implied);
    return implied;
  }

  #set(parent: Node, name: string, node: Node): void {
    const before = parent.children?.get(name);
    this.#names += 1 - (before === undefined ? 0 : this.#count(before));
    if (this.#names > NAMES_LIMIT) {
      throw new ImageError('TOO_LARGE', `more than ${NAMES_LIMIT} names`);
    }
    parent.children?.set(name, node);
  }

  #removeOlder(parent: Node | undefined, name: string, layer: number): void {
    const found = parent?.children?.get(name);
    if (found === undefined) {
      return;
    }
    for (const below of found.children?.keys() ?? []) {
      this.#removeOlder(found, below, layer);
    }
    if (found.placed === layer) {
      return;
    }
    if ((found.children?.size ?? 0) > 0) {
      Object.assign(found, { placed: layer, ordinal: IMPLIED });
    } else {
      parent?.children?.delete(name);
      this.#names -= 1;
    }
  }

  #count(node: Node): number {
    let names = 1;
    for (const child of node.children?.values() ?? []) {
      names += this.#count(child);
    }
    return names;
  }

  #find(path: string): Node | undefined {
    let at: Node | undefined = this.#root;
    for (const part of path === '' ? [] : path.split('/')) {
      at = at?.children?.get(part);
    }
    return at;
  }
}

function* impliedIn({ children = new Map() }: Node, path: string): Generator<string> {
  for (const [name, child] of children) {
    const at = `${path}${name}/`;
    if (child.children !== undefined) {
      yield* child.ordinal === IMPLIED ? [at] : [];
      yield* impliedIn(child, at);
    }
  }
}

function keyOf({ layer, ordinal }: Origin): string {
  return `${layer} ${ordinal}`;
}

/** Names of one directory in the order of their bytes, each followed by what is in it. */
function byWalk(one: string, other: string): number {
  const [a, b] = [one.replaceAll('/', '\0'), other.replaceAll('/', '\0')];
  return a < b ? -1 : Number(a > b);
}

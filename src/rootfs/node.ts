/** Where an entry was read: the number of its layer, and its own in there. */
export type Origin = { readonly layer: number; readonly ordinal: number };

/** What a name of a root file system stands for, while layers are applied to it. */
export type Node = {
  /** The layer that put it there: of a hard link that of the link, not of the file. */
  placed: number;
  layer: number;
  ordinal: number;
  /** What is in a directory. Most names are files, which have no map. */
  readonly children: Map<string, Node> | undefined;
  /** Where a symbolic link leads. */
  readonly target: string | undefined;
};

/** A directory that no entry describes: something is in it. */
export const IMPLIED = -1;

export function directoryOf(origin: Origin): Node {
  return { ...origin, placed: origin.layer, children: new Map(), target: undefined };
}

/** Its own name, and all in it. */
export function namesIn(node: Node): number {
  let names = 1;
  for (const child of node.children?.values() ?? []) {
    names += namesIn(child);
  }
  return names;
}

/** Directories in it that no entry describes, the outer ones first. */
export function* impliedIn({ children = new Map() }: Node, path: string): Generator<string> {
  for (const [name, child] of children) {
    const at = `${path}${name}/`;
    if (child.children !== undefined) {
      yield* child.ordinal === IMPLIED ? [at] : [];
      yield* impliedIn(child, at);
    }
  }
}

export function keyOf({ layer, ordinal }: Origin): string {
  return `${layer} ${ordinal}`;
}

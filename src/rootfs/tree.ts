import { ImageError } from '../errors.ts';
import { quoted } from '../oci/printable.ts';
import { directoryOf, IMPLIED, impliedIn, keyOf, type Node, namesIn, type Origin } from './node.ts';
import { byWalk, divided, joined, partsOf } from './path.ts';

/** On the way along a path: a component, and what it names, if anything. The first is the root. */
type Step = { readonly part: string; readonly node: Node | undefined };

/** Linux follows no more in one path (path_resolution(7)). */
const LINKS_LIMIT = 40;
/** The most names at a time, in all directories: an archive with more is made to fill memory. */
const NAMES_LIMIT = 2_000_000;
/** The most bytes of all names that were ever there. */
const BYTES_LIMIT = 64 * 1024 * 1024;

/**
 * The names of a root file system, and which entry each has come from, while layers are applied to
 * it from the base up. Paths are clean: `usr/bin/env`.
 * https://github.com/opencontainers/image-spec/blob/v1.1.1/layer.md#applying-changesets
 */
export class Tree {
  readonly #root: Node = directoryOf({ layer: IMPLIED, ordinal: IMPLIED });
  /** The names of what has had several, or another than its entry says. */
  readonly #links = new Map<string, Set<string>>();
  #names = 0;
  #bytes = 0;
  /** The directories that have nothing of the layers below any more, while one layer is applied. */
  readonly #swept = new Set<Node>();
  #sweeping = IMPLIED;

  directory(path: string, origin: Origin): void {
    const real = this.#real(path, origin);
    const found = this.find(real);
    if (found?.children === undefined) {
      this.#place(real, directoryOf(origin));
    } else {
      Object.assign(found, origin, { placed: origin.layer });
    }
  }

  /**
   * A file, a symbolic link, a device or a pipe; a directory of this name goes with all in it.
   * @param target where a symbolic link leads
   */
  file(path: string, origin: Origin, target?: string): void {
    const node = { ...origin, placed: origin.layer, children: undefined, target };
    this.#place(this.#real(path, origin), node);
  }

  /** Another name for what `target` names at this moment. @throws ImageError `ARCHIVE` */
  link(path: string, target: string, layer: number): void {
    const [from, to] = [this.#followed(target, layer), this.#followed(path, layer)];
    const found = this.find(from);
    if (found === undefined || found.children !== undefined) {
      const why = found === undefined ? 'is not there' : 'is a directory';
      throw new ImageError(
        'ARCHIVE',
        `${quoted(path)} is a hard link to ${quoted(target)}, which ${why}`,
      );
    }
    const key = keyOf(found);
    const names = this.#links.get(key) ?? new Set([from]);
    this.#links.set(key, names.add(to));
    if (to !== from) {
      this.#place(to, { ...found, placed: layer });
    }
  }

  /**
   * Takes a name of the layers below away with all in it: what this layer has put there stays. The
   * directory is made where there is none, as Docker needs one to note it in.
   */
  remove(path: string, layer: number): void {
    const real = this.#followed(path, layer);
    this.#removeOlder(this.#parentOf(real, layer), divided(real)[1], layer);
  }

  /** The same with everything in a directory. */
  clear(path: string, layer: number): void {
    const directory = this.#parentOf(this.#followed(joined(path, '*'), layer), layer);
    this.#sweep(directory, layer);
  }

  /** The names that are left of an entry, in the order in which a walk comes by; often none. */
  namesOf(path: string, origin: Origin): readonly string[] {
    const names = this.#links.get(keyOf(origin)) ?? [path];
    const left = [...names].filter((name) => {
      const found = this.find(name);
      return found?.layer === origin.layer && found.ordinal === origin.ordinal;
    });
    return left.length > 1 ? left.toSorted(byWalk) : left;
  }

  /** Directories that no layer describes, the outer ones first: extracting would make them too. */
  *implied(): Generator<string> {
    yield* impliedIn(this.#root, '');
  }

  /** Where an entry's path leads, which is remembered if that is elsewhere. */
  #real(path: string, origin: Origin): string {
    const real = this.#followed(path, origin.layer);
    if (real !== path) {
      this.#links.set(keyOf(origin), new Set([real]));
    }
    return real;
  }

  /**
   * A path without the symbolic links that its own layer has put on its way: they lead to somewhere
   * within the root file system, as they do for Docker, which extracts each layer in a root of its own.
   */
  #followed(path: string, layer: number): string {
    const [parent, name] = divided(path);
    if (this.find(parent)?.children !== undefined) {
      return path;
    }
    const steps: Step[] = [{ part: '', node: this.#root }];
    const left = partsOf(parent).toReversed();
    let links = 0;
    for (let part = left.pop(); part !== undefined; part = left.pop()) {
      const node = steps.at(-1)?.node?.children?.get(part);
      if (part === '/' || part === '..') {
        steps.splice(part === '/' ? 1 : Math.max(steps.length - 1, 1));
      } else if (node?.target === undefined || node.placed !== layer) {
        steps.push({ part, node });
      } else {
        links = oneMore(links, path);
        left.push(...partsOf(node.target).toReversed());
      }
    }
    return [...steps.slice(1).map(({ part }) => part), name].join('/');
  }

  #place(path: string, node: Node): void {
    this.#set(this.#parentOf(path, node.placed), divided(path)[1], node);
  }

  #parentOf(path: string, placed: number): Node {
    let at = this.#root;
    for (const part of partsOf(divided(path)[0])) {
      at = this.#directoryIn(at, part, path, placed);
    }
    return at;
  }

  /**
   * A path that has entries below it is a directory, even where a lower layer has something else: Docker with
   * overlay2 does so, where others would follow a symbolic link of the layers below.
   */
  #directoryIn(parent: Node, name: string, path: string, placed: number): Node {
    const found = parent.children?.get(name);
    if (found?.children !== undefined) {
      return found;
    }
    if (found?.placed === placed) {
      const why = `lies beneath ${quoted(name)}, which is no directory`;
      throw new ImageError('ARCHIVE', `${quoted(path)} ${why} in the same layer`);
    }
    const implied = directoryOf({ layer: placed, ordinal: IMPLIED });
    this.#set(parent, name, implied);
    return implied;
  }

  #set(parent: Node, name: string, node: Node): void {
    const before = parent.children?.get(name);
    this.#names += 1 - (before === undefined ? 0 : namesIn(before));
    this.#bytes += before === undefined ? name.length : 0;
    if (this.#names > NAMES_LIMIT || this.#bytes > BYTES_LIMIT) {
      const most = `${NAMES_LIMIT} names, or names of more than ${BYTES_LIMIT} bytes`;
      throw new ImageError('TOO_LARGE', `more than ${most}`);
    }
    parent.children?.set(name, node);
  }

  /** Once in a layer: what it puts there afterwards is its own. */
  #sweep(directory: Node, layer: number): void {
    if (this.#sweeping !== layer) {
      this.#swept.clear();
      this.#sweeping = layer;
    }
    if (directory.children === undefined || this.#swept.has(directory)) {
      return;
    }
    this.#swept.add(directory);
    for (const name of directory.children.keys()) {
      this.#removeOlder(directory, name, layer);
    }
  }

  #removeOlder(parent: Node, name: string, layer: number): void {
    const found = parent.children?.get(name);
    if (found === undefined) {
      return;
    }
    this.#sweep(found, layer);
    if (found.placed === layer) {
      return;
    }
    if ((found.children?.size ?? 0) > 0) {
      Object.assign(found, { placed: layer, ordinal: IMPLIED });
    } else {
      parent.children?.delete(name);
      this.#names -= 1;
    }
  }

  /** What a path names, itself and not what it links to; the empty path is the root. */
  find(path: string): Node | undefined {
    let at: Node | undefined = this.#root;
    for (const part of path === '' ? [] : path.split('/')) {
      at = at?.children?.get(part);
    }
    return at;
  }
}

function oneMore(links: number, path: string): number {
  if (links === LINKS_LIMIT) {
    throw new ImageError('ARCHIVE', `${quoted(path)} lies beneath too many symbolic links`);
  }
  return links + 1;
}

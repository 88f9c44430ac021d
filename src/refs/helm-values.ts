import type { Node } from 'yaml';
import { isDigest } from '../oci/digest.ts';
import { parseName } from '../oci/reference.ts';
import type { Piece } from './piece.ts';
import { type DigestPlace, type WrittenReference, writtenReference } from './written-reference.ts';
import type { YamlNode } from './yaml-node.ts';

/**
 * The images among the values of a Helm chart: maps under a key that ends in `image`, with `repository` (or `image`, or
 * `name`) and `tag` or `digest`, perhaps `registry`; texts under such a key; and the same in a list or map under a key
 * that ends in `images`. A chart says itself what its values mean: these are the conventions that most follow.
 */
export function helmReferences(
  path: string,
  roots: readonly YamlNode[],
): readonly WrittenReference[] {
  const seen = new Set<Node>();
  return roots.flatMap((root) => [...below(root, path, seen)]);
}

function* below(node: YamlNode, path: string, seen: Set<Node>): Generator<WrittenReference> {
  if (seen.has(node.node)) {
    return;
  }
  seen.add(node.node);
  for (const [key, value] of node.entries()) {
    const found = /image$/i.test(key) ? imageOf(value, node, path) : undefined;
    if (found !== undefined) {
      yield found;
    }
    if (/images$/i.test(key)) {
      const listed = [...value.items(), ...value.entries().map(([, one]) => one)];
      yield* listed.flatMap((one) => imageOf(one, value, path) ?? []);
    }
    // The text `image` in a map of that name is a part of it.
    yield* found !== undefined && value.isMap ? [] : below(value, path, seen);
  }
  for (const item of node.items()) {
    yield* below(item, path, seen);
  }
}

function imageOf(value: YamlNode, parent: YamlNode, path: string): WrittenReference | undefined {
  const { scalar } = value;
  if (scalar !== undefined) {
    return isWhole(scalar.text) && !hasTagBeside(parent)
      ? writtenReference([scalar], { path })
      : undefined;
  }
  return tripleOf(value, path);
}

/** A text without a tag may be anything, such as the path of a picture. */
function isWhole(text: string): boolean {
  try {
    const { tag, digest } = parseName(text);
    return tag !== undefined || digest !== undefined;
  } catch {
    return false;
  }
}

function hasTagBeside(parent: YamlNode): boolean {
  return parent.get('tag') !== undefined || parent.get('imageTag') !== undefined;
}

function tripleOf(image: YamlNode, path: string): WrittenReference | undefined {
  const repository = ['repository', 'image', 'name']
    .map((key) => image.get(key)?.scalar)
    .find((one) => one !== undefined);
  const registry = image.get('registry')?.scalar;
  const tag = image.get('tag')?.scalar;
  const digest = image.get('digest');
  if (repository === undefined) {
    return undefined;
  }
  if (!(tag?.text || digest?.scalar?.text)) {
    return isWhole(repository.text) ? writtenReference([repository], { path }) : undefined;
  }
  const name = [...(registry?.text ? [registry, mark('/')] : []), repository];
  const tagged = tag?.text ? [mark(':'), tag] : [];
  const digested = digest?.scalar?.text ? [mark('@'), digest.scalar] : [];
  const found = writtenReference([...name, ...tagged, ...digested], {
    path,
    spot: tag ?? repository,
  });
  return found && { ...found, digestPlace: digestPlaceOf(digest, found) };
}

function mark(text: string): Piece {
  return { text, at: undefined, within: [] };
}

/** A field of its own is filled, if it is there and quoted: without quotes it could not be recognized as empty again. */
function digestPlaceOf(
  digest: YamlNode | undefined,
  { digestPlace, reference }: WrittenReference,
): DigestPlace {
  if (digest?.scalar?.at === undefined || !digest.isQuoted) {
    return digestPlace;
  }
  const { text, at } = digest.scalar;
  if (text === '') {
    return { kind: 'free', at, before: '' };
  }
  return isDigest(text)
    ? { kind: 'taken', start: at, end: at + text.length, isRemovable: reference.tag !== undefined }
    : digestPlace;
}

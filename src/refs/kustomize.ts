import type { Piece } from './piece.ts';
import { type WrittenReference, writtenReference } from './written-reference.ts';
import type { YamlNode } from './yaml-node.ts';

/**
 * What `images` of a kustomization puts in the place of other images.
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/images/
 */
export function kustomizeReferences(
  path: string,
  roots: readonly YamlNode[],
): readonly WrittenReference[] {
  return roots
    .flatMap((root) => root.get('images')?.items() ?? [])
    .flatMap((image) => writtenReference(piecesOf(image), { path }) ?? []);
}

/** Without a tag and a digest, those of the manifests stay: the image is not known here. */
function piecesOf(image: YamlNode): readonly Piece[] {
  const name = (image.get('newName') ?? image.get('name'))?.scalar;
  const tag = image.get('newTag')?.scalar;
  const digest = image.get('digest')?.scalar;
  if (name === undefined || image.get('tagSuffix') !== undefined) {
    return [];
  }
  const suffix = [...joined(':', tag), ...joined('@', digest)];
  return suffix.length === 0 ? [] : [name, ...suffix];
}

function joined(mark: string, piece: Piece | undefined): readonly Piece[] {
  return piece === undefined || piece.text === ''
    ? []
    : [{ text: mark, at: undefined, within: [] }, piece];
}

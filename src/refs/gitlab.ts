import { interpolate, type Variables } from './interpolate.ts';
import { pieceFromElsewhere } from './piece.ts';
import { type WrittenReference, writtenReference } from './written-reference.ts';
import type { YamlNode } from './yaml-node.ts';

/** Keys of the root that are no jobs. */
const NO_JOBS: ReadonlySet<string> = new Set([
  'cache',
  'include',
  'spec',
  'stages',
  'variables',
  'workflow',
]);

/**
 * The images of GitLab CI: `image` and `services` of the root, of `default`, and of each job.
 * https://docs.gitlab.com/ci/yaml/
 */
export function gitlabReferences(
  path: string,
  roots: readonly YamlNode[],
): readonly WrittenReference[] {
  return roots.flatMap((root) => {
    const jobs = root.entries().filter(([key, node]) => !NO_JOBS.has(key) && node.isMap);
    return [root, ...jobs.filter(([key]) => key !== 'image').map(([, job]) => job)].flatMap((job) =>
      imagesOf(job, variablesOf(root, job), path),
    );
  });
}

function imagesOf(job: YamlNode, variables: Variables, path: string): readonly WrittenReference[] {
  const image = job.get('image');
  const nodes = [...(image ? [image] : []), ...(job.get('services')?.items() ?? [])];
  return nodes.flatMap((node) => {
    const piece = node.scalar ?? node.get('name')?.scalar;
    const platform = node.get('docker', 'platform')?.scalar?.text;
    const pieces = piece && interpolate(piece, variables);
    return (pieces && writtenReference(pieces, { path, spot: piece, platform })) ?? [];
  });
}

/** A project, a schedule or who starts a pipeline may give any of them another value: none is fixed here. */
function variablesOf(root: YamlNode, job: YamlNode): Variables {
  const lookup: Variables['lookup'] = (name) => {
    const node = job.get('variables', name) ?? root.get('variables', name);
    const value = (node?.scalar ?? node?.get('value')?.scalar)?.text;
    return value === undefined || value.includes('$')
      ? undefined
      : [pieceFromElsewhere(value, name)];
  };
  return { lookup, unset: () => undefined };
}

import { type Piece, partOf } from './piece.ts';
import { type WrittenReference, writtenReference } from './written-reference.ts';
import type { YamlNode } from './yaml-node.ts';

const DOCKER = 'docker://';

/**
 * The images of a GitHub workflow (`container`, `services`, `docker://` steps) or of an action.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
 */
export function workflowReferences(
  path: string,
  roots: readonly YamlNode[],
): readonly WrittenReference[] {
  return roots.flatMap(piecesOf).flatMap((piece) => writtenReference([piece], { path }) ?? []);
}

function piecesOf(root: YamlNode): readonly Piece[] {
  const jobs = root.get('jobs')?.entries() ?? [];
  const runs = root.get('runs');
  return [...jobs.flatMap(([, job]) => jobPieces(job)), ...(runs ? actionPieces(runs) : [])];
}

function jobPieces(job: YamlNode): readonly Piece[] {
  const container = job.get('container');
  const services = job.get('services')?.entries() ?? [];
  return [
    ...imageOf(container),
    ...services.flatMap(([, service]) => imageOf(service)),
    ...stepPieces(job),
  ];
}

/** Written alone, or as `image`. */
function imageOf(node: YamlNode | undefined): readonly Piece[] {
  return [node?.scalar ?? node?.get('image')?.scalar].filter((one) => one !== undefined);
}

function actionPieces(runs: YamlNode): readonly Piece[] {
  return [...afterDocker(runs.get('image')), ...stepPieces(runs)];
}

function stepPieces(job: YamlNode): readonly Piece[] {
  return (job.get('steps')?.items() ?? []).flatMap((step) => afterDocker(step.get('uses')));
}

function afterDocker(node: YamlNode | undefined): readonly Piece[] {
  const piece = node?.scalar;
  return piece?.text.startsWith(DOCKER) === true ? [partOf(piece, DOCKER.length)] : [];
}

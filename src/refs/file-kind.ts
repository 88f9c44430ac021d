import { basename } from 'node:path';
import { composeReferences } from './compose.ts';
import { devcontainerReferences } from './devcontainer.ts';
import { dockerfileReferences } from './dockerfile.ts';
import { gitlabReferences } from './gitlab.ts';
import { helmReferences } from './helm-values.ts';
import { isKubernetes, kubernetesReferences } from './kubernetes.ts';
import { kustomizeReferences } from './kustomize.ts';
import type { SourceFile, Surroundings } from './source-file.ts';
import { workflowReferences } from './workflow.ts';
import type { WrittenReference } from './written-reference.ts';
import { parseYaml, type YamlNode } from './yaml-node.ts';

type Find = (
  file: SourceFile,
  surroundings: Surroundings,
) => readonly WrittenReference[] | Promise<readonly WrittenReference[]>;

export type FileKind = {
  readonly name: string;
  /** What the whole path, or its last part, looks like. */
  readonly path?: RegExp;
  readonly file?: RegExp;
  /** How a YAML file shows by a document that it is one of these. */
  readonly shows?: (root: YamlNode) => boolean;
  readonly find: Find;
};

/** For kinds that are nothing but YAML. */
function inYaml(
  find: (path: string, roots: readonly YamlNode[]) => readonly WrittenReference[],
): Find {
  return ({ path, text }) => find(path, parseYaml(text, path));
}

/** The first that fits is it: by its path, or else, for YAML, by what is in it. */
export const FILE_KINDS: readonly FileKind[] = [
  {
    name: 'Dockerfile',
    file: /^(?:Docker|Container)file(?:[.-].*)?$|\.(?:docker|container)file$/i,
    find: ({ path, text }) => dockerfileReferences(path, text),
  },
  {
    name: 'development container',
    file: /^\.?devcontainer\.json$/,
    find: devcontainerReferences,
  },
  {
    name: 'GitHub workflow or action',
    path: /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/,
    shows: (root) => root.get('jobs')?.isMap === true && root.get('on') !== undefined,
    find: inYaml(workflowReferences),
  },
  {
    name: 'GitLab CI configuration',
    path: /(?:^|\/)[^/]*\.gitlab-ci\.ya?ml$|(?:^|\/)\.gitlab\/.*\.ya?ml$/,
    shows: (root) => root.entries().some(([, job]) => job.get('script') !== undefined),
    find: gitlabReferences,
  },
  {
    name: 'compose file',
    file: /^(?:docker-|podman-|container-)?compose(?:[.-].*)?\.ya?ml$/,
    shows: (root) => root.get('services')?.isMap === true,
    find: composeReferences,
  },
  {
    name: 'kustomization',
    file: /^kustomization\.ya?ml$|^Kustomization$/,
    shows: (root) => root.get('apiVersion')?.scalar?.text.startsWith('kustomize.') === true,
    find: inYaml(kustomizeReferences),
  },
  {
    name: 'Kubernetes manifest',
    shows: isKubernetes,
    find: inYaml(kubernetesReferences),
  },
  {
    name: 'Helm values',
    file: /values[^/]*\.ya?ml$/i,
    find: inYaml(helmReferences),
  },
];

/** @returns `undefined` where it is none of them @throws ImageError `INVALID_DOCUMENT` */
export function fileKindOf({ path, text }: SourceFile): FileKind | undefined {
  const whole = path.replaceAll('\\', '/');
  const byPath = FILE_KINDS.find(
    (kind) => kind.path?.test(whole) === true || kind.file?.test(basename(whole)) === true,
  );
  if (byPath !== undefined || !/\.(?:ya?ml|json)$/i.test(whole)) {
    return byPath;
  }
  const roots = parseYaml(text, path);
  return FILE_KINDS.find(({ shows }) => shows !== undefined && roots.some(shows));
}

import type { Node } from 'yaml';
import { helmReferences } from './helm-values.ts';
import { type WrittenReference, writtenReference } from './written-reference.ts';
import type { YamlNode } from './yaml-node.ts';

/** Where images are, in a list of maps or in one map, for each group of APIs. */
type Fields = { readonly lists: readonly string[]; readonly maps: readonly string[] };

/** https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/ */
const POD: Fields = { lists: ['containers', 'initContainers', 'ephemeralContainers'], maps: [] };

const GROUPS: Readonly<Record<string, Fields>> = {
  'tekton.dev': { lists: ['steps', 'sidecars'], maps: ['stepTemplate'] },
  'argoproj.io': { lists: ['sidecars'], maps: ['container', 'script'] },
};

/** What holds no pod: definitions of types, and content that only looks like one. */
const WITHOUT_PODS: ReadonlySet<string> = new Set([
  'ConfigMap',
  'CustomResourceDefinition',
  'Secret',
]);

/** Whether a document is an object of Kubernetes. */
export function isKubernetes(root: YamlNode): boolean {
  return root.get('apiVersion')?.scalar !== undefined && root.get('kind')?.scalar !== undefined;
}

/** The images of all pods, at any depth of any kind of object. */
export function kubernetesReferences(
  path: string,
  roots: readonly YamlNode[],
): readonly WrittenReference[] {
  const objects = roots
    .flatMap((root) => objectsOf(root))
    .filter((object) => !WITHOUT_PODS.has(kindOf(object)));
  return [
    ...objects
      .flatMap((object) => [...imagesBelow(object, fieldsOf(object), new Set())])
      .flatMap((image) => (image.scalar && writtenReference([image.scalar], { path })) ?? []),
    ...helmReferences(path, objects.flatMap(chartValues)),
  ];
}

function kindOf(object: YamlNode): string {
  return object.get('kind')?.scalar?.text ?? '';
}

/** The values that Flux gives to a chart. */
function chartValues(object: YamlNode): readonly YamlNode[] {
  const values = kindOf(object) === 'HelmRelease' ? object.get('spec', 'values') : undefined;
  return values === undefined ? [] : [values];
}

/** A document, or those that it lists. */
function objectsOf(root: YamlNode): readonly YamlNode[] {
  const isList = root.get('kind')?.scalar?.text.endsWith('List') === true;
  return isList ? (root.get('items')?.items() ?? []) : [root];
}

function fieldsOf(object: YamlNode): Fields {
  const [group = ''] = object.get('apiVersion')?.scalar?.text.split('/') ?? [];
  const { lists, maps } = GROUPS[group] ?? { lists: [], maps: [] };
  return { lists: [...POD.lists, ...lists], maps };
}

function* imagesBelow(node: YamlNode, fields: Fields, seen: Set<Node>): Generator<YamlNode> {
  if (seen.has(node.node)) {
    return;
  }
  seen.add(node.node);
  for (const [key, value] of node.entries()) {
    yield* imagesOf(key, value, fields);
    yield* imagesBelow(value, fields, seen);
  }
  for (const item of node.items()) {
    yield* imagesBelow(item, fields, seen);
  }
}

function imagesOf(key: string, value: YamlNode, { lists, maps }: Fields): readonly YamlNode[] {
  if (lists.includes(key)) {
    return value.items().flatMap((item) => item.get('image') ?? []);
  }
  if (key === 'volumes') {
    return value.items().flatMap((item) => item.get('image', 'reference') ?? []);
  }
  return maps.includes(key) ? [value.get('image')].filter((one) => one !== undefined) : [];
}

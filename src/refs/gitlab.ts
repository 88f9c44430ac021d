import { dirname, join } from 'node:path';
import { ImageError } from '../errors.ts';
import { interpolate, type Variables } from './interpolate.ts';
import { pieceFromElsewhere } from './piece.ts';
import { type SourceFile, type Surroundings, sourceFile } from './source-file.ts';
import { type WrittenReference, writtenReference } from './written-reference.ts';
import { parseYaml, type YamlNode } from './yaml-node.ts';

/** Keys of the root that are no jobs. */
const NO_JOBS: ReadonlySet<string> = new Set([
  'cache',
  'image',
  'include',
  'services',
  'spec',
  'stages',
  'variables',
  'workflow',
]);

/** How many files may include one another, and jobs extend one another. */
const DEEPEST = 16;

/**
 * The images of GitLab CI: `image` and `services` of the root, of `default`, and of each job, in the files of
 * the repository that it includes too. Those of other projects and of templates are not looked into.
 * https://docs.gitlab.com/ci/yaml/
 */
export async function gitlabReferences(
  file: SourceFile,
  surroundings: Surroundings,
): Promise<readonly WrittenReference[]> {
  const roots = await rootsOf(file, { surroundings, top: dirname(file.path), depth: 0 });
  const pipeline = new Pipeline(roots);
  return roots.flatMap((root) => pipeline.references(root));
}

/** A document, and the file that it stands in. */
type Root = { readonly path: string; readonly node: YamlNode };
type Including = {
  readonly surroundings: Surroundings;
  /** The folder of the repository, which the paths of includes begin at. */
  readonly top: string;
  readonly depth: number;
};

/** The documents of a file behind those that it includes: what comes later counts. */
async function rootsOf(file: SourceFile, { depth, ...given }: Including): Promise<readonly Root[]> {
  if (depth > DEEPEST) {
    throw new ImageError('INVALID_DOCUMENT', `reading ${file.path}: it includes itself`);
  }
  const found: Root[] = [];
  for (const node of parseYaml(file.text, file.path)) {
    for (const name of localNames(node.get('include'))) {
      const path = join(given.top, name);
      const bytes = await given.surroundings.read(path);
      if (bytes === undefined) {
        throw new ImageError('NOT_FOUND', `reading ${file.path}: there is no ${path}`);
      }
      found.push(...(await rootsOf(sourceFile(path, bytes), { ...given, depth: depth + 1 })));
    }
    found.push({ path: file.path, node });
  }
  return found;
}

/** Paths of files of the repository, written alone or as `local`; one with a `*` or a variable is not resolved. */
function localNames(include: YamlNode | undefined): readonly string[] {
  const items = include === undefined || include.items().length > 0 ? include?.items() : [include];
  return (items ?? [])
    .flatMap((item) => (item.scalar ?? item.get('local')?.scalar)?.text ?? [])
    .filter((name) => !/[*$]|:\/\//.test(name));
}

class Pipeline {
  readonly #roots: readonly Root[];

  constructor(roots: readonly Root[]) {
    this.#roots = roots;
  }

  references({ path, node }: Root): readonly WrittenReference[] {
    const jobs = node.entries().filter(([key, job]) => !NO_JOBS.has(key) && job.isMap);
    return [
      ...this.#imagesOf([{ path, node }]),
      ...jobs.flatMap(([, job]) => this.#imagesOf(this.#extended({ path, node: job }))),
    ];
  }

  /** A job, then those that it extends, the nearest first, each once. */
  #extended(job: Root, depth = 0, seen: Set<unknown> = new Set()): readonly Root[] {
    if (depth > DEEPEST || seen.has(job.node.node)) {
      return [];
    }
    seen.add(job.node.node);
    const extended = job.node.get('extends');
    const nodes = extended?.scalar === undefined ? (extended?.items() ?? []) : [extended];
    const names = nodes.flatMap(({ scalar }) => scalar?.text ?? []).toReversed();
    const bases = names.flatMap((name) => this.#named(name));
    return [job, ...bases.flatMap((base) => this.#extended(base, depth + 1, seen))];
  }

  #named(name: string): readonly Root[] {
    return this.#roots.toReversed().flatMap(({ path, node }) => {
      const job = node.get(name);
      return job === undefined ? [] : [{ path, node: job }];
    });
  }

  /** @param layers a job and what it extends: the first that has an image or services says which */
  #imagesOf(layers: readonly Root[]): readonly WrittenReference[] {
    const variables = this.#variablesOf(layers);
    const first = (key: string) => layers.find(({ node }) => node.get(key) !== undefined);
    const [image, services] = [first('image'), first('services')];
    return [
      ...imagesAt(image?.path, [image?.node.get('image')], variables),
      ...imagesAt(services?.path, services?.node.get('services')?.items() ?? [], variables),
    ];
  }

  /** A project, a schedule or who starts a pipeline may give any of them another value: none is fixed here. */
  #variablesOf(layers: readonly Root[]): Variables {
    const places = [...layers, ...this.#roots.toReversed()].map(({ node }) => node);
    const lookup: Variables['lookup'] = (name) => {
      const nodes = places.flatMap((node) => node.get('variables', name) ?? []);
      const value = (nodes[0]?.scalar ?? nodes[0]?.get('value')?.scalar)?.text;
      return value === undefined || value.includes('$')
        ? undefined
        : [pieceFromElsewhere(value, name)];
    };
    return { lookup, unset: () => undefined };
  }
}

function imagesAt(
  path: string | undefined,
  nodes: readonly (YamlNode | undefined)[],
  variables: Variables,
): readonly WrittenReference[] {
  return nodes.flatMap((node) => {
    const piece = node?.scalar ?? node?.get('name')?.scalar;
    const platform = node?.get('docker', 'platform')?.scalar?.text;
    const pieces = piece && interpolate(piece, variables);
    return path !== undefined && pieces
      ? (writtenReference(pieces, { path, spot: piece, platform }) ?? [])
      : [];
  });
}

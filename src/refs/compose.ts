import { dirname, join } from 'node:path';
import { ImageError } from '../errors.ts';
import { formatReference } from '../oci/reference.ts';
import { composeVariables } from './compose-variables.ts';
import { interpolate, type Variables } from './interpolate.ts';
import { type Piece, partOf } from './piece.ts';
import { type SourceFile, type Surroundings, sourceFile } from './source-file.ts';
import { type WrittenReference, writtenReference } from './written-reference.ts';
import { parseYaml, type YamlNode } from './yaml-node.ts';

/** How many files may extend or include one another. */
const DEEPEST = 16;

/**
 * The images of a compose project: those of its services that are not built, of their builds'
 * additional contexts and of image volumes; in the files that it includes and extends too.
 * https://docs.docker.com/reference/compose-file/
 */
export async function composeReferences(
  file: SourceFile,
  surroundings: Surroundings,
): Promise<readonly WrittenReference[]> {
  const found = await new ComposeProject(surroundings).load(file, 0);
  const built = new Set(found.flatMap(({ built: name }) => name ?? []));
  return found
    .flatMap(({ references }) => references)
    .filter(({ reference }) => !built.has(formatReference(reference)));
}

type Found = {
  readonly references: readonly WrittenReference[];
  /** What its build is called: no registry needs to have it. */
  readonly built: string | undefined;
};

/** A service with what it extends. */
type Service = {
  readonly image?: readonly Piece[] | undefined;
  readonly spot?: Piece | undefined;
  /** Where the image is written. */
  readonly path: string;
  readonly isBuilt: boolean;
  readonly platform?: string | undefined;
  readonly profiles?: readonly string[] | undefined;
};

type Loaded = {
  readonly file: SourceFile;
  readonly roots: readonly YamlNode[];
  readonly variables: Variables;
};

class ComposeProject {
  readonly #surroundings: Surroundings;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  async load(file: SourceFile, depth: number): Promise<readonly Found[]> {
    const loaded = await this.#open(file);
    const found: Found[] = [];
    for (const root of loaded.roots) {
      for (const [name, node] of root.get('services')?.entries() ?? []) {
        found.push(await this.#service(loaded, name, node));
      }
      for (const item of root.get('include')?.items() ?? []) {
        found.push(...(await this.#included(loaded, item, depth)));
      }
    }
    return found;
  }

  async #open(file: SourceFile): Promise<Loaded> {
    const variables = await composeVariables(dirname(file.path), this.#surroundings);
    return { file, roots: parseYaml(file.text, file.path), variables };
  }

  async #service(loaded: Loaded, name: string, node: YamlNode): Promise<Found> {
    const service = await this.#extended(loaded, name, node, 0);
    const image = service.image && writtenReference(service.image, service);
    const others = [...contextsOf(node), ...volumesOf(node)].map((spot) => {
      const pieces = interpolate(spot, loaded.variables);
      return pieces && writtenReference(pieces, { ...service, spot, path: loaded.file.path });
    });
    const pulled = service.isBuilt ? undefined : image;
    return {
      references: [pulled, ...others].filter((one) => one !== undefined),
      built: service.isBuilt && image ? formatReference(image.reference) : undefined,
    };
  }

  /** What a service leaves out, it has of the one that it extends. */
  async #extended(loaded: Loaded, name: string, node: YamlNode, depth: number): Promise<Service> {
    const base = await this.#base(loaded, name, node, depth);
    const image = node.get('image')?.scalar;
    const profiles = node.get('profiles')?.items();
    return {
      ...(image === undefined
        ? { image: base?.image, spot: base?.spot, path: base?.path ?? loaded.file.path }
        : {
            image: interpolate(image, loaded.variables),
            spot: image,
            path: loaded.file.path,
          }),
      isBuilt: node.get('build') !== undefined || base?.isBuilt === true,
      platform: this.#word(loaded, node.get('platform')) ?? base?.platform,
      profiles: profiles?.flatMap((profile) => profile.scalar?.text ?? []),
    };
  }

  async #base(
    loaded: Loaded,
    name: string,
    node: YamlNode,
    depth: number,
  ): Promise<Service | undefined> {
    const extended = node.get('extends');
    const service = extended?.scalar?.text ?? extended?.get('service')?.scalar?.text;
    if (extended === undefined || service === undefined) {
      return undefined;
    }
    const path = this.#word(loaded, extended.get('file'));
    if (depth === DEEPEST || (path === undefined && service === name)) {
      throw new ImageError(
        'INVALID_DOCUMENT',
        `reading ${loaded.file.path}: ${name} extends itself`,
      );
    }
    const other = path === undefined ? loaded : await this.#open(await this.#file(loaded, path));
    const found = other.roots.map((root) => root.get('services', service)).find((one) => one);
    return found && this.#extended(other, service, found, depth + 1);
  }

  async #included(loaded: Loaded, item: YamlNode, depth: number): Promise<readonly Found[]> {
    if (depth === DEEPEST) {
      throw new ImageError('INVALID_DOCUMENT', `reading ${loaded.file.path}: it includes itself`);
    }
    const path = item.isMap ? item.get('path') : item;
    const paths = path?.scalar === undefined ? (path?.items() ?? []) : [path];
    const found: Found[] = [];
    for (const one of paths) {
      const word = this.#word(loaded, one);
      if (word !== undefined) {
        found.push(...(await this.load(await this.#file(loaded, word), depth + 1)));
      }
    }
    return found;
  }

  #word({ variables }: Loaded, node: YamlNode | undefined): string | undefined {
    const pieces = node?.scalar && interpolate(node.scalar, variables);
    return pieces?.map(({ text }) => text).join('') || undefined;
  }

  /** @throws ImageError `NOT_FOUND` */
  async #file({ file }: Loaded, path: string): Promise<SourceFile> {
    const whole = join(dirname(file.path), path);
    const bytes = await this.#surroundings.read(whole);
    if (bytes === undefined) {
      throw new ImageError('NOT_FOUND', `reading ${file.path}: there is no ${whole}`);
    }
    return sourceFile(whole, bytes);
  }
}

const IMAGE_CONTEXT = 'docker-image://';

/** `additional_contexts`, as a map or as a list of `NAME=CONTEXT`. */
function contextsOf(service: YamlNode): readonly Piece[] {
  const contexts = service.get('build', 'additional_contexts');
  const nodes = [
    ...(contexts?.entries().map(([, node]) => node) ?? []),
    ...(contexts?.items() ?? []),
  ];
  return nodes.flatMap(({ scalar }) => {
    const at = scalar?.text.indexOf(IMAGE_CONTEXT) ?? -1;
    return scalar === undefined || at < 0 ? [] : [partOf(scalar, at + IMAGE_CONTEXT.length)];
  });
}

/** `volumes` of `type: image`. */
function volumesOf(service: YamlNode): readonly Piece[] {
  const volumes = service.get('volumes')?.items() ?? [];
  return volumes
    .filter((volume) => volume.get('type')?.scalar?.text === 'image')
    .flatMap((volume) => volume.get('source')?.scalar ?? []);
}

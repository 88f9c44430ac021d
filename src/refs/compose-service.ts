import { dirname, join } from 'node:path';
import { ImageError } from '../errors.ts';
import type { ComposeVariables } from './compose-variables.ts';
import { interpolate } from './interpolate.ts';
import { type Piece, partOf } from './piece.ts';
import { type SourceFile, type Surroundings, sourceFile } from './source-file.ts';
import { parseYaml, type YamlNode } from './yaml-node.ts';

/** How many files or services may extend or include one another. */
export const DEEPEST = 16;

/** A text of a file that names an image, perhaps with variables. */
export type ImageText = {
  readonly path: string;
  readonly spot: Piece;
  /** `undefined` where it cannot be resolved. */
  readonly pieces: readonly Piece[] | undefined;
};

/** What one file says of a service, with what it extends. */
export type ComposeService = {
  readonly image?: ImageText | undefined;
  /** `undefined` where the file says nothing of it, `false` where it takes back what another file says. */
  readonly isBuilt?: boolean | undefined;
  readonly platform?: string | undefined;
  readonly profiles: readonly string[];
  /** Contexts of its build, and volumes. */
  readonly others: readonly ImageText[];
};

/** A compose file, read with the variables of its project. */
export class ComposeFile {
  readonly roots: readonly YamlNode[];
  readonly path: string;
  readonly #surroundings: Surroundings;
  readonly #variables: ComposeVariables;

  constructor({ path, text }: SourceFile, surroundings: Surroundings, variables: ComposeVariables) {
    this.path = path;
    this.roots = parseYaml(text, path);
    this.#surroundings = surroundings;
    this.#variables = variables;
  }

  /** A text with its variables replaced; `undefined` for nothing. */
  word(node: YamlNode | undefined): string | undefined {
    const pieces = node?.scalar && interpolate(node.scalar, this.#variables);
    return pieces?.map(({ text }) => text).join('') || undefined;
  }

  /** A file beside this one. @throws ImageError `NOT_FOUND` */
  async beside(name: string): Promise<SourceFile> {
    const path = join(dirname(this.path), name);
    const bytes = await this.#surroundings.read(path);
    if (bytes === undefined) {
      throw new ImageError('NOT_FOUND', `reading ${this.path}: there is no ${path}`);
    }
    return sourceFile(path, bytes);
  }

  /** What a service leaves out, it has of the one that it extends. */
  async service(name: string, node: YamlNode, depth = 0): Promise<ComposeService> {
    const base = await this.#base(name, node, depth);
    const build = node.get('build');
    const others = [...contextsOf(node), ...volumesOf(node)].map((spot) => this.#imageText(spot));
    return {
      image: this.#own(node.get('image')) ?? base?.image,
      isBuilt: build === undefined ? base?.isBuilt : isSaid(build),
      platform: this.word(node.get('platform')) ?? base?.platform,
      profiles: [...profilesOf(node), ...(base?.profiles ?? [])],
      others: [...others, ...(base?.others ?? [])],
    };
  }

  #own(node: YamlNode | undefined): ImageText | undefined {
    return node?.scalar && isSaid(node) ? this.#imageText(node.scalar) : undefined;
  }

  #imageText(spot: Piece): ImageText {
    return { path: this.path, spot, pieces: interpolate(spot, this.#variables) };
  }

  async #base(name: string, node: YamlNode, depth: number): Promise<ComposeService | undefined> {
    const extended = node.get('extends');
    const service = extended?.scalar?.text ?? extended?.get('service')?.scalar?.text;
    if (extended === undefined || service === undefined) {
      return undefined;
    }
    const path = this.word(extended.get('file'));
    if (depth === DEEPEST || (path === undefined && service === name)) {
      throw new ImageError('INVALID_DOCUMENT', `reading ${this.path}: ${name} extends itself`);
    }
    const other =
      path === undefined
        ? this
        : new ComposeFile(await this.beside(path), this.#surroundings, this.#variables);
    const found = other.roots.map((root) => root.get('services', service)).find((one) => one);
    return found && other.service(service, found, depth + 1);
  }
}

/** Not nothing, nor what `!reset` takes back. */
function isSaid(node: YamlNode): boolean {
  return node.tag !== '!reset' && (node.isMap || node.scalar !== undefined);
}

function profilesOf(node: YamlNode): readonly string[] {
  return (node.get('profiles')?.items() ?? []).flatMap((profile) => profile.scalar?.text ?? []);
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

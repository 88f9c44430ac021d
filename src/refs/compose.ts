import { dirname, join } from 'node:path';
import { ImageError } from '../errors.ts';
import { type ComposeFiles, composeFiles } from './compose-files.ts';
import { ComposeFile, type ComposeService, DEEPEST, type ImageText } from './compose-service.ts';
import { ComposeVariables, environmentFile } from './compose-variables.ts';
import type { SourceFile, Surroundings } from './source-file.ts';
import { type WrittenReference, writtenReference } from './written-reference.ts';
import type { YamlNode } from './yaml-node.ts';

/**
 * The images of a compose project: those of its services, of their builds' additional contexts and of image
 * volumes; in the files that override, include and extend one another too.
 * https://docs.docker.com/reference/compose-file/
 */
export async function composeReferences(
  file: SourceFile,
  surroundings: Surroundings,
): Promise<readonly WrittenReference[]> {
  const whole = await composeFiles(file, surroundings);
  const profiles = (whole.variables.value('COMPOSE_PROFILES') ?? '').split(',');
  const project = new ComposeProject(surroundings, new Set(profiles.map((one) => one.trim())));
  return project.references(whole, 0);
}

class ComposeProject {
  readonly #surroundings: Surroundings;
  readonly #profiles: ReadonlySet<string>;

  constructor(surroundings: Surroundings, profiles: ReadonlySet<string>) {
    this.#surroundings = surroundings;
    this.#profiles = profiles;
  }

  async references(
    { files, variables }: ComposeFiles,
    depth: number,
  ): Promise<readonly WrittenReference[]> {
    const services = new Map<string, ComposeService[]>();
    const included: WrittenReference[] = [];
    for (const source of files) {
      const file = new ComposeFile(source, this.#surroundings, variables);
      for (const root of file.roots) {
        await addServices(services, file, root);
        for (const item of root.get('include')?.items() ?? []) {
          included.push(...(await this.#included({ file, variables, depth }, item)));
        }
      }
    }
    const own = [...services.values()].flatMap((layers) => this.#referencesOf(layers));
    return [...own, ...included];
  }

  /** A project of its own, whose variables are those of this one first. */
  async #included({ file, variables, depth }: Including, item: YamlNode) {
    if (depth === DEEPEST) {
      throw new ImageError('INVALID_DOCUMENT', `reading ${file.path}: it includes itself`);
    }
    const paths = wordsOf(file, item.isMap ? item.get('path') : item);
    const files: SourceFile[] = [];
    for (const path of paths) {
      files.push(await file.beside(path));
    }
    const folder = dirname(file.path);
    const own = file.word(item.get('project_directory'));
    const directory = own === undefined ? dirname(files[0]?.path ?? file.path) : join(folder, own);
    const named = wordsOf(file, item.get('env_file')).map((name) => join(folder, name));
    const environment = named.length === 0 ? [environmentFile(directory)] : named;
    const inner = await ComposeVariables.read(environment, this.#surroundings, variables);
    return this.references({ files, variables: inner }, depth + 1);
  }

  /** @param layers what each file says of one service, the last one over those before */
  #referencesOf(layers: readonly ComposeService[]): readonly WrittenReference[] {
    const isBuilt = last(layers, (layer) => layer.isBuilt) === true;
    const platform = last(layers, (layer) => layer.platform);
    const isActive = this.#isActive(layers.flatMap(({ profiles }) => profiles));
    const images = layers.flatMap(({ image }) => image ?? []);
    const made = (text: ImageText, isIdle: boolean) => {
      const found = text.pieces && writtenReference(text.pieces, { ...text, platform });
      return found === undefined ? [] : [isIdle ? { ...found, isIdle } : found];
    };
    const own = images.flatMap((image) => made(image, !isActive || image !== images.at(-1)));
    const others = layers.flatMap((layer) => layer.others).flatMap((one) => made(one, !isActive));
    return [...own.map((one) => (isBuilt ? { ...one, isBuilt } : one)), ...others];
  }

  /** What has no profile always is; `*` is every profile. */
  #isActive(profiles: readonly string[]): boolean {
    return (
      profiles.length === 0 ||
      this.#profiles.has('*') ||
      profiles.some((profile) => this.#profiles.has(profile))
    );
  }
}

type Including = {
  readonly file: ComposeFile;
  readonly variables: ComposeVariables;
  readonly depth: number;
};

/** `!reset` takes a service away, `!override` puts it in the place of what earlier files say. */
async function addServices(
  services: Map<string, ComposeService[]>,
  file: ComposeFile,
  root: YamlNode,
): Promise<void> {
  for (const [name, node] of root.get('services')?.entries() ?? []) {
    const before = node.tag === undefined ? (services.get(name) ?? []) : [];
    const own = node.tag === '!reset' ? [] : [await file.service(name, node)];
    services.set(name, [...before, ...own]);
  }
}

function wordsOf(file: ComposeFile, node: YamlNode | undefined): readonly string[] {
  const nodes = node?.scalar === undefined ? (node?.items() ?? []) : [node];
  return nodes.flatMap((one) => file.word(one) ?? []);
}

/** What the last layer that says something says. */
function last<T>(
  layers: readonly ComposeService[],
  of: (layer: ComposeService) => T | undefined,
): T | undefined {
  return layers.map(of).findLast((value) => value !== undefined);
}

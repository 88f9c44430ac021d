import { basename, delimiter, dirname, join, normalize } from 'node:path';
import { ComposeVariables, environmentFile } from './compose-variables.ts';
import { type SourceFile, type Surroundings, sourceFile } from './source-file.ts';

/** In the order in which docker compose looks for them. */
const BASES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const OVERRIDES = [
  'compose.override.yml',
  'compose.override.yaml',
  'docker-compose.override.yml',
  'docker-compose.override.yaml',
];

/** Files that are read as one, each changing those before it, and what their variables stand for. */
export type ComposeFiles = {
  readonly files: readonly SourceFile[];
  readonly variables: ComposeVariables;
};

/**
 * The files that docker compose reads together with this one: those of `COMPOSE_FILE` if it is among them, else the
 * override file beside a file with a usual name.
 */
export async function composeFiles(
  file: SourceFile,
  surroundings: Surroundings,
): Promise<ComposeFiles> {
  const folder = dirname(file.path);
  const variables = await ComposeVariables.read([environmentFile(folder)], surroundings);
  const paths = listedWith(file.path, variables) ?? (await usualWith(file.path, surroundings));
  const files: SourceFile[] = [];
  for (const path of paths) {
    const bytes = path === file.path ? undefined : await surroundings.read(path);
    files.push(...(path === file.path ? [file] : bytes ? [sourceFile(path, bytes)] : []));
  }
  return { files, variables };
}

function listedWith(path: string, variables: ComposeVariables): readonly string[] | undefined {
  const separator = variables.value('COMPOSE_PATH_SEPARATOR') || delimiter;
  const listed = (variables.value('COMPOSE_FILE') ?? '').split(separator).filter(Boolean);
  const paths = listed.map((name) => join(dirname(path), name));
  return paths.includes(normalize(path))
    ? paths.map((one) => (one === normalize(path) ? path : one))
    : undefined;
}

async function usualWith(path: string, surroundings: Surroundings): Promise<readonly string[]> {
  const name = basename(path);
  if (BASES.includes(name)) {
    return [path, ...(await firstBeside(path, OVERRIDES, surroundings))];
  }
  return OVERRIDES.includes(name)
    ? [...(await firstBeside(path, BASES, surroundings)), path]
    : [path];
}

async function firstBeside(
  path: string,
  names: readonly string[],
  { read }: Surroundings,
): Promise<readonly string[]> {
  for (const name of names) {
    const beside = join(dirname(path), name);
    if ((await read(beside)) !== undefined) {
      return [beside];
    }
  }
  return [];
}

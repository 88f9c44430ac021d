import { dirname, join } from 'node:path';
import { composeReferences } from './compose.ts';
import { withoutJsonComments } from './json-comments.ts';
import { type SourceFile, type Surroundings, sourceFile } from './source-file.ts';
import { type WrittenReference, writtenReference } from './written-reference.ts';
import { parseYaml, type YamlNode } from './yaml-node.ts';

/**
 * The image of a development container, or those of the compose files that it names.
 * https://containers.dev/implementors/json_reference/
 */
export async function devcontainerReferences(
  { path, text }: SourceFile,
  surroundings: Surroundings,
): Promise<readonly WrittenReference[]> {
  const [root] = parseYaml(withoutJsonComments(text), path);
  const image = root?.get('image')?.scalar;
  const found = [...((image && [writtenReference([image], { path })]) ?? [])];
  for (const name of composeFiles(root)) {
    const whole = join(dirname(path), name);
    const bytes = await surroundings.read(whole);
    if (bytes !== undefined) {
      found.push(...(await composeReferences(sourceFile(whole, bytes), surroundings)));
    }
  }
  return found.filter((one) => one !== undefined);
}

function composeFiles(root: YamlNode | undefined): readonly string[] {
  const files = root?.get('dockerComposeFile');
  const nodes = files?.scalar === undefined ? (files?.items() ?? []) : [files];
  return nodes.flatMap(({ scalar }) => scalar?.text ?? []);
}

import { glob } from 'node:fs/promises';
import { resolve } from 'node:path';
import { codeOf, during, ImageError } from '../errors.ts';
import { pulledReferences, type ReadFile, readReferences } from '../refs/find-references.ts';
import { readIfThere } from '../refs/read-file.ts';
import type { WrittenReference } from '../refs/written-reference.ts';
import { items } from './list.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What globs pass over: what is installed there belongs to others. */
const PASSED_OVER: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/**
 * The images that the files of the input `files` would pull now.
 * @param workspace what paths and globs are relative to
 * @throws ImageError that names the input and the file
 */
export async function fileReferences(
  env: Environment,
  workspace: string,
): Promise<readonly WrittenReference[]> {
  const files: ReadFile[] = [];
  for (const { text: pattern } of items(env['INPUT_FILES'] ?? '')) {
    try {
      for (const path of await pathsOf(pattern, workspace)) {
        files.push(...(await readIfOfKind(path, env, isGlob(pattern))));
      }
    } catch (error) {
      throw during('reading input files', error);
    }
  }
  return pulledReferences(files);
}

function isGlob(pattern: string): boolean {
  return /[*?[{]/.test(pattern);
}

async function pathsOf(pattern: string, workspace: string): Promise<readonly string[]> {
  if (!isGlob(pattern)) {
    return [resolve(workspace, pattern)];
  }
  const paths: string[] = [];
  for await (const path of glob(pattern, { cwd: workspace, exclude: isPassedOver })) {
    paths.push(resolve(workspace, path));
  }
  if (paths.length === 0) {
    throw new ImageError('NOT_FOUND', `no file is like ${pattern}`, {
      hint: 'check out the repository first, and write the path from its root',
    });
  }
  return paths.toSorted();
}

function isPassedOver(path: string): boolean {
  return PASSED_OVER.has(path.split(/[\\/]/).at(-1) ?? '');
}

/** A glob may take in files that name no images; one that is named must be of a kind that does. */
async function readIfOfKind(
  path: string,
  env: Environment,
  mayBeOther: boolean,
): Promise<readonly ReadFile[]> {
  try {
    return [await readReferences(path, { read: readIfThere, variables: env })];
  } catch (error) {
    if (mayBeOther && codeOf(error) === 'INVALID_ARGUMENT') {
      return [];
    }
    throw error;
  }
}

import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Environment } from './environment.ts';

/** Whether a program of this name can be started, by the folders of `PATH`, which Windows writes `Path`. */
export function isOnPath(program: string, env: Environment): boolean {
  const textOf = (name: string): string =>
    Object.entries(env).find(([key]) => key.toUpperCase() === name)?.[1] ?? '';
  const extensions = process.platform === 'win32' ? textOf('PATHEXT').split(delimiter) : [''];
  const folders = textOf('PATH')
    .split(delimiter)
    .filter((folder) => folder !== '');
  return folders.some((folder) =>
    extensions.some((extension) => isProgram(join(folder, `${program}${extension}`))),
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

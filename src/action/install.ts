import { chmod, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '../disk/folder.ts';

/**
 * Puts `transship` on the PATH of later steps. It runs on the node that runs this action, so that
 * no step has to bring one.
 * @param script the action's own script: the command line lies beside it
 * @returns the folder to add to PATH
 */
export async function installCommand(temporary: string, script: string): Promise<string> {
  const folder = join(temporary, 'transship-bin');
  const command = join(dirname(script), 'cli', 'index.js');
  await makeFolder(folder);
  // On Windows `run:` steps may be cmd, PowerShell or Git's bash, which wants a script without an ending.
  if (process.platform === 'win32') {
    await writeFile(join(folder, 'transship.cmd'), `@"${process.execPath}" "${command}" %*\r\n`);
  }
  const shim = join(folder, 'transship');
  await writeFile(
    shim,
    `#!/bin/sh\nexec "${forward(process.execPath)}" "${forward(command)}" "$@"\n`,
  );
  await chmod(shim, 0o755);
  return folder;
}

/** A path as every shell of the runner takes it. */
function forward(path: string): string {
  return path.replaceAll('\\', '/');
}

import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryDir } from '../cli/transship.ts';
import { newerClient } from '../stand-ins/newer-clients.ts';
import { COMPOSE_PROJECTS } from './compose-projects.ts';

const COMPOSE = newerClient('docker-compose');

type Config = {
  readonly services?: Readonly<
    Record<string, { image?: string; build?: unknown; platform?: string }>
  >;
};

/** As people start it: in the folder of the project, without naming a file. */
async function pulledByCompose(
  files: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const dir = await temporaryDir();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  const run = spawnSync(COMPOSE ?? '', ['config', '--format', 'json'], {
    cwd: dir,
    env: { PATH: process.env['PATH'], HOME: dir, ...env },
    encoding: 'utf8',
  });
  expect(run.status, run.stderr).toBe(0);
  const { services = {} }: Config = JSON.parse(run.stdout);
  const words = Object.values(services)
    .filter(({ build }) => build === undefined)
    .map(({ image = '', platform = '' }) => `${image} ${platform}`.trim());
  return [...new Set(words)].toSorted();
}

describe.skipIf(COMPOSE === undefined)('docker compose itself', () => {
  test.each(COMPOSE_PROJECTS)('pulls those of $name', async ({ files, env, pulled }) => {
    expect(await pulledByCompose(files, env)).toEqual(pulled);
  });
});

import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..', '..');

/** The environment variable by which bundled-programs.ts tells where it has put them. */
export const BUNDLED_PROGRAMS = 'TRANSSHIP_BUNDLED_PROGRAMS';

/** The first file of the action and of the command line. */
export type Programs = { readonly action: string; readonly cli: string };

/** What tests start as processes: the sources, bundled for this run if a bundle is there. */
export function testedPrograms(): Programs {
  const bundled = process.env[BUNDLED_PROGRAMS];
  return bundled === undefined
    ? { action: join(ROOT, 'src/action/index.ts'), cli: join(ROOT, 'src/cli/index.ts') }
    : programsIn(join(bundled, 'dist'));
}

/** The environment in which Node keeps what it compiles of them beside the bundle, so that it goes with that. */
export function compiledPrograms(): { readonly NODE_COMPILE_CACHE: string } {
  const folder = process.env[BUNDLED_PROGRAMS] ?? join(tmpdir(), 'transship-programs');
  return { NODE_COMPILE_CACHE: join(folder, 'compiled') };
}

/** The committed bundle. */
export function committedPrograms(): Programs {
  return programsIn(join(ROOT, 'dist'));
}

function programsIn(folder: string): Programs {
  return { action: join(folder, 'index.js'), cli: join(folder, 'cli', 'index.js') };
}

import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..', '..');

/** The environment variable by which bundled-programs.ts tells where it has put them. */
export const BUNDLED_PROGRAMS = 'TRANSSHIP_BUNDLED_PROGRAMS';

/** The first file of the action and of the command line. */
export type Programs = { readonly action: string; readonly cli: string };

/** The sources of what tests start as processes, by the place in a bundle. */
export const SOURCES = {
  index: 'src/action/index.ts',
  'cli/index': 'src/cli/index.ts',
  'step-host': '__tests__/stand-ins/warm/step-host.ts',
  'cache-host': '__tests__/stand-ins/warm/cache-host.ts',
  'many-images': '__tests__/endurance/many-images.ts',
  'layout-processes': '__tests__/layout/processes.ts',
} as const;

/** What tests start as processes: the sources, bundled for this run if a bundle is there. */
export function testedPrograms(): Programs {
  return { action: startedAs('index'), cli: startedAs('cli/index') };
}

/** The file to start, of the bundle if there is one. */
export function startedAs(name: keyof typeof SOURCES): string {
  const bundled = process.env[BUNDLED_PROGRAMS];
  return bundled === undefined ? join(ROOT, SOURCES[name]) : join(bundled, 'dist', `${name}.js`);
}

/** The environment in which Node keeps what it compiles of them beside the bundle, so that it goes with that. */
export function compiledPrograms(): { readonly NODE_COMPILE_CACHE: string } {
  const folder = process.env[BUNDLED_PROGRAMS] ?? join(tmpdir(), 'transship-programs');
  return { NODE_COMPILE_CACHE: join(folder, 'compiled') };
}

/** The committed bundle. */
export function committedPrograms(): Programs {
  return { action: join(ROOT, 'dist/index.js'), cli: join(ROOT, 'dist/cli/index.js') };
}

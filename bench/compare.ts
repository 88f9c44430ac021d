import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Case, Scene, Words } from './case.ts';
import { measure, type Run } from './measure.ts';
import type { Program, ProgramName } from './program.ts';

/** What one program did in all its measurements of a case. */
export type Figures = {
  readonly program: ProgramName;
  readonly runs: readonly (Run & { readonly requests: number })[];
};

export type Comparison = {
  readonly title: string;
  readonly goal?: number;
  readonly figures: readonly Figures[];
};

/** The programs run in turn, round by round, so that a machine that changes its speed changes all. */
export async function compare(
  { title, goal, open }: Case,
  programs: readonly Program[],
  rounds: number,
): Promise<Comparison> {
  const scene = await open();
  try {
    const able = programs.filter(({ name }) => callsOf(scene, name).length > 0);
    const runs = new Map(able.map(({ name }) => [name, [] as (Run & { requests: number })[]]));
    for (let round = 0; round <= rounds; round += 1) {
      for (const program of able) {
        const calls = callsOf(scene, program.name);
        // The first round warms the caches of the file system: one call of many is enough.
        const run = await measureAll(scene, program, round === 0 ? calls.slice(0, 1) : calls);
        if (round > 0) {
          runs.get(program.name)?.push(run);
        }
      }
    }
    const figures = [...runs].map(([program, all]) => ({ program, runs: all }));
    return { title, figures, ...(goal === undefined ? {} : { goal }) };
  } finally {
    await scene.stop();
  }
}

function callsOf({ words, calls }: Scene, name: ProgramName): readonly Words[] {
  const one = words[name];
  return calls?.[name] ?? (one === undefined ? [] : [one]);
}

async function measureAll(
  scene: Scene,
  program: Program,
  calls: readonly Words[],
): Promise<Run & { requests: number }> {
  const before = await requestsOf(scene);
  const total = { seconds: 0, cpuSeconds: 0, peakMegabytes: 0 };
  for (const words of calls) {
    const args = [...program.first, ...words()];
    const forgotten = await mkdtemp(join(tmpdir(), 'bench-memory-'));
    const run = await measure({ command: program.command, args, env: environment(forgotten) });
    await rm(forgotten, { recursive: true, force: true });
    total.seconds += run.seconds;
    total.cpuSeconds += run.cpuSeconds;
    total.peakMegabytes = Math.max(total.peakMegabytes, run.peakMegabytes);
  }
  return { ...total, requests: (await requestsOf(scene)) - before };
}

/**
 * Of one run. skopeo notes where blobs are, and would mount in one round what it has sent in the round before: it
 * notes it where an ordinary user's programs do, which is empty here.
 */
function environment(memory: string): Readonly<Record<string, string>> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: homedir(),
    XDG_DATA_HOME: memory,
    _CONTAINERS_ROOTLESS_UID: '1000',
  };
}

async function requestsOf({ places }: Scene): Promise<number> {
  let sum = 0;
  for (const place of places) {
    sum += await place.requests();
  }
  return sum;
}

// Compares transship with the peers that are installed:
// `npm run bench -- [CASE|CURVE...] [--rounds N] [--full] [--write]`; the command line is the bundle in
// dist/, or what TRANSSHIP names. With none named, all of them run but those of the cache, which take minutes. `--full` measures the large ends of
// curves too, and `--write` puts tables and plots into docs/performance.md.
import { parseArgs } from 'node:util';
import { CACHE_PARTS, measureCache } from './cache.ts';
import { CASES } from './cases.ts';
import { type Comparison, compare, type Figures } from './compare.ts';
import { CURVES, type Curve } from './curves.ts';
import { type Section, writeSection } from './document.ts';
import { barPlot, linePlot } from './plot.ts';
import { findPrograms, machineWords } from './program.ts';
import { markdown, median } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    full: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const known = [...[...CASES, ...CURVES].map(({ name }) => name), ...CACHE_PARTS];
const unknown = positionals.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`no such case: ${unknown.join(', ')}; there are ${known.join(', ')}`);
  process.exit(2);
}

const programs = findPrograms();
const rounds = Number(values.rounds);
const versions = programs.map(({ name, version }) => `${name} ${version}`).join(', ');
const today = new Date().toISOString().slice(0, 10);
const machine = `${machineWords()}; ${versions}; ${rounds} rounds; ${today}`;
console.log(machine);
for (const one of CASES.filter(isWanted)) {
  const comparison = await compare(one, programs, rounds);
  const bars = comparison.figures.map((all) => [all.program, of(all, 'seconds')] as const);
  const plot = barPlot(one.title, bars);
  await report({
    name: one.name,
    heading: headingOf(comparison),
    table: tableOf(comparison),
    plot,
  });
}
for (const curve of CURVES.filter(isWanted)) {
  await report(await measured(curve));
}
for (const part of CACHE_PARTS.filter((name) => positionals.includes(name))) {
  await report(await measureCache(part, rounds));
}

function isWanted({ name }: { readonly name: string }): boolean {
  return positionals.length === 0 || positionals.includes(name);
}

async function report(section: Section): Promise<void> {
  console.log(`\n${section.heading}\n\n${section.table}`);
  if (values.write) {
    await writeSection(section, machine);
  }
}

function headingOf({ title, goal }: Comparison): string {
  return goal === undefined ? title : `${title} (goal: at most ${goal} of the best)`;
}

function tableOf({ figures }: Comparison): string {
  const ours = figures.find(({ program }) => program === 'transship');
  const rows = figures.map((all) => [
    all.program,
    (of(all, 'seconds') * 1000).toFixed(0),
    ours === undefined ? '' : ratio(ours, all).toFixed(2),
    of(all, 'requests').toFixed(0),
    of(all, 'cpuSeconds').toFixed(2),
    of(all, 'peakMegabytes').toFixed(0),
  ]);
  return markdown([['', 'ms', 'ours / this', 'requests', 'CPU s', 'peak MB'], ...rows]);
}

/** Milliseconds of each program at each point, and its peak memory for ours. */
async function measured({ name, title, axis, points }: Curve): Promise<Section> {
  const all: { readonly x: number; readonly figures: readonly Figures[] }[] = [];
  for (const point of points.filter(({ large = false }) => values.full || !large)) {
    all.push({ x: point.x, figures: (await compare(point.at, programs, rounds)).figures });
  }
  const names = all[0]?.figures.map(({ program }) => program) ?? [];
  const found = (figures: readonly Figures[], program: string): Figures | undefined =>
    figures.find((one) => one.program === program);
  const series = names.map((program) => ({
    name: program,
    points: all.map(({ x, figures }) => {
      const one = found(figures, program);
      return [x, one === undefined ? Number.NaN : of(one, 'seconds')] as const;
    }),
  }));
  const rows = all.map(({ x, figures }, at) => {
    const ours = found(figures, 'transship');
    const times = series.map(({ points: own }) => ((own[at]?.[1] ?? 0) * 1000).toFixed(0));
    return [String(x), ...times, ours === undefined ? '' : of(ours, 'peakMegabytes').toFixed(0)];
  });
  const head = [axis, ...names.map((program) => `${program}, ms`), 'our peak MB'];
  return {
    name,
    heading: title,
    table: markdown([head, ...rows]),
    plot: linePlot(title, axis, series),
  };
}

function of({ runs }: Figures, what: keyof Figures['runs'][number]): number {
  return median(runs.map((run) => run[what]));
}

/** The median of the ratios, round by round. */
function ratio(ours: Figures, other: Figures): number {
  return median(
    ours.runs.map((run, round) => run.seconds / (other.runs[round]?.seconds ?? Number.NaN)),
  );
}

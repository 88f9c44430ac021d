// Compares transship with the peers that are installed. `npm run bench -- [CASE...] [--rounds N]`; the
// command line is the bundle in dist/, or what TRANSSHIP names. With no case named, all of them run.
import { parseArgs } from 'node:util';
import { CASES } from './cases.ts';
import { type Comparison, compare, type Figures } from './compare.ts';
import { findPrograms, machineWords } from './program.ts';
import { markdown, median } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' } },
});
const unknown = positionals.filter((name) => !CASES.some((one) => one.name === name));
if (unknown.length > 0) {
  console.error(
    `no such case: ${unknown.join(', ')}; there are ${CASES.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}

const programs = findPrograms();
console.log(
  `${machineWords()}; ${programs.map(({ name, version }) => `${name} ${version}`).join(', ')}`,
);
for (const one of CASES) {
  if (positionals.length === 0 || positionals.includes(one.name)) {
    console.log(`\n${report(await compare(one, programs, Number(values.rounds)))}`);
  }
}

function report({ title, goal, figures }: Comparison): string {
  const ours = figures.find(({ program }) => program === 'transship');
  const rows = figures.map((all) => [
    all.program,
    (of(all, 'seconds') * 1000).toFixed(0),
    ours === undefined ? '' : ratio(ours, all).toFixed(2),
    of(all, 'requests').toFixed(0),
    of(all, 'cpuSeconds').toFixed(2),
    of(all, 'peakMegabytes').toFixed(0),
  ]);
  const head = ['', 'ms', 'ours / this', 'requests', 'CPU s', 'peak MB'];
  const aim = goal === undefined ? '' : ` (goal: at most ${goal} of the best)`;
  return `${title}${aim}\n\n${markdown([head, ...rows])}`;
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

/** One measurement: wall-clock seconds, and bytes that came over the links. */
export type Measured = {
  readonly seconds: number;
  readonly pulled: number;
  readonly cached: number;
};

/** What was measured, by what was done. */
export class Results {
  readonly #runs = new Map<string, Measured[]>();

  add(name: string, measured: Measured): void {
    this.#runs.set(name, [...(this.#runs.get(name) ?? []), measured]);
  }

  names(): readonly string[] {
    return [...this.#runs.keys()];
  }

  seconds(name: string): number {
    return median((this.#runs.get(name) ?? []).map(({ seconds }) => seconds));
  }

  /** Medians, with the fastest and the slowest run. */
  table(): string {
    const rows = [...this.#runs].map(([name, runs]) => {
      const seconds = runs.map((run) => run.seconds);
      const range = `${Math.min(...seconds).toFixed(2)}-${Math.max(...seconds).toFixed(2)}`;
      const bytes = [runs.map((run) => run.pulled), runs.map((run) => run.cached)].map(median);
      return [name, median(seconds).toFixed(2), range, ...bytes.map(megabytes)];
    });
    return markdown([['', 'seconds', 'fastest-slowest', 'MB of registry', 'MB of cache'], ...rows]);
  }
}

export type Goal = { readonly what: string; readonly ratio: number; readonly atMost: number };

export function goalTable(goals: readonly Goal[]): string {
  const rows = goals.map(({ what, ratio, atMost }) => [
    what,
    ratio.toFixed(2),
    atMost.toFixed(2),
    ratio <= atMost ? 'met' : 'missed',
  ]);
  return markdown([['ratio of medians', 'measured', 'at most', ''], ...rows]);
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}

export function markdown(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = line(head.map((_, index) => (index === 0 ? '---' : '---:')));
  return [line(head), rule, ...body.map(line)].join('\n');
}

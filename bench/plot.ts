/** One line of a plot: a program's seconds, by what grows. */
export type Series = {
  readonly name: string;
  readonly points: readonly (readonly [number, number])[];
};

const [WIDTH, HEIGHT, LEFT, BELOW, ABOVE, RIGHT] = [640, 320, 60, 44, 30, 110] as const;
const COLOURS: Readonly<Record<string, string>> = {
  transship: '#d4442e',
  crane: '#3b6fb5',
  oras: '#4f9a52',
  regctl: '#8a5fb0',
  skopeo: '#a08030',
};

function colourOf(name: string): string {
  return COLOURS[name] ?? '#666666';
}

function frame(title: string, body: readonly string[]): string {
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`;
  const ground = `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`;
  const named = `<title>${escaped(title)}</title>`;
  return [head, named, ground, text(LEFT, 18, title), ...body, '</svg>', ''].join('\n');
}

function text(x: number, y: number, words: string, anchor = 'start', fill = '#222222'): string {
  return `<text x="${x.toFixed(0)}" y="${y.toFixed(0)}" text-anchor="${anchor}" fill="${fill}">${escaped(words)}</text>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A bar for each program. @param bars names with seconds */
export function barPlot(title: string, bars: readonly (readonly [string, number])[]): string {
  const most = Math.max(...bars.map(([, seconds]) => seconds));
  const room = (HEIGHT - ABOVE - BELOW) / bars.length;
  const body = bars.flatMap(([name, seconds], row) => {
    const y = ABOVE + row * room;
    const width = ((WIDTH - LEFT - RIGHT) * seconds) / most;
    const middle = y + room / 2 + 4;
    return [
      `<rect x="${LEFT + 20}" y="${(y + room * 0.15).toFixed(0)}" width="${width.toFixed(0)}" height="${(room * 0.7).toFixed(0)}" fill="${colourOf(name)}"/>`,
      text(LEFT + 14, middle, name, 'end'),
      text(LEFT + 26 + width, middle, `${(seconds * 1000).toFixed(0)} ms`),
    ];
  });
  return frame(title, body);
}

/** A line for each program, on logarithmic scales unless something is 0. */
export function linePlot(title: string, axis: string, all: readonly Series[]): string {
  const xs = all.flatMap(({ points }) => points.map(([x]) => x));
  const ys = all.flatMap(({ points }) => points.map(([, y]) => y));
  const across = scale(xs, LEFT, WIDTH - RIGHT);
  const up = scale([...ys], HEIGHT - BELOW, ABOVE);
  const lines = all.flatMap(({ name, points }) => {
    const path = points.map(([x, y]) => `${across(x).toFixed(1)},${up(y).toFixed(1)}`).join(' ');
    const [x = 0, y = 0] = points.at(-1) ?? [];
    return [
      `<polyline points="${path}" fill="none" stroke="${colourOf(name)}" stroke-width="2"/>`,
      text(across(x) + 6, up(y) + 4, `${name} ${y.toFixed(2)} s`, 'start', colourOf(name)),
    ];
  });
  const marks = [...new Set(xs)].map((x) =>
    text(across(x), HEIGHT - BELOW + 18, String(x), 'middle'),
  );
  const named = text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8, axis, 'middle');
  const scales = [Math.min(...ys), Math.max(...ys)].map((y) =>
    text(LEFT - 6, up(y) + 4, `${y.toFixed(2)} s`, 'end'),
  );
  return frame(title, [...lines, ...marks, named, ...scales]);
}

function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const turn = least > 0 ? Math.log : (value: number) => value;
  const span = turn(most) - turn(least) || 1;
  return (value) => from + ((turn(value) - turn(least)) / span) * (to - from);
}

/** Lines over sizes as an SVG: both axes logarithmic, so that what grows in step with the size is a straight slope. */

export interface Line {
  readonly name: string;
  /** Of each size, in their order; NaN where there is none. */
  readonly values: readonly number[];
}

export interface Panel {
  readonly title: string;
  readonly lines: readonly Line[];
}

const [width, height] = [440, 420];
const [left, right, top, bottom] = [52, 130, 36, 34];
const colours = [
  '#4269d0',
  '#c98a00',
  '#d1495b',
  '#2a9d8f',
  '#3ca951',
  '#b65a9d',
  '#8a63c9',
  '#6b7785',
  '#9c6b4e',
];

/** Panels side by side. @param sizes - ascending */
export function chart(sizes: readonly number[], panels: readonly Panel[]): string {
  const drawn = panels.map(
    (panel, at) => `<g transform="translate(${at * width} 0)">${draw(sizes, panel)}</g>`,
  );
  const whole = panels.length * width;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${height}" font-family="sans-serif" font-size="11">`,
    `<rect width="${whole}" height="${height}" fill="#fff"/>`,
    ...drawn,
    '</svg>\n',
  ].join('\n');
}

function draw(sizes: readonly number[], { title, lines }: Panel): string {
  const all = lines.flatMap(({ values }) => values).filter((value) => value > 0);
  const [low, high] = [Math.floor(Math.log10(Math.min(...all))), Math.ceil(Math.log10(Math.max(...all)))];
  const x = scale(Math.log2(sizes[0] ?? 1), Math.log2(sizes.at(-1) ?? 2), left, width - right);
  const y = scale(low, Math.max(high, low + 1), height - bottom, top);
  const across = (size: number): number => x(Math.log2(size));
  const up = (value: number): number => y(Math.log10(value));
  const decades = Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step));
  return [
    `<text x="${left}" y="20" font-weight="bold" fill="#222">${title}</text>`,
    ...decades.map((value) => ruled(up(value), String(Number(value.toPrecision(1))))),
    ...sizes.map(
      (size) =>
        `<text x="${tenth(across(size))}" y="${height - 14}" text-anchor="middle" fill="#555">${size}</text>`,
    ),
    ...lines.map(({ values }, index) => path(values, sizes, { across, up, colour: colourOf(index) })),
    ...labels(lines, up),
  ].join('\n');
}

function scale(from: number, to: number, start: number, end: number): (value: number) => number {
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

function ruled(at: number, label: string): string {
  return `<line x1="${left}" x2="${width - right}" y1="${tenth(at)}" y2="${tenth(at)}" stroke="#ddd"/><text x="${left - 6}" y="${tenth(at + 4)}" text-anchor="end" fill="#555">${label}</text>`;
}

interface Pen {
  readonly across: (size: number) => number;
  readonly up: (value: number) => number;
  readonly colour: string;
}

function path(values: readonly number[], sizes: readonly number[], { across, up, colour }: Pen): string {
  const points = values.flatMap((value, index) =>
    value > 0 ? [`${tenth(across(sizes[index] ?? 1))},${tenth(up(value))}`] : [],
  );
  return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="1.8"/>`;
}

const lineHeight = 13;

/** Beside the ends of the lines, moved apart where they would meet. */
function labels(lines: readonly Line[], up: (value: number) => number): readonly string[] {
  let free = -Infinity;
  return lines
    .map(({ name, values }, index) => ({ name, index, at: up(values.findLast((value) => value > 0) ?? 1) }))
    .sort((a, b) => a.at - b.at)
    .map(({ name, index, at }) => {
      free = Math.max(at, free + lineHeight);
      return `<text x="${width - right + 6}" y="${tenth(free + 4)}" fill="${colourOf(index)}">${name}</text>`;
    });
}

function colourOf(index: number): string {
  return colours[index % colours.length] ?? '#000';
}

function tenth(value: number): string {
  return value.toFixed(1);
}

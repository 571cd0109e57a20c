/** The figures of a run as tables of Markdown: ratios first, then what they are made of. */

import { cellOf, type Figures, ratio } from './figures.js';
import { judge } from './laws.js';
import { type Cell } from './measuring.js';
import { peers } from './peers/all.js';
import { queries } from './queries/all.js';

export function report(figures: Figures): string {
  const sizes = distinct(figures.cells.map(({ municipalities }) => municipalities)).sort((a, b) => b - a);
  const [largest = 0] = sizes;
  const versions = Object.entries(figures.versions).map(([name, version]) => `${name} ${version}`);
  return [
    `${figures.date}; ${figures.machine}; ${versions.join(', ')}. Medians of ${String(figures.rounds)} rounds of ${String(figures.windowMs)} ms a peer.`,
    `### What must be reached, at ${place(largest)}`,
    lawTable(figures, largest),
    ...sizes.flatMap((size) => [
      `### Ratios at ${place(size)}, one request at a time`,
      ratioTable(figures, size),
    ]),
    ...sizes.flatMap((size) => [
      `### Milliseconds at ${place(size)}, one request at a time: median (99th percentile)`,
      timeTable(figures, size),
    ]),
    `### What a request takes at ${place(largest)}: processor of the API + of the database in ms, statements, KB over Bolt`,
    costTable(figures, largest),
    ...crowds(figures),
    '### Memory, MB resident when all queries had been measured',
    memoryTable(figures),
  ].join('\n\n');
}

function place(municipalities: number): string {
  return `${municipalities.toLocaleString('en')} municipalities`;
}

function lawTable(figures: Figures, municipalities: number): string {
  const rows = judge(figures, municipalities).map(({ law, worst, missed, of }) => [
    law,
    missed.length === 0 ? 'yes' : `on ${String(of - missed.length)} of ${String(of)}`,
    worst,
    missed.join(', '),
  ]);
  return table(['law', 'reached', 'worst', 'not on'], rows);
}

const ratios = [
  ['@neo4j/graphql tuned ÷ cold', 'neo4j-graphql-tuned', 'cold'],
  ['graphql-jit ÷ cold', 'graphql-jit', 'cold'],
  ['one Cypher ÷ cold', 'cypher', 'cold'],
  ['@neo4j/graphql tuned ÷ warm', 'neo4j-graphql-tuned', 'warm'],
  ['graphql-jit ÷ warm', 'graphql-jit', 'warm'],
  ['warm ÷ objects', 'warm', 'objects'],
  ['kept ÷ ready', 'kept', 'ready'],
  ['kept, named ÷ ready', 'named', 'ready'],
] as const;

function ratioTable(figures: Figures, municipalities: number): string {
  const rows = queries.map(({ name, what }) => [
    `${name}: ${what}`,
    ...ratios.map(([, slower, faster]) =>
      short(ratio(figures, { municipalities, query: name }, [slower, faster])),
    ),
  ]);
  return table(['query', ...ratios.map(([title]) => title)], rows);
}

function timeTable(figures: Figures, municipalities: number): string {
  return byPeer(figures, municipalities, ({ medianMs, p99Ms }) => `${short(medianMs)} (${short(p99Ms)})`, [
    'bytes',
    bytesOf,
  ]);
}

function costTable(figures: Figures, municipalities: number): string {
  return byPeer(
    figures,
    municipalities,
    ({ apiCpuMs, databaseCpuMs, statements, boltBytes }) =>
      `${short(apiCpuMs)} + ${short(databaseCpuMs)}, ${short(statements)}, ${short(boltBytes / 1e3)}`,
  );
}

function bytesOf(figures: Figures, municipalities: number, query: string): string {
  const cell = figures.cells.find((each) => each.municipalities === municipalities && each.query === query);
  return cell === undefined ? '–' : cell.bytes.toLocaleString('en');
}

function byPeer(
  figures: Figures,
  municipalities: number,
  tell: (cell: Cell) => string,
  extra?: readonly [string, typeof bytesOf],
): string {
  const measured = peers.filter(({ name }) => figures.cells.some(({ peer }) => peer === name));
  const rows = queries.map(({ name: query }) => [
    query,
    ...(extra === undefined ? [] : [extra[1](figures, municipalities, query)]),
    ...measured.map(({ name: peer }) => {
      const cell = cellOf(figures, { municipalities, query, peer, atOnce: 1 });
      return cell === undefined ? '–' : tell(cell);
    }),
  ]);
  return table(
    ['query', ...(extra === undefined ? [] : [extra[0]]), ...measured.map(({ title }) => title)],
    rows,
  );
}

/** Requests a second, where many were measured. */
function crowds({ cells }: Figures): readonly string[] {
  const crowded = cells.filter(({ atOnce }) => atOnce > 1);
  const [first] = crowded;
  if (first === undefined) return [];
  const counts = distinct(
    cells.filter(({ query }) => crowded.some((cell) => cell.query === query)).map(({ atOnce }) => atOnce),
  );
  const rows = distinct(crowded.map(({ query }) => query)).flatMap((query) =>
    peers.map(({ name: peer, title }) => [
      query,
      title,
      ...counts.map((atOnce) => {
        const cell = cellOf({ cells }, { municipalities: first.municipalities, query, peer, atOnce });
        return cell === undefined ? '–' : `${short(cell.perSecond)} (${short(cell.p99Ms)})`;
      }),
    ]),
  );
  return [
    `### Many at once, ${place(first.municipalities)}: requests a second (99th percentile, ms)`,
    table(['query', 'peer', ...counts.map((count) => `${String(count)} at once`)], rows),
  ];
}

function memoryTable({ worlds }: Figures): string {
  const rows = worlds.map(({ municipalities, databaseRssBytes, apiRssBytes }) => [
    municipalities.toLocaleString('en'),
    megabytes(databaseRssBytes),
    ...peers.map(({ name }) => megabytes(apiRssBytes[name] ?? NaN)),
  ]);
  return table(['municipalities', 'Neo4j', ...peers.map(({ title }) => title)], rows);
}

function megabytes(bytes: number): string {
  return Number.isNaN(bytes) ? '–' : (bytes / 1e6).toFixed(0);
}

/** Three digits that count. */
function short(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  if (value === 0) return '0';
  return value >= 100
    ? Math.round(value).toLocaleString('en')
    : String(Number(value.toPrecision(value < 0.1 ? 1 : 2)));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}

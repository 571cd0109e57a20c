/**
 * The executor against graphql-js and graphql-jit, and against JSON.stringify of the finished plain object as a
 * floor. Each round runs all of them in turn; medians of one process are compared. All give the same bytes.
 */

import { buildSchema, type DocumentNode, execute, type GraphQLSchema, parse } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';

import { createExecutor } from '../src/execution/executor.js';

interface Theme {
  readonly nid: number;
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly programs: readonly Program[];
}

interface Program {
  readonly nid: number;
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly year: number;
  readonly area: number;
  readonly open: boolean;
  readonly municipality: Municipality;
  readonly themes: readonly Theme[];
}

interface Municipality {
  readonly nid: number;
  readonly id: string;
  readonly name: string;
  readonly population: number;
}

const schema = buildSchema(`
  type Theme { id: ID! name: String! nameEn: String programs: [Program!]! }
  type Municipality { id: ID! name: String! population: Int }
  type Program {
    id: ID! name: String! summary: String year: Int area: Float open: Boolean!
    municipality: Municipality! themes: [Theme!]!
  }
  type Query { programs: [Program!]! }
`);

interface Scenario {
  readonly name: string;
  readonly programs: readonly Program[];
  readonly document: DocumentNode;
  readonly rounds: number;
}

type Run = () => number | Promise<number>;

function scenarios(): readonly Scenario[] {
  const unshared = '{ programs { id name summary year area open municipality { id name population } } }';
  const shared =
    '{ programs { id name municipality { id name population } themes { id name nameEn programs { id name year municipality { id name } } } } }';
  return [
    { name: 'small, unshared', programs: graph(900, 900, 4, 3), document: parse(unshared), rounds: 200 },
    { name: 'wide, shared, 3 MB', programs: graph(180, 20, 15, 3), document: parse(shared), rounds: 30 },
    { name: 'wide, shared, 30 MB', programs: graph(570, 20, 15, 3), document: parse(shared), rounds: 15 },
  ];
}

/** Programs that point to few municipalities and themes, which point back. */
function graph(
  programCount: number,
  municipalityCount: number,
  themeCount: number,
  themesEach: number,
): Program[] {
  let nid = 0;
  const municipalities = Array.from({ length: municipalityCount }, (_, at): Municipality => {
    return { nid: nid++, id: `Municipality:${130000 + at}`, name: `墨田区${at}`, population: 1000 + at };
  });
  const themes = Array.from({ length: themeCount }, (_, at) => {
    return {
      nid: nid++,
      id: `Theme:theme-${at}`,
      name: `事業承継${at}`,
      nameEn: `Succession ${at}`,
      programs: [] as Program[],
    };
  });
  const programs = Array.from({ length: programCount }, (_, at): Program => {
    const own = Array.from({ length: themesEach }, (_, step) => pick(themes, at + step * 5));
    return {
      nid: nid++,
      id: `Program:sumida/program-${at}`,
      name: `ものづくり支援事業 ${at}`,
      summary: `The city supports ${at} small manufacturers with grants, advice and space for prototypes.`,
      year: 2000 + (at % 25),
      area: at / 7,
      open: at % 2 === 0,
      municipality: pick(municipalities, at),
      themes: own,
    };
  });
  for (const program of programs)
    for (const theme of program.themes)
      pick(themes, themes.indexOf(theme as (typeof themes)[number])).programs.push(program);
  return programs;
}

function pick<Item>(items: readonly Item[], at: number): Item {
  const item = items[at % items.length];
  if (item === undefined) throw new RangeError('Nothing there.');
  return item;
}

/** What answers the operation, each giving the number of bytes it made. */
function contestants(schema: GraphQLSchema, { programs, document }: Scenario): ReadonlyMap<string, Run> {
  const rootValue = { programs };
  const batch = { Query: { programs: () => [programs] } };
  const byMap = createExecutor<undefined>(schema, batch);
  const byDenseId = createExecutor<undefined>(schema, batch, {
    denseId: (value) => (value as { nid?: number }).nid,
  });
  const compiled = compileQuery(schema, document);
  if (!isCompiledQuery(compiled)) throw new Error('graphql-jit cannot compile the document.');
  const plain: unknown = execute({ schema, document, rootValue });
  const bytes = (value: unknown): number =>
    Buffer.from(JSON.stringify((value as { data: unknown }).data)).length;
  const size = async (executor: typeof byMap) =>
    (await executor.execute({ document, context: undefined, rootValue })).data?.bytes.length ?? 0;
  return new Map<string, Run>([
    ['ours, dense ids', () => size(byDenseId)],
    ['ours, map', () => size(byMap)],
    ['graphql-jit', async () => bytes(await compiled.query(rootValue, undefined, {}))],
    ['graphql-js', async () => bytes(await execute({ schema, document, rootValue }))],
    ['JSON.stringify', () => bytes(plain)],
  ]);
}

/** Whoever comes after a large answer pays for its memory: each comes first in turn. */
function rotated<Item>(items: readonly Item[], by: number): readonly Item[] {
  const first = by % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}

async function measure(runs: ReadonlyMap<string, Run>, rounds: number): Promise<ReadonlyMap<string, number>> {
  const times = new Map([...runs.keys()].map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds + 3; round++) {
    for (const [name, run] of rotated([...runs], round)) {
      const start = performance.now();
      await run();
      if (round >= 3) times.get(name)?.push(performance.now() - start); // the first rounds warm up
    }
  }
  return new Map(
    [...times].map(([name, all]) => [name, all.toSorted((a, b) => a - b)[all.length >> 1] ?? NaN]),
  );
}

for (const scenario of scenarios()) {
  const runs = contestants(schema, scenario);
  const sizes = await Promise.all([...runs.values()].map(async (run) => run()));
  if (new Set(sizes).size !== 1) throw new Error(`The answers differ: ${sizes.join(', ')} bytes.`);
  const medians = await measure(runs, scenario.rounds);
  const ours = medians.get('ours, dense ids') ?? NaN;
  console.log(
    `\n${scenario.name}: ${((sizes[0] ?? 0) / 1e6).toFixed(2)} MB, medians of ${scenario.rounds} rounds`,
  );
  for (const [name, median] of medians) {
    console.log(
      `  ${name.padEnd(18)}${median.toFixed(2).padStart(10)} ms${(median / ours).toFixed(1).padStart(8)}×`,
    );
  }
}

/** What must be reached at national size, and whether it was. */

import { cellOf, type Figures, ratio } from './figures.js';
import { queries } from './queries/all.js';
import type { Query } from './query.js';

export interface Judged {
  readonly law: string;
  /** The worst that was measured, and where. */
  readonly worst: string;
  readonly missed: readonly string[];
  readonly of: number;
}

interface Law {
  readonly law: string;
  readonly applies: (query: Query) => boolean;
  /** The figure of a query; undefined where there is none. */
  readonly figure: (figures: Figures, municipalities: number, query: Query) => number | undefined;
  readonly least?: number;
  readonly most?: number;
  readonly unit: string;
}

const always = (): boolean => true;

const between =
  (slower: string, faster: string): Law['figure'] =>
  (figures, municipalities, { name: query }) =>
    ratio(figures, { municipalities, query }, [slower, faster]);

const p99 =
  (peer: string): Law['figure'] =>
  (figures, municipalities, { name: query }) =>
    cellOf(figures, { municipalities, query, peer, atOnce: 1 })?.p99Ms;

const times = '×';
const laws: readonly Law[] = [
  {
    law: 'cold at least 2× @neo4j/graphql, tuned, on two hops',
    ...{ applies: ({ law }) => law === 'two hops', figure: between('neo4j-graphql-tuned', 'cold') },
    ...{ least: 2, unit: times },
  },
  {
    law: 'cold at least 50× @neo4j/graphql, tuned, on shared traversals',
    ...{ applies: ({ law }) => law === 'shared', figure: between('neo4j-graphql-tuned', 'cold') },
    ...{ least: 50, unit: times },
  },
  {
    law: 'cold at least 1.5× DataLoader + graphql-jit everywhere',
    ...{ applies: always, figure: between('graphql-jit', 'cold'), least: 1.5, unit: times },
  },
  {
    law: 'warm at least 10× DataLoader + graphql-jit',
    ...{ applies: always, figure: between('graphql-jit', 'warm'), least: 10, unit: times },
  },
  {
    law: 'warm at most 1.5× plain objects + JSON.stringify',
    ...{ applies: always, figure: between('warm', 'objects'), most: 1.5, unit: times },
  },
  {
    law: 'warm faster than plain objects + JSON.stringify on shared trees',
    ...{ applies: ({ law }) => law === 'shared', figure: between('warm', 'objects'), most: 1, unit: times },
  },
  {
    law: 'a kept response of the current release at most 2× ready bytes',
    ...{ applies: always, figure: between('kept', 'ready'), most: 2, unit: times },
  },
  {
    law: 'a kept response of a named release at most 2× ready bytes',
    ...{ applies: always, figure: between('named', 'ready'), most: 2, unit: times },
  },
  {
    law: 'no query over 500 ms cold (99th percentile)',
    ...{ applies: always, figure: p99('cold'), most: 500, unit: ' ms' },
  },
  {
    law: 'no query over 50 ms warm (99th percentile)',
    ...{ applies: always, figure: p99('warm'), most: 50, unit: ' ms' },
  },
];

export function judge(figures: Figures, municipalities: number): readonly Judged[] {
  return laws.map(({ law, applies, figure, least = -Infinity, most = Infinity, unit }) => {
    const all = queries.filter(applies).flatMap((query) => {
      const value = figure(figures, municipalities, query);
      return value === undefined ? [] : [{ name: query.name, value }];
    });
    const [worst] = all.toSorted((a, b) => (most === Infinity ? a.value - b.value : b.value - a.value));
    return {
      law,
      worst: worst === undefined ? '–' : `${worst.value.toPrecision(3)}${unit} (${worst.name})`,
      missed: all.filter(({ value }) => value < least || value > most).map(({ name }) => name),
      of: all.length,
    };
  });
}

/** The laws of what is worked out over sets of themes, asked with every argument, against plain set arithmetic. */

import type { Dataset } from '../../src/model/dataset.js';
import type { Id } from '../../src/model/kinds.js';
import { roles } from '../../src/model/terms.js';
import type { Asker } from '../support/asking.js';

import { PlainModel } from './plain-model.js';
import {
  coOccurring,
  gaps,
  type Measure,
  overlap,
  ownThemes,
  pairsOfPrograms,
  similar,
  type TouchingKind,
} from './plain-similarity.js';
import { asked, type Choices, effective, innermost } from './readings.js';

/** Connections of answers that are no lists of things; each is asked for below. */
export const ofWorkedOut = [
  'Query.similarPrograms',
  'ProgramPair.shared',
  'Comparison.shared',
  'ComparisonPattern.themes',
  'ComparisonPair.shared',
];

/** Fields that are no links of things, but worked out over all of them; no filter goes by them. */
export const workedOutFields = [
  'Municipality.gaps',
  'Municipality.similar',
  'Program.similar',
  'Theme.coOccurring',
];

const measures: readonly Measure[] = ['JACCARD', 'IDF_COSINE'];
const scopes: readonly TouchingKind[] = ['Municipality', 'Plan', 'Section', 'Program'];
const listed = 'nodes { id }';
const likeness = `edges { node { id } score sharedCount unionCount shared(first: 200) { ${listed} } }`;

/** One of the worlds under one of its readings. */
export interface UnderReading {
  readonly world: Dataset;
  readonly nested: readonly Choices[];
}

/** Municipalities, programs and themes by every measure, in every scope, in every role. */
export async function checkSimilarity(graph: Asker, { world, nested }: UnderReading): Promise<void> {
  const model = new PlainModel(world, effective(nested));
  const ask = async (ids: readonly Id[], inner: string): Promise<readonly any[]> => {
    const selection = asked(nested, `nodes(ids: $ids) { ${inner} }`);
    return innermost(await graph.data(`query ($ids: [ID!]!) { ${selection} }`, { ids }), nested).nodes;
  };
  const municipalities = world.municipalities.map(({ id }) => id);
  const programs = world.programs.slice(0, 100).map(({ id }) => id);
  const themes = world.themes.map(({ id }) => id);
  for (const by of measures) {
    for (const minShared of [1, 2]) {
      const alike = `similar(first: 200, by: ${by}, minShared: ${minShared}`;
      const places = await ask(municipalities, `... on Municipality { ${alike}) { ${likeness} } }`);
      expect(places.map(likenessOf)).toEqual(
        municipalities.map((id) => shownAlike(similar(model, { kind: 'Municipality', id, by, minShared }))),
      );
      const anywhere = await ask(programs, `... on Program { ${alike}, elsewhere: false) { ${likeness} } }`);
      expect(anywhere.map(likenessOf)).toEqual(
        programs.map((id) =>
          shownAlike(similar(model, { kind: 'Program', id, by, minShared, elsewhere: false })),
        ),
      );
    }
  }
  for (const kind of scopes) {
    const field = `coOccurring(first: 200, in: ${kind.toUpperCase()}) { edges { node { id } count jaccard } }`;
    const found = await ask(themes, `... on Theme { ${field} }`);
    expect(found.map((theme) => theme.coOccurring.edges)).toEqual(
      themes.map((id) =>
        coOccurring(model, kind, id).map((item) => ({
          ...{ node: { id: item.id }, count: item.overlap?.shared.length, jaccard: item.overlap?.score },
        })),
      ),
    );
  }
  for (const some of [['STRENGTH'], ['MEASURE', 'ISSUE'], roles] as const) {
    const found = await ask(
      municipalities,
      `... on Municipality { gaps(first: 200, roles: [${some.join()}]) { ${listed} } }`,
    );
    const expected = municipalities.map((id) => gaps(model, id, some).map((theme) => ({ id: theme.id })));
    expect(found.map((place) => place.gaps.nodes)).toEqual(expected);
  }
}

/** Every pair of programs, listed and paged through. */
export async function checkPairs(graph: Asker, { world, nested }: UnderReading): Promise<void> {
  const model = new PlainModel(world, effective(nested));
  for (const [by, minShared, elsewhere] of [
    ['JACCARD', 1, true],
    ['IDF_COSINE', 2, false],
  ] as const) {
    const expected = pairsOfPrograms(model, { by, minShared, elsewhere });
    const args = `by: ${by}, minShared: ${minShared}, elsewhere: ${elsewhere}`;
    const shared = `shared(first: 1) { totalCount ${listed} }`;
    const pairs = `nodes { a { id } b { id } score sharedCount unionCount ${shared} }`;
    const met: unknown[] = [];
    const size = Math.max(1, Math.ceil(expected.length / 2));
    for (let after = ''; ;) {
      const page = `totalCount pageInfo { endCursor hasNextPage } edges { node { a { id } } } ${pairs}`;
      const inner = `similarPrograms(${args}, first: ${Math.min(200, size)}${after}) { ${page} }`;
      const { similarPrograms } = innermost(await graph.data(`{ ${asked(nested, inner)} }`), nested);
      expect(similarPrograms.totalCount).toBe(expected.length);
      expect(similarPrograms.edges).toEqual(similarPrograms.nodes.map(({ a }: any) => ({ node: { a } })));
      met.push(...similarPrograms.nodes);
      if (!similarPrograms.pageInfo.hasNextPage) break;
      after = `, after: "${similarPrograms.pageInfo.endCursor}"`;
    }
    expect(met).toEqual(
      expected.map(({ a, b, score, shared: themes, unionCount }) => ({
        ...{ a: { id: a }, b: { id: b }, score, sharedCount: themes.length, unionCount },
        shared: { totalCount: themes.length, nodes: themes.slice(0, 1).map((id) => ({ id })) },
      })),
    );
  }
}

/** Municipalities side by side, asked for last first. */
export async function checkComparison(graph: Asker, { world, nested }: UnderReading): Promise<void> {
  const ids = world.municipalities.map(({ id }) => id).reverse();
  if (ids.length < 2) return;
  const model = new PlainModel(world, effective(nested));
  const themes = `(first: 200) { totalCount ${listed} }`;
  const comparison = `compare(municipalities: $ids) { municipalities { id } shared${themes} unionCount
    patterns { municipalities { id } themes${themes} }
    pairs { a { id } b { id } sharedCount unionCount jaccard shared${themes} } }`;
  const data = await graph.data(`query ($ids: [ID!]!) { ${asked(nested, comparison)} }`, { ids });
  const touchedBy = (theme: Id): readonly Id[] => ids.filter((id) => ownThemes(model, id).has(theme));
  const touched = world.themes.map(({ id }) => id).filter((theme) => touchedBy(theme).length > 0);
  const patterns = new Map(touched.map((theme) => [touchedBy(theme).join(), touchedBy(theme)]));
  const place = (some: readonly Id[]): string => some.map((id) => ids.indexOf(id)).join();
  const shown = (some: readonly Id[]) => ({ totalCount: some.length, nodes: some.map((id) => ({ id })) });
  expect(innermost(data, nested).compare).toEqual({
    municipalities: ids.map((id) => ({ id })),
    shared: shown(touched.filter((theme) => touchedBy(theme).length === ids.length)),
    unionCount: touched.length,
    patterns: [...patterns.values()]
      .toSorted((a, b) => b.length - a.length || (place(a) < place(b) ? -1 : 1))
      .map((some) => ({
        municipalities: some.map((id) => ({ id })),
        themes: shown(touched.filter((theme) => touchedBy(theme).join() === some.join())),
      })),
    pairs: ids.flatMap((a, index) =>
      ids.slice(index + 1).map((b) => {
        const { score, shared, unionCount } = overlap(model, 'Municipality', [a, b], 'JACCARD');
        return {
          ...{ a: { id: a }, b: { id: b }, sharedCount: shared.length, unionCount, jaccard: score },
          shared: shown(shared),
        };
      }),
    ),
  });
}

function likenessOf({ similar: { edges } }: any): readonly unknown[] {
  return edges.map(({ node, shared, ...measured }: any) => ({ ...node, ...measured, shared: shared.nodes }));
}

function shownAlike(items: ReturnType<typeof similar>): readonly unknown[] {
  return items.map(({ id, overlap: { score, shared, unionCount } = nothing }) => ({
    ...{ id, score, sharedCount: shared.length, unionCount, shared: shared.map((theme) => ({ id: theme })) },
  }));
}

const nothing = { score: 0, shared: [], unionCount: 0 };

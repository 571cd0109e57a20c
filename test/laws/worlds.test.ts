/**
 * The laws of the API on whole worlds – the seeds, made-up shapes, random ones – each loaded into Neo4j and compared with
 * a model in plain memory. TSUNAGU_WORLDS says how many random worlds there are, TSUNAGU_READINGS how many
 * readings of each, TSUNAGU_FILTERS how many filters, TSUNAGU_SEED which. With more than one reading it is the long form:
 * all shapes, each edited, with all their lists.
 */

import fc from 'fast-check';

import type { Dataset } from '../../src/model/dataset.js';
import { type Id, partsOfId } from '../../src/model/kinds.js';
import { layIn } from '../../src/graph/lay-in.js';
import type { Store } from '../../src/graph/store.js';
import { load } from '../../src/release/load.js';
import { thingsByKind } from '../../src/release/numbering.js';
import { readSettings } from '../../src/api/settings.js';
import { type Asker, asker } from '../support/asking.js';
import { openTestStore, seedsDataset } from '../support/store.js';

import { anyGrouping, groupableAt } from './asked-groups.js';
import { disagreements } from './both-directions.js';
import { editedWorld } from './edited-world.js';
import { anyFilteredList, lawfulIds, shownPage } from './filtered-lists.js';
import { lawfulGroups } from './lawful-groups.js';
import { madeWorld } from './made-world.js';
import { type ConnectionAt, fullestConnections, idsByPaging, pageOf } from './paging-through.js';
import { anyPaths, checkPaths } from './path-laws.js';
import { plainEdge } from './plain-edges.js';
import { fieldLaws, gapRoles } from './plain-fields.js';
import { PlainModel } from './plain-model.js';
import { searchedThings } from './plain-search.js';
import { isOf, type Portrait, portraitOf } from './portrait.js';
import {
  anyReading,
  type Choices,
  effective,
  nestedReadings,
  type PlainReading,
  widest,
} from './readings.js';
import type { Recipe } from './recipe.js';
import { connections, leads, leavesOf, nodeOf, root } from './schema-lists.js';
import { faultsOf, found, typedQuery } from './searching.js';
import { checkComparison, checkPairs, checkSimilarity } from './similarity-laws.js';
import { keepingPlans } from './unplanned.js';
import { randomRecipe, shapes } from './worlds.js';

const seed = Number(process.env['TSUNAGU_SEED'] ?? 1);
const randomWorlds = Number(process.env['TSUNAGU_WORLDS'] ?? 1);
/** Random readings of each world, beside the widest. */
const readingsOfWorld = Number(process.env['TSUNAGU_READINGS'] ?? 1);
const filtersOfWorld = Number(process.env['TSUNAGU_FILTERS'] ?? 4);
const isLong = readingsOfWorld > 1;
const { maxStringLength } = readSettings({});

/** Random searches for paths under each reading. */
const searchesOfReading = isLong ? 10 : 5;

/** Lists of each world that a law costing many requests is tried on: all where there is time for it. */
const listsOfWorld = isLong ? Infinity : 8;

/** Searches in each world. */
const typed = 12 * readingsOfWorld;

/** The smallest, and two that between them hold what goes wrong most: links everywhere, and every kind of link. */
const shapesInShort: readonly (keyof typeof shapes)[] = [
  'an empty world',
  'a chain of narrower themes and of parts, touched here and there, and things without anything',
  'one thing of each kind, its links of every basis, level and role, several quotes each',
];

const worlds: readonly (readonly [name: string, recipe: Recipe | null, number: number])[] = [
  ['the seeds', null, 0],
  ...Object.entries(shapes)
    .map(([name, recipe], index) => [name, recipe, index + 1] as const)
    .filter(([name]) => isLong || shapesInShort.some((short) => short === name)),
  ...fc
    .sample(randomRecipe, { numRuns: randomWorlds, seed })
    .map((recipe, index) => [`random world ${index} of TSUNAGU_SEED=${seed}`, recipe, index + 100] as const),
];

let store: Store;
let graph: Asker;

// Each index that is made or dropped throws away all query plans: so first all worlds are written, then all are asked.
beforeAll(async () => {
  store = keepingPlans(openTestStore());
  // A portrait shows all of a hundred things at once.
  graph = asker(store, undefined, { maxObjects: 1_000_000_000, maxValues: 1_000_000_000 });
  for (const [, recipe, number] of worlds) {
    const world = await datasetOf(recipe);
    await makeCurrent(world);
    if (isEdited(number)) await makeCurrent(editedWorld(world));
  }
}, 300_000);

afterAll(() => store[Symbol.asyncDispose]());

const datasetOf = async (recipe: Recipe | null): Promise<Dataset> =>
  recipe === null ? seedsDataset() : madeWorld(recipe);

/** The laws hold for what is laid in and for what is asked: in every other world nearly all links have been laid in. */
const isLaidIn = (number: number): boolean => number % 2 === 0;

const isEdited = (number: number): boolean => isLong || number === 3;

/** Keeps the others, as many as there are full-text indexes for. */
const makeCurrent = (dataset: Dataset) => load(store, dataset, { keep: 50 });

describe.each(worlds)('%s', (_name, recipe, number) => {
  const drawn = <T>(arbitrary: fc.Arbitrary<T>, count: number): T[] =>
    fc.sample(arbitrary, { numRuns: count, seed: seed + number });
  const some = <T>(items: readonly T[]): readonly T[] =>
    (drawn(shuffled(items), 1)[0] ?? []).slice(0, listsOfWorld);
  const readings: readonly (readonly Choices[])[] = [[], ...drawn(nestedReadings, readingsOfWorld)];
  let world: Dataset;
  let portraits: readonly (readonly [readonly Choices[], Portrait])[];
  /** Under the widest reading. */
  let whole: Portrait;

  beforeAll(async () => {
    world = await datasetOf(recipe);
    await makeCurrent(world);
    if (isLaidIn(number)) await layIn(await graph.graph.current(), Infinity, new AbortController().signal);
    whole = await portraitOf(graph, world, []);
    const others = [];
    for (const nested of readings.slice(1))
      others.push([nested, await portraitOf(graph, world, nested)] as const);
    portraits = [[[], whole], ...others];
  });

  test('every field leads to what the law says, in order, and every link says what its evidence says', () => {
    for (const [nested, portrait] of portraits) {
      const model = new PlainModel(world, effective(nested));
      for (const { name, type, field, edge } of leads) {
        const law = fieldLaws[name];
        if (law === undefined) continue;
        for (const id of idsOf(type, portrait)) {
          const where = `${name} of ${id} under ${JSON.stringify(nested)}`;
          const expected = law(model, id).map((item) => ({
            ...{ where, id: item.id },
            ...(edge === undefined ? {} : { edge: plainEdge(edge, item) }),
          }));
          const { items, totalCount } = portrait.list(id, field);
          expect(items.map((item) => ({ where, ...item }))).toEqual(expected);
          expect(totalCount).toBe(expected.length);
        }
      }
    }
  });

  test('law 1: totalCount is what paging meets, at any size, forwards and backwards, each item once, by cursors that a request may hold', async () => {
    const [nested, portrait] = portraits.at(-1) ?? [[], whole];
    const size = fc.integer({ min: 1, max: 6 });
    const [[forwards, backwards] = [1, 1]] = drawn(fc.tuple(size, size), 1);
    for (const at of some(fullestConnections(portrait, nested))) {
      const { nodes, totalCount, edges } = await pageOf(graph, at, 'first: 200');
      const longest = Math.max(...edges.map(({ cursor }) => cursor.length));
      expect([at.name, longest <= maxStringLength]).toEqual([at.name, true]);
      const least = Math.ceil(totalCount / 3);
      const there = await idsByPaging(graph, at, { size: Math.max(forwards, least), direction: 'forwards' });
      const back = await idsByPaging(graph, at, { size: Math.max(backwards, least), direction: 'backwards' });
      expect([at.name, new Set(there).size]).toEqual([at.name, totalCount]);
      expect(there).toEqual(back);
      expect(there.slice(0, 200)).toEqual(nodes.map(({ id }) => id));
    }
  });

  test('a cursor of one list fits no other', async () => {
    const [nested, portrait] = portraits.at(-1) ?? [[], whole];
    let other: string | null = null;
    // The sources of a release are those of the root.
    const lists = fullestConnections(portrait, nested).filter(({ name }) => name !== 'Release.sources');
    for (const at of some(lists)) {
      if (other !== null) {
        await expect(pageOf(graph, at, `first: 1, after: "${other}"`)).rejects.toThrow('another list');
      }
      other = (await pageOf(graph, at, 'first: 1')).pageInfo.endCursor;
    }
  });

  test('a filtered list has what the law wants, in the order asked for, and pages through it', async () => {
    const lists = fullestConnections(whole, []).filter(({ link }) => link === undefined);
    const property = fc.asyncProperty(anyFilteredList(world, lists), async (list) => {
      const expected = lawfulIds(world, list);
      const { totalCount, nodes } = await shownPage(graph, list, 'first: 200');
      expect(nodes.map(({ id }) => id)).toEqual(expected.slice(0, 200));
      expect(totalCount).toBe(expected.length);
      if (totalCount < 2) return;
      const { edges } = await shownPage(graph, list, `first: ${Math.min(199, Math.ceil(totalCount / 2))}`);
      const rest = await shownPage(graph, list, `first: 200, after: "${edges.at(-1)?.cursor ?? ''}"`);
      expect([...edges, ...rest.edges].map(({ node }) => node.id)).toEqual(
        expected.slice(0, edges.length + rest.edges.length),
      );
    });
    await fc.assert(property, { numRuns: filtersOfWorld, seed: seed + number });
  });

  test('law 2: both directions agree', () => {
    for (const [nested, portrait] of portraits) {
      expect(disagreements(world, effective(nested), portrait)).toEqual([]);
    }
  });

  test('law 3: a group counts what it lists, each item once, in the order of its values, and its filter gives it at the root', async () => {
    const [nested, portrait] = portraits.at(-1) ?? [[], whole];
    for (const at of some(fullestConnections(portrait, nested))) {
      const groupable = groupableAt(at.name);
      const [first, second] = drawn(fc.tuple(anyGrouping(groupable), anyGrouping(groupable)), 1)[0] ?? [];
      if (first === undefined || second === undefined) continue;
      const groups = await lawfulGroups(graph, world, at, first);
      const [group] = drawn(shuffled(groups.filter(({ count }) => count > 0)), 1)[0] ?? [];
      if (group === undefined || !groupable.takesWhere) continue;
      const where = { type: `${groupable.kind}Where`, filter: { NOT: group.where } };
      await lawfulGroups(graph, world, { ...at, where }, second);
    }
  });

  test('law 4: more bases, levels or roles never lose a link, and the enclosing values change nothing', async () => {
    const [nested, few] = portraits.at(-1) ?? [[], whole];
    const [other = widest] = drawn(anyReading, 1);
    const one = effective(nested);
    const both: PlainReading = {
      ...one,
      bases: [...one.bases, ...other.bases],
      levels: [...one.levels, ...other.levels],
      roles: [...one.roles, ...other.roles],
    };
    const many = await portraitOf(graph, world, [both]);
    for (const { name, type, field } of leads) {
      // More measures close a gap.
      if (fieldLaws[name] === undefined || name === 'Municipality.gaps') continue;
      for (const id of idsOf(type, few)) {
        const more = new Set(many.list(id, field).items.map((item) => item.id));
        const lost = few.list(id, field).items.filter((item) => !more.has(item.id));
        expect([name, id, lost]).toEqual([name, id, []]);
      }
    }
    const again = await portraitOf(graph, world, [
      ...nested,
      {},
      { roles: one.roles, narrower: one.narrower },
      one,
    ]);
    expect(again.answers).toEqual(few.answers);
  });

  test('law 5: every link that a reading shows has evidence inside it; structure is cited under every reading', () => {
    const facts = new Map(world.evidence.map((piece) => [piece.id, piece]));
    for (const [nested, portrait] of portraits) {
      for (const { type, field, edge } of connections) {
        const roles = field === 'gaps' ? { roles: gapRoles } : {};
        const model = new PlainModel(world, { ...effective(nested), ...roles });
        if (edge?.getFields()['evidence'] === undefined) continue;
        for (const id of idsOf(type, portrait)) {
          for (const { edge: link } of portrait.list(id, field).items) {
            const pieces = (link?.['evidence'].nodes as { id: Id }[]).map((piece) => facts.get(piece.id));
            const inside = pieces.filter(
              (fact) => fact?.relation === 'LISTS' || (fact && model.counts(fact)),
            );
            expect(inside).toEqual(pieces);
            expect(inside).not.toEqual([]);
          }
        }
      }
    }
    for (const { id } of [...world.sections, ...world.plans, ...world.figures]) {
      expect(whole.list(id, 'evidence').items).not.toEqual([]);
    }
  });

  test('law 5: quote, context and terms stand verbatim in the source at their offsets', () => {
    const texts = new Map(world.sources.map(({ id, text }) => [id, Array.from(text ?? '')]));
    for (const { id } of world.evidence) {
      const piece: any = whole.answers.get(id);
      const text = texts.get(piece.source.id) ?? [];
      const cut = (start: number, end: number): string => text.slice(Math.max(0, start), end).join('');
      const lineAt = (point: number): number => cut(0, point).split('\n').length;
      const { start, end } = piece;
      expect(piece).toMatchObject({
        ...{ quote: cut(start, end), context: cut(start - 40, end + 40), line: lineAt(start) },
        span: { start, end, startLine: lineAt(start), endLine: lineAt(end - 1), text: cut(start, end) },
      });
      for (const term of piece.terms) {
        expect(term.text).toBe(cut(term.start, term.end));
        expect(start <= term.start && term.end <= end).toBe(true);
        expect(whole.answers.get(piece.object.id)?.['lexicon']).toContain(term.text);
      }
    }
  });

  test('law 6: node(id) returns what any list returned under that id', async () => {
    for (const { type, field, edge } of connections) {
      if (edge === undefined || type === root || type === 'Release') continue;
      const list = `list: ${field}(first: 30) { nodes { ${leavesOf(nodeOf(edge))} } }`;
      const { nodes } = await graph.data(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${list} } } }`,
        { ids: idsOf(type, whole).slice(0, 100) },
      );
      const listed = nodes.flatMap((node: any) => node.list.nodes);
      for (const item of listed) expect(whole.answers.get(item.id)).toMatchObject(item);
    }
  });

  test('similarity, pairs, comparison, co-occurrence and gaps are plain set arithmetic', async () => {
    for (const [nested] of portraits.slice(isLong ? 0 : -1)) {
      await checkSimilarity(graph, { world, nested });
      await checkPairs(graph, { world, nested });
      await checkComparison(graph, { world, nested });
    }
  });

  test('law 7: paths are stored links, the shortest there are, and meet nothing that is avoided', async () => {
    for (const [nested] of portraits) {
      await checkPaths(graph, { world, nested }, drawn(anyPaths, searchesOfReading));
    }
  });

  test('what is typed finds what the law of searching says, under any reading', async () => {
    const things = searchedThings(world);
    const texts = drawn(typedQuery(things), typed);
    const answers = await found(graph, texts, portraits.at(-1)?.[0]);
    expect(answers.flatMap((answer, index) => faultsOf(things, texts[index] ?? '', answer))).toEqual([]);
  });

  if (isEdited(number)) {
    test('laws 1 and 6: ids survive an edit elsewhere, and answers and cursors the way back', async () => {
      const [nested, portrait] = portraits.at(-1) ?? [[], whole];
      await checkSurvival({ world, nested, portrait }, makeCurrent);
    });
  }
});

test('laws 1 and 6: ids, answers and cursors survive that all is written anew', async () => {
  const world = madeWorld(shapes['everything touches everything']);
  const loadAlone = (dataset: Dataset) => load(store, dataset, { keep: 1, graceMs: -1 });
  // first the others are retired and deleted, so that their indexes are free and no new one throws away all plans
  const last = await datasetOf(worlds.at(-1)?.[1] ?? null);
  for (const _others of ['retired', 'deleted']) await loadAlone(last);
  await loadAlone(world);
  const portrait = await portraitOf(graph, world, []);
  await checkSurvival({ world, nested: [], portrait }, loadAlone);
}, 300_000);

interface Seen {
  readonly world: Dataset;
  readonly nested: readonly Choices[];
  readonly portrait: Portrait;
}

/** Ids while another release is current, and all there was when this one is again. */
async function checkSurvival(
  { world, nested, portrait }: Seen,
  loadIt: (dataset: Dataset) => Promise<unknown>,
): Promise<void> {
  const cursors: (readonly [ConnectionAt, string])[] = [];
  for (const at of fullestConnections(portrait, nested)) {
    const { endCursor } = (await pageOf(graph, at, 'first: 1')).pageInfo;
    if (endCursor !== null) cursors.push([at, endCursor]);
  }
  await loadIt(editedWorld(world));
  const ids = Object.values(thingsByKind(world)).flatMap((things) => things.map(({ id }) => id));
  for (let start = 0; start < ids.length; start += 100) {
    const some = ids.slice(start, start + 100);
    const { nodes } = await graph.data(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Evidence { quote } } }',
      { ids: some },
    );
    expect(nodes).toEqual(some.map((id) => withQuote(id, portrait)));
  }
  await loadIt(world);
  expect((await portraitOf(graph, world, nested)).answers).toEqual(portrait.answers);
  for (const [at, cursor] of cursors) {
    const { nodes } = await pageOf(graph, at, 'first: 30');
    const rest = await pageOf(graph, at, `first: 29, after: "${cursor}"`);
    expect(rest.nodes).toEqual(nodes.slice(1));
  }
}

function shuffled<Item>(items: readonly Item[]): fc.Arbitrary<readonly Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

function idsOf(type: string, { answers }: Portrait): readonly Id[] {
  return [...answers.keys()].filter((id) => isOf(id, type));
}

function withQuote(id: Id, { answers }: Portrait): unknown {
  const kind = partsOfId(id)?.kind;
  const quote = kind === 'Evidence' ? { quote: answers.get(id)?.['quote'] } : {};
  return { __typename: kind, id, ...quote };
}

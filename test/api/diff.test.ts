/** Releases compared as clients ask for it: stored ones, page by page, with the things that changes lead to. */

import type { Dataset } from '../../src/model/dataset.js';
import { widestReading } from '../../src/model/reading.js';
import { type Change, changesOf } from '../../src/graph/diff/changes.js';
import { compareReleases } from '../../src/graph/diff/release-diff.js';
import { storedDiff } from '../../src/graph/diff/stored-diff.js';
import { Graph } from '../../src/graph/graph.js';
import { keptAnswers } from '../../src/graph/kept-answers.js';
import { Scope } from '../../src/graph/scope.js';
import type { Store } from '../../src/graph/store.js';
import { compiledRelease } from '../../src/release/compiled-release.js';
import { load } from '../../src/release/load.js';
import { editedBy } from '../diff/edits.js';
import { type Asker, asker } from '../support/asking.js';
import { openTestStore, seedsDataset } from '../support/store.js';

let store: Store;
let graph: Asker;
/** Answers what is too much for a client. */
let patient: Asker;
let earlier: Dataset;
let later: Dataset;
/** Ids of their releases. */
let ids: { readonly from: string; readonly to: string };

beforeAll(async () => {
  store = openTestStore();
  graph = asker(store);
  patient = asker(store, undefined, { maxObjects: 1_000_000_000, maxValues: 1_000_000_000 });
  const seeds = await seedsDataset();
  earlier = editedBy(seeds, [['text', 0]]);
  later = editedBy(withoutAProgram(seeds), [
    ...([
      ['elsewhere', 0],
      ['field', 1],
      ['swap', 3],
      ['list', 2],
      ['note', 5],
      ['basis', 200],
    ] as const),
  ]);
  const from = await load(store, earlier);
  const to = await load(store, later);
  ids = { from: from.release.id, to: to.release.id };
});

afterAll(() => store[Symbol.asyncDispose]());

/** The seeds without Sumida's first program, and all that speaks of it. */
function withoutAProgram(seeds: Dataset): Dataset {
  const gone = seeds.programs[0]?.id;
  return {
    ...seeds,
    programs: seeds.programs.filter(({ id }) => id !== gone),
    listings: seeds.listings.filter(({ program }) => program !== gone),
    involvements: seeds.involvements.filter((part) => part.in !== gone),
    evidence: seeds.evidence.filter(({ subject, object }) => subject !== gone && object !== gone),
  };
}

const query = `query ($from: ID!, $to: ID!) { diff(from: $from, to: $to) {
  from { id } to { id } counts { what added removed changed }
  added(first: 200) { ...changes } removed(first: 200) { ...changes } changed(first: 200) { ...changes }
} }
fragment changes on ChangeConnection { totalCount nodes { id what fields { field from to } } }`;

test('what is stored differs exactly as what it was compiled from', async () => {
  const releases = { from: compiledRelease(earlier), to: compiledRelease(later) };
  const diff = await compareReleases(releases, Infinity);
  const answer = (await graph.data(query, ids)).diff;
  expect({ from: answer.from.id, to: answer.to.id }).toEqual(ids);
  for (const list of ['added', 'removed', 'changed'] as const) {
    const told = await changesOf(releases, diff[list]);
    expect(told.length).toBeGreaterThan(2);
    expect(answer[list].nodes).toEqual(told.map(asAnswered));
    expect(answer[list].totalCount).toBe(told.length);
  }
});

function asAnswered({ id, what, fields }: Change): unknown {
  return { id, what: what.toUpperCase(), fields };
}

test('what two ask for at once is worked out once, and goes on when one of them has gone', async () => {
  const graph = new Graph(store, keptAnswers(0));
  const views = { from: await graph.release(ids.from), to: await graph.release(ids.to) };
  const scopesFor = (signal: AbortSignal): readonly [Scope, Scope] => {
    const asker = { figures: { asked: 0, kept: 0 }, signal };
    return [new Scope(views.from, widestReading, asker), new Scope(views.to, widestReading, asker)];
  };
  const going = new AbortController();
  const gone = storedDiff(...scopesFor(going.signal), 1_000);
  const others = [1, 2].map(async () => storedDiff(...scopesFor(new AbortController().signal), 1_000));
  going.abort(new Error('The client has gone.'));
  await expect(gone).rejects.toThrow('The client has gone.');
  const [one, other] = await Promise.all(others);
  expect(one?.added.length).toBeGreaterThan(2);
  expect(other).toBe(one);
});

test('a release does not differ from itself, whatever it is named by', async () => {
  const { release } = await graph.data('{ release { id contentHash } }');
  const { diff } = await graph.data(query, { from: release.id, to: release.contentHash });
  expect(diff).toMatchObject({ counts: [], added: { totalCount: 0, nodes: [] }, changed: { totalCount: 0 } });
});

test('changes are paged through, each once, and a cursor of another list or other releases is refused', async () => {
  const page = (args: string, variables: object = ids): Promise<any> =>
    graph
      .data(
        `query ($from: ID!, $to: ID!) { diff(from: $from, to: $to) { added(${args}) {
          totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor } } } }`,
        { ...variables },
      )
      .then(({ diff }) => diff.added);
  const all = await page('first: 200');
  const met: string[] = [];
  for (let after = ''; ;) {
    const { edges, nodes, pageInfo } = await page(`first: 3${after}`);
    expect(edges.map(({ node }: any) => node)).toEqual(nodes);
    met.push(...nodes.map(({ id }: any) => id));
    after = `, after: "${pageInfo.endCursor}"`;
    if (!pageInfo.hasNextPage) break;
  }
  expect(met).toEqual(all.nodes.map(({ id }: any) => id));
  const { cursor } = all.edges[0];
  await expect(page(`what: [EVIDENCE], after: "${cursor}"`)).rejects.toThrow('another list of changes');
  await expect(page(`after: "${cursor}"`, { from: ids.to, to: ids.from })).rejects.toThrow(
    'another list of changes',
  );
  await expect(page('after: "x"')).rejects.toThrow('another list of changes');
});

test('only parts of the graph can be asked for', async () => {
  const { diff } = await graph.data(
    `query ($from: ID!, $to: ID!) { diff(from: $from, to: $to) {
      removed(what: [PROGRAM, LISTS]) { totalCount nodes { what } } counts { what removed }
    } }`,
    ids,
  );
  expect(diff.removed).toEqual({ totalCount: 2, nodes: [{ what: 'PROGRAM' }, { what: 'LISTS' }] });
  expect(diff.counts).toContainEqual({ what: 'PROGRAM', removed: 1 });
  const [error] = await graph.errors(
    'query ($from: ID!, $to: ID!) { diff(from: $from, to: $to) { removed(what: []) { totalCount } } }',
    ids,
  );
  expect(error?.message).toBe('`what` must not be empty: nothing would be listed.');
});

test('a change leads to its thing, and a link to its ends, in the release that has them', async () => {
  const ends = 'nodes { node { id ...named } subject { id ...named } object { id ...named } }';
  const { diff } = await graph.data(
    `query ($from: ID!, $to: ID!) { diff(from: $from, to: $to) {
      removed(what: [PROGRAM, LISTS]) { ${ends} } added(what: [PROGRAM, LISTS]) { ${ends} }
      changed(what: [MUNICIPALITY]) { ${ends} }
    } }
    fragment named on Program { municipality { name } plan { programs { totalCount } } }`,
    ids,
  );
  const named = (programs: number) => ({
    municipality: { name: '墨田区' },
    plan: { programs: { totalCount: programs } },
  });
  const gone = { id: earlier.programs[0]?.id, ...named(6) };
  const come = { id: 'Program:new/new', ...named(6) };
  const section = { id: 'Section:131075-FY2022-c1' };
  expect(diff.removed.nodes).toEqual([
    { node: gone, subject: null, object: null },
    { node: null, subject: section, object: gone },
  ]);
  expect(diff.added.nodes).toEqual([
    { node: come, subject: null, object: null },
    { node: null, subject: section, object: come },
  ]);
  expect(diff.changed.nodes).toEqual([
    { node: { id: earlier.municipalities[1]?.id }, subject: null, object: null },
  ]);
});

const facts = `fragment facts on Node { id
  ... on Program { name municipality { id name } plan { programs(first: 200) { totalCount nodes { id name } } }
    themes { totalCount edges { node { id name } evidence { nodes { quote } } } } }
  ... on Section { programs(first: 200) { totalCount nodes { id name } } }
  ... on Theme { name programs(first: 200) { totalCount nodes { id name } groups(by: [MUNICIPALITY]) { nodes { count } } } } }`;

test('whatever the changes of two releases lead to is told as each of its own release tells it', async () => {
  const ends = 'nodes { node { ...facts } subject { ...facts } object { ...facts } }';
  const { diff } = await patient.data(
    `query ($from: ID!, $to: ID!) { diff(from: $from, to: $to) {
      removed(first: 200) { ${ends} } added(first: 200) { ${ends} } changed(first: 200) { ${ends} }
    } } ${facts}`,
    ids,
  );
  for (const [list, side] of [
    ['removed', 'from'],
    ['added', 'to'],
    ['changed', 'to'],
  ] as const) {
    const things = diff[list].nodes.flatMap(({ node, subject, object }: any) =>
      [node, subject, object].filter(Boolean),
    );
    const told = await patient.data(
      `query ($release: ID!, $things: [ID!]!) { reading(release: $release) { nodes(ids: $things) { ...facts } } } ${facts}`,
      { release: ids[side], things: things.map(({ id }: any) => id) },
    );
    expect(things.length).toBeGreaterThan(2);
    expect(things).toEqual(told.reading.nodes);
  }
});

test('what is asked of all releases at once is answered as each of them answers by itself', async () => {
  const sources = `sources { totalCount nodes { id title plans(where: { programs: {} }) { nodes {
    id programs(first: 200) { totalCount edges { cursor node { id name themes { totalCount nodes { id name } } } }
      groups(by: [THEME]) { nodes { count where keys { value } } } }
  } } } }`;
  const { releases } = await patient.data(`{ releases { nodes { id ${sources} } } }`);
  const { nodes } = await patient.data(
    `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Release { ${sources} } } }`,
    {
      ids: releases.nodes.map(({ id }: any) => id),
    },
  );
  const alone = [];
  for (const { id } of releases.nodes) {
    const { reading } = await patient.data(
      `query ($id: ID!) { reading(release: $id) { release { id ${sources} } } }`,
      { id },
    );
    alone.push(reading.release);
  }
  expect(alone.length).toBeGreaterThan(1);
  expect(new Set(alone.map(({ sources: held }) => JSON.stringify(held))).size).toBeGreaterThan(1);
  expect(releases.nodes).toEqual(alone);
  expect(nodes).toEqual(alone);
});

test('a release that is not kept is refused with those that are', async () => {
  const [error] = await graph.errors(query, { ...ids, to: 'Release:0000000000000000' });
  expect(error).toMatchObject({
    message: 'No release "Release:0000000000000000" is kept.',
    extensions: { cause: { code: 'RELEASE_UNKNOWN', next: expect.stringContaining(ids.to) as string } },
  });
});

/** The marks on the pages of things: filled for the roles that a link has under stated evidence alone, however many quotes it has. */

import type { Store } from '../../src/graph/store.js';
import { EntityThemeDocument } from '../../web/src/api/__generated__/graphql.js';
import { type Asker, asker } from '../support/asking.js';
import { keptSeeds } from '../support/kept-seeds.js';
import { openTestStore } from '../support/store.js';

let store: Store;
let graph: Asker;

beforeAll(async () => {
  store = openTestStore();
  await keptSeeds(store);
  graph = asker(store);
});

afterAll(() => store[Symbol.asyncDispose]());

test('the marks of a theme are filled as under stated evidence alone', async () => {
  const { themes, stated } = await graph.data(`{
    themes(first: 20, orderBy: [EVIDENCE_COUNT_DESC]) { nodes { id } }
    stated: reading(bases: [STATED]) {
      themes(first: 200) { nodes { id municipalities(first: 100) { edges { node { id } roles } } } }
    }
  }`);
  const ofTheme = new Map<string, any>(stated.themes.nodes.map((theme: any) => [theme.id, theme]));
  for (const { id } of themes.nodes) {
    const { node } = (await graph.data(EntityThemeDocument.toString(), { key: id, language: 'JA' })).reading;
    const filled = node.municipalities.edges.map((edge: any) => [edge.node.id, edge.stated]);
    const edges = ofTheme.get(id)?.municipalities.edges ?? [];
    const own = new Map(edges.map((edge: any) => [edge.node.id, edge.roles]));
    expect(filled).toEqual(
      node.municipalities.edges.map((edge: any) => [edge.node.id, own.get(edge.node.id) ?? []]),
    );
  }
});

test('what a link says of some of its evidence is refused without a word to look for', async () => {
  const [error] = await graph.errors(
    '{ programs(first: 1) { nodes { themes(first: 1) { edges { roles(link: { bases: [] }) } } } } }',
  );
  expect(error?.message).toBe('`link.bases` must not be empty: no link would match.');
});

/** The marks on the pages of things: filled for the roles that a link has under stated evidence alone, however many quotes it has. */

import type { Store } from '../../src/graph/store.js';
import { EntityThemeDocument } from '../../web/src/api/__generated__/graphql.js';
import { marksOf, rolesOf } from '../../web/src/ui/marks.js';
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

afterAll(async () => {
  await store[Symbol.asyncDispose]();
});

test('the marks of a theme are filled as under stated evidence alone', async () => {
  const { themes, stated } = await graph.data(`{
    themes(first: 20, orderBy: [EVIDENCE_COUNT_DESC]) { nodes { id } }
    stated: reading(bases: [STATED]) {
      themes(first: 200) { nodes { id municipalities(first: 100) { edges { node { id } roles } } } }
    }
  }`);
  for (const { id } of themes.nodes) {
    const { node } = (await graph.data(EntityThemeDocument.toString(), { key: id, language: 'JA' })).reading;
    const drawn = node.municipalities.edges.map((edge: any) => [
      edge.node.id,
      marksOf(edge.roles, rolesOf(edge.stated.groups))
        .filter(({ basis }) => basis === 'STATED')
        .map(({ role }) => role),
    ]);
    const own = stated.themes.nodes.find((theme: any) => theme.id === id)?.municipalities.edges ?? [];
    const roles = new Map(own.map((edge: any) => [edge.node.id, edge.roles.toSorted()]));
    expect(drawn.map(([place, filled]: any) => [place, filled.toSorted()])).toEqual(
      drawn.map(([place]: any) => [place, roles.get(place) ?? []]),
    );
  }
});

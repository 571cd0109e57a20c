import type { Store } from '../../src/graph/store.js';
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

const slugs = (nodes: readonly { slug: string }[]): readonly string[] => nodes.map(({ slug }) => slug);

test('Ome and Fussa share nine themes', async () => {
  const { compare } = await graph.data(
    '{ compare(municipalities: ["青梅市", "Municipality:132187"]) { shared { nodes { slug } } } }',
  );
  expect(slugs(compare.shared.nodes).toSorted()).toEqual([
    ...['adaptation', 'chamber-collab', 'founding', 'infection-response', 'inter-business'],
    ...['local-resources', 'multi-stakeholder', 'product-development', 'transformation'],
  ]);
});

test('Sumida names succession as an issue and support as a goal, and answers neither with a measure', async () => {
  const { municipality } = await graph.data(`{ municipality(key: "sumida") { gaps { edges {
    node { slug } roles evidence { nodes { role } } programs { totalCount }
  } } } }`);
  expect(municipality.gaps.edges).toMatchObject([
    { node: { slug: 'succession' }, roles: ['ISSUE'], evidence: { nodes: [{ role: 'ISSUE' }] } },
    { node: { slug: 'support-system' }, roles: ['GOAL'], evidence: { nodes: [{ role: 'GOAL' }] } },
  ]);
});

test('a gap is judged whatever roles the reading has, and under its bases', async () => {
  const gaps = 'municipality(key: "arakawa") { gaps { nodes { slug } } }';
  const data = await graph.data(
    `{ strengths: reading(roles: [STRENGTH]) { ${gaps} } stated: reading(bases: [STATED]) { ${gaps} } }`,
  );
  expect(slugs(data.strengths.municipality.gaps.nodes)).toEqual([
    ...['transformation', 'sustainable-industry', 'local-resources'],
  ]);
  expect(slugs(data.stated.municipality.gaps.nodes)).toEqual(['sustainable-industry', 'local-resources']);
});

test('DX goes together with collaboration and advanced technology, in the one program that touches it', async () => {
  const { theme } = await graph.data(
    '{ theme(key: "dx") { coOccurring { edges { node { slug } count jaccard } } } }',
  );
  expect(theme.coOccurring.edges.map(({ node, count, jaccard }: any) => [node.slug, count, jaccard])).toEqual(
    [
      ['multi-stakeholder', 1, 0.333333333333],
      ['inter-business', 1, 1],
      ['chamber-collab', 1, 1],
      ['advanced-tech', 1, 1],
    ],
  );
});

test('what cannot be compared or is too much is refused with a remedy', async () => {
  const refusal = async (query: string): Promise<string | undefined> =>
    (await graph.errors(query))[0]?.message;
  const compare = (keys: string) => refusal(`{ compare(municipalities: [${keys}]) { unionCount } }`);
  expect(await compare('"ome"')).toBe('`municipalities` has 1 entries; it can have 2 to 10.');
  expect(await compare('"ome", "13205"')).toBe('`municipalities` names 青梅市 twice, once as "13205".');
  expect(await compare('"ome", "kyoto"')).toBe('`municipalities` names "kyoto", which does not exist.');
  expect(await refusal('{ similarPrograms(minShared: 0) { totalCount } }')).toBe(
    '`minShared` is 0; it can be 1 to 10000.',
  );
  expect(await refusal('{ municipality(key: "ome") { gaps(roles: []) { totalCount } } }')).toBe(
    '`roles` must not be empty: nothing would match.',
  );
});

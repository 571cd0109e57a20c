import { readFileSync } from 'node:fs';

import type { Store } from '../../src/graph/store.js';
import { load } from '../../src/release/load.js';
import { type Asker, asker } from '../support/asking.js';
import { openTestStore, projectFolder, seedsDataset } from '../support/store.js';

let store: Store;
let graph: Asker;

beforeAll(async () => {
  store = openTestStore();
  await load(store, await seedsDataset());
  graph = asker(store);
});

afterAll(() => store[Symbol.asyncDispose]());

/** The answer to a question of examples/. */
function answer(example: string): Promise<any> {
  return graph.data(readFileSync(`${projectFolder}/examples/${example}.graphql`, 'utf8'));
}

const slugs = (connection: { nodes?: { slug: string }[]; edges?: { node: { slug: string } }[] }): string[] =>
  (connection.nodes ?? connection.edges?.map(({ node }) => node) ?? []).map(({ slug }) => slug);

test('six plans cover fiscal years 2022 to 2024', async () => {
  const { plans } = await answer('01-plans-and-periods');
  expect(plans.totalCount).toBe(6);
  expect(plans.nodes.map((plan: any) => plan.municipality.slug)).toEqual([
    'sumida',
    'shibuya',
    'arakawa',
    'itabashi',
    'ome',
    'fussa',
  ]);
  expect(plans.nodes.map((plan: any) => plan.name)).toContain('青梅市地域産業活性化計画');
  for (const { period } of plans.nodes) {
    expect(period).toEqual({ text: '令和4年度～令和6年度', start: '2022-04-01', end: '2025-03-31' });
  }
});

test('the municipalities have 45 programs between them, each listed where it is counted', async () => {
  const { municipalities } = await answer('02-programs-of-each-municipality');
  const counts = municipalities.nodes.map((place: any) => [place.slug, place.programs.totalCount]);
  expect(Object.fromEntries(counts)).toEqual({
    sumida: 6,
    shibuya: 10,
    arakawa: 9,
    itabashi: 10,
    ome: 4,
    fussa: 6,
  });
  for (const { programs } of municipalities.nodes) expect(programs.nodes).toHaveLength(programs.totalCount);
});

test('sections list 49 programs: four of Arakawa stand in two', async () => {
  const { plans } = await graph.data(
    '{ plans { nodes { sections { programs(first: 50) { totalCount edges { carried node { slug } } } } } } }',
  );
  const edges = plans.nodes.flatMap((plan: any) =>
    plan.sections.flatMap((section: any) => section.programs.edges),
  );
  expect(edges).toHaveLength(49);
  expect(edges.filter((edge: any) => edge.carried).map((edge: any) => edge.node.slug)).toEqual([
    'baton-touch',
    'management-school',
    'industry-creation-growth',
    'marketing-support',
  ]);
});

test('only Arakawa has no section under category (3)', async () => {
  const { categories } = await answer('03-sections-by-category');
  expect(categories.nodes.map((category: any) => category.sections.totalCount)).toEqual([6, 6, 5]);
  const third = categories.nodes[2].sections.nodes.map((section: any) => section.plan.municipality.slug);
  expect(third).toEqual(['sumida', 'shibuya', 'itabashi', 'ome', 'fussa']);
});

test('chambers and societies are partners in Arakawa, Ome and Fussa, by name only in the last two', async () => {
  const { area, chamber, society } = await answer('04-commerce-bodies-as-partners');
  const parts = [area, chamber, society].map(({ id, named, involvements }: any) => ({
    id,
    named,
    in: involvements.nodes.map((part: any) => [part.role, part.basis, part.in.id]),
    quotes: involvements.nodes.flatMap((part: any) => part.evidence.nodes.map(({ quote }: any) => quote)),
  }));
  expect(parts).toEqual([
    {
      id: 'Organization:arakawa/commerce-bodies',
      named: false,
      in: [['PARTNER', 'STATED', 'Section:131181-FY2022-c1']],
      quotes: ['区内商工団体や事業者とも連携した'],
    },
    {
      id: 'Organization:ome/chamber',
      named: true,
      in: [['PARTNER', 'STATED', 'Program:ome/advanced-tech-community']],
      quotes: ['青梅商工会議所と連携し'],
    },
    {
      id: 'Organization:fussa/society',
      named: true,
      in: [['LEAD_PARTNER', 'STATED', 'Section:132187-FY2022-c1']],
      quotes: ['福生市商工会を軸として'],
    },
  ]);
});

test('Ome alone writes DX; Arakawa and Itabashi join under Digital', async () => {
  const {
    reading: { dx, digital },
  } = await answer('05-dx-and-digital');
  expect(slugs(dx.municipalities)).toEqual(['ome']);
  expect(dx.municipalities.edges[0].evidence.nodes).toEqual([
    {
      quote: '市としても力を入れていきたい DX の推進をテーマにして産業活性化を目指す',
      context: expect.stringContaining(
        '様々な事業者が参加でき、市としても力を入れていきたい DX の推進',
      ) as string,
      terms: [{ text: 'DX' }],
    },
  ]);
  expect(slugs(digital.municipalities)).toEqual(['arakawa', 'itabashi', 'ome']);
  expect(digital.programs.totalCount).toBe(4);
  expect(digital.programs.nodes.map(({ id }: any) => id)).toEqual([
    'Program:arakawa/it-support',
    'Program:itabashi/digital-environment-subsidy',
    'Program:itabashi/digital-local-currency',
    'Program:ome/advanced-tech-community',
  ]);
  const behind = digital.municipalities.edges.flatMap((edge: any) => edge.programs.nodes);
  expect(behind).toEqual(digital.programs.nodes);
});

test('infectious disease is touched by three municipalities and by three programs directly', async () => {
  const { theme } = await answer('06-infectious-disease');
  expect(slugs(theme.municipalities)).toEqual(['itabashi', 'ome', 'fussa']);
  expect(theme.programs.edges.map((edge: any) => edge.node.id)).toEqual([
    'Program:itabashi/covid-impact-survey',
    'Program:ome/new-product-infection-decarbon',
    'Program:fussa/yorozu-consultation',
  ]);
});

test('a narrower reading never counts more', async () => {
  const { all, stated, withSections } = await answer('07-stated-or-curated');
  expect(stated.theme.programs.totalCount).toBeLessThan(all.programs.totalCount);
  expect(all.programs.totalCount).toBeLessThan(withSections.theme.programs.totalCount);
  const own = withSections.theme.programs.edges.filter((edge: any) => !edge.inherited);
  expect(own).toHaveLength(all.programs.totalCount);
});

test('the plan of Ome names three strengths and issues and its pillars, each with what it is about', async () => {
  const { municipality } = await answer('08-issues-and-goals');
  expect(municipality.statements.totalCount).toBe(municipality.statements.nodes.length);
  const pillars = municipality.statements.nodes.filter(({ label }: any) => /^柱/.test(label));
  expect(pillars.map((pillar: any) => [pillar.text, slugsOfNames(pillar.themes)])).toEqual([
    ['「経営力の強化」', ['経営力強化']],
    ['「創業支援の充実」', ['創業・起業支援']],
    ['「事業者間連携の推進」', ['事業者間連携']],
  ]);
  expect(municipality.statements.nodes.filter(({ headline }: any) => headline)).toHaveLength(1);
});

const slugsOfNames = ({ nodes }: { nodes: { name: string }[] }): string[] => nodes.map(({ name }) => name);

test('six bodies appear in captions and the text of figures', async () => {
  const { reading } = await answer('09-actors-in-captions');
  const actors = reading.plans.nodes.flatMap((plan: any) =>
    plan.organizations.edges.map((edge: any) => [edge.node.id, edge.roles]),
  );
  expect(actors).toHaveLength(6);
  expect(actors).toContainEqual(['Organization:arakawa/tsumugiba', ['DEPICTED']]);
});

test('Ome and Fussa share nine themes of twenty-three', async () => {
  const { first, second } = await answer('10-themes-of-two-municipalities');
  const [ome, fussa] = [slugs(first.themes), slugs(second.themes)];
  expect(ome.filter((slug) => fussa.includes(slug)).sort()).toEqual([
    'adaptation',
    'chamber-collab',
    'founding',
    'infection-response',
    'inter-business',
    'local-resources',
    'multi-stakeholder',
    'product-development',
    'transformation',
  ]);
  expect(new Set([...ome, ...fussa]).size).toBe(23);
});

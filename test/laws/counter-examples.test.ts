/** Worlds in which a law once did not hold, as small as they can be. */

import type { Store } from '../../src/graph/store.js';
import { load } from '../../src/release/load.js';
import { type Asker, asker } from '../support/asking.js';
import { openTestStore } from '../support/store.js';

import { madeWorld } from './made-world.js';
import type { LinkRecipe, Recipe } from './recipe.js';

let store: Store;
let graph: Asker;

beforeAll(() => {
  store = openTestStore();
  graph = asker(store);
});

afterAll(() => store[Symbol.asyncDispose]());

const touch: LinkRecipe = {
  ...{ relation: 'TOUCHES', place: 0, thing: 0, basis: 'STATED', role: 'MEASURE' },
  ...{ involvementRole: 'PARTNER', match: 'EXACT', start: 0, length: 2 },
};

/** One plan with one section, which lists one program; one theme, one organization. */
function smallWorld(links: readonly LinkRecipe[]): Recipe {
  return {
    ...{
      municipalities: 1,
      categories: 1,
      themes: [null],
      organizations: [null],
      industries: 0,
      documents: 0,
    },
    plans: [{ municipality: 0, succeeds: false, sections: 1, programs: [1], figures: 0, passage: '創業' }],
    ...{ links, variants: [], oneSource: true },
  };
}

test('a program inherits from its only section between a municipality and a theme, as in either list', async () => {
  await load(store, madeWorld(smallWorld([{ ...touch, place: 1 }])));
  const { reading } = await graph.data(`{ reading(inherit: true) {
    municipality(key: "m0") { themes { edges { programs { nodes { name } } } } }
    theme(key: "t0") { programs { nodes { name } } municipalities { edges { programs { nodes { name } } } } }
  } }`);
  const programs = { nodes: [{ name: '事業0' }] };
  expect(reading).toEqual({
    municipality: { themes: { edges: [{ programs }] } },
    theme: { programs, municipalities: { edges: [{ programs }] } },
  });
});

test('the theme of an organization is curated where only a curator says that it takes part', async () => {
  const part: LinkRecipe = { ...touch, relation: 'TAKES_PART', basis: 'CURATED' };
  await load(store, madeWorld(smallWorld([touch, part])));
  const link = 'edges { bases levels roles evidence { nodes { basis } } }';
  const data = await graph.data(
    `{ organization(key: "o0") { themes { ${link} } } theme(key: "t0") { organizations { ${link} } } }`,
  );
  const evidence = { nodes: [{ basis: 'STATED' }, { basis: 'CURATED' }] };
  const edges = [{ bases: ['STATED', 'CURATED'], levels: ['PLAN'], roles: ['MEASURE'], evidence }];
  expect(data).toEqual({ organization: { themes: { edges } }, theme: { organizations: { edges } } });
});

test('a filter on what evidence speaks of looks at things of the kind alone, where few pieces are filtered', async () => {
  await load(store, madeWorld(smallWorld([{ ...touch, place: 2 }, { ...touch, place: 2, start: 1 }, touch])));
  const subject = (where: string) => `evidence(where: { subject: { ${where} } }) { totalCount }`;
  const { plan } = await graph.data(`{ plan(key: "131016-FY2022") {
    ofPrograms: ${subject('program: { startFiscalYear: { eq: 2022 } }')}
    ofFigures: ${subject('figure: { plan: {} }')}
  } }`);
  expect(plan).toEqual({ ofPrograms: { totalCount: 2 }, ofFigures: { totalCount: 0 } });
});

import { type KeptAnswers, keptAnswers } from '../../src/graph/kept-answers.js';
import type { Store } from '../../src/graph/store.js';
import { asker } from '../support/asking.js';
import { keptSeeds } from '../support/kept-seeds.js';
import { openTestStore } from '../support/store.js';

let store: Store;

beforeAll(async () => {
  store = openTestStore();
  await keptSeeds(store);
});

afterAll(() => store[Symbol.asyncDispose]());

/** What is kept, and what has been looked for in it. */
function watched(): { readonly kept: KeptAnswers; readonly lookedFor: string[] } {
  const [within, lookedFor] = [keptAnswers(64 * 1024 * 1024), [] as string[]];
  const kept: KeptAnswers = {
    get: (name) => {
      lookedFor.push(name);
      return within.get(name);
    },
    keep: (name, answer, bytes) => {
      within.keep(name, answer, bytes);
    },
    get figures() {
      return within.figures;
    },
  };
  return { kept, lookedFor };
}

interface Pages {
  readonly what: string;
  /** Of two things each; `$after` may be null. */
  readonly page: string;
}

const pages: readonly Pages[] = [
  {
    what: 'a filtered list',
    page: 'list: programs(where: {municipality: {slug: {in: ["ome", "fussa"]}}}, first: 2, after: $after)',
  },
  {
    what: 'an ordered list',
    page: 'list: programs(orderBy: [THEMES_COUNT_DESC], first: 2, after: $after)',
  },
];

/** What working out a list reads; records are read where they are shown. */
const reads = /(?<!records)InBlock/u;

test.each(pages)('whoever turns the pages of $what has it worked out once', async ({ page }) => {
  const { kept, lookedFor } = watched();
  const { data } = asker(store, kept);
  const turn = (after: string | null): Promise<any> =>
    data(`query ($after: String) { ${page} { nodes { id } pageInfo { endCursor } } }`, { after });
  const { list: first } = await turn(null);
  expect(lookedFor.some((name) => reads.test(name))).toBe(true);
  lookedFor.length = 0;
  const { list: second } = await turn(first.pageInfo.endCursor);
  expect(second.nodes).toHaveLength(2);
  expect(second.nodes).not.toEqual(first.nodes);
  expect(lookedFor.filter((name) => reads.test(name))).toEqual([]);
});

test('paths that were searched for are not searched for again, and others are', async () => {
  const { kept, lookedFor } = watched();
  const { data } = asker(store, kept);
  const search = async (more: string): Promise<{ readonly lengths: unknown; readonly walked: number }> => {
    lookedFor.length = 0;
    const { paths } = await data(
      `{ paths(from: "Organization:ome/chamber", to: "Organization:fussa/society", ${more}) { paths { length } } }`,
    );
    return { lengths: paths.paths, walked: lookedFor.filter((name) => /neighbours/u.test(name)).length };
  };
  const once = await search('maxHops: 4, limit: 1');
  const again = await search('maxHops: 4, limit: 1');
  expect(again.lengths).toEqual(once.lengths);
  expect(again.walked).toBeLessThan(once.walked);
  const without = await search('maxHops: 4, limit: 1, avoid: ["Theme:business-support"]');
  expect(without.walked).toBeGreaterThan(again.walked);
});

test('cells are counted once for who turns the pages of groups', async () => {
  const { kept, lookedFor } = watched();
  const { data } = asker(store, kept);
  const turn = (after: string | null): Promise<any> =>
    data(
      `query ($after: String) { programs { groups(by: [THEME, MUNICIPALITY], first: 5, after: $after) {
        nodes { count } pageInfo { endCursor }
      } } }`,
      { after },
    );
  const { programs: first } = await turn(null);
  const cells = lookedFor.filter((name) => name.includes('cells '));
  expect(cells).toHaveLength(1);
  const { programs: second } = await turn(first.groups.pageInfo.endCursor);
  expect(second.groups.nodes).toHaveLength(5);
  expect(cells.every((name) => kept.get(name) !== undefined)).toBe(true);
});

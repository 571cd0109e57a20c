import type { Dataset } from '../../src/model/dataset.js';
import { releaseSpan } from '../../src/model/release.js';
import { keptAnswers } from '../../src/graph/kept-answers.js';
import { currentSequence, keptReleases } from '../../src/graph/questions/releases.js';
import { searchLabel, searchSlots } from '../../src/graph/search-index.js';
import { rowsOf, wholeNumbers } from '../../src/graph/store.js';
import { nextPlace } from '../../src/graph/writes/life-cycle.js';
import { alone } from '../../src/graph/writes/load-lock.js';
import { beginStaging } from '../../src/graph/writes/stage.js';
import { compile } from '../../src/release/compile.js';
import { load } from '../../src/release/load.js';
import { hashed, RowHash } from '../../src/release/row-hash.js';
import { Verification } from '../../src/release/verify.js';
import { asker } from '../support/asking.js';
import { holdings, leftovers } from '../support/holdings.js';
import { store, version } from '../support/loading.js';
import { seedsDataset } from '../support/store.js';

const small = version(272_158).dataset;

const edited = (population: number): Dataset => version(2 * population).dataset;

/** Loads so that nothing retired is left lying. */
const loadAtOnce = (dataset: Dataset) => load(store, dataset, { graceMs: -1 });

async function storedNodes(): Promise<Readonly<Record<string, number>>> {
  return store.writing(async (session) => {
    const result = await session.run(
      'MATCH (n:Entity) RETURN toInteger(n.nid / $span) AS sequence, count(*) AS count ORDER BY sequence',
      { span: releaseSpan },
    );
    return Object.fromEntries(rowsOf(result).map(({ sequence, count }) => [String(sequence), Number(count)]));
  });
}

test('the seeds become a release with exactly what the source holds', async () => {
  const { release } = await loadAtOnce(await seedsDataset());
  expect(release.counts).toMatchObject({
    Municipality: 6,
    Plan: 6,
    Category: 3,
    Section: 17,
    Program: 45,
    Organization: 34,
    Involvement: 40,
    Theme: 60,
    Statement: 47,
    Figure: 12,
    Document: 1,
  });
  const { data } = asker(store);
  await expect(data('{ release { id current contentHash } }')).resolves.toEqual({
    release: { id: release.id, current: true, contentHash: release.contentHash },
  });
});

test('a release that is kept is still answered from when another is current', async () => {
  const { release } = await loadAtOnce(small);
  await loadAtOnce(edited(2));
  const { data } = asker(store);
  const question = `query ($release: ID!) {
    now: municipality(key: "sumida") { population }
    reading(release: $release) { release { current } municipality(key: "sumida") { population } }
  }`;
  await expect(data(question, { release: release.id })).resolves.toEqual({
    now: { population: 4 },
    reading: { release: { current: false }, municipality: { population: 272_158 } },
  });
});

test('evidence is found at the source in which it stands, be it that of its plan or another', async () => {
  const [moved, ...others] = small.evidence;
  const [home, elsewhere] = small.sources;
  if (!moved || !home || !elsewhere) throw new Error('The seeds have too little.');
  const quote = { ...moved.quote, source: elsewhere.id };
  await loadAtOnce({ ...small, evidence: [...others, { ...moved, quote }] });
  const { data } = asker(store);
  const evidenceOf = async (id: string): Promise<readonly string[]> => {
    const { node } = await data(
      'query ($id: ID!) { node(id: $id) { ... on Source { evidence(first: 200) { totalCount nodes { id } } } } }',
      { id },
    );
    expect(node.evidence.totalCount).toBeGreaterThan(0);
    return node.evidence.nodes.map((item: { readonly id: string }) => item.id);
  };
  await expect(evidenceOf(elsewhere.id)).resolves.toEqual([moved.id]);
  await expect(evidenceOf(home.id)).resolves.not.toContain(moved.id);
});

test('a release is named by its id, by what stands behind the colon in it, and by its content hash', async () => {
  const { release } = await loadAtOnce(small);
  const { data } = asker(store);
  for (const name of [release.id, release.id.replace('Release:', ''), release.contentHash]) {
    const { reading } = await data(`{ reading(release: "${name}") { release { id } } }`);
    expect(reading.release.id).toBe(release.id);
  }
});

test('three releases are kept, and the nodes of older ones are deleted by the load after', async () => {
  const loaded = [];
  for (const population of [3, 4, 5, 6]) loaded.push((await loadAtOnce(edited(population))).release.id);
  expect((await keptReleases(store)).map(({ id }) => id)).toEqual(loaded.slice(1).reverse());
  await loadAtOnce(edited(6));
  expect(Object.keys(await storedNodes())).toHaveLength(3);
  const { errors } = asker(store);
  const [error] = await errors(`{ reading(release: "${loaded[0] ?? ''}") { themes { totalCount } } }`);
  expect(error?.extensions?.['cause']).toMatchObject({ code: 'RELEASE_UNKNOWN' });
});

test('nothing of a retired release is answered, not even in part', async () => {
  const { data } = asker(store, keptAnswers(0));
  const { release } = await loadAtOnce(edited(7));
  const pinned = `{ reading(release: "${release.id}") { themes { nodes { municipalities { totalCount } } } } }`;
  await data(pinned);
  await load(store, edited(8), { keep: 1 });
  await expect(data(pinned)).rejects.toThrow(/No release/);
});

test('what a killed load left behind is removed by the next one', async () => {
  await loadAtOnce(small);
  const sequence = ((await currentSequence(store)) ?? 0) + 50;
  await store.writing(async (session) => {
    await session.run(
      `CREATE (:Staged {id: 'Release:half', sequence: $sequence})
       WITH 1 AS one UNWIND range(0, 99) AS ordinal
       CREATE (:Entity:Program {nid: $sequence * $span + ordinal, release: $sequence, id: 'Program:' + ordinal})`,
      { sequence, span: releaseSpan },
    );
  });
  expect((await keptReleases(store)).some((release) => release.sequence === sequence)).toBe(false);
  await loadAtOnce(small);
  expect(await storedNodes()).not.toHaveProperty(String(sequence));
});

test('an index is made once: later releases have those of older ones, and search finds only what is theirs', async () => {
  const indexes = () =>
    store.writing(async (session) => rowsOf(await session.run('SHOW FULLTEXT INDEXES YIELD name, id')));
  const loadAlone = (dataset: Dataset) => load(store, dataset, { graceMs: -1, keep: 1 });
  for (const population of [17, 18, 19]) await loadAlone(edited(population));
  const before = await indexes();
  const asked = asker(store, keptAnswers(0));
  const found = async () =>
    (await asked.data('{ search(text: "区", first: 100) { totalCount nodes { id } } }')).search as unknown;
  const all = await found();
  for (const population of [20, 21]) {
    await loadAlone(edited(population));
    expect(await found()).toEqual(all);
  }
  expect(await indexes()).toEqual(before);
});

test.each([
  ['whose index lacks something', 'MATCH (node:$($slot)) WITH node LIMIT 1 REMOVE node:$($slot)'],
  [
    'in which a text differs',
    "MATCH (node:Program {release: $release}) WITH node LIMIT 1 SET node.name = ' '",
  ],
  [
    'in which a list differs',
    'MATCH (node:Lookup {release: $release}) WITH node LIMIT 1 SET node.things = [0, 0]',
  ],
  ['that lacks a link', 'MATCH ({release: $release})-[link:TOUCHES]->() WITH link LIMIT 1 DELETE link'],
  [
    'in which a link counts otherwise',
    'MATCH ({release: $release})-[link:TOUCHES]->() WITH link LIMIT 1 SET link.shape = -1',
  ],
])('a release %s does not become current', async (_what, damage) => {
  const before = await loadAtOnce(small);
  const rows = compile(edited(12));
  await store.writing(async (session) => {
    const place = await nextPlace(session, Date.now());
    const { counts, shapes } = rows;
    const info = { id: 'Release:lame', ...place, contentHash: 'lame', createdAt: '', counts, shapes };
    const hash = new RowHash();
    const staging = await beginStaging(store, info, hashed(rows, hash), () => undefined);
    await staging.nodes();
    await staging.links();
    const written = { rows: rows.nodes.length + rows.links.length, hash: hash.digest() };
    const where = { slot: searchLabel(place.searchSlot), release: place.sequence };
    const { summary } = await session.run(damage, wholeNumbers(where));
    expect(summary.counters.containsUpdates()).toBe(true);
    const verification = new Verification(store, info, () => undefined);
    await verification.readNodes();
    await verification.readLinks();
    await expect(verification.check(written)).rejects.toThrow(
      /did not arrive whole: .* in the full-text index/u,
    );
  });
  await loadAtOnce(small);
  expect(leftovers(await holdings(store))).toEqual([]);
  await expect(loadAtOnce(small)).resolves.toMatchObject({
    state: 'unchanged',
    release: { id: before.release.id },
  });
});

test('releases that are stored at the same time have indexes of their own, and there is an end to them', async () => {
  for (const population of [13, 14, 15]) await load(store, edited(population));
  const slots = await store.writing(async (session) =>
    rowsOf(await session.run('MATCH (r:Release|Retired) RETURN r.searchSlot AS slot')).map(
      ({ slot }) => slot,
    ),
  );
  expect(slots.length).toBeGreaterThanOrEqual(4);
  expect(new Set(slots).size).toBe(slots.length);
  const taken = Array.from({ length: searchSlots }, (_, slot) => slot);
  await store.writing(async (session) => {
    await session.run(
      'UNWIND $taken AS slot CREATE (:Retired {sequence: 90000000 + slot, searchSlot: slot, retiredAt: 0})',
      {
        taken,
      },
    );
    await expect(nextPlace(session, Date.now())).rejects.toMatchObject({ code: 'LOAD_FAILED' });
    await session.run('MATCH (retired:Retired) WHERE retired.sequence >= 90000000 DELETE retired');
  });
  await loadAtOnce(small);
});

test('a second load at the same time is refused, and nothing changes', async () => {
  const { release } = await loadAtOnce(small);
  await alone(store, 1_000, async () => {
    await expect(load(store, edited(11), { waitMs: 200 })).rejects.toMatchObject({ code: 'LOAD_RUNNING' });
  });
  const current = (await keptReleases(store)).find(({ id }) => id === release.id);
  expect(current?.sequence).toBe(await currentSequence(store));
  await expect(load(store, small, { waitMs: 200 })).resolves.toMatchObject({ state: 'unchanged' });
});

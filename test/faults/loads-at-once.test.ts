/** Loads beside each other, one after another in a hurry, and with readers who are still in an older release. */

import { keptAnswers } from '../../src/graph/kept-answers.js';
import type { Question } from '../../src/graph/question.js';
import { keptReleases } from '../../src/graph/questions/releases.js';
import { ReleaseView } from '../../src/graph/release-view.js';
import type { Store } from '../../src/graph/store.js';
import { load } from '../../src/release/load.js';
import { holdings, leftovers } from '../support/holdings.js';
import { loadAtOnce, store, version } from '../support/loading.js';
import { startProgram } from '../support/program.js';
import { aboutEverything, Expectations, idOf, readAllTheTime, readerOf } from '../support/readers.js';
import { openTestStore, storeAddress } from '../support/store.js';
import { seedFolder } from '../support/versions.js';

test('of two processes that load at once one loads, and the other loads after it or says that one is running', async () => {
  await loadAtOnce(3000);
  await using seeds = await seedFolder();
  await using others = await seedFolder();
  await seeds.write(3001);
  await others.write(3002);
  const loads = [seeds, others].map(({ folder }) =>
    startProgram(storeAddress(), ['load', '--seeds', folder]),
  );
  const ends = await Promise.all(loads.map(({ ended }) => ended));
  expect(ends.map(({ code }) => code)).toContain(0);
  for (const { code, err } of ends) {
    if (code !== 0) {
      expect(err).toMatch(/Another load is running on this database\.\n→ Wait until it has finished/);
    }
  }
  await loadAtOnce(3000);
  expect(leftovers(await holdings(store))).toEqual([]);
});

test('two servers that load the same seeds at once both become ready', async () => {
  await loadAtOnce(3010);
  await using seeds = await seedFolder();
  await seeds.write(3011);
  const args = ['serve', '--seeds', seeds.folder];
  await using one = startProgram(storeAddress(), args, { PORT: '0' });
  await using other = startProgram(storeAddress(), args, { PORT: '0' });
  await Promise.all([one, other].map((server) => server.says(/Playground/)));
  await expect(readerOf(store)(aboutEverything)).resolves.toMatchObject({ release: idOf(version(3011)) });
});

test('the same seeds three times change nothing at all, and an edit undone gives the old hash', async () => {
  const first = await loadAtOnce(3020);
  await loadAtOnce(3020);
  const before = await holdings(store);
  for (const state of ['unchanged', 'unchanged', 'unchanged']) {
    expect(await loadAtOnce(3020)).toMatchObject({ state, retired: [] });
    expect(await holdings(store)).toEqual(before);
  }
  const edit = await loadAtOnce(3021);
  expect(edit.release.contentHash).not.toBe(first.release.contentHash);
  const undone = await loadAtOnce(3020);
  expect(undone).toMatchObject({ state: 'restored', release: first.release });
  await expect(readerOf(store)('{ municipality(key: "sumida") { population } }')).resolves.toMatchObject({
    data: '{"municipality":{"population":3020}}',
  });
  await load(store, version(3022).dataset, { graceMs: -1, keep: 1 });
  const anew = await loadAtOnce(3020);
  expect(anew).toMatchObject({ state: 'loaded', release: { contentHash: first.release.contentHash } });
});

test('readers see whole releases while one load follows the other', async () => {
  const expectations = new Expectations();
  for (const number of [3030, 3031]) {
    await loadAtOnce(number);
    await expectations.learn(version(number), readerOf(store));
  }
  const reading = readAllTheTime([readerOf(store), readerOf(store, 1e8)], expectations);
  for (let number = 3032; number < 3035; number += 1) {
    expectations.expect(version(number));
    await load(store, version(number).dataset, { graceMs: 20_000 });
  }
  const { faults, answers, met } = await reading.stop();
  expect(faults).toEqual([]);
  expect(answers).toBeGreaterThan(5);
  expect(met.size).toBeGreaterThan(1);
});

/** Reads everything of a release from its first thing to its last, once a key; each key takes a while. */
const everythingSlowly = (effort: number): Question<number, number> => ({
  name: 'everythingSlowly',
  cypher: `WITH key, reduce(sum = 0, n IN range(1, $effort) | sum + n) AS waited
RETURN key, CASE WHEN waited < 0 THEN 0 ELSE COUNT {
  MATCH (thing:Entity) WHERE thing.nid >= $base AND thing.nid < $base + 10000000
} END AS answer`,
  parameters: { effort },
  variant: effort,
  decode: (answer) => answer as number,
  bytesOf: () => 8,
});

/** As with the limits of a server, only shorter: it ends a question before its release may be deleted. */
const hasty = { serverQuestionMs: 1_000, graceMs: 3_000 };

test('a question under way while its release is retired and deleted is answered in full or not at all', async () => {
  await loadAtOnce(3040);
  const [info] = await keptReleases(store);
  if (info === undefined) throw new Error('Nothing is loaded.');
  await using hastyStore = openTestStore({ serverQuestionMs: hasty.serverQuestionMs });
  const keys = Array.from({ length: 40 }, (_, key) => key);
  const ask = (asked: Store, effort: number): Promise<readonly number[]> =>
    Promise.resolve(
      new ReleaseView(info, asked, keptAnswers(0)).ask(everythingSlowly(effort), keys, {
        figures: { asked: 0, kept: 0 },
        signal: new AbortController().signal,
      }),
    );
  const [whole] = await ask(store, 0);
  const answers = new Set<string>();
  const askAgain = async (effort: number): Promise<string> => {
    const answer = await ask(hastyStore, effort).then(
      (counts) => [...new Set(counts)].join(),
      (error: unknown) => (error as { code: string }).code,
    );
    answers.add(answer);
    return answer;
  };
  const over = new AbortController();
  // from a moment to more than the time a question has
  const readers = [100_000, 400_000].map(async (most) => {
    while (!over.signal.aborted) await askAgain(Math.round(most * Math.random()));
  });
  const isDeleted = async (): Promise<boolean> =>
    (await holdings(store)).nodes[String(info.sequence)] === undefined;
  do {
    await load(store, version(3041).dataset, { keep: 1, graceMs: hasty.graceMs });
  } while (!(await isDeleted()));
  over.abort();
  await Promise.all(readers);
  expect([...answers]).toContain(String(whole));
  expect(await askAgain(0)).toBe('RELEASE_UNKNOWN');
  for (const answer of answers) {
    expect([String(whole), 'RELEASE_UNKNOWN', 'DEADLINE_EXCEEDED']).toContain(answer);
  }
});

/** A question that nobody waits for any more ends in the database, and one that somebody waits for does not. */

import { setTimeout as pause } from 'node:timers/promises';

import { Graph } from '../../src/graph/graph.js';
import { keptAnswers } from '../../src/graph/kept-answers.js';
import { Pointer } from '../../src/graph/pointer.js';
import type { Question } from '../../src/graph/question.js';
import { type Asker, ReleaseView } from '../../src/graph/release-view.js';
import type { Store } from '../../src/graph/store.js';
import { load } from '../../src/release/load.js';
import { serveFrom } from '../support/serving.js';
import { slowed, slowedWithin, slowlyRunning } from '../support/slow-store.js';
import { openTestStore, seedsDataset, storeAddress } from '../support/store.js';

let store: Store;

beforeAll(async () => {
  store = openTestStore();
  await load(store, await seedsDataset());
});

afterAll(() => store[Symbol.asyncDispose]());

/** The milliseconds until so many slowed statements run in Neo4j; fails after five seconds. */
async function untilRunning(count: number): Promise<number> {
  const begin = performance.now();
  while ((await slowlyRunning(store)) !== count) {
    const waited = performance.now() - begin;
    if (waited > 5_000)
      throw new Error(`Not ${String(count)} but ${String(await slowlyRunning(store))} run.`);
    await pause(20);
  }
  return performance.now() - begin;
}

const numberOf: Question<number, number> = {
  name: 'numberOf',
  cypher: 'RETURN key, key AS answer',
  decode: (answer) => answer as number,
  bytesOf: () => 8,
};

/** Someone who asks and can leave. */
function someone(): { readonly asker: Asker; readonly leave: () => void } {
  const controller = new AbortController();
  return {
    asker: { figures: { asked: 0, kept: 0 }, signal: controller.signal },
    leave: () => {
      controller.abort(new Error('I have left.'));
    },
  };
}

const left = { message: 'I have left.' };

async function viewOf(slow: Store): Promise<ReleaseView> {
  const { info } = await new Graph(store, keptAnswers(0)).current();
  return new ReleaseView(info, slow, keptAnswers(1_000_000));
}

describe('a question that several ask at the same time', () => {
  it('is one statement, which goes on for those who stay and ends with the last', async () => {
    const view = await viewOf(slowed(store));
    const [first, second] = [someone(), someone()];
    const asked = [view.ask(numberOf, [1, 2], first.asker), view.ask(numberOf, [2], second.asker)];
    await untilRunning(1);
    first.leave();
    await expect(asked[0]).rejects.toMatchObject(left);
    await pause(300);
    expect(await slowlyRunning(store)).toBe(1);
    second.leave();
    await expect(asked[1]).rejects.toMatchObject(left);
    expect(await untilRunning(0)).toBeLessThan(4_000);
  });

  it('is answered to whoever came while the one who asked first was leaving', async () => {
    const view = await viewOf(slowed(store, 3_000_000));
    const [first, second, third] = [someone(), someone(), someone()];
    const given = view.ask(numberOf, [7], first.asker);
    const joined = view.ask(numberOf, [7, 8], second.asker);
    first.leave();
    const after = view.ask(numberOf, [7], third.asker);
    await expect(given).rejects.toMatchObject(left);
    await expect(joined).resolves.toEqual([7, 8]);
    await expect(after).resolves.toEqual([7]);
    expect(third.asker.figures).toEqual({ asked: 0, kept: 1 });
  });

  it('is asked anew for whoever comes when all have left', async () => {
    const view = await viewOf(slowed(store, 3_000_000));
    const [first, second] = [someone(), someone()];
    const given = view.ask(numberOf, [7], first.asker);
    first.leave();
    const again = view.ask(numberOf, [7], second.asker);
    await expect(given).rejects.toMatchObject(left);
    await expect(again).resolves.toEqual([7]);
    expect(second.asker.figures).toEqual({ asked: 1, kept: 0 });
    expect(view.ask(numberOf, [7], second.asker)).toEqual([7]);
  });
});

test('what is worked out for several goes on when the one who began it leaves, and ends with the last', async () => {
  const view = await viewOf(slowed(store));
  const [first, second] = [someone(), someone()];
  const made = [first, second].map(({ asker }) =>
    view.workOut(
      'a sum',
      asker,
      (all) => Promise.resolve(view.ask(numberOf, [1, 2], all)),
      () => 8,
    ),
  );
  await untilRunning(1);
  first.leave();
  await expect(made[0]).rejects.toMatchObject(left);
  await pause(300);
  expect(await slowlyRunning(store)).toBe(1);
  second.leave();
  await expect(made[1]).rejects.toMatchObject(left);
  expect(await untilRunning(0)).toBeLessThan(4_000);
});

test('a reading of which release is current ends with the last who waits for it', async () => {
  const pointer = new Pointer(slowed(store));
  const [first, second] = [someone(), someone()];
  const read = [first, second].map(({ asker }) => pointer.read(asker.signal));
  await untilRunning(1);
  first.leave();
  await expect(read[0]).rejects.toMatchObject(left);
  await pause(100);
  expect(await slowlyRunning(store)).toBe(1);
  second.leave();
  await expect(read[1]).rejects.toMatchObject(left);
  expect(await untilRunning(0)).toBeLessThan(4_000);
});

describe('a request', () => {
  /** Of programs the records and the themes at once, and the theme that is looked up. */
  const query = '{ programs { nodes { name themes { totalCount } } } theme(key: "DX") { name } }';
  const patient = { questionDeadlineMs: 20_000, keptAnswerBytes: 0 };

  it('whose client hangs up ends its statements in the database soon', async () => {
    await using serving = await serveFrom(storeAddress(), patient, slowedWithin);
    const client = new AbortController();
    const asked = serving.ask(query, client.signal);
    await untilRunning(3);
    client.abort();
    await expect(asked).rejects.toThrow();
    expect(await untilRunning(0)).toBeLessThan(4_000);
  });

  it('whose deadline passes ends its statements in the database soon', async () => {
    await using serving = await serveFrom(
      storeAddress(),
      { ...patient, requestDeadlineMs: 1_000 },
      slowedWithin,
    );
    const asked = serving.ask(query);
    await untilRunning(3);
    expect((await asked).status).toBe(504);
    expect(await untilRunning(0)).toBeLessThan(4_000);
  });
});

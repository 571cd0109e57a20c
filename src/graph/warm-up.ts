/**
 * Warming up: all questions are asked of a release, so that the database has a plan for each text before anyone waits
 * for an answer. The plans stay in the database, for all releases and for every process that asks it.
 */

import { atOnce } from '../model/at-once.js';
import type { ReleaseInfo } from '../model/release.js';

import type { PlannedQuestion } from './planned-questions.js';
import { statementOf } from './question.js';
import type { Store } from './store.js';

/** How many questions are under way at once: few, since making plans keeps the database from answering others. */
const underWay = 2;

/** So often each is asked again: at the eleventh time the database compiles what a plan computes, which takes half as long again. */
const timesMore = 10;

export interface WarmingUp {
  readonly store: Store;
  readonly release: ReleaseInfo;
  readonly signal: AbortSignal;
  readonly questions: readonly PlannedQuestion[];
}

/** Returns the number of questions planned, fewer than all when the signal aborts. Throws what the store throws. */
export function planEach(warming: WarmingUp): Promise<number> {
  return askEach(warming, 1);
}

/** For questions that are planned. Throws what the store throws. */
export async function compileEach(warming: WarmingUp): Promise<void> {
  await askEach(warming, timesMore);
}

/** When one of those who ask fails, the others end with the question they are at. */
async function askEach({ store, release, signal, questions }: WarmingUp, times: number): Promise<number> {
  let asked = 0;
  await atOnce(underWay, questions, async ({ question, key }) => {
    const { cypher, parameters } = statementOf(question, [key as never], release.sequence);
    for (let time = 0; time < times; time += 1) {
      if (signal.aborted) return;
      await store.read(cypher, parameters);
    }
    asked += 1;
  });
  return asked;
}

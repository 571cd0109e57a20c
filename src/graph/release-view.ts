/** One release as readers see it: every question is asked within it, and what was answered is kept. */

import { Fault } from '../model/errors.js';
import { type Kind, kinds } from '../model/kinds.js';
import type { ReleaseInfo } from '../model/release.js';
import { ShapeTable } from '../model/shape.js';

import type { KeptAnswers } from './kept-answers.js';
import { all, type MaybePromise, then } from './maybe-promise.js';
import { type Question, type QuestionKey, statementOf } from './question.js';
import type { Store } from './store.js';

/** What one request cost: answers that the database gave, in how many questions, and answers that were kept. */
export interface AskingFigures {
  asked: number;
  kept: number;
}

/** An answer is boxed, so that null can be kept too. */
interface Box<Answer> {
  readonly answer: Answer;
}

export class ReleaseView {
  readonly info: ReleaseInfo;
  readonly shapes: ShapeTable;
  readonly #store: Store;
  readonly #kept: KeptAnswers;
  readonly #underway = new Map<string, Promise<Box<unknown>>>();
  /** First ordinal of each kind, ascending. */
  readonly #starts: readonly { readonly kind: Kind; readonly first: number }[];

  constructor(info: ReleaseInfo, store: Store, kept: KeptAnswers) {
    this.info = info;
    this.shapes = new ShapeTable(info.shapes);
    this.#store = store;
    this.#kept = kept;
    let first = 0;
    this.#starts = kinds.map((kind) => {
      const start = { kind, first };
      first += info.counts[kind];
      return start;
    });
  }

  /** Throws a RangeError for an ordinal that the release does not have. */
  kindOf(ordinal: number): Kind {
    const start = this.#starts.findLast(({ kind, first }) => first <= ordinal && this.info.counts[kind] > 0);
    if (start === undefined) throw new RangeError(`The release has no thing number ${String(ordinal)}.`);
    return start.kind;
  }

  firstOf(kind: Kind): number {
    return this.#starts.find((start) => start.kind === kind)?.first ?? 0;
  }

  /**
   * One answer for each key, in their order; at once when all are kept, and at most one statement otherwise. Keys that
   * another request is asking at this moment are not asked twice. Throws `Fault` RELEASE_UNKNOWN when the release has
   * been retired, and what the store throws.
   */
  ask<Key extends QuestionKey, Answer>(
    question: Question<Key, Answer>,
    keys: readonly Key[],
    figures: AskingFigures,
  ): MaybePromise<readonly Answer[]> {
    const prefix = `${String(this.info.sequence)} ${question.name} ${String(question.variant ?? '')} `;
    const names = keys.map((key) => prefix + String(key));
    const boxes = names.map((name) => this.#kept.get(name) ?? this.#underway.get(name));
    const missing = new Map<string, Key>();
    keys.forEach((key, index) => {
      if (boxes[index] === undefined) missing.set(names[index] ?? '', key);
    });
    figures.kept += keys.length - missing.size;
    if (missing.size > 0) {
      figures.asked += 1;
      this.#askStore(question, missing);
    }
    const found = names.map((name, index) => boxes[index] ?? this.#underway.get(name));
    return then(all(found as readonly MaybePromise<Box<Answer>>[]), (given) =>
      given.map(({ answer }) => answer),
    );
  }

  /**
   * What is worked out from answers, kept as they are: at once when it has been worked out before, and once for all who
   * want it at the same moment.
   * @param name - tells it from everything else in the release
   */
  workOut<Made>(
    name: string,
    make: () => MaybePromise<Made>,
    bytesOf: (made: Made) => number,
  ): MaybePromise<Made> {
    const key = `${String(this.info.sequence)} ${name}`;
    const known = (this.#kept.get(key) ?? this.#underway.get(key)) as MaybePromise<Box<Made>> | undefined;
    if (known !== undefined) return then(known, ({ answer }) => answer);
    const made = then(make(), (answer) => {
      this.#kept.keep(key, { answer }, bytesOf(answer) + 2 * key.length + 100);
      return { answer };
    });
    if (made instanceof Promise) {
      this.#underway.set(key, made);
      made.catch(() => undefined).finally(() => this.#underway.delete(key));
    }
    return then(made, ({ answer }) => answer);
  }

  #askStore<Key extends QuestionKey, Answer>(
    question: Question<Key, Answer>,
    keysByName: ReadonlyMap<string, Key>,
  ): void {
    const answers = this.#answersOf(question, [...keysByName.values()]);
    [...keysByName.keys()].forEach((name, index) => {
      const box = answers.then((all) => ({ answer: all[index] as Answer }));
      this.#underway.set(name, box);
      box
        .then(
          (given) => {
            this.#kept.keep(name, given, question.bytesOf(given.answer) + 2 * name.length + 100);
          },
          () => undefined,
        )
        .finally(() => {
          this.#underway.delete(name);
        });
    });
  }

  async #answersOf<Key extends QuestionKey, Answer>(
    question: Question<Key, Answer>,
    keys: readonly Key[],
  ): Promise<readonly Answer[]> {
    const { sequence, id } = this.info;
    const { cypher, parameters } = statementOf(question, keys, sequence);
    const rows = await this.#store.read(cypher, parameters);
    if (rows.length !== keys.length) {
      throw new Fault('RELEASE_UNKNOWN', `${id} is no longer kept.`, {
        next: 'Ask under the current release, or list the ones that are kept with { releases { nodes { id } } }.',
      });
    }
    const answers = new Array<Answer>(keys.length);
    for (const row of rows) {
      const index = row['index'] as number;
      answers[index] = question.decode(row['answer'], keys[index] as Key, this.info);
    }
    return answers;
  }
}

/** A release under a reading, for one request: things as objects that know where they are, and the walks between them. */

import type { Kind } from '../model/kinds.js';
import { type Choices, narrow, type Reading } from '../model/reading.js';
import type { RecordOf } from '../model/records.js';

import type { LinkSet } from './link-set.js';
import { type MaybePromise, then } from './maybe-promise.js';
import type { Question, QuestionKey } from './question.js';
import { type AnyRecord, recordsOf } from './questions/records.js';
import type { Asker, ReleaseView } from './release-view.js';
import { type PairWalk, questionOf, type Walk } from './walk.js';

/** A thing met under a reading. In one scope a thing is always the same object. */
export type Entity<K extends Kind = Kind> = {
  readonly [Each in K]: RecordOf[Each] & {
    readonly __typename: Each;
    readonly scope: Scope;
    /** Its place in the release. */
    readonly ordinal: number;
  };
}[K];

export class Scope {
  readonly reading: Reading;
  readonly #view: ReleaseView;
  readonly #asker: Asker;
  readonly #entered: (() => void) | undefined;
  readonly #entities = new Map<number, Entity>();

  /** @param entered - told whenever something is asked of this release, not of one entered below */
  constructor(view: ReleaseView, reading: Reading, asker: Asker, entered?: () => void) {
    this.#view = view;
    this.reading = reading;
    this.#asker = asker;
    this.#entered = entered;
  }

  get view(): ReleaseView {
    this.#entered?.();
    return this.#view;
  }

  /** The scope inside this one under other choices, and perhaps in another release. */
  within(choices: Choices, view: ReleaseView = this.view): Scope {
    return new Scope(view, narrow(this.reading, choices), this.#asker);
  }

  ask<Key extends QuestionKey, Answer>(
    question: Question<Key, Answer>,
    keys: readonly Key[],
  ): MaybePromise<readonly Answer[]> {
    return this.view.ask(question, keys, this.#asker);
  }

  /**
   * What is worked out once for all who want it at the same moment, and kept.
   * @param name - tells it from everything else in the release
   * @param make - asks in the scope that it is given, which lasts as long as anyone waits
   */
  workOut<Made>(
    name: string,
    make: (scope: Scope) => MaybePromise<Made>,
    bytesOf: (made: Made) => number,
  ): MaybePromise<Made> {
    const { view, reading } = this;
    return view.workOut(name, this.#asker, (all) => make(new Scope(view, reading, all)), bytesOf);
  }

  /** What the walk reaches from each parent. */
  walk<From extends Kind, To extends Kind>(
    walk: Walk<From, To>,
    parents: readonly { readonly ordinal: number }[],
  ): MaybePromise<readonly LinkSet[]> {
    const question = questionOf<From, To, number>(walk, this.reading, this.view.shapes);
    return this.ask(
      question,
      parents.map(({ ordinal }) => ordinal),
    );
  }

  /** What the walk reaches from each pair of ordinals. */
  walkBetween<From extends Kind, Other extends Kind, To extends Kind>(
    walk: PairWalk<From, Other, To>,
    pairs: readonly (readonly [number, number])[],
  ): MaybePromise<readonly LinkSet[]> {
    return this.ask(
      questionOf<From, To, readonly [number, number]>(walk, this.reading, this.view.shapes),
      pairs,
    );
  }

  /** Everything of a kind, in its order. */
  everything(kind: Kind): LinkSet {
    return this.view.everything(kind);
  }

  /** The things with these ordinals, in the order given. */
  entities<K extends Kind>(ordinals: Iterable<number>): MaybePromise<readonly Entity<K>[]> {
    const wanted = [...ordinals];
    return then(this.load(wanted), () => wanted.map((ordinal) => this.entity<K>(ordinal)));
  }

  /** Makes the things with these ordinals ready for `entity`. */
  load(ordinals: Iterable<number>): MaybePromise<void> {
    const missing = [...new Set(ordinals)].filter((ordinal) => !this.#entities.has(ordinal));
    if (missing.length === 0) return undefined;
    const records = this.ask(
      recordsOf(missing, (ordinal) => this.view.kindOf(ordinal)),
      missing,
    );
    return then(records, (all) => {
      all.forEach((record, index) => {
        this.#meet(missing[index] ?? -1, record);
      });
    });
  }

  /** A thing that was loaded before. Throws a RangeError for one that was not: a defect of the caller. */
  entity<K extends Kind>(ordinal: number): Entity<K> {
    const entity = this.#entities.get(ordinal);
    if (entity === undefined) throw new RangeError(`Thing ${String(ordinal)} has not been loaded.`);
    return entity as unknown as Entity<K>;
  }

  #meet(ordinal: number, record: AnyRecord): void {
    if (this.#entities.has(ordinal)) return;
    const entity = { __typename: this.view.kindOf(ordinal), scope: this, ordinal, ...record };
    this.#entities.set(ordinal, entity as Entity);
  }
}

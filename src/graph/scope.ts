/** A release under a reading, for one request: things as objects that know where they are, and the walks between them. */

import type { Kind } from '../model/kinds.js';
import { type Choices, narrow, type Reading } from '../model/reading.js';
import type { RecordOf } from '../model/records.js';

import { withinBlocks } from './link-blocks.js';
import type { LinkSet } from './link-set.js';
import { type MaybePromise, then } from './maybe-promise.js';
import type { Question, QuestionKey } from './question.js';
import { recordsOf } from './questions/records.js';
import { withinRecords } from './record-blocks.js';
import type { Asker, ReleaseView } from './release-view.js';
import { newThing, Thing } from './thing.js';
import { type PairWalk, questionOf, type Walk } from './walk.js';

/** A thing met under a reading, with its record or before it. In one scope a thing is always the same object. */
export type Entity<K extends Kind = Kind> = {
  readonly [Each in K]: RecordOf[Each] & Thing<Scope> & { readonly __typename: Each };
}[K];

export class Scope {
  readonly reading: Reading;
  readonly #view: ReleaseView;
  readonly #asker: Asker;
  readonly #entered: (() => void) | undefined;
  readonly #entities = new Map<number, Thing<Scope>>();

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

  /** Aborts when nobody waits any more for what is asked here. */
  get signal(): AbortSignal {
    return this.#asker.signal;
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
    const { reading, view } = this;
    return this.ask(
      questionOf<From, To, number>(walk, reading, view.shapes, () => withinBlocks(walk, reading, view)),
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

  /** The things with these ordinals, in the order given, with their records. */
  entities<K extends Kind>(ordinals: Iterable<number>): MaybePromise<readonly Entity<K>[]> {
    const things = Array.from(ordinals, (ordinal) => this.entity<K>(ordinal));
    return then(this.load(things), () => things);
  }

  /** Gives things of this scope their records. */
  load(things: readonly Thing<Scope>[]): MaybePromise<void> {
    const missing = [...new Set(things.filter(({ record }) => record === undefined))];
    if (missing.length === 0) return undefined;
    const ordinals = missing.map(({ ordinal }) => ordinal);
    const { view } = this;
    const question = recordsOf(ordinals, (ordinal) => view.kindOf(ordinal), [withinRecords(view)]);
    const records = this.ask(question, ordinals);
    return then(records, (all) => {
      missing.forEach((thing, index) => (thing.record ??= all[index]));
    });
  }

  /** The things with these ordinals, in the order given, with their records or without. */
  things<K extends Kind>(ordinals: Uint32Array): readonly Entity<K>[] {
    const things: Entity<K>[] = [];
    // a loop: Array.from takes an iterator, and most of the time of a large answer that is kept
    for (let index = 0; index < ordinals.length; index += 1) things.push(this.entity(ordinals[index] ?? -1));
    return things;
  }

  /** The thing with this ordinal, with its record or without. */
  entity<K extends Kind>(ordinal: number): Entity<K> {
    let entity = this.#entities.get(ordinal);
    if (entity === undefined) {
      entity = newThing<Scope>(this.view.kindOf(ordinal), this, ordinal);
      this.#entities.set(ordinal, entity);
    }
    return entity as Entity<K>;
  }
}

/** The scope that a node was met in, if it tells; nodes of two releases or readings are never worked on together. */
export function scopeOfNode(node: unknown): unknown {
  return (node as { readonly scope?: unknown } | undefined)?.scope;
}

/** Gives nodes their records if they are things, all of which one scope has met. */
export function recordsFor(nodes: readonly unknown[]): Promise<void> | undefined {
  const [first] = nodes;
  if (!(first instanceof Thing)) return undefined;
  const { scope } = first as Thing<Scope>;
  const loaded = scope.load(nodes as readonly Thing<Scope>[]);
  return loaded instanceof Promise ? loaded : undefined;
}

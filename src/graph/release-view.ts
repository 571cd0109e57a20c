/** One release as readers see it: every question is asked within it, and what was answered is kept. */

import { Fault } from '../model/errors.js';
import { type Kind, kinds } from '../model/kinds.js';
import type { ReleaseInfo } from '../model/release.js';
import { ShapeTable } from '../model/shape.js';

import type { KeptAnswers } from './kept-answers.js';
import { type LinkSet, rangeSet } from './link-set.js';
import { all, type MaybePromise, then } from './maybe-promise.js';
import { prefixOf, type Question, type QuestionKey, statementOf, type Within } from './question.js';
import { SharedWork } from './shared-work.js';
import type { Store } from './store.js';
import { WorksUnderway } from './works-underway.js';

/** What one request cost: answers that the database gave, in how many questions, and answers that were kept. */
export interface AskingFigures {
  asked: number;
  kept: number;
}

/** On whose behalf something is asked. */
export interface Asker {
  readonly figures: AskingFigures;
  /** Aborts when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** An answer is boxed, so that null can be kept too. */
interface Box<Answer> {
  readonly answer: Answer;
}

type Kept<Answer> = Box<Answer> | undefined;

/** By the names under which they are kept. */
type Answers = ReadonlyMap<string, Box<unknown>>;

export class ReleaseView {
  readonly info: ReleaseInfo;
  readonly shapes: ShapeTable;
  readonly #store: Store;
  readonly #kept: KeptAnswers;
  readonly #underway = new WorksUnderway<Answers>();
  readonly #everything = new Map<Kind, LinkSet>();
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

  /** The same release, asked of another store; what is kept of it is shared. */
  over(store: Store): ReleaseView {
    return new ReleaseView(this.info, store, this.#kept);
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

  /** All ordinals of a kind; made once, since nearly every request begins with some. */
  everything(kind: Kind): LinkSet {
    const known = this.#everything.get(kind);
    if (known !== undefined) return known;
    const all = rangeSet(this.firstOf(kind), this.info.counts[kind]);
    this.#everything.set(kind, all);
    return all;
  }

  /**
   * One answer for each key, in their order; at once when all are kept, and at most one statement otherwise. Keys that
   * another request is asking at this moment are not asked twice, and a statement ends when all who wait for it have gone.
   * Throws `Fault` RELEASE_UNKNOWN when the release has been retired, and what the store throws.
   */
  ask<Key extends QuestionKey, Answer>(
    question: Question<Key, Answer>,
    keys: readonly Key[],
    { figures, signal }: Asker,
  ): MaybePromise<readonly Answer[]> {
    const prefix = this.#nameOf(prefixOf(question));
    const names = keys.map((key) => prefix + String(key));
    const kept = names.map((name) => this.#kept.get(name) as Box<Answer> | undefined);
    const boxes = kept.includes(undefined) ? this.#withParts(question, keys, { kept, names }) : kept;
    const works = new Set<SharedWork<Answers>>();
    const missing = new Map<string, Key>();
    keys.forEach((key, index) => {
      const name = names[index] ?? '';
      if (boxes[index] !== undefined) return;
      const work = this.#underway.get(name);
      if (work === undefined) missing.set(name, key);
      else works.add(work);
    });
    figures.kept += keys.length - missing.size;
    if (missing.size > 0) {
      figures.asked += 1;
      works.add(this.#askStore(question, missing));
    }
    const waited = all(Array.from(works, (work) => work.wait(signal)));
    return then(waited, (given) =>
      boxes.map((box, index) => (box ?? boxNamed(names[index] ?? '', given)).answer as Answer),
    );
  }

  /** Whether all these answers are kept, if only as parts of others. */
  keeps<Key extends QuestionKey>(question: Question<Key, unknown>, keys: readonly Key[]): boolean {
    const prefix = this.#nameOf(prefixOf(question));
    const isKept = (key: Key): boolean => this.#kept.get(prefix + String(key)) !== undefined;
    return keys.every((key) => isKept(key) || this.#partOf(question.within ?? [], key) !== undefined);
  }

  /** Among what is kept of all releases. */
  #nameOf(name: string): string {
    return `${String(this.info.sequence)} ${name}`;
  }

  /** Answers that are parts of what is kept among the others; from then on each is kept by itself. */
  #withParts<Key extends QuestionKey, Answer>(
    question: Question<Key, Answer>,
    keys: readonly Key[],
    { kept, names }: { readonly kept: readonly Kept<Answer>[]; readonly names: readonly string[] },
  ): readonly Kept<Answer>[] {
    const { within } = question;
    if (within === undefined) return kept;
    return keys.map((key, index) => {
      const known = kept[index];
      if (known !== undefined) return known;
      const answer = this.#partOf(within, key)?.();
      if (answer === undefined) return undefined;
      return this.#keep(names[index] ?? '', answer, question.bytesOf(answer)) as Box<Answer>;
    });
  }

  /** How it is cut out of the first whole that is kept. */
  #partOf<Key extends QuestionKey, Answer>(
    within: readonly Within<Key, Answer>[],
    key: Key,
  ): (() => Answer) | undefined {
    for (const holding of within) {
      const whole = this.#kept.get(this.#nameOf(holding.nameOf(key))) as Box<unknown> | undefined;
      if (whole !== undefined) return () => holding.part(whole.answer, key);
    }
    return undefined;
  }

  /**
   * What is worked out from answers, kept as they are: at once when it has been worked out before, and once for all who
   * want it at the same moment.
   * @param name - tells it from everything else in the release
   * @param make - asks on behalf of everyone who waits
   */
  workOut<Made>(
    name: string,
    { figures, signal }: Asker,
    make: (everyone: Asker) => MaybePromise<Made>,
    bytesOf: (made: Made) => number,
  ): MaybePromise<Made> {
    const key = this.#nameOf(name);
    const known = this.#kept.get(key) as Box<Made> | undefined;
    if (known !== undefined) return known.answer;
    const work =
      this.#underway.get(key) ??
      this.#begin([key], (abandoned) =>
        then(
          make({ figures, signal: abandoned }),
          (made) => new Map([[key, this.#keep(key, made, bytesOf(made))]]),
        ),
      );
    return then(work.wait(signal), (answers) => answers.get(key)?.answer as Made);
  }

  #askStore<Key extends QuestionKey, Answer>(
    question: Question<Key, Answer>,
    missing: ReadonlyMap<string, Key>,
  ): SharedWork<Answers> {
    const names = [...missing.keys()];
    return this.#begin(names, async (signal) => {
      const answers = await this.askUnkept(question, [...missing.values()], signal);
      return new Map(
        answers.map((answer, index) => {
          const name = names[index] ?? '';
          return [name, this.#keep(name, answer, question.bytesOf(answer))];
        }),
      );
    });
  }

  #begin(
    names: readonly string[],
    work: (signal: AbortSignal) => MaybePromise<Answers>,
  ): SharedWork<Answers> {
    const shared = new SharedWork(work);
    this.#underway.add(names, shared);
    return shared;
  }

  #keep(name: string, answer: unknown, bytes: number): Box<unknown> {
    const box = { answer };
    this.#kept.keep(name, box, bytes + 2 * name.length + 100);
    return box;
  }

  /** As `ask`, of the database whatever is kept, and nothing of it is kept. */
  async askUnkept<Key extends QuestionKey, Answer>(
    question: Question<Key, Answer>,
    keys: readonly Key[],
    signal: AbortSignal,
  ): Promise<readonly Answer[]> {
    const { sequence, id } = this.info;
    const { cypher, parameters } = statementOf(question, keys, sequence);
    const rows = await this.#store.read(cypher, parameters, signal);
    if (rows.length !== keys.length) {
      throw new Fault('RELEASE_UNKNOWN', `${id} is no longer kept.`, {
        next: 'Ask under the current release, or list the ones that are kept with { releases { nodes { id } } }.',
      });
    }
    const answers = new Map(rows.map(({ key, answer }) => [String(key), answer]));
    return keys.map((key) => question.decode(answers.get(asReturned(key)), key, this.info));
  }
}

/** That of one of the works. */
function boxNamed(name: string, given: readonly Answers[]): Box<unknown> {
  const box = given.find((answers) => answers.has(name))?.get(name);
  if (box === undefined) throw new TypeError(`No work gave ${name}.`);
  return box;
}

/** Half of a surrogate pair comes back as U+FFFD. */
function asReturned(key: QuestionKey): string {
  return String(key).toWellFormed();
}

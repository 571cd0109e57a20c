/** Things of one kind by their keys: each declared once, each reference resolved or explained. */

import type { Bilingual } from './bilingual.js';
import { didYouMean } from './closest.js';
import type { Report, Spot } from './report.js';
import { placeOf } from './report.js';

const defaultRemedy: Bilingual = {
  en: 'Give one of the two another key, or delete it.',
  ja: 'どちらかのキーを変えるか、削除してください。',
};

/** All things of a kind. */
export class Registry<Item> {
  readonly #noun: Bilingual;
  readonly #report: Report;
  readonly #items = new Map<string, { readonly item: Item; readonly spot: Spot }>();
  readonly #doubled = new Set<string>();
  #complete = true;

  constructor(noun: Bilingual, report: Report) {
    this.#noun = noun;
    this.#report = report;
  }

  /** Some of the declarations could not be read: a reference that is not found is then no problem of its own. */
  markIncomplete(): void {
    this.#complete = false;
  }

  /** Whether all is declared, and each thing once. */
  get isSound(): boolean {
    return this.#complete && this.#doubled.size === 0;
  }

  /** Whether this is the first of its key. */
  declare(key: string, item: Item, spot: Spot, next = defaultRemedy): boolean {
    const first = this.#items.get(key);
    if (first === undefined) {
      this.#items.set(key, { item, spot });
      return true;
    }
    this.#doubled.add(key);
    this.#report.add(
      spot,
      {
        en: `The ${this.#noun.en} \`${key}\` stands twice; first in ${placeOf(first.spot)}.`,
        ja: `${this.#noun.ja} \`${key}\` が重複しています。最初のものは ${placeOf(first.spot)} にあります。`,
      },
      next,
    );
    return false;
  }

  get(key: string): Item | undefined {
    return this.#items.get(key)?.item;
  }

  /**
   * What a reference means; undefined, and a problem, when there is no such thing. Of a thing that stands twice nothing
   * is said beyond that.
   *
   * @param next - what to do instead of taking the nearest of all keys
   */
  resolve(key: string, spot: Spot, next?: Bilingual): Item | undefined {
    const found = this.#doubled.has(key) ? undefined : this.get(key);
    if (found === undefined && this.#complete && !this.#doubled.has(key)) {
      const message = {
        en: `There is no ${this.#noun.en} \`${key}\`.`,
        ja: `${this.#noun.ja} \`${key}\` はありません。`,
      };
      this.#report.add(spot, message, next ?? didYouMean(key, this.#keysLike(key)));
    }
    return found;
  }

  /** Keys of the same municipality, when there are any; else all. */
  #keysLike(key: string): readonly string[] {
    const keys = [...this.#items.keys()];
    const own = keys.filter((known) => known.startsWith(key.slice(0, key.indexOf('/') + 1)));
    return own.length > 0 ? own : keys;
  }

  /** In the order of declaration. */
  get items(): readonly Item[] {
    return [...this.#items.values()].map(({ item }) => item);
  }
}

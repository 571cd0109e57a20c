/** The themes of the project's vocabulary as made-up plans write of them, the most popular first. */

import type { Dataset, ThemeFact } from '../model/dataset.js';
import { Lexicon } from '../seeding/lexicon.js';

import type { Dice } from './dice.js';
import { Popularity } from './popularity.js';

/** A theme, and one of its terms to write of it by. */
export interface Topic {
  readonly theme: ThemeFact;
  readonly term: string;
}

/** What is written with, and what any text then says. */
export class Vocabulary {
  readonly categories: Dataset['categories'];
  readonly #lexicon: Lexicon;
  readonly #written: readonly ThemeFact[];
  readonly #popularity: Popularity<ThemeFact>;

  /** The order of popularity is drawn by the dice. */
  constructor({ themes, categories }: Pick<Dataset, 'themes' | 'categories'>, dice: Dice) {
    this.categories = categories;
    this.#lexicon = new Lexicon(themes);
    this.#written = dice.shuffled(themes.filter((theme) => nouns(theme).length > 0));
    this.#popularity = new Popularity(this.#written);
  }

  topic(dice: Dice): Topic {
    return this.about(this.#popularity.pick(dice), dice);
  }

  /** So many themes, none twice, the popular ones more likely. */
  someThemes(count: number, dice: Dice): readonly ThemeFact[] {
    const themes = new Set<ThemeFact>();
    while (themes.size < Math.min(count, this.#written.length)) themes.add(this.#popularity.pick(dice));
    return [...themes];
  }

  /** One for each theme that there is a noun for. */
  topics(dice: Dice): readonly Topic[] {
    return this.#written.map((theme) => this.about(theme, dice));
  }

  about(theme: ThemeFact, dice: Dice): Topic {
    return { theme, term: dice.pick(nouns(theme)) };
  }

  /** The themes with a term in a text, each once: whoever writes the text has to cite them all. */
  themesIn(text: string): readonly ThemeFact[] {
    return [...new Set(this.#lexicon.hits(text).map(({ theme }) => theme))];
  }
}

/** Terms that a sentence can go on after: 創業支援, but not 耐え得る支援. */
function nouns({ lexicon }: ThemeFact): readonly string[] {
  return lexicon.filter(
    (term) => /[\p{Script=Han}\p{Script=Katakana}ー\w]$/u.test(term) && !term.includes('に'),
  );
}

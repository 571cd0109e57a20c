/** The text of a plan as it is written, and the passages of it as a seed file quotes them. */

import type { Stretch } from '../seeding/source-text.js';

/** A quote in the form of the seed files. */
export interface QuoteSeed {
  readonly quote: string;
  readonly occurrence?: number;
}

export class PlanText {
  #text = '';

  get text(): string {
    return this.#text;
  }

  /** Where it stands. */
  write(text: string): Stretch {
    const start = this.#text.length;
    this.#text += text;
    return { start, end: this.#text.length };
  }

  /** A passage on lines of its own, with empty lines before the next. */
  writeLine(text: string, emptyLines = 1): Stretch {
    const line = this.write(text);
    this.write('\n'.repeat(1 + emptyLines));
    return line;
  }

  slice({ start, end }: Stretch): string {
    return this.#text.slice(start, end);
  }

  /** With its number where the same words stand in the area more than once; only when all is written. */
  quoted(passage: Stretch, area: Stretch = { start: 0, end: this.#text.length }): QuoteSeed {
    const quote = this.slice(passage);
    let [before, all] = [0, 0];
    for (let at = this.#text.indexOf(quote, area.start); at >= 0; at = this.#text.indexOf(quote, at + 1)) {
      if (at + quote.length > area.end) break;
      all += 1;
      if (at <= passage.start) before += 1;
    }
    return all === 1 ? { quote } : { quote, occurrence: before };
  }

  /** Where the words stand first. */
  first(words: string): Stretch {
    const start = this.#text.indexOf(words);
    return { start, end: start + words.length };
  }

  /** Its first and its last words, just long enough to be found by them in the area. */
  ends(passage: Stretch, area: Stretch): { readonly from: string; readonly to: string } {
    const [text, within] = [this.slice(passage), this.slice(area)];
    const from = lengths(text)
      .map((length) => text.slice(0, length))
      .find((words) => isSingle(within, words));
    const to = lengths(text)
      .map((length) => text.slice(-length))
      .find((words) => isSingle(within, words));
    return { from: from ?? text, to: to ?? text };
  }
}

/** From a few characters on. */
function lengths({ length }: string): readonly number[] {
  return Array.from({ length }, (_, index) => index + 1).slice(Math.min(7, length - 1));
}

function isSingle(text: string, words: string): boolean {
  return text.indexOf(words) === text.lastIndexOf(words);
}

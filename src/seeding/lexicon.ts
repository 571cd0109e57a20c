/** Terms of the themes' lexicons, found in text: the longest at each place, Latin ones at word boundaries. */

import type { ThemeFact } from '../model/dataset.js';

import type { Stretch } from './source-text.js';

/** A term where it stands. */
export interface Hit extends Stretch {
  readonly theme: ThemeFact;
  readonly text: string;
}

/** The terms of many themes, ready to be found together. */
export class Lexicon {
  /** Terms by their first character, the longest first. */
  readonly #terms = new Map<string, { readonly theme: ThemeFact; readonly term: string }[]>();

  constructor(themes: readonly ThemeFact[]) {
    for (const theme of themes) {
      for (const term of theme.lexicon) {
        const first = term[0] ?? '';
        const terms = this.#terms.get(first) ?? [];
        terms.push({ theme, term });
        this.#terms.set(first, terms);
      }
    }
    for (const terms of this.#terms.values()) terms.sort((a, b) => b.term.length - a.term.length);
  }

  /** Every hit from left to right, one pass whatever the number of themes; a theme's hits do not overlap. */
  hits(text: string): readonly Hit[] {
    const hits: Hit[] = [];
    const taken = new Map<ThemeFact, number>();
    for (let start = 0; start < text.length; start += 1) {
      for (const { theme, term } of this.#terms.get(text[start] ?? '') ?? []) {
        if (start < (taken.get(theme) ?? 0) || !standsAt(text, term, start)) continue;
        const end = start + term.length;
        taken.set(theme, end);
        hits.push({ theme, text: term, start, end });
      }
    }
    return hits;
  }
}

/** Whether a stretch cuts no Latin word and no number in two. */
export function isWhole(text: string, { start, end }: Stretch): boolean {
  return isBoundary(text, start) && isBoundary(text, end);
}

/** Whether a term stands at a place of a text, not inside a longer Latin word or number. */
function standsAt(text: string, term: string, start: number): boolean {
  const end = start + term.length;
  return text.startsWith(term, start) && isWhole(text, { start, end });
}

function isBoundary(text: string, place: number): boolean {
  return !(isWordCharacter(text[place - 1]) && isWordCharacter(text[place]));
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{Script=Latin}\p{Nd}]/u.test(character);
}

/** What the view is called: the title of the page, of its citation and of its files. */

import { useEffect } from 'react';

import type { Language } from '../../../src/api/term-words.js';

import { arrive } from './arrival.js';
import { cell } from './cell.js';

/** What one view is called in each language. */
export type Titles = Readonly<Record<Language, string>>;

const title = cell('');
const titles = cell<Titles>({ ja: '', en: '' });

/**
 * Names the page after what the view shows, once its heading stands.
 * @param both - for citations; the text itself where it is a name in any language
 */
export function useTitle(text: string, both: Titles = { ja: text, en: text }): void {
  const { ja, en } = both;
  useEffect(() => {
    title.write(text);
    titles.write({ ja, en });
    document.title = text === '' ? 'Tsunagu 繋ぐ' : `${text} – Tsunagu 繋ぐ`;
    arrive();
  }, [text, ja, en]);
}

/** The title that the view has given last. */
export const useCurrentTitle = title.use;

/** The same in both languages. */
export const useCurrentTitles = titles.use;

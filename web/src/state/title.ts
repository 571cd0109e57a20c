/** What the view is called: the title of the page, of its citation and of its files. */

import { useEffect } from 'react';

import { arrive } from './arrival.js';
import { cell } from './cell.js';

const title = cell('');

/** Names the page after what the view shows, once its heading stands. */
export function useTitle(text: string): void {
  useEffect(() => {
    title.write(text);
    document.title = text === '' ? 'Tsunagu 繋ぐ' : `${text} – Tsunagu 繋ぐ`;
    arrive();
  }, [text]);
}

/** The title that the view has given last. */
export const useCurrentTitle = title.use;

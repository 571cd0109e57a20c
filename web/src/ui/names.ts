/** What things are called, and where they stand in the explorer. */

import type { NamedFragment } from '../api/__generated__/graphql.js';

/** The server's own rule, so that links lead where the pages are. */
export { pathOf } from '../../../src/api/pages/permalink.js';

export interface Name {
  readonly text: string;
  /** The language it is in, which may not be the one asked for. */
  readonly lang: 'ja' | 'en';
}

/** What has no name is called by its text; sources speak Japanese. */
export function nameOf(thing: NamedFragment): Name {
  switch (thing.__typename) {
    case 'Section':
      return { text: thing.heading, lang: 'ja' };
    case 'Figure':
      return { text: thing.caption, lang: 'ja' };
    case 'Statement':
    case 'Source':
      return { text: thing.title, lang: 'ja' };
    case 'Evidence':
      return { text: thing.quote, lang: 'ja' };
    case 'Involvement':
    case 'Release':
      return { text: thing.id, lang: 'en' };
    default:
      return { text: thing.label.text, lang: thing.label.language === 'JA' ? 'ja' : 'en' };
  }
}

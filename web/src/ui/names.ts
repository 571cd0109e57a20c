/** What things are called, and where they stand in the explorer. */

import type { NamedFragment } from '../api/__generated__/graphql.js';

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

/** `Program:sumida/prototype-poc` → `/program/sumida/prototype-poc`, in every release the same. */
export function pathOf(id: string): string {
  const colon = id.indexOf(':');
  return `/${id.slice(0, colon).toLowerCase()}/${id.slice(colon + 1)}`;
}

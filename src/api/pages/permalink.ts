/** The address of a thing: its kind in lower case and its key, `/program/sumida/prototype-poc`. */

import type { Id } from '../../model/kinds.js';

export function pathOf(id: Id): string {
  const [kind = '', ...key] = id.split(':');
  const words = key.join(':').split('/');
  return ['', kind.toLowerCase(), ...words.map(encoded)].join('/');
}

/** A colon may stand in a path as it is. */
function encoded(word: string): string {
  return encodeURIComponent(word).replaceAll('%3A', ':');
}

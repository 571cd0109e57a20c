import { matchingKey } from './text.js';

/** The form in which a key or name of a kind is stored and asked for: width, case and spaces do not matter. */
export function lookupTerm(kind: string, text: string): string {
  return `${kind} ${matchingKey(text)}`;
}

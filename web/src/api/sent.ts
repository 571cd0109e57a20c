/** What the view on the screen has asked, in the order in which its parts appeared. */

import { cell } from '../state/cell.js';

import { keyOf, type Question } from './answers.js';

const sent = cell<readonly Question[]>([]);

/** Until the returned function is called. */
export function registerQuestion(question: Question): () => void {
  sent.write([...sent.read(), question]);
  return () => {
    sent.write(sent.read().filter((other) => other !== question));
  };
}

/** Each question once, the view's main one first. */
export function useSent(): readonly Question[] {
  return [...new Map(sent.use().map((question) => [keyOf(question), question])).values()];
}

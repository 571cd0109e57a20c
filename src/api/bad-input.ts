/** What is wrong with an argument, and what to do about it. */

import { Fault } from '../model/errors.js';

export function badInput(message: string, next: string): Fault {
  return new Fault('BAD_USER_INPUT', message, { next });
}

/** The number, when it is one of those allowed. Throws `Fault` BAD_USER_INPUT otherwise. */
export function numberBetween(
  argument: string,
  value: number,
  [least, most]: readonly [number, number],
): number {
  if (value >= least && value <= most) return value;
  throw badInput(
    `\`${argument}\` is ${String(value)}; it can be ${String(least)} to ${String(most)}.`,
    value < least ? `Ask for ${String(least)} or more.` : `Ask for ${String(most)} or less.`,
  );
}

/** The words, when there is one at least. Throws `Fault` BAD_USER_INPUT otherwise. */
export function filled<Word>(argument: string, words: readonly Word[], next: string): readonly Word[] {
  if (words.length > 0) return words;
  throw badInput(`\`${argument}\` must not be empty: nothing would match.`, next);
}

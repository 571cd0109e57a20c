/** Caps on what arguments hold, the same for variables and for literals. */

import type { Settings } from '../settings.js';

import { overLimit } from './over-limit.js';

/** Throws a `Fault`. Reaches no deeper than the limit, so that no input can exhaust the stack. */
export function checkInput(value: unknown, settings: Settings): void {
  checkParts(value, settings, 0);
  const values = valuesIn(value);
  if (values <= settings.maxInputValues) return;
  throw overLimit('maxInputValues', settings, values, 'Ask with a smaller filter, or in several requests.');
}

/** Numbers, strings and the like, however deep. */
function valuesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, part) => sum + valuesIn(part), 0);
}

function checkParts(value: unknown, settings: Settings, level: number): void {
  if (typeof value === 'string') checkString(value, settings);
  else if (Array.isArray(value)) checkList(value, settings, level);
  else if (typeof value === 'object' && value !== null) checkObject(value, settings, level);
}

function checkString(text: string, settings: Settings): void {
  if (text.length <= settings.maxStringLength) return;
  throw overLimit('maxStringLength', settings, text.length, 'Shorten the string.');
}

function checkList(list: readonly unknown[], settings: Settings, level: number): void {
  if (list.length > settings.maxListLength) {
    throw overLimit('maxListLength', settings, list.length, 'Ask with shorter lists, in several requests.');
  }
  // A list adds a level only inside another one: `where: { AND: [{ … }] }` reads as two.
  for (const item of list) checkParts(item, settings, Array.isArray(item) ? deeper(level, settings) : level);
}

function checkObject(object: object, settings: Settings, level: number): void {
  const inside = deeper(level, settings);
  for (const value of Object.values(object)) checkParts(value, settings, inside);
}

function deeper(level: number, settings: Settings): number {
  if (level < settings.maxInputNesting) return level + 1;
  throw overLimit('maxInputNesting', settings, level + 1, 'Ask with a flatter filter, or in two steps.');
}

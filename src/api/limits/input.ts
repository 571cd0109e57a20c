/** Caps on what arguments hold, the same for variables and for literals. */

import { codePointLength } from '../../model/text.js';
import type { LimitName, Settings } from '../settings.js';

import { overLimit } from './over-limit.js';

/** From the name of an argument or variable to a part of its value. */
export type InputPath = (string | number)[];

/**
 * Throws a `Fault`; then the path leads to what is too much. Reaches no deeper than the limit, so that no input can exhaust the
 * stack.
 */
export function checkInput(value: unknown, settings: Settings, path: InputPath): void {
  new InputCheck(settings, path).check(value);
}

class InputCheck {
  readonly #settings: Settings;
  readonly #path: InputPath;

  constructor(settings: Settings, path: InputPath) {
    this.#settings = settings;
    this.#path = path;
  }

  check(value: unknown): void {
    this.#checkParts(value, 0);
    this.#hold('maxInputValues', valuesIn(value), 'Ask with a smaller filter, or in several requests.');
  }

  #checkParts(value: unknown, level: number): void {
    if (typeof value === 'string') this.#checkString(value);
    else if (Array.isArray(value)) this.#checkList(value, level);
    else if (typeof value === 'object' && value !== null) this.#checkObject(value, level);
  }

  #checkString(text: string): void {
    // no text has more characters than units
    if (text.length <= this.#settings.maxStringLength) return;
    this.#hold('maxStringLength', codePointLength(text), 'Shorten the string.');
  }

  #checkList(list: readonly unknown[], level: number): void {
    this.#hold('maxListLength', list.length, 'Ask with shorter lists, in several requests.');
    // A list adds a level only inside another one: `where: { AND: [{ … }] }` reads as two.
    list.forEach((item, index) => {
      this.#checkPart(index, item, Array.isArray(item) ? this.#deeper(level) : level);
    });
  }

  #checkObject(object: object, level: number): void {
    const inside = this.#deeper(level);
    for (const [name, value] of Object.entries(object)) this.#checkPart(name, value, inside);
  }

  #checkPart(key: string | number, part: unknown, level: number): void {
    this.#path.push(key);
    this.#checkParts(part, level);
    this.#path.pop();
  }

  #deeper(level: number): number {
    this.#hold('maxInputNesting', level + 1, 'Ask with a flatter filter, or in two steps.');
    return level + 1;
  }

  #hold(name: LimitName, met: number, next: string): void {
    if (met > this.#settings[name]) {
      throw overLimit(name, this.#settings, met, { next, place: placeAt(this.#path) });
    }
  }
}

/** Numbers, strings and the like, however deep. */
function valuesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, part) => sum + valuesIn(part), 0);
}

/** Keys of variables may have any length. */
const longestPlace = 200;

/** As it would be written in a program: `where.AND[0].name`. */
function placeAt(path: InputPath): string {
  const [name, ...keys] = path;
  const steps = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`));
  const place = [name, ...steps].join('');
  return place.length <= longestPlace ? place : `${place.slice(0, longestPlace)}…`;
}

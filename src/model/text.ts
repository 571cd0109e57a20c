/** Text as Tsunagu counts and matches it: in code points, and on a key that forgives width, spaces and case. */

/** The key on which names are looked up: NFKC, lower case, without spaces. */
export function matchingKey(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}

/** The form in which filters and orders compare texts: width and case do not matter, spaces do. */
export function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The control characters of Unicode but tab and line feed: no text needs them, and terminals obey them. */
const controls = /[\0-\x08\v-\x1f\x7f-\x9f]/g;

/** The place of the first control character, in UTF-16 units; -1 when there is none. */
export function controlIn(text: string): number {
  return text.search(controls);
}

/** With each control character as it is named, so that a terminal shows it: `U+001B`. */
export function visible(text: string): string {
  return text.replace(controls, nameOfPoint);
}

/** `U+001B` */
export function nameOfPoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The code points of a text, one by one. */
export function codePointsOf(text: string): readonly string[] {
  return Array.from(text);
}

/** The number of code points, which is what offsets count. */
export function codePointLength(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index += unitsAt(text, index)) length += 1;
  return length;
}

/** The UTF-16 units of the code point that begins at the index: 1 or 2. */
export function unitsAt(text: string, index: number): 1 | 2 {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

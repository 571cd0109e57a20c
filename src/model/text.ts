/** Text as Tsunagu counts and matches it: in code points, and on a key that forgives width, spaces and case. */

/** The key on which names are looked up: NFKC, lower case, without spaces. */
export function matchingKey(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}

/** The form in which filters and orders compare texts: width and case do not matter, spaces do. */
export function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase();
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

/**
 * The body of a section: its narrative, then its list of programs.
 *
 * One rule decides: match the bracket that closes the body back to its opener; if the character before it is hiragana,
 * it opens the list, otherwise the whole body is the list. Only `、` outside of all brackets separates entries.
 */

import type { Stretch } from './source-text.js';

/** An entry of a list. */
export interface ListEntry extends Stretch {
  /** As it stands, with its marker. */
  readonly text: string;
}

/** A body, divided. */
export interface SectionBody {
  /** Absent where the whole body is the list. */
  readonly narrative?: Stretch;
  readonly entries: readonly ListEntry[];
}

const openers = '(（「『［[〔【';
const closers = ')）」』］]〕】';
const rounds = ')）';

/** Reads a body; places are counted from its beginning. */
export function parseBody(body: string): SectionBody {
  const opener = openerOfLastBracket(body);
  if (opener < 1 || !/\p{Script=Hiragana}/u.test(body[opener - 1] ?? '')) {
    return { entries: entriesOf(body, { start: 0, end: body.length }) };
  }
  return {
    narrative: { start: 0, end: opener },
    entries: entriesOf(body, { start: opener + 1, end: body.length - 1 }),
  };
}

/** Where the bracket opens that closes the text, or −1 when none does. Brackets of both widths match each other. */
function openerOfLastBracket(text: string): number {
  if (!rounds.includes(text.at(-1) ?? ' ')) return -1;
  let depth = 0;
  for (let index = text.length - 1; index >= 0; index -= 1) {
    depth -= step(text[index]);
    if (depth === 0) return index;
  }
  return -1;
}

function entriesOf(text: string, { start, end }: Stretch): readonly ListEntry[] {
  const entries: ListEntry[] = [];
  let [depth, from] = [0, start];
  for (let index = start; index <= end; index += 1) {
    if (index < end && !(text[index] === '、' && depth === 0)) {
      depth += step(text[index]);
      continue;
    }
    entries.push({ text: text.slice(from, index), start: from, end: index });
    from = index + 1;
  }
  return entries.filter((entry) => entry.text !== '');
}

/** +1 for a bracket that opens, −1 for one that closes. */
function step(character: string | undefined): number {
  if (character === undefined) return 0;
  return openers.includes(character) ? 1 : closers.includes(character) ? -1 : 0;
}

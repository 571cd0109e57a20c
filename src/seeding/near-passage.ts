/** Why a quote is not found: the closest passage of the source, and the first character in which they differ. */

import { codePointsOf } from '../model/text.js';

import type { SourceText, Stretch } from './source-text.js';

/** What is wrong with the quote and what to write instead. `label` names the stretch that was searched. */
export function explainMissing(
  source: SourceText,
  inside: Stretch,
  label: string,
  quote: string,
): readonly [string, string] {
  const near = foldedPassage(source, inside, quote) ?? similarPassage(source, inside, quote);
  if (near !== null) return differing(source, near, quote);
  const elsewhere = source.occurrences(quote).map((start) => source.lineAt(start).number);
  if (elsewhere.length > 0) {
    return [
      `「${quote}」 does not stand in ${label}, but in line ${elsewhere.slice(0, 5).join(', ')} of the source.`,
      `Quote from ${label}, or move this to the entry it belongs to.`,
    ];
  }
  return [
    `「${quote}」 does not stand in ${label}.`,
    'Copy the passage from the text of the source, character by character.',
  ];
}

function differing(source: SourceText, near: Stretch, quote: string): readonly [string, string] {
  const passage = source.text.slice(near.start, near.end);
  const [theirs, ours] = [codePointsOf(passage), codePointsOf(quote)];
  const index = theirs.findIndex((character, place) => character !== ours[place]);
  const first = index < 0 ? theirs.length : index;
  const kind =
    passage.normalize('NFKC') === quote.normalize('NFKC') ? widthOf(theirs[first], ours[first]) : '';
  return [
    `「${quote}」 is not verbatim${kind}: character ${first + 1} is ${named(ours[first])}, in the source (line ${source.lineAt(near.start).number}) ${named(theirs[first])}.`,
    `Write it as the source does: 「${passage}」`,
  ];
}

/** Half and full width are named as such; other compatible forms are of one letter all the same. */
function widthOf(theirs: string | undefined, ours: string | undefined): string {
  const isWide = (character: string | undefined): boolean => /[\uff01-\uff60\u3000]/u.test(character ?? '');
  return isWide(theirs) !== isWide(ours)
    ? ' (half and full width differ)'
    : ' (another form of the same character)';
}

function named(character: string | undefined): string {
  if (character === undefined) return 'nothing';
  if (character === '\n') return 'a line break';
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return `\`${character}\` (U+${code})`;
}

/** The passage that differs from the quote in width, form or spaces alone. */
function foldedPassage(source: SourceText, inside: Stretch, quote: string): Stretch | null {
  const places: number[] = [];
  let folded = '';
  for (let unit = inside.start; unit < inside.end; unit += 1) {
    const plain = fold(source.text[unit] ?? '');
    folded += plain;
    for (let count = 0; count < plain.length; count += 1) places.push(unit);
  }
  const wanted = fold(quote);
  const start = wanted === '' ? -1 : folded.indexOf(wanted);
  if (start < 0) return null;
  return {
    start: places[start] ?? inside.start,
    end: (places[start + wanted.length - 1] ?? inside.start) + 1,
  };
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** The passage with the least edits from the quote (Sellers), when these are few; of several the one nearest in length. */
function similarPassage(source: SourceText, inside: Stretch, quote: string): Stretch | null {
  let column: readonly Cell[] = Array.from({ length: quote.length + 1 }, (_, row) => ({
    edits: row,
    start: inside.start,
  }));
  let best: Stretch | null = null;
  let least = Math.floor(quote.length / 3) + 1;
  for (let unit = inside.start; unit < inside.end; unit += 1) {
    column = nextColumn(column, source.text[unit] ?? '', quote, unit);
    const last = column[quote.length];
    if (last === undefined || last.edits > least || (best === null && last.edits === least)) continue;
    const passage = { start: last.start, end: unit + 1 };
    if (last.edits === least && best !== null && strangeness(best, quote) <= strangeness(passage, quote)) {
      continue;
    }
    [best, least] = [passage, last.edits];
  }
  return best;
}

/** How far a passage is from the length of the quote. */
function strangeness({ start, end }: Stretch, quote: string): number {
  return Math.abs(end - start - quote.length);
}

interface Cell {
  readonly edits: number;
  /** Where the passage begins that has so many edits. */
  readonly start: number;
}

function nextColumn(
  before: readonly Cell[],
  character: string,
  quote: string,
  unit: number,
): readonly Cell[] {
  const column: Cell[] = [{ edits: 0, start: unit + 1 }];
  for (let row = 1; row <= quote.length; row += 1) {
    const [diagonal, left, above] = [before[row - 1], before[row], column[row - 1]];
    const substitution = quote[row - 1] === character ? 0 : 1;
    const choices = [more(diagonal, substitution), more(left, 1), more(above, 1)];
    const start = row === 1 && substitution === 0 ? unit : null;
    const cell = choices.reduce((least, choice) => (choice.edits < least.edits ? choice : least));
    column.push(start === null ? cell : { edits: 0, start });
  }
  return column;
}

function more(cell: Cell | undefined, edits: number): Cell {
  return { edits: (cell?.edits ?? 0) + edits, start: cell?.start ?? 0 };
}

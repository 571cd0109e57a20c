/** Why a quote is not found: the closest passage of the source, and the first character in which they differ. */

import { codePointsOf } from '../model/text.js';

import type { Bilingual } from './bilingual.js';
import { same } from './bilingual.js';
import type { SearchArea } from './search-area.js';
import type { SourceText, Stretch } from './source-text.js';

type Explanation = readonly [message: Bilingual, next: Bilingual];

/** What is wrong with a quote that the area lacks, and what to write instead; the closest passage only where it is to be looked for. */
export function explainMissing(area: SearchArea, quote: string, closely: boolean): Explanation {
  const { source, stretch, label } = area;
  const near = closely ? nearPassage(source, stretch, quote) : null;
  if (near !== null) return differing(source, near, quote);
  const elsewhere = source.occurrences(quote).map((start) => source.lineAt(start).number);
  if (elsewhere.length > 0) {
    const lines = elsewhere.slice(0, 5).join(', ');
    return [
      {
        en: `「${quote}」 does not stand in ${label.en}, but in line ${lines} of the source.`,
        ja: `「${quote}」は${label.ja}になく、出典の${lines}行目にあります。`,
      },
      {
        en: `Quote from ${label.en}, or move this to the entry it belongs to.`,
        ja: `${label.ja}から引用するか、あるべき項目に移してください。`,
      },
    ];
  }
  return [
    { en: `「${quote}」 does not stand in ${label.en}.`, ja: `「${quote}」は${label.ja}にありません。` },
    closely ? copyIt : copyItFirst,
  ];
}

const copyIt: Bilingual = {
  en: 'Copy the passage from the text of the source, character by character.',
  ja: '出典の原文から一字ずつそのまま写してください。',
};

const copyItFirst: Bilingual = {
  en: `${copyIt.en} How it differs is told once fewer quotes are missing.`,
  ja: `${copyIt.ja}どこが違うかは、見つからない引用が減ると示されます。`,
};

/** Beyond this many comparisons of characters the closest passage is not looked for. */
const mostComparisons = 4_000_000;

function nearPassage(source: SourceText, inside: Stretch, quote: string): Stretch | null {
  const folded = foldedPassage(source, inside, quote);
  if (folded !== null || (inside.end - inside.start) * quote.length > mostComparisons) return folded;
  return similarPassage(source, inside, quote);
}

function differing(source: SourceText, near: Stretch, quote: string): Explanation {
  const passage = source.text.slice(near.start, near.end);
  const [theirs, ours] = [codePointsOf(passage), codePointsOf(quote)];
  const index = theirs.findIndex((character, place) => character !== ours[place]);
  const first = index < 0 ? theirs.length : index;
  const kind =
    passage.normalize('NFKC') === quote.normalize('NFKC') ? kindOf(theirs[first], ours[first]) : same('');
  const [here, there] = [named(ours[first]), named(theirs[first])];
  const line = source.lineAt(near.start).number;
  return [
    {
      en: `「${quote}」 is not verbatim${kind.en}: character ${first + 1} is ${here.en}, in the source (line ${line}) ${there.en}.`,
      ja: `「${quote}」は原文どおりではありません${kind.ja}。${first + 1}文字目は ${here.ja}ですが、出典（${line}行目）では ${there.ja}です。`,
    },
    {
      en: `Write it as the source does: 「${passage}」`,
      ja: `出典のとおりに書いてください：「${passage}」`,
    },
  ];
}

/** Half and full width are named as such; other compatible forms are of one letter all the same. */
function kindOf(theirs: string | undefined, ours: string | undefined): Bilingual {
  const isWide = (character: string | undefined): boolean => /[\uff01-\uff60\u3000]/u.test(character ?? '');
  return isWide(theirs) !== isWide(ours)
    ? { en: ' (half and full width differ)', ja: '（半角と全角の違い）' }
    : { en: ' (another form of the same character)', ja: '（同じ文字の別の形）' };
}

function named(character: string | undefined): Bilingual {
  if (character === undefined) return { en: 'nothing', ja: '文字なし' };
  if (character === '\n') return { en: 'a line break', ja: '改行' };
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return { en: `\`${character}\` (U+${code})`, ja: `\`${character}\`（U+${code}）` };
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

/** Columns of a terminal: Japanese letters take two, and a line breaks between any two of them. */

import { codePointsOf } from '../model/text.js';

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\u30fb\u30fc\uff01-\uff60\uffe0-\uffe6]/u;
const half = /[\uff61-\uff9f]/u;
const none = /[\p{Mn}\p{Me}\u200b-\u200d\ufe0f]/u;

/** The columns that a text takes, colours aside; what is ambiguous (☆, ※) counts one, as most terminals show it. */
export function columnsOf(text: string): number {
  return codePointsOf(text.replaceAll(/\u001b\[\d+m/gu, '')).reduce((sum, point) => sum + widthOf(point), 0);
}

function widthOf(point: string): 0 | 1 | 2 {
  if (none.test(point)) return 0;
  return wide.test(point) && !half.test(point) ? 2 : 1;
}

/** A text with spaces behind it up to a number of columns. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** Lines of at most so many columns; a Latin word is kept whole, and none begins with a closing sign. */
export function wrapped(text: string, columns: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrappedLine(line, columns));
}

function wrappedLine(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (line !== '' && columnsOf(line + piece.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** What must not be torn: a word, or a letter, with the signs that open before it or close after it, colours included. */
function piecesOf(text: string): readonly string[] {
  return (
    text.match(
      /(?:\u001b\[\d+m|[（「『〔【‹])*(?:[!-~\p{Script=Latin}]+|.)(?:\u001b\[\d+m|[、。，．）」』〕】›・ー\s])*/gu,
    ) ?? []
  );
}

/** How much of a source supports something: its text in pieces, cited or not, and the share of each plan. */

import type { Dataset, SourceFact } from '../model/dataset.js';
import type { Relation } from '../model/terms.js';
import { codePointsOf } from '../model/text.js';

/** Headings support no more than that a plan or section is there, so they are counted apart. */
export type PieceKind = 'cited' | 'uncited' | 'heading' | 'sign';

/** A part of a line of one kind; `sign` is what holds no letter or digit: spaces, brackets, commas. */
export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
}

/** Letters and digits that are cited, of all in a plan; headings apart. */
export interface Share {
  readonly cited: number;
  readonly all: number;
}

/** A source, line by line. */
export interface CitedSource {
  readonly lines: readonly (readonly Piece[])[];
  readonly plans: readonly { readonly name: string; readonly period: string; readonly share: Share }[];
  readonly total: Share;
}

/** The relations whose quotes are headings. */
const headed: readonly Relation[] = ['HAS_PLAN', 'HAS_SECTION'];

/** What the evidence of a dataset cites of a source. */
export function citedSource(dataset: Dataset, { id, text = '' }: SourceFact): CitedSource {
  const points = codePointsOf(text);
  const kinds = kindsOf(dataset, id, points);
  const plans = dataset.plans.filter(({ place }) => place.source === id);
  const shares = plans.map(({ name, period, place }) => ({
    name,
    period: period.text,
    share: shareOf(points, kinds, place),
  }));
  return { lines: linesOf(points, kinds), plans: shares, total: shareOf(points, kinds) };
}

function kindsOf(dataset: Dataset, source: string, points: readonly string[]): readonly PieceKind[] {
  const kinds = points.map((point): PieceKind => (isCounted(point) ? 'uncited' : 'sign'));
  for (const { quote, relation } of dataset.evidence) {
    if (quote.source === source && !headed.includes(relation)) kinds.fill('cited', quote.start, quote.end);
  }
  for (const { quote, relation, object } of dataset.evidence) {
    if (quote.source !== source || !headed.includes(relation)) continue;
    // What a plan adds to the heading of a section is text like any other.
    const added = dataset.sections.find(({ id }) => id === object)?.headingSuffix ?? '';
    kinds.fill('heading', quote.start, quote.end - codePointsOf(added).length);
  }
  return kinds;
}

/** Letters and digits count; nobody cites a comma for its own sake. */
function isCounted(point: string): boolean {
  return /[\p{L}\p{N}]/u.test(point);
}

function shareOf(
  points: readonly string[],
  kinds: readonly PieceKind[],
  { start, end }: { readonly start: number; readonly end: number } = { start: 0, end: points.length },
): Share {
  const counted = kinds.slice(start, end).filter((_, index) => isCounted(points[start + index] ?? ''));
  const cited = counted.filter((kind) => kind === 'cited').length;
  return { cited, all: cited + counted.filter((kind) => kind === 'uncited').length };
}

/** Signs between two uncited pieces belong to them, so that a passage is one piece. */
function linesOf(points: readonly string[], kinds: readonly PieceKind[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  for (const [index, text] of points.entries()) {
    const line = lines.at(-1) ?? [];
    const kind = kinds[index] ?? 'sign';
    const last = line.at(-1);
    if (text === '\n') lines.push([]);
    else if (last?.kind === kind) line[line.length - 1] = { kind, text: last.text + text };
    else line.push({ kind, text });
  }
  return lines.map(joined);
}

function joined(line: readonly Piece[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const piece of line) {
    const [before, sign] = [pieces.at(-2), pieces.at(-1)];
    if (piece.kind === 'uncited' && before?.kind === 'uncited' && sign?.kind === 'sign') {
      pieces.splice(-2, 2, { kind: 'uncited', text: before.text + sign.text + piece.text });
    } else pieces.push(piece);
  }
  return pieces;
}

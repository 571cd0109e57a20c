/** What is drawn into a passage, layer by layer: names of programs, side-lines, terms. */

import type { PassageEvidenceFragment } from '../api/__generated__/graphql.js';
import { lanesOf } from '../text/lanes.js';
import { type Mark, marksOf, stretchesOf, termsOf } from '../text/marks.js';
import type { Span } from '../text/span.js';

/** Evidence as passages ask for it. */
export type Piece = PassageEvidenceFragment;

export type Item = Span &
  (
    | { readonly kind: 'program'; readonly id: string }
    | { readonly kind: 'mark'; readonly mark: Mark<Piece>; readonly lane: number }
    | { readonly kind: 'term' }
  );

/** An entry in the list of a section. */
export interface Entry extends Span {
  readonly object: { readonly id: string };
}

export interface Drawing {
  readonly marks: readonly Mark<Piece>[];
  /** The outermost first: names are never cut, lines only by names, terms by both. */
  readonly layers: readonly (readonly Item[])[];
}

/**
 * @param evidence - what gets a side-line and a note
 * @param entries - names of programs that stand in the passage
 */
export function drawingOf(evidence: readonly Piece[], entries: readonly Entry[]): Drawing {
  const marks = marksOf(evidence);
  const lanes = lanesOf(marks).map((lane, index) =>
    lane.map((mark): Item => ({ kind: 'mark', mark, lane: index, start: mark.start, end: mark.end })),
  );
  const terms = termsOf(evidence).map((term): Item => ({ kind: 'term', ...term }));
  return { marks, layers: [programNames(entries), ...lanes, terms] };
}

/** Entries that name just one program. */
function programNames(entries: readonly Entry[]): readonly Item[] {
  return stretchesOf(entries).flatMap(({ start, end, together }) => {
    const [id, ...others] = new Set(together.map(({ object }) => object.id));
    return id === undefined || others.length > 0 ? [] : [{ kind: 'program', id, start, end }];
  });
}

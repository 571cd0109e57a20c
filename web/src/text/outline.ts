/** What kind each line of a plan is, by where the plan, its sections and its figures stand. */

import type { Line } from './lines.js';
import type { Span } from './span.js';

export type LineKind = 'title' | 'heading' | 'figure' | 'text';

/** Where what is not plain text stands. */
export interface Outline {
  /** Where plans begin, in code points. */
  readonly titles: readonly number[];
  /** Where sections begin, in code points. */
  readonly headings: readonly number[];
  readonly figures: readonly Span[];
}

export function kindOf({ start }: Line, { titles, headings, figures }: Outline): LineKind {
  if (titles.includes(start)) return 'title';
  if (headings.includes(start)) return 'heading';
  return figures.some((figure) => figure.start <= start && start < figure.end) ? 'figure' : 'text';
}

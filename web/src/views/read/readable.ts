/** A source whose text is kept, a plan in it, and a line of that. */

import type { PlansInSourceFragment } from '../../api/__generated__/graphql.js';

export type PlanInSource = PlansInSourceFragment['nodes'][number];

export interface ReadableSource {
  readonly id: string;
  readonly text: string;
  /** All of them, in the order of the source. */
  readonly plans: readonly PlanInSource[];
}

export interface PlanAtLine {
  readonly source: ReadableSource;
  readonly plan: PlanInSource;
  /** The line in the address. */
  readonly line: number | null;
}

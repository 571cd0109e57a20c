/** What a plan says of something: its text, or the cited lines of it, with the evidence drawn in. */

import type { PlanPassageFragment } from '../api/__generated__/graphql.js';

import type { Piece } from './items.js';
import { Pane } from './Pane.js';
import { Unmarked } from './Unmarked.js';

export interface PlanPaneProps {
  readonly plan: PlanPassageFragment;
  readonly evidence: readonly Piece[];
  readonly isExcerpt?: boolean;
}

export function PlanPane({ plan, evidence, isExcerpt = false }: PlanPaneProps) {
  return (
    <>
      <Unmarked lists={[plan.figures, plan.names]} />
      <Pane
        passage={plan.span}
        outline={{
          titles: [plan.span.start],
          headings: plan.sections.map(({ span }) => span.start),
          figures: plan.figures.nodes.map(({ span }) => span),
        }}
        entries={plan.names.nodes}
        evidence={evidence}
        isExcerpt={isExcerpt}
      />
    </>
  );
}

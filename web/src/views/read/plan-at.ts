/** Which plan stands at a line of a source, and the stretch of the source that is shown with it. */

import type { Passage } from '../../text/lines.js';
import type { Span } from '../../text/span.js';

export interface Placed {
  readonly span: Span & { readonly startLine: number };
}

/** @param plans - in the order of the source @returns the last that begins at or before the line, else the first */
export function planAt<Plan extends Placed>(plans: readonly Plan[], line: number | null): Plan | undefined {
  return plans.findLast(({ span }) => line !== null && span.startLine <= line) ?? plans[0];
}

/** From the plan to the next one; the first begins, and the last ends, with the source. All together are the source. */
export function stretchOf<Plan extends Placed>(
  { text, plans }: { readonly text: string; readonly plans: readonly Plan[] },
  plan: Plan,
): Passage {
  const place = plans.indexOf(plan);
  const characters = Array.from(text);
  const start = place <= 0 ? 0 : plan.span.start;
  const end = plans[place + 1]?.span.start ?? characters.length;
  return {
    text: characters.slice(start, end).join(''),
    start,
    startLine: place <= 0 ? 1 : plan.span.startLine,
  };
}

/** Side-lines that overlap run in lanes below each other: each in the first lane that is free. */

import { byPlace, type Span } from './span.js';

/** The lines of each lane, apart from each other and in order; as few lanes as lines overlap anywhere. */
export function lanesOf<Line extends Span>(lines: readonly Line[]): readonly (readonly Line[])[] {
  const lanes: Line[][] = [];
  for (const line of [...lines].sort(byPlace)) {
    const free = lanes.find((lane) => (lane.at(-1)?.end ?? 0) <= line.start);
    if (free === undefined) lanes.push([line]);
    else free.push(line);
  }
  return lanes;
}

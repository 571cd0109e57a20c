/** Of a passage only the lines that are cited, each under the heading of its section. */

import type { Line } from './lines.js';
import type { Span } from './span.js';

/** @param headings - where sections begin, in code points @param cited - what is cited of the passage */
export function excerptOf(
  lines: readonly Line[],
  headings: readonly number[],
  cited: readonly Span[],
): readonly Line[] {
  const wanted = new Set(
    lines.filter((line) => cited.some((span) => span.start < line.end && line.start < span.end)),
  );
  for (const line of wanted) {
    const heading = headings.filter((start) => start <= line.start).at(-1);
    const at = lines.find(({ start }) => start === heading);
    if (at) wanted.add(at);
  }
  return lines.filter((line) => wanted.has(line));
}

/** Where places of a source stand in the explorer. */

/** A line of a source; with the id of a piece of evidence, just its words. */
export function placeOf(source: string, line: number, evidence?: string): string {
  const at = evidence === undefined ? '' : `?at=${encodeURIComponent(evidence)}`;
  return `/read/${source.slice(source.indexOf(':') + 1)}${at}#L${String(line)}`;
}

/** How a release's full-text index is called, and the labels that tell its nodes from those of other releases. */

/** A question to the index of a release that is gone finds none, never that of another. */
export function searchIndexName(sequence: number): string {
  return `search_${String(sequence)}`;
}

/** The sequence of the release that an index is for; null for an index that is none of ours. */
export function sequenceOfIndex(name: string): number | null {
  const [, digits] = /^search_(\d+)$/.exec(name) ?? [];
  return digits === undefined ? null : Number(digits);
}

/**
 * Labels are used again and again, since a database never forgets one. Releases that are stored at the same time have
 * different ones (writes/life-cycle.ts numbers them so).
 */
export const searchLabels: readonly string[] = Array.from(
  { length: 64 },
  (_, number) => `Searched${String(number).padStart(2, '0')}`,
);

export function searchLabel(sequence: number): string {
  return searchLabels[sequence % searchLabels.length] ?? '';
}

/**
 * The full-text indexes of the database, by number. A release has one of them for as long as it is stored; then a later
 * release has it. So the next load finds one ready: to make or drop an index throws away every query plan there is.
 */

/** Releases that are stored at the same time, retired ones too, are never more. */
export const searchSlots = 64;

export function searchIndexName(slot: number): string {
  return `search_${twoDigits(slot)}`;
}

/** Of the nodes that the index holds. */
export function searchLabel(slot: number): string {
  return `Searchable${twoDigits(slot)}`;
}

export const searchLabels: readonly string[] = Array.from({ length: searchSlots }, (_, slot) =>
  searchLabel(slot),
);

function twoDigits(slot: number): string {
  return String(slot).padStart(2, '0');
}

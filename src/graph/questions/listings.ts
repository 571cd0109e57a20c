import { type Decoded, flag, integer, list, optional, record, text } from '../../model/decode.js';
import type { Question } from '../question.js';

const listing = record({ program: integer, position: integer, marker: optional(text), carried: flag });
const listings = list(listing);

/** A place in a section's list; `program` is an ordinal, `position` counts from 1. */
export type ListingRecord = Decoded<typeof listing>;

export const listingsOfSections: Question<number, readonly ListingRecord[]> = {
  name: 'listingsOfSections',
  cypher: `MATCH (section:Entity&Section {nid: $base + key})
RETURN key, COLLECT {
  MATCH (section)-[link:LISTS]->(program)
  RETURN {program: program.nid - $base, position: link.position, marker: link.marker, carried: link.carried}
} AS answer`,
  decode: (rows, section) => listings(rows, `listings of section ${String(section)}`),
  bytesOf: (rows) => 50 + 100 * rows.length,
};

/** A node for each thing that can be searched, which holds its texts as the full-text index takes them. */

import type { NodeRow, Value } from '../model/release.js';
import { searchTokens } from '../model/search-tokens.js';
import { quotedKinds, quotedRelations, searchedKinds, textsOfThing } from '../model/searched-texts.js';
import { storedFields, storedRecord } from '../model/stored-fields.js';

import { valuesOf } from './node-rows.js';

/**
 * What the nodes hold, one after the other.
 *
 * @param things - the rows of all things, by ordinal
 */
export function* searchRows(things: readonly NodeRow[]): Generator<readonly Value[]> {
  const quotes = quotesByThing(things);
  const recordAt = keptRecords(things);
  for (const row of things) {
    const kind = searchedKinds.find((searched) => searched === row.label);
    if (kind === undefined) continue;
    const record = storedRecord(row);
    const municipality = municipalityOf(record, recordAt);
    const surroundings = { municipality, quotes: quotes.get(row.ordinal) ?? [] };
    const tokens = searchTokens(textsOfThing(kind, record, surroundings));
    yield valuesOf('SearchText', { thing: row.ordinal, ...tokens });
  }
}

type Record = ReturnType<typeof storedRecord>;

/** Its own, or that of its plan. */
function municipalityOf({ municipality, plan }: Record, recordAt: RecordAt): Record | undefined {
  return recordAt(municipality ?? recordAt(plan)?.['municipality']);
}

type RecordAt = (ordinal: Value | undefined) => Record | undefined;

/** Those of plans and municipalities, which are asked for with each thing of theirs. */
function keptRecords(things: readonly NodeRow[]): RecordAt {
  const kept = new Map<number, Record>();
  return (ordinal) => {
    const row = typeof ordinal === 'number' ? things[ordinal] : undefined;
    if (row === undefined) return undefined;
    const record = kept.get(row.ordinal) ?? storedRecord(row);
    kept.set(row.ordinal, record);
    return record;
  };
}

function quotesByThing(things: readonly NodeRow[]): ReadonlyMap<number, readonly string[]> {
  const [relation, subject, object, quote] = ['relation', 'subject', 'object', 'quote'].map((field) =>
    storedFields.Evidence.indexOf(field),
  ) as [number, number, number, number];
  const quotes = new Map<number, string[]>();
  const isQuoted = (ordinal: number): boolean => quotedKinds.some((kind) => kind === things[ordinal]?.label);
  for (const { label, values } of things) {
    if (label !== 'Evidence' || !quotedRelations.some((each) => each === values[relation])) continue;
    for (const end of [values[subject], values[object]]) {
      if (typeof end !== 'number' || !isQuoted(end)) continue;
      const ofThing = quotes.get(end) ?? [];
      quotes.set(end, ofThing);
      ofThing.push(values[quote] as string);
    }
  }
  return quotes;
}

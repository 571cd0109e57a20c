/** What all ids of a kind are, for a release that is laid in: who asks for things by their ids then waits for no database. */

import { setImmediate as turn } from 'node:timers/promises';

import { type Kind, partsOfId } from '../model/kinds.js';

import { blocksOf, stockOf } from './blocks.js';
import type { MaybePromise } from './maybe-promise.js';
import type { Within } from './question.js';
import { recordsInBlock, valuesIn } from './record-blocks.js';
import type { Asker, ReleaseView } from './release-view.js';

/** Ordinals by id. */
export type IdTable = ReadonlyMap<string, number>;

/** Made of the records of the kind, which are asked for unless they are kept. Throws what the store throws. */
export function idTable(view: ReleaseView, kind: Kind, asker: Asker): MaybePromise<IdTable> {
  return view.workOut(nameFor(kind), asker, (everyone) => madeTable(view, kind, everyone), bytesOfIdTable);
}

async function madeTable(view: ReleaseView, kind: Kind, asker: Asker): Promise<IdTable> {
  const table = new Map<string, number>();
  for (const block of blocksOf(stockOf(view, kind), null)) {
    const [records] = await view.ask(recordsInBlock(kind), [block], asker);
    const ids = records === undefined ? [] : (valuesIn(records, kind, 'id') as readonly string[]);
    ids.forEach((id, place) => table.set(id, block[0] + place));
    // most often they are kept, and all would be done at once
    await turn();
  }
  return table;
}

export function bytesOfIdTable(table: IdTable): number {
  let bytes = 100;
  for (const id of table.keys()) bytes += 60 + id.length;
  return bytes;
}

/** Where all ids of the kind are kept; null for one that is not among them. */
export const withinIdTable: Within<string, number | null> = {
  nameOf: (id) => nameFor(partsOfId(id)?.kind),
  part: (table, id) => (table as IdTable).get(id) ?? null,
};

function nameFor(kind: Kind | undefined): string {
  return `idTable ${kind ?? ''}`;
}

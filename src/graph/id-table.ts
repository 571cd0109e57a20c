/** What all ids of a kind are, for a release that is laid in: who asks for things by their ids then waits for no database. */

import { type Kind, partsOfId } from '../model/kinds.js';

import { blocksOf, stockOf } from './blocks.js';
import { type MaybePromise, then } from './maybe-promise.js';
import type { Within } from './question.js';
import { recordsInBlock, valuesIn } from './record-blocks.js';
import type { Asker, ReleaseView } from './release-view.js';

/** Ordinals by id. */
export type IdTable = ReadonlyMap<string, number>;

/** Made of the records of the kind, which are asked for unless they are kept. Throws what the store throws. */
export function idTable(view: ReleaseView, kind: Kind, asker: Asker): MaybePromise<IdTable> {
  const blocks = blocksOf(stockOf(view, kind), null);
  return view.workOut(
    nameFor(kind),
    asker,
    (everyone) =>
      then(view.ask(recordsInBlock(kind), blocks, everyone), (answers) => {
        const ids = answers.flatMap((block) => valuesIn(block, kind, 'id') as readonly string[]);
        return new Map(ids.map((id, place) => [id, view.firstOf(kind) + place]));
      }),
    bytesOfIdTable,
  );
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

/** Law 3 on one list: its groups are those of the plain model, and the filter of each gives the same at the root. */

import type { Dataset } from '../../src/model/dataset.js';
import type { Id, Kind } from '../../src/model/kinds.js';
import { thingsByKind } from '../../src/release/numbering.js';
import type { Asker } from '../support/asking.js';

import {
  groupableAt,
  type Grouping,
  groupsOf,
  rootListsWhere,
  type ShownGroup,
  shownItems,
} from './asked-groups.js';
import { type ConnectionAt, idsByPaging } from './paging-through.js';
import { plainGroups } from './plain-groups.js';
import { PlainModel } from './plain-model.js';
import { type Choices, effective } from './readings.js';

/** How many groups of a list are asked for at the root. */
const mostFilters = 6;

/** The groups, once they are found to be lawful. */
export async function lawfulGroups(
  graph: Asker,
  world: Dataset,
  at: ConnectionAt,
  grouping: Grouping,
): Promise<readonly ShownGroup[]> {
  const groupable = groupableAt(at.name);
  const nested = readingOf(at);
  const here = [at.name, at.id, at.nested, at.where, grouping];
  const shown = await groupsOf(graph, at, groupable.list, grouping);
  const items = await idsByPaging(graph, at, { size: 200, direction: 'forwards' });
  const model = new PlainModel(world, effective(nested));
  const expected = plainGroups(model, groupable.kind, items, grouping);
  expect([here, shown.map(({ where: _filter, ...group }) => group)]).toEqual([
    here,
    expected.map((cell) => ({ ...cell, count: cell.items.length, ...firstPage(cell.items) })),
  ]);
  const step = Math.ceil(shown.length / mostFilters);
  const filters = shown.filter((_, index) => index % step === 0).map(({ where }) => where);
  const cells = expected.filter((_, index) => index % step === 0);
  const lists = await rootListsWhere(graph, nested, groupable, filters);
  expect([here, filters, lists]).toEqual([
    here,
    filters,
    cells.map((cell) => firstPage(inOrder(world, atRoot(model, groupable.kind, cell.items)))),
  ]);
  return shown;
}

function firstPage(ids: readonly Id[]) {
  return { totalCount: ids.length, items: ids.slice(0, shownItems) };
}

/** A link of structure has its citation under every reading; the root's list has it where it is inside the reading. */
function atRoot(model: PlainModel, kind: Kind, ids: readonly Id[]): readonly Id[] {
  if (kind !== 'Evidence') return ids;
  const inside = new Set(model.counted.map(({ id }) => id));
  return ids.filter((id) => inside.has(id));
}

/** The reading that a list is under: what stands on the link of a gap is read in the roles of gaps. */
function readingOf({ link, nested }: ConnectionAt): readonly Choices[] {
  return link?.field === 'gaps' ? [...nested, { roles: ['ISSUE', 'GOAL'] }] : nested;
}

/** The order of the root's list. */
function inOrder(world: Dataset, ids: readonly Id[]): readonly Id[] {
  const wanted = new Set(ids);
  const things = Object.values(thingsByKind(world)).flat();
  return things.map(({ id }) => id).filter((id) => wanted.has(id));
}

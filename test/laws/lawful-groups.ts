/** Law 3 on one list: its groups are those of the plain model, and the filter of each gives the same at the root. */

import type { Dataset } from '../../src/model/dataset.js';
import type { Id } from '../../src/model/kinds.js';
import { thingsByKind } from '../../src/release/numbering.js';
import type { Asker } from '../support/asking.js';

import { groupableAt, type Grouping, groupsOf, rootListsWhere, type ShownGroup } from './asked-groups.js';
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
  const expected = plainGroups(new PlainModel(world, effective(nested)), groupable.kind, items, grouping);
  expect([here, shown.map(({ where: _filter, ...group }) => group)]).toEqual([
    here,
    expected.map((cell) => ({ ...cell, count: cell.items.length, totalCount: cell.items.length })),
  ]);
  const some = shown.filter((_, index) => index % Math.ceil(shown.length / mostFilters) === 0);
  const filters = some.map(({ where }) => where);
  const lists = await rootListsWhere(graph, nested, groupable, filters);
  expect([here, filters, lists]).toEqual([
    here,
    filters,
    some.map((group) => ({ totalCount: group.count, items: inOrder(world, group.items) })),
  ]);
  return shown;
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

/** One list of a world under a filter and orders: what it must hold by the law, and what the API says that it holds. */

import fc from 'fast-check';

import type { Dataset } from '../../src/model/dataset.js';
import type { Id, Kind } from '../../src/model/kinds.js';
import type { Asker } from '../support/asking.js';

import type { ConnectionAt, ShownPage } from './paging-through.js';
import { fieldLaws } from './plain-fields.js';
import { type PlainWhere, wants } from './plain-filters.js';
import { PlainModel } from './plain-model.js';
import { inOrders } from './plain-orders.js';
import { anyOrder, anyWhere } from './random-filters.js';
import { asked, type Choices, effective, innermost, nestedReadings } from './readings.js';
import { connections, nodeOf, root } from './schema-lists.js';

export interface FilteredList {
  readonly at: Pick<ConnectionAt, 'name' | 'type' | 'id' | 'field'>;
  /** Of its items. */
  readonly kind: Kind;
  readonly nested: readonly Choices[];
  readonly where: PlainWhere;
  readonly orderBy: readonly string[];
}

/** Any of these lists, under any reading, with any filter and order that it takes. */
export function anyFilteredList(world: Dataset, lists: readonly ConnectionAt[]): fc.Arbitrary<FilteredList> {
  const isRoot = ({ type }: ConnectionAt): boolean => type === root;
  const list = fc.oneof(fc.constantFrom(...lists.filter(isRoot)), fc.constantFrom(...lists));
  return fc.tuple(list, nestedReadings).chain(([{ name, type, id, field }, nested]) => {
    const kind = kindOfItems(name);
    const model = new PlainModel(world, effective(nested));
    return fc.record({
      at: fc.constant({ name, type, id, field }),
      kind: fc.constant(kind),
      nested: fc.constant(nested),
      where: anyWhere(model, `${kind}Where`, 3),
      orderBy: anyOrder(kind),
    });
  });
}

function kindOfItems(name: string): Kind {
  const edge = connections.find((lead) => lead.name === name)?.edge;
  if (edge === undefined) throw new Error(`${name} is no connection.`);
  return nodeOf(edge).name as Kind;
}

/** Ids in order, from the law. */
export function lawfulIds(world: Dataset, { at, kind, nested, where, orderBy }: FilteredList): readonly Id[] {
  const model = new PlainModel(world, effective(nested));
  const items = fieldLaws[at.name]?.(model, at.id) ?? [];
  const wanted = items.filter((item) => wants(model, `${kind}Where`, where, item));
  return inOrders(model, orderBy, wanted).map(({ id }) => id);
}

/** @param page - such as `first: 200` */
export async function shownPage(graph: Asker, list: FilteredList, page: string): Promise<ShownPage> {
  const { at, kind, nested, where, orderBy } = list;
  const selection = 'totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor }';
  const field = `list: ${at.field}(where: $where, orderBy: $orderBy, ${page}) { ${selection} }`;
  const start =
    at.type === root
      ? `start: reading { ${field} }`
      : `start: node(id: "${at.id}") { ... on ${at.type} { ${field} } }`;
  const variables = `query ($where: ${kind}Where, $orderBy: [${kind}Order!])`;
  const data = await graph.data(`${variables} { ${asked(nested, start)} }`, { where, orderBy });
  return innermost(data, nested).start.list as ShownPage;
}

/** Asking for the groups of one connection, wherever it stands, page by page. */

import fc from 'fast-check';
import {
  getNamedType,
  type GraphQLEnumType,
  type GraphQLObjectType,
  isEnumType,
  isObjectType,
} from 'graphql';

import type { Id, Kind } from '../../src/model/kinds.js';
import type { Asker } from '../support/asking.js';

import { type ConnectionAt, connectionSelected } from './paging-through.js';
import { asked, type Choices, innermost } from './readings.js';
import { schema } from './schema-lists.js';

type Where = Readonly<Record<string, unknown>>;

/** Of what stands in a group, so many at most. */
export const shownItems = 200;

export interface ShownGroup {
  /** Ids, plain values as text, or null for those without a value. */
  readonly values: readonly (string | null)[];
  readonly count: number;
  readonly totalCount: number;
  /** The first of them. */
  readonly items: readonly Id[];
  readonly where: Where;
}

export interface Grouping {
  readonly by: readonly string[];
  readonly empty: boolean;
}

/** One dimension or two, with empty groups or without. */
export function anyGrouping({ dimensions }: Groupable): fc.Arbitrary<Grouping> {
  return fc.record({
    by: fc.shuffledSubarray([...dimensions], { minLength: 1, maxLength: Math.min(2, dimensions.length) }),
    empty: fc.boolean(),
  });
}

/** What can be grouped: the kind of a connection's items, the dimensions of the kind, and the list of a group. */
export interface Groupable {
  readonly kind: Kind;
  readonly dimensions: readonly string[];
  readonly list: string;
  /** Whether the connection takes a filter. */
  readonly takesWhere: boolean;
}

/** @param name - of the connection field: `Program.themes` */
export function groupableAt(name: string): Groupable {
  const [type = '', field = ''] = name.split('.');
  const lead = fieldOf(objectNamed(type), field);
  const connection = objectNamed(getNamedType(lead.type).name);
  const groups = fieldOf(connection, 'groups');
  const by = getNamedType(groups.args.find(({ name }) => name === 'by')?.type);
  if (!isEnumType(by)) throw new TypeError(`${connection.name} is grouped by nothing.`);
  const kind = by.name.replace(/Dimension$/, '') as Kind;
  const takesWhere = lead.args.some((argument) => argument.name === 'where');
  return { kind, dimensions: namesOf(by), list: listOf(kind), takesWhere };
}

function namesOf(type: GraphQLEnumType): readonly string[] {
  return type.getValues().map(({ name }) => name);
}

/** The field of a group that lists what stands in it. */
function listOf(kind: Kind): string {
  const fields = Object.values(objectNamed(`${kind}Group`).getFields());
  const list = fields.find(({ type }) => getNamedType(type).name.endsWith('Connection'));
  if (list === undefined) throw new TypeError(`${kind}Group lists nothing.`);
  return list.name;
}

function fieldOf(type: GraphQLObjectType, name: string) {
  const field = type.getFields()[name];
  if (field === undefined) throw new TypeError(`${type.name} has no field ${name}.`);
  return field;
}

function objectNamed(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new TypeError(`${name} is no type of the schema.`);
  return type;
}

/** All groups, met by paging through; a page is as long as can be. */
export async function groupsOf(
  graph: Asker,
  at: ConnectionAt,
  list: string,
  { by, empty }: Grouping,
): Promise<readonly ShownGroup[]> {
  const shown: ShownGroup[] = [];
  for (let after = ''; ;) {
    const group = `keys { dimension value node { id } } count where ${list}(first: ${shownItems}) { totalCount nodes { id } }`;
    const groups = `groups(by: [${by.join(', ')}], empty: ${String(empty)}, first: 200${after}) { totalCount nodes { ${group} } pageInfo { hasNextPage endCursor } }`;
    const { nodes, totalCount, pageInfo } = (await connectionSelected(graph, at, groups)).groups;
    for (const { keys, count, where, [list]: own } of nodes) {
      expect(keys.map(({ dimension }: any) => dimension)).toEqual(by);
      const values = keys.map(({ value, node }: any) => value ?? node?.id ?? null);
      const items = own.nodes.map(({ id }: any) => id);
      shown.push({ values, count, totalCount: own.totalCount, items, where });
    }
    if (!pageInfo.hasNextPage) {
      expect(shown).toHaveLength(totalCount);
      return shown;
    }
    after = `, after: "${pageInfo.endCursor}"`;
  }
}

/** What the root's list of a kind is under each of these filters. */
export async function rootListsWhere(
  graph: Asker,
  nested: readonly Choices[],
  { kind, list }: Groupable,
  wheres: readonly Where[],
): Promise<readonly { readonly totalCount: number; readonly items: readonly Id[] }[]> {
  if (wheres.length === 0) return [];
  const variables = wheres.map((_, index) => `$w${index}: ${kind}Where`).join(', ');
  const lists = wheres.map(
    (_, index) => `l${index}: ${list}(where: $w${index}, first: ${shownItems}) { totalCount nodes { id } }`,
  );
  const data = await graph.data(
    `query (${variables}) { ${asked(nested, lists.join(' '))} }`,
    Object.fromEntries(wheres.map((where, index) => [`w${index}`, where])),
  );
  const answers = innermost(data, nested);
  return wheres.map((_, index) => {
    const { totalCount, nodes } = answers[`l${index}`];
    return { totalCount, items: nodes.map(({ id }: any) => id) };
  });
}

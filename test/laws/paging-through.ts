/** Going through one connection page by page, wherever it stands. */

import type { Id } from '../../src/model/kinds.js';
import type { Asker } from '../support/asking.js';

import { isOf, type Portrait } from './portrait.js';
import { asked, type Choices, innermost } from './readings.js';
import { connections, edgeConnections, type Lead, root } from './schema-lists.js';

/** A connection of a thing, or of a link of one of its connections. */
export interface ConnectionAt {
  readonly name: string;
  readonly nested: readonly Choices[];
  readonly id: Id;
  readonly type: string;
  /** The connection and the position in it of the link that the connection belongs to. */
  readonly link?: { readonly field: string; readonly index: number };
  readonly field: string;
  /** Only what fulfils this filter. */
  readonly where?: { readonly type: string; readonly filter: Readonly<Record<string, unknown>> };
}

export interface ShownPage {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: Id }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: Id } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const page =
  'totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

export function pageOf(graph: Asker, at: ConnectionAt, args: string): Promise<ShownPage> {
  return connectionSelected(graph, at, page, args);
}

/** What is selected of a connection, wherever it stands. */
export async function connectionSelected(
  graph: Asker,
  at: ConnectionAt,
  selection: string,
  args = '',
): Promise<any> {
  const given = [...(at.where === undefined ? [] : ['where: $where']), ...(args === '' ? [] : [args])].join(
    ', ',
  );
  const connection = `page: ${at.field}${given === '' ? '' : `(${given})`} { ${selection} }`;
  if (at.link === undefined) return (await ask(graph, at, connection)).page;
  const before = await cursorBefore(graph, at, at.link);
  const list = `list: ${at.link.field}(first: 1${before}) { edges { ${connection} } }`;
  return (await ask(graph, at, list)).list.edges[0].page;
}

/** `after` for the link at this index. */
async function cursorBefore(
  graph: Asker,
  at: ConnectionAt,
  { field, index }: { readonly field: string; readonly index: number },
): Promise<string> {
  if (index === 0) return '';
  const list = `list: ${field}(first: ${index}) { pageInfo { endCursor } }`;
  return `, after: "${(await ask(graph, at, list)).list.pageInfo.endCursor}"`;
}

async function ask(graph: Asker, { nested, id, type, where }: ConnectionAt, selection: string): Promise<any> {
  const start =
    type === root
      ? `start: reading { ${selection} }`
      : `start: node(id: $id) { ... on ${type} { ${selection} } }`;
  const isFiltered = selection.includes('$where');
  const declared = [
    ...(type === root ? [] : ['$id: ID!']),
    ...(where === undefined || !isFiltered ? [] : [`$where: ${where.type}`]),
  ].join(', ');
  const variables = { id, where: where?.filter };
  const data = await graph.data(
    `query ${declared === '' ? '' : `(${declared})`} { ${asked(nested, start)} }`,
    variables,
  );
  return innermost(data, nested).start;
}

/** All ids in the order of the list; each page says exactly where it lies. */
export async function idsByPaging(
  graph: Asker,
  at: ConnectionAt,
  { size, direction }: { readonly size: number; readonly direction: 'forwards' | 'backwards' },
): Promise<readonly Id[]> {
  let ids: readonly Id[] = [];
  let cursor = '';
  const isForwards = direction === 'forwards';
  for (;;) {
    const args = isForwards ? `first: ${size}${cursor}` : `last: ${size}${cursor}`;
    const { nodes, edges, pageInfo, totalCount } = await pageOf(graph, at, args);
    const here = nodes.map(({ id }) => id);
    expect(edges.map(({ node }) => node.id)).toEqual(here);
    const met = ids.length + here.length;
    const isLast = met >= totalCount;
    expect(pageInfo).toEqual({
      hasNextPage: isForwards ? !isLast : ids.length > 0,
      hasPreviousPage: isForwards ? ids.length > 0 : !isLast,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    });
    expect(here).toHaveLength(Math.min(size, totalCount - ids.length));
    ids = isForwards ? [...ids, ...here] : [...here, ...ids];
    if (isLast) return ids;
    cursor = isForwards ? `, after: "${pageInfo.endCursor}"` : `, before: "${pageInfo.startCursor}"`;
  }
}

/** For each connection field of the schema, the connection of one thing – or of one link – that has the most items. */
export function fullestConnections(portrait: Portrait, nested: readonly Choices[]): readonly ConnectionAt[] {
  const fullest = ({ type, field }: Lead): Id | undefined =>
    [...portrait.answers.keys()]
      .filter((id) => isOf(id, type))
      .toSorted((a, b) => portrait.list(b, field).totalCount - portrait.list(a, field).totalCount)[0];
  const lists = connections.flatMap((lead): readonly ConnectionAt[] => {
    const id = fullest(lead);
    // Releases come and go beside the world.
    return id === undefined || lead.name === 'Query.releases' ? [] : [{ ...lead, nested, id }];
  });
  const onLinks = edgeConnections.flatMap(({ name, field, list }): readonly ConnectionAt[] => {
    const id = fullest(list);
    if (id === undefined) return [];
    const sizes = portrait.list(id, list.field).items.map(({ edge }) => edge?.[field].totalCount as number);
    const index = sizes.indexOf(Math.max(...sizes));
    const link = { field: list.field, index };
    return index < 0 ? [] : [{ name, nested, id, type: list.type, link, field }];
  });
  return [...lists, ...onLinks];
}

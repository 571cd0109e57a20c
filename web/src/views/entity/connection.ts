/** Lists as documents ask for them. */

export interface Edges<Edge> {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null };
  readonly edges: readonly Edge[];
}

export interface Nodes<Node> extends Omit<Edges<Node>, 'edges'> {
  readonly nodes: readonly Node[];
}

export type Connection<Item> = Edges<Item> | Nodes<Item>;

/** A stretch of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Where the list goes on, as the API says it. */
  readonly endCursor: string | null;
}

export function pageOf<Item>(list: Connection<Item>): Page<Item> {
  return { items: 'edges' in list ? list.edges : list.nodes, endCursor: list.pageInfo.endCursor };
}

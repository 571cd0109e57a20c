/**
 * A query of the bench as each peer is asked it. All answer with the same `data`; where the library's own shape differs,
 * `read` brings it into ours.
 */

export interface Query {
  readonly name: string;
  /** For the table. */
  readonly what: string;
  /** In the sense of the laws that are to be reached. */
  readonly law?: 'two hops' | 'shared';
  /** Variables, of all peers, are those of `Chosen`. */
  readonly tsunagu: string;
  readonly library: LibraryQuery | Cannot;
  /** On the schema of peers/by-hand.graphql. */
  readonly byHand: string | Cannot;
  /** One statement that returns `data`. */
  readonly cypher: string | Cannot;
}

/** Of @neo4j/graphql, on bench/peer/types.graphql. */
export interface LibraryQuery {
  readonly query: string;
  readonly read: (data: any) => unknown;
}

/** Why a peer does not answer it in one request. */
export interface Cannot {
  readonly cannot: string;
}

export function isAnswered<Asked>(asked: Asked | Cannot): asked is Asked {
  return !(typeof asked === 'object' && asked !== null && 'cannot' in asked);
}

/** What the queries are asked about, as it is found in a world. */
export interface Chosen {
  /** Ids. */
  readonly release: string;
  readonly program: string;
  readonly organization: string;
  readonly otherOrganization: string;
  /** Slugs; without narrower themes. */
  readonly theme: string;
  readonly themes: readonly string[];
  readonly theme1: string;
  readonly theme2: string;
  readonly theme3: string;
  readonly prefecture: string;
  readonly text: string;
}

/** What a list of the library leads to first, as ours has it. */
export function only(list: readonly any[]): unknown {
  return list[0] ?? null;
}

/** A list of the library as a page of ours. */
export function page(list: readonly any[], read: (item: any) => unknown = (item) => item): unknown {
  return { nodes: list.map((item) => read(item)) };
}

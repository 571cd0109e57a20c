/** A question of examples/, and its answer in as few words as it can be told. */

export interface Question {
  /** The file in examples/, without its ending. */
  readonly name: string;
  /** The answer as a sentence. */
  readonly says: string;
  /** What the answer comes to, out of all that was asked for. */
  readonly read: (data: any) => unknown;
  readonly answer: unknown;
}

/** The nodes of a connection that was asked for by nodes or by edges. */
export function nodesOf({ nodes, edges }: any): any[] {
  return nodes ?? edges.map(({ node }: any) => node);
}

export function slugsOf(connection: any): string[] {
  return nodesOf(connection).map(({ slug }) => slug);
}

/** Ids without their kind. */
export function keysOf(connection: any): string[] {
  return nodesOf(connection).map(({ id }) => keyOf(id));
}

export function keyOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

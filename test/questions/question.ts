/** A question of examples/, and its answer in as few words as it can be told. */

export interface Question {
  /** The file in examples/, without its ending. */
  readonly name: string;
  /** What it must be told, for the few that have no default: ids of the release of `earlier` and of that of the seeds. */
  readonly variables?: (releases: {
    readonly earlier: string;
    readonly seeds: string;
  }) => Record<string, unknown>;
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

/** The jars a private Neo4j runs on, as the lock file pins them (made by scripts/neo4j-lock/refresh.mjs). */
import lock from './neo4j-5.26.lock.json' with { type: 'json' };

/** One pinned jar. */
export interface Jar {
  /** Maven coordinates, `group:artifact:version` or `group:artifact:version:classifier`. */
  readonly artifact: string;
  /** Bytes. */
  readonly size: number;
  /** Hexadecimal, lower case. */
  readonly sha256: string;
}

/** Release of Neo4j, for example `5.26.31`. */
export const neo4jVersion: string = lock.neo4j;

export const pinnedJars: readonly Jar[] = lock.jars;

/** Name of the jar's file; the lock holds no two alike. */
export function fileNameOf({ artifact }: Jar): string {
  return `${artifact.split(':').slice(1).join('-')}.jar`;
}

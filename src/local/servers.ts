/** The Neo4j that can be started privately: for each line the one release whose jars its lock file pins. */
import lock5 from './neo4j-5.26.lock.json' with { type: 'json' };
import lock2026 from './neo4j-2026.08.lock.json' with { type: 'json' };
import type { Jar } from './pinned-jar.js';

/** A line of releases; a store made by one is never opened by another. */
export type ServerName = '5.26' | '2026.08';

/** What it takes to run one of them. */
export interface Server {
  readonly name: ServerName;
  /** The release, for example `5.26.31`. */
  readonly version: string;
  /** What the lock file pins (made by scripts/neo4j-lock/refresh.mjs). */
  readonly jars: readonly Jar[];
  readonly entryClass: string;
  /** The first Java that it runs on, for example 17. */
  readonly leastJava: number;
}

export const servers: Readonly<Record<ServerName, Server>> = {
  '5.26': {
    name: '5.26',
    version: lock5.neo4j,
    jars: lock5.jars,
    entryClass: 'org.neo4j.server.CommunityEntryPoint',
    leastJava: 17,
  },
  '2026.08': {
    name: '2026.08',
    version: lock2026.neo4j,
    jars: lock2026.jars,
    entryClass: 'org.neo4j.server.Neo4jCommunity',
    leastJava: 21,
  },
};

/** The one that is started unless another is named. */
export const defaultServer = '5.26';

/** A running private Neo4j, as the rest of the program sees it. */
import type { Fault } from '../model/errors.js';

/** How a private Neo4j ended. */
export type LocalExit = { readonly kind: 'stopped' } | { readonly kind: 'died'; readonly fault: Fault };

/** A running private Neo4j. */
export interface LocalNeo4j extends AsyncDisposable {
  readonly uri: string;
  readonly user: 'neo4j';
  readonly password: string;
  /** The JVM's number. */
  readonly pid: number;
  /** Folder of the store's logs. */
  readonly logs: string;
  /** Resolves when the JVM is gone, asked or unasked; never rejects. */
  readonly exited: Promise<LocalExit>;
  /**
   * Closes the store and resolves when the JVM is gone (about a second; a throw-away one at once) and the folder is free.
   * Also to be called when the JVM died by itself.
   */
  stop(): Promise<void>;
}

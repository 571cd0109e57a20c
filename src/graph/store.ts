/** The one way to Neo4j: named texts with parameters, read-only for questions, each with its deadline. */

import neo4j, { type Driver, type QueryResult, type Session } from 'neo4j-driver';

import { Fault } from '../model/errors.js';

import { toFault, toLoadFault } from './driver-faults.js';
import { ReadingDriver } from './reading-driver.js';

export interface StoreSettings {
  /** `bolt://`, `neo4j://` and their encrypted forms. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly poolSize: number;
  readonly connectMs: number;
  readonly acquireMs: number;
  readonly livenessMs: number;
  readonly lifetimeMs: number;
  /** After this long a question is given up here … */
  readonly questionMs: number;
  /** … and after this long the server ends it by itself. */
  readonly serverQuestionMs: number;
}

export const defaultStoreSettings = {
  database: 'neo4j',
  poolSize: 20,
  connectMs: 1_000,
  acquireMs: 1_500,
  livenessMs: 30_000,
  lifetimeMs: 300_000,
  questionMs: 4_000,
  serverQuestionMs: 10_000,
} as const;

export type Parameters = Readonly<Record<string, unknown>>;
export type Row = Readonly<Record<string, unknown>>;

export interface Store extends AsyncDisposable {
  /**
   * Rows of a read-only text, whole numbers as numbers. Throws a `Fault`: STORE_UNAVAILABLE when the server cannot be
   * reached, DEADLINE_EXCEEDED when it takes too long or the signal aborts.
   */
  read(cypher: string, parameters: Parameters, signal?: AbortSignal): Promise<readonly Row[]>;
  /**
   * A session that may write, without deadline; for releases alone. Throws a `Fault` STORE_UNAVAILABLE or LOAD_FAILED for
   * whatever the server refuses.
   */
  writing<T>(work: (session: Session) => Promise<T>): Promise<T>;
}

export function openStore(settings: StoreSettings): Store {
  const auth = neo4j.auth.basic(settings.user, settings.password);
  const open = (): Driver =>
    neo4j.driver(settings.uri, auth, {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: settings.poolSize,
      connectionTimeout: settings.connectMs,
      connectionAcquisitionTimeout: settings.acquireMs,
      connectionLivenessCheckTimeout: settings.livenessMs,
      maxConnectionLifetime: settings.lifetimeMs,
      userAgent: 'tsunagu',
    });
  const reading = new ReadingDriver(open, settings.acquireMs);
  // a load is not asked again: it has a driver that stays
  const writing = open();
  return {
    read: (cypher, parameters, signal) => read({ reading, settings }, { cypher, parameters, signal }),
    writing: (work) => write(writing, settings.database, work),
    async [Symbol.asyncDispose]() {
      await Promise.all([reading[Symbol.asyncDispose](), writing.close()]);
    },
  };
}

interface Reading {
  readonly reading: ReadingDriver;
  readonly settings: StoreSettings;
}

interface Statement {
  readonly cypher: string;
  readonly parameters: Parameters;
  readonly signal: AbortSignal | undefined;
}

async function read({ reading, settings }: Reading, statement: Statement): Promise<readonly Row[]> {
  const parameters = wholeNumbers(statement.parameters);
  const sessions: Session[] = [];
  const { answer, leave } = reading.ask(async (driver, asked) => {
    const session = driver.session({ database: settings.database, defaultAccessMode: neo4j.session.READ });
    sessions.push(session);
    return session.run(statement.cypher, parameters, {
      timeout: settings.serverQuestionMs,
      metadata: { asked },
    });
  });
  try {
    return rowsOf(await before(answer, settings.questionMs, statement.signal));
  } catch (error) {
    throw toFault(error);
  } finally {
    leave();
    // Closing ends a query that still runs; nobody waits for it.
    for (const session of sessions) void session.close().catch(() => undefined);
  }
}

async function write<T>(
  driver: Driver,
  database: string,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const session = driver.session({ database });
  try {
    return await work(session);
  } catch (error) {
    throw toLoadFault(error);
  } finally {
    // a database that stopped itself, its disk being full, never answers that a transaction is undone
    await before(session.close(), closingMs).catch(() => undefined);
  }
}

/** How long a session that has written is given to end; its connection ends with the driver in any case. */
const closingMs = 2_000;

/** The driver never gives up on a server that stopped answering; this does. */
function before<T>(result: PromiseLike<T>, milliseconds: number, signal?: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const giveUp = (): void => {
      settle(() => {
        reject(new Fault('DEADLINE_EXCEEDED', 'The database took too long to answer.', { next: slower }));
      });
    };
    const timer = setTimeout(giveUp, milliseconds);
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
      act();
    };
    if (signal?.aborted === true) giveUp();
    signal?.addEventListener('abort', giveUp);
    result.then(
      (value) => {
        settle(() => {
          resolve(value);
        });
      },
      (error: unknown) => {
        settle(() => {
          reject(error instanceof Error ? error : new Error(String(error)));
        });
      },
    );
  });
}

const slower = 'Ask for smaller pages or fewer fields, or try again in a moment.';

export function rowsOf(result: QueryResult): readonly Row[] {
  return result.records.map((record) => record.toObject());
}

/**
 * Whole numbers of JavaScript reach the server as integers; left alone they would arrive as floats, as those of a Float64Array
 * do, which are equal to them and which the driver sends fifteen times as fast.
 */
export function wholeNumbers(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, wholeNumber(value)]));
}

function wholeNumber(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(wholeNumber);
  if (value instanceof Float64Array) return Array.from(value);
  if (typeof value === 'object' && value !== null) return wholeNumbers(value as Parameters);
  return value;
}

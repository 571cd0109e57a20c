/** Waiting until a private Neo4j answers a question, with the password that is ours. */
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';

/** Where the store is and how to get in. */
export interface Door {
  readonly port: number;
  readonly uri: string;
  readonly password: string;
}

/**
 * `silent`: given up before an answer came; `wrong password`: neither ours nor the one of a new store; `broken`: the server
 * is there, and cannot open what is stored.
 */
export type Answer = 'answers' | 'silent' | 'wrong password' | 'broken';

/**
 * Asks until the store answers or it is given up. A new store has the password `neo4j`, which is then exchanged for
 * ours; the same happens at the next start when this one is killed before it came to that. A store that is frozen
 * keeps the question for ever: the caller has to look at the signal too.
 */
export async function untilAnswers(door: Door, signal: AbortSignal): Promise<Answer> {
  while (!signal.aborted) {
    const answer = (await isOpen(door.port)) ? await tryPasswords(door) : 'silent';
    if (answer !== 'silent') return answer;
    await pause(50);
  }
  return 'silent';
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const tell = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => {
      tell(true);
    });
    socket.once('error', () => {
      tell(false);
    });
  });
}

async function tryPasswords(door: Door): Promise<Answer> {
  const answer = await ask(door.uri, door.password, { database: 'neo4j', cypher: 'RETURN 1' });
  if (answer === 'silent') return (await isBroken(door)) ? 'broken' : 'silent';
  if (answer !== 'wrong password') return answer;
  const cypher = 'ALTER CURRENT USER SET PASSWORD FROM $old TO $new';
  const parameters = { old: 'neo4j', new: door.password };
  return ask(door.uri, 'neo4j', { database: 'system', cypher, parameters });
}

/** Whether the server has tried to open the database and given it up; unless there is such a row, the statement fails. */
async function isBroken(door: Door): Promise<boolean> {
  const cypher = `SHOW DATABASE neo4j YIELD currentStatus, statusMessage
WHERE currentStatus <> 'online' AND statusMessage CONTAINS 'Unable to start'
RETURN 1 / count(*) AS given`;
  return (await ask(door.uri, door.password, { database: 'system', cypher })) === 'answers';
}

interface Question {
  readonly database: string;
  readonly cypher: string;
  readonly parameters?: Readonly<Record<string, string>>;
}

async function ask(
  uri: string,
  password: string,
  { database, cypher, parameters = {} }: Question,
): Promise<Answer> {
  await using driver: Driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), {
    maxConnectionPoolSize: 1,
    connectionTimeout: 5000,
  });
  try {
    await using session = driver.session({ database });
    await session.run(cypher, parameters);
    return 'answers';
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error;
    return error.code === 'Neo.ClientError.Security.Unauthorized' ? 'wrong password' : 'silent';
  }
}

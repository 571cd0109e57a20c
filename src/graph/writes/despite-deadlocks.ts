/** Loads that meet in an empty store may wait for each other's locks: the database then lets one of them fail. */

import { setTimeout as pause } from 'node:timers/promises';

import { Neo4jError } from 'neo4j-driver';

const mostTries = 20;

/** Tries work again that was ended for others; whatever else it throws is thrown at once. */
export async function despiteDeadlocks<T>(work: () => PromiseLike<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isDeadlock(error) || tries === mostTries) throw error;
      // not all at the same time again
      await pause(50 * tries * Math.random());
    }
  }
}

function isDeadlock(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === 'Neo.TransientError.Transaction.DeadlockDetected';
}

/**
 * One load at a time: a write lock on one node, held by an open transaction, gone the moment its holder is. What a load
 * changes for readers it changes in that same transaction, so that a load whose lock was lost changes nothing.
 */

import type { Session, Transaction } from 'neo4j-driver';

import { Fault } from '../../model/errors.js';
import type { Store } from '../store.js';

import { despiteDeadlocks } from './despite-deadlocks.js';

/** Statements of this transaction come into force together, when the work that is done alone has succeeded. */
export type LockTransaction = Pick<Transaction, 'run'>;

/**
 * Runs `work` alone; when it fails, the end of the session undoes the transaction. Throws `Fault` LOAD_RUNNING when
 * another load holds the lock for longer than `waitMs`.
 */
export function alone<T>(
  store: Store,
  waitMs: number,
  work: (lock: LockTransaction) => Promise<T>,
): Promise<T> {
  return store.writing(async (session) => {
    // tried again when it meets another load that still makes the constraints
    await despiteDeadlocks(() => session.run("MERGE (:LoadLock {name: 'load'})"));
    const transaction = await session.beginTransaction({ timeout: 0 });
    await lock(session, transaction, waitMs);
    const result = await work(transaction);
    await transaction.commit();
    return result;
  });
}

async function lock(session: Session, transaction: Transaction, waitMs: number): Promise<void> {
  const locking = transaction.run("MATCH (lock:LoadLock {name: 'load'}) SET lock.held = true");
  const waited = Symbol('waited');
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<typeof waited>((resolve) => {
    timer = setTimeout(resolve, waitMs, waited);
  });
  const first = await Promise.race([locking, patience]).finally(() => {
    clearTimeout(timer);
  });
  if (first !== waited) return;
  locking.catch(() => undefined);
  await session.close();
  throw new Fault('LOAD_RUNNING', 'Another load is running on this database.', {
    next: 'Wait until it has finished, then load again.',
  });
}

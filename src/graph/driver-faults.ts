/** What the driver throws, told as a `Fault` where it is an expected failure; anything else is handed on as it is. */

import { Neo4jError } from 'neo4j-driver';

import { Fault } from '../model/errors.js';

const unreachableCodes: ReadonlySet<string> = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'N/A',
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
]);

const timeoutCodes: ReadonlySet<string> = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.TransientError.Transaction.LockAcquisitionTimeout',
  'Neo.ClientError.Transaction.TransactionTerminated',
  'Neo.TransientError.Transaction.Terminated',
]);

export function toFault(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (unreachableCodes.has(error.code)) {
    return new Fault('STORE_UNAVAILABLE', 'The database cannot be reached at the moment.', {
      next: 'Try again in a moment; operators find the cause in the log.',
      cause: error,
    });
  }
  if (timeoutCodes.has(error.code)) {
    return new Fault('DEADLINE_EXCEEDED', 'The database took too long to answer.', {
      next: 'Ask for smaller pages or fewer fields, or try again in a moment.',
      cause: error,
    });
  }
  return error;
}

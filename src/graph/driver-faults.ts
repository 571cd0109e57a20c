/** What the driver throws, told as a `Fault` where it is an expected failure; anything else is handed on as it is. */

import { Neo4jError } from 'neo4j-driver';

import { Fault } from '../model/errors.js';

const refusedCodes: ReadonlySet<string> = new Set([
  'Neo.ClientError.Security.AuthenticationRateLimit',
  'Neo.ClientError.Security.Unauthorized',
]);

const unreachableCodes: ReadonlySet<string> = new Set([
  ...refusedCodes,
  'ServiceUnavailable',
  'SessionExpired',
  'N/A',
  // a connection that is cut while it is being made
  'ProtocolError',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  // after an error of its own, of its disk for instance, a database takes no transaction until it is restarted
  'Neo.DatabaseError.Transaction.TransactionStartFailed',
]);

const timeoutCodes: ReadonlySet<string> = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.TransientError.Transaction.LockAcquisitionTimeout',
  'Neo.ClientError.Transaction.TransactionTerminated',
  'Neo.TransientError.Transaction.Terminated',
]);

/** For those who ask: what is wrong with the database is not theirs to know. */
export function toFault(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (unreachableCodes.has(error.code)) {
    return new Fault('STORE_UNAVAILABLE', 'The database cannot be reached at the moment.', {
      next: 'Try again in a moment; operators find the cause in the log.',
      cause: error,
    });
  }
  if (/no such fulltext schema index/.test(error.message)) {
    return new Fault('STORE_UNAVAILABLE', 'The full-text index of this release does not exist.', {
      next: 'Ask again in a moment: the release may just have been retired. Operators: load again.',
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

/** For those who run it: what is wrong, and the way out. Everything that a database refuses ends a load. */
export function toLoadFault(error: unknown): unknown {
  if (error instanceof Fault) return retold(error);
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  if (refusedCodes.has(code)) {
    return new Fault('STORE_UNAVAILABLE', 'Authentication at the database failed.', {
      next: 'Correct NEO4J_USER and NEO4J_PASSWORD, and try again.',
      cause: error,
    });
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new Fault('STORE_UNAVAILABLE', 'Neo4j has no database of this name.', {
      next: 'Correct NEO4J_DATABASE, and try again.',
      cause: error,
    });
  }
  if (/\.(TransactionStartFailed|TransactionLogError|TransactionCommitFailed)$/.test(code)) {
    return new Fault('STORE_UNAVAILABLE', 'The database can no longer write.', {
      next: 'Most likely its disk is full: make room there, restart the database, and load again. The release that was current is kept.',
      cause: error,
    });
  }
  if (unreachableCodes.has(code) && code !== 'Neo.TransientError.General.MemoryPoolOutOfMemoryError') {
    return new Fault('STORE_UNAVAILABLE', 'The database cannot be reached.', {
      next: 'Start it, or correct NEO4J_URI, and try again. The release that was current is kept.',
      cause: error,
    });
  }
  return new Fault('LOAD_FAILED', `The database ended the load: ${error.message.trim()} (${code})`, {
    next: 'Nothing changed for readers. Load again; the next load removes what is left of this one.',
    cause: error,
  });
}

/** What readers would be told, as it is for those who run it. */
function retold(fault: Fault): unknown {
  if (fault.code === 'STORE_UNAVAILABLE' && fault.cause instanceof Neo4jError)
    return toLoadFault(fault.cause);
  if (fault.code !== 'DEADLINE_EXCEEDED') return fault;
  return new Fault('STORE_UNAVAILABLE', 'The database takes too long to answer.', {
    next: 'Look at what else its machine does, and try again. The release that was current is kept.',
  });
}

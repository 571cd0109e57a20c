/** What an operation carries from its arrival at the server to its line in the log. */

import type { FastifyRequest } from 'fastify';

import { type ErrorCode, gravestOf, outageAmong, type Shown } from '../errors.js';
import type { Lasting } from '../footing.js';
import type { Deadline } from '../limits/deadline.js';
import type { AnswerFigures } from '../service.js';

export interface Exchange {
  readonly deadline: Deadline;
  /** Set once there is a document, so that what is wrong is its content and not the request around it. */
  hasDocument: boolean;
  /** Set when a limit on what a document asks for refuses it. */
  isRefused: boolean;
  /** A name of the document itself, never text from beside it. */
  operationName?: string;
  figures?: AnswerFigures;
  /** Objects the operation could have given at most. */
  cost?: number;
  /** How long the answer stays what it is; set when it is whole and without errors. */
  lasting?: Lasting;
  /** Where the response comes from. */
  response?: 'kept' | 'made';
  /** Code of the gravest error among those of the answer. */
  failure?: ErrorCode | undefined;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Absent outside of GraphQL. */
    exchange: Exchange | null;
    /** Code of what went wrong outside of an exchange; null where nothing did, or nothing with a code of ours. */
    failure: ErrorCode | null;
    /** Of the body before compression, where it is not a stream. */
    answerBytes: number | null;
  }
}

/** Notes for the log what the client is shown: the gravest code, and what the store did wrong, which clients never see. */
export function noteFailure(request: FastifyRequest, errors: readonly Shown[]): void {
  const code = gravestOf(errors);
  // Apollo has a request of its own that stands for this one, and only the exchange is the same
  if (request.exchange) request.exchange.failure = code;
  else request.failure = code ?? null;
  const outage = outageAmong(errors);
  if (outage) request.log.warn({ err: outage }, 'unanswered');
}

/** Code of what went wrong with a request, inside its exchange or outside; undefined where nothing with a code did. */
export function failureOf({ exchange, failure }: FastifyRequest): ErrorCode | undefined {
  return failure ?? exchange?.failure;
}

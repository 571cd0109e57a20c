/** From the finished expansion to what is handed out: nulls, count, bytes, errors. */

import type { GraphQLError } from 'graphql';

import { AnswerTooLarge } from './answer-too-large.js';
import { ByteSink } from './byte-sink.js';
import { collectErrors } from './collect-errors.js';
import { countBytes } from './count.js';
import type { Expansion } from './expand.js';
import { JsonBytes } from './json-bytes.js';
import { placeNulls } from './nulls.js';
import { writeAnswer } from './write.js';

/** `data` is absent when the request failed before execution, null when an error went all the way up. */
export interface ExecutionAnswer {
  readonly data?: JsonBytes | null;
  readonly errors?: readonly GraphQLError[];
}

export interface AnswerLimits {
  readonly maxBytes: number;
  readonly maxErrors: number;
}

/** Throws `AnswerTooLarge`. */
export function answerOf(expansion: Expansion, { maxBytes, maxErrors }: AnswerLimits): ExecutionAnswer {
  const failed = placeNulls(expansion);
  const data = expansion.root.broken?.[0] ? null : writeData(expansion, maxBytes);
  return failed ? { data, errors: collectErrors(expansion, maxErrors) } : { data };
}

function writeData(expansion: Expansion, maxBytes: number): JsonBytes {
  const atLeast = countBytes(expansion);
  if (atLeast > maxBytes) throw new AnswerTooLarge(maxBytes, atLeast);
  const sink = new ByteSink(atLeast * 1.1, maxBytes);
  writeAnswer(expansion, sink);
  return new JsonBytes(sink.finish());
}

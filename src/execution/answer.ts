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

/** Room for the guess at the last text, which is three bytes a character. */
const slack = 1024;

/** `data` is absent when the request failed before execution, null when an error went all the way up. */
export interface ExecutionAnswer {
  readonly data?: JsonBytes | null;
  readonly errors?: readonly GraphQLError[];
}

export interface AnswerLimits {
  readonly maxBytes: number;
  readonly maxErrors: number;
}

/** Makes answers for one executor, and learns from each how many bytes its texts take. */
export class AnswerWriter {
  readonly #limits: AnswerLimits;
  /** Bytes met for each one counted: 1 for ASCII, near 3 for Japanese. */
  #density = 1.5;

  constructor(limits: AnswerLimits) {
    this.#limits = limits;
  }

  /** Throws `AnswerTooLarge`. */
  answer(expansion: Expansion): ExecutionAnswer {
    const failed = placeNulls(expansion);
    const data = expansion.root.broken?.[0] ? null : this.#write(expansion);
    return failed ? { data, errors: collectErrors(expansion, this.#limits.maxErrors) } : { data };
  }

  #write(expansion: Expansion): JsonBytes {
    const { maxBytes } = this.#limits;
    const atLeast = countBytes(expansion);
    if (atLeast > maxBytes) throw new AnswerTooLarge(maxBytes, atLeast);
    const sink = new ByteSink(Math.min(atLeast * this.#density, maxBytes) + slack, maxBytes);
    writeAnswer(expansion, sink);
    this.#density = Math.max(this.#density * 0.99, sink.end / atLeast);
    return new JsonBytes(sink.finish());
  }
}

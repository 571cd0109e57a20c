/** One of our questions, asked of the other library. */

export interface Attempt {
  /** The file in examples/, without its ending. */
  readonly name: string;
  readonly verdict: Verdict;
  /** What it cannot do, or what is left to the client. */
  readonly because?: string;
  readonly query?: string;
  /** From its data to the answer in the words of test/questions. */
  readonly read?: (data: any) => unknown;
}

/**
 * - `answers`: one request, and the answer stands in the response; order and shape aside.
 * - `material`: one request brings all that is needed; the client counts, groups, joins or sorts it itself.
 * - `cannot`: not in one request.
 */
export type Verdict = 'answers' | 'material' | 'cannot';

/** Why there is no answer, in the words of the API. */

export interface Fault {
  /** A code of the API (docs/api.md), or `UNREACHABLE` when nothing came back. */
  readonly code: string;
  /** What happened and what to do, in English as the API says it. */
  readonly message: string;
  /** Under which the server's log tells of it, if it does. */
  readonly reference?: string;
}

/** Is it over when one has waited? */
export function isPassing({ code }: Fault): boolean {
  return passing.has(code);
}

const passing: ReadonlySet<string> = new Set([
  'UNREACHABLE',
  'STORE_UNAVAILABLE',
  'OVERLOADED',
  'RATE_LIMITED',
  'DEADLINE_EXCEEDED',
]);

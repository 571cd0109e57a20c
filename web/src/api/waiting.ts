/** How long to wait before what failed for a passing reason is tried again. */

/** Milliseconds: 1, 2, 4 … 30 s. */
export function waitAfter(failures: number): number {
  return Math.min(1_000 * 2 ** failures, 30_000);
}

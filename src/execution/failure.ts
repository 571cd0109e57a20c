/** What stands in the place of a value that could not be had. The GraphQL error is made from it last, if it is listed. */
export class Failure {
  /** As it was thrown or returned; anything, for anything can be thrown. */
  readonly reason: unknown;

  constructor(reason: unknown) {
    this.reason = reason;
  }
}

/**
 * Refuses a promise where a finished value belongs. It is also waited for, since its rejection would otherwise end
 * the process as nobody's.
 */
export function refusePromise(value: unknown): void {
  if (!(value instanceof Promise)) return;
  value.catch(() => undefined);
  throw new TypeError('A promise is no result: a batch resolver waits for its values itself.');
}

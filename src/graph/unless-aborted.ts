/**
 * What the work comes to; as soon as the signal aborts, its reason instead, and the work is left behind.
 * @param leave - called when that happens
 */
export function unlessAborted<Result>(
  work: Promise<Result>,
  signal: AbortSignal | undefined,
  leave: () => void = () => undefined,
): Promise<Result> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const giveUp = (): void => {
      leave();
      reject(signal.reason as Error);
    };
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp);
    // heard even when it is left behind: a rejection that nobody hears ends the process
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', giveUp);
    });
  });
}

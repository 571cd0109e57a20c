/** A signal that is aborted when nothing happens for a while. */

export interface IdleTimer {
  /** Aborted when nothing came for too long. */
  readonly signal: AbortSignal;
  restart(): void;
  stop(): void;
}

/** Starts at once; `restart` is called for each sign of life. */
export function idleTimer(milliseconds: number): IdleTimer {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new Error(`nothing came for ${String(milliseconds / 1000)} s`));
  }, milliseconds);
  return {
    signal: controller.signal,
    restart: () => void timer.refresh(),
    stop: () => {
      clearTimeout(timer);
    },
  };
}

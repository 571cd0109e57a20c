/** Whether the process is at its limit: in the last moment its event loop had hardly any time to spare. */

import { performance } from 'node:perf_hooks';

const momentMs = 100;
/** Share of the moment. */
const mostBusy = 0.9;

export class Pressure {
  #before = performance.eventLoopUtilization();
  #at = performance.now();
  #isHigh = false;

  /** Measured when asked for, at most once a moment. */
  get isHigh(): boolean {
    const now = performance.now();
    if (now - this.#at < momentMs) return this.#isHigh;
    const after = performance.eventLoopUtilization();
    this.#isHigh = performance.eventLoopUtilization(after, this.#before).utilization > mostBusy;
    this.#before = after;
    this.#at = now;
    return this.#isHigh;
  }
}

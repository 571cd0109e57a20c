/**
 * The driver that questions are asked through, and its successors. A connection may die without a word – a host that fell,
 * a firewall that forgot – and whoever asks over it waits for nothing. So when a question takes long, the server is asked over
 * a new connection whether it runs there. When it does not, the old connections are left behind, and what was being asked over
 * them is asked again over new ones.
 */

import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

import neo4j, { type Driver } from 'neo4j-driver';

import { unlessAborted } from './unless-aborted.js';

/** What somebody waits for; more than one driver may be working on it. */
interface Asked {
  /** The transaction's `asked` in its metadata. */
  readonly id: string;
  readonly begun: number;
  readonly drivers: Set<Driver>;
  /** Asks through one more driver. */
  send: (driver: Driver) => void;
}

export interface Asking<Result> {
  readonly answer: Promise<Result>;
  /** To be called when nobody waits any more, answered or not. */
  readonly leave: () => void;
}

export class ReadingDriver implements AsyncDisposable {
  readonly #open: () => Driver;
  readonly #longMs: number;
  readonly #drivers = new Set<Driver>();
  readonly #underway = new Set<Asked>();
  readonly #process = randomUUID();
  #current: Driver;
  #count = 0;
  #timer: NodeJS.Timeout | undefined;

  /** @param longMs - after so long a question is either on a connection or refused, and is looked for in the server */
  constructor(open: () => Driver, longMs: number) {
    this.#open = open;
    this.#longMs = longMs;
    this.#current = this.#begin();
  }

  /**
   * The first answer counts; the last error, when there is no answer.
   * @param work - runs with `id` as `asked` in its transaction's metadata; must be safe to do twice, at the same time too
   */
  ask<Result>(work: (driver: Driver, id: string) => Promise<Result>): Asking<Result> {
    const asked: Asked = {
      id: `${this.#process} ${String((this.#count += 1))}`,
      begun: performance.now(),
      drivers: new Set(),
      send: () => undefined,
    };
    const answer = new Promise<Result>((resolve) => {
      let sent = 0;
      asked.send = (driver) => {
        sent += 1;
        asked.drivers.add(driver);
        const working = work(driver, asked.id);
        working.then(resolve, () => {
          sent -= 1;
          if (sent === 0) resolve(working);
        });
      };
    });
    this.#underway.add(asked);
    asked.send(this.#current);
    this.#lookAfter(this.#longMs);
    const leave = (): void => {
      this.#underway.delete(asked);
      for (const driver of asked.drivers) this.#endUnused(driver);
    };
    return { answer, leave };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearTimeout(this.#timer);
    this.#underway.clear();
    const drivers = [...this.#drivers];
    this.#drivers.clear();
    await Promise.all(drivers.map((driver) => driver.close()));
  }

  #begin(): Driver {
    const driver = this.#open();
    this.#drivers.add(driver);
    return driver;
  }

  #endUnused(driver: Driver): void {
    if (driver === this.#current || !this.#drivers.has(driver)) return;
    for (const asked of this.#underway) if (asked.drivers.has(driver)) return;
    this.#drivers.delete(driver);
    void driver.close().catch(() => undefined);
  }

  #lookAfter(milliseconds: number): void {
    this.#timer ??= setTimeout(() => {
      void this.#look().finally(() => {
        this.#timer = undefined;
        const [eldest] = this.#underway;
        if (eldest !== undefined) this.#lookAfter(Math.max(this.#longMs - ageOf(eldest), leastMs));
      });
    }, milliseconds).unref();
  }

  async #look(): Promise<void> {
    const [eldest] = this.#underway;
    if (eldest === undefined || ageOf(eldest) < this.#longMs) return;
    const old = this.#current;
    const fresh = this.#begin();
    try {
      const running = await unlessAborted(runningOf(fresh, this.#process), AbortSignal.timeout(this.#longMs));
      // what has just been answered may still be on its way
      await pause(leastMs, undefined, { ref: false });
      const lost = [...this.#underway].filter(({ id, drivers }) => drivers.has(old) && !running.has(id));
      if (!lost.some((asked) => ageOf(asked) >= this.#longMs) || !this.#drivers.has(fresh)) return;
      this.#current = fresh;
      for (const asked of lost) asked.send(fresh);
    } catch {
      // it cannot be reached now, or does not tell
    } finally {
      this.#endUnused(fresh);
    }
  }
}

/** Between two looks, and for an answer to arrive. */
const leastMs = 200;

function ageOf({ begun }: Asked): number {
  return performance.now() - begun;
}

/** Those of this process that the server is working on. */
async function runningOf(driver: Driver, process: string): Promise<ReadonlySet<string>> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(
      `SHOW TRANSACTIONS YIELD metaData WHERE metaData.asked STARTS WITH $process RETURN metaData.asked AS id`,
      { process },
    );
    return new Set(records.map((record) => record.get('id') as string));
  } finally {
    void session.close().catch(() => undefined);
  }
}

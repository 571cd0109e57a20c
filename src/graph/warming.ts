/** What is known of warming up the releases that requests may enter: which are warm, which are being warmed. */

import type { ReleaseInfo } from '../model/release.js';

import type { Store } from './store.js';
import { warmUp } from './warm-up.js';

export interface WarmingOptions {
  /** A release is served after this long even if it is not warm; 0 warms none. */
  readonly mostMs: number;
  /** Told when a release has been warmed, or why that came to nothing. */
  readonly report: (outcome: WarmingOutcome) => void;
}

export interface WarmingOutcome {
  readonly release: ReleaseInfo;
  readonly asked: number;
  readonly ms: number;
  readonly failure?: unknown;
}

export const noWarming: WarmingOptions = { mostMs: 0, report: () => undefined };

export class Warming {
  readonly #store: Store;
  readonly #options: WarmingOptions;
  readonly #begun = new Set<number>();
  readonly #warm = new Set<number>();

  constructor(store: Store, options: WarmingOptions) {
    this.#store = store;
    this.#options = options;
  }

  /** Begins to warm the release unless that has begun. A failure ends it: whoever asks meets it for himself. */
  isWarm(release: ReleaseInfo): boolean {
    const { sequence } = release;
    if (this.#options.mostMs === 0 || this.#warm.has(sequence)) return true;
    if (!this.#begun.has(sequence)) {
      this.#begun.add(sequence);
      void this.#warmUp(release);
    }
    return false;
  }

  async #warmUp(release: ReleaseInfo): Promise<void> {
    const { mostMs, report } = this.#options;
    const begin = performance.now();
    const signal = AbortSignal.timeout(mostMs);
    const tell = (asked: number, failure: object = {}): void => {
      this.#warm.add(release.sequence);
      report({ release, asked, ms: Math.round(performance.now() - begin), ...failure });
    };
    await warmUp(this.#store, release, signal).then(tell, (failure: unknown) => {
      tell(0, { failure });
    });
  }
}

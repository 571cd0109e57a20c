/** What is known of warming up the releases that requests may enter: which are warm, which are being warmed. */

import type { ReleaseInfo } from '../model/release.js';

import { layIn } from './lay-in.js';
import { plannedQuestions } from './planned-questions.js';
import type { ReleaseView } from './release-view.js';
import type { Store } from './store.js';
import { compileEach, planEach, type WarmingUp } from './warm-up.js';

export interface WarmingOptions {
  /** A release is served after this long even if it is not warm; 0 warms none. */
  readonly mostMs: number;
  /** Told when a release has been warmed, or why that came to nothing. */
  readonly report: (outcome: WarmingOutcome) => void;
}

export interface WarmingOutcome {
  readonly release: ReleaseInfo;
  /** How many questions have been planned. */
  readonly asked: number;
  /** How much has been laid in, in bytes. */
  readonly bytes: number;
  readonly ms: number;
  readonly failure?: unknown;
}

export const noWarming: WarmingOptions = { mostMs: 0, report: () => undefined };

export class Warming {
  readonly #store: Store;
  readonly #options: WarmingOptions;
  readonly #room: number;
  readonly #begun = new Set<number>();
  readonly #warm = new Set<number>();

  /** @param room - for what is laid in of a release, in bytes */
  constructor(store: Store, options: WarmingOptions, room: number) {
    this.#store = store;
    this.#options = options;
    this.#room = room;
  }

  /** Begins to warm the release unless that has begun. A failure ends it: whoever asks meets it for himself. */
  isWarm(view: ReleaseView): boolean {
    const { sequence } = view.info;
    if (this.#options.mostMs === 0 || this.#warm.has(sequence)) return true;
    if (!this.#begun.has(sequence)) {
      this.#begun.add(sequence);
      void this.#warmUp(view);
    }
    return false;
  }

  async #warmUp(view: ReleaseView): Promise<void> {
    const { mostMs, report } = this.#options;
    const release = view.info;
    const begin = performance.now();
    const signal = AbortSignal.timeout(mostMs);
    const done = { asked: 0, bytes: 0 };
    try {
      const questions = plannedQuestions(release);
      const warming: WarmingUp = { store: this.#store, release, signal, questions };
      // what would be missed most comes first, should there be no time for all
      done.asked = await planEach(warming);
      done.bytes = await layIn(view, this.#room, signal);
      await compileEach(warming);
    } catch (failure) {
      Object.assign(done, { failure });
    }
    this.#warm.add(release.sequence);
    report({ release, ...done, ms: Math.round(performance.now() - begin) });
  }
}

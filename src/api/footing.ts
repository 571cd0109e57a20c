/** What an answer rests on, noted while it is made: it tells how long the answer stays what it is. */

import type { ReleaseInfo } from '../model/release.js';
import type { Entry, Releases } from '../graph/entry.js';
import type { ReleaseView } from '../graph/release-view.js';

/** How long: for good, as long as the release of a sequence is current, only now, or not for sure even now. */
export type Lasting =
  | { readonly kind: 'forGood' }
  | { readonly kind: 'whileCurrent'; readonly sequence: number }
  | { readonly kind: 'now' }
  | { readonly kind: 'stale'; readonly since: Date };

export class Footing {
  readonly #entry: Entry;
  readonly #named = new Set<ReleaseView>();
  /** Asked for once a request, so that all of it is answered from one list. */
  #list: Promise<readonly ReleaseInfo[]> | undefined;
  #onCurrent = false;
  #onList = false;

  constructor(entry: Entry) {
    this.#entry = entry;
  }

  /** To be called when something is asked of the release that the request entered. */
  restOnCurrent(): void {
    this.#onCurrent = true;
  }

  /** The graph, with what is asked of it noted. What is current and which releases are kept changes with any load. */
  get graph(): Releases {
    const { graph } = this.#entry;
    const list = (signal?: AbortSignal): Promise<readonly ReleaseInfo[]> =>
      (this.#list ??= graph.releases(signal));
    return {
      current: (signal) => {
        this.#onList = true;
        return graph.current(signal);
      },
      releases: (signal) => {
        this.#onList = true;
        return list(signal);
      },
      release: async (key, signal) => {
        const view = await graph.release(key, signal, () => list(signal));
        this.#named.add(view);
        return view;
      },
    };
  }

  get lasting(): Lasting {
    if (this.#onList) return { kind: 'now' };
    if (!this.#onCurrent && this.#named.size > 0) return { kind: 'forGood' };
    const { staleSince: since, view } = this.#entry;
    return since === undefined
      ? { kind: 'whileCurrent', sequence: view.info.sequence }
      : { kind: 'stale', since };
  }

  /** The release answered from: the one that the document names, if it names one for everything. */
  get release(): ReleaseView | undefined {
    if (this.lasting.kind !== 'forGood') return this.#entry.view;
    const [only, ...others] = this.#named;
    return others.length === 0 ? only : undefined;
  }
}

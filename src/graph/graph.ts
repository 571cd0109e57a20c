/** The graph as a whole: the current release, the others that are kept, and how a request enters one of them. */

import { Fault } from '../model/errors.js';
import type { ReleaseInfo } from '../model/release.js';

import type { KeptAnswers } from './kept-answers.js';
import { currentSequence, keptReleases } from './questions/releases.js';
import { ReleaseView } from './release-view.js';
import type { Store } from './store.js';

export class Graph {
  readonly #store: Store;
  readonly #kept: KeptAnswers;
  readonly #views = new Map<number, ReleaseView>();

  constructor(store: Store, kept: KeptAnswers) {
    this.#store = store;
    this.#kept = kept;
  }

  /** Newest load first. */
  releases(signal?: AbortSignal): Promise<readonly ReleaseInfo[]> {
    return keptReleases(this.#store, signal);
  }

  /** Throws `Fault` STORE_UNAVAILABLE before the first load. */
  async current(signal?: AbortSignal): Promise<ReleaseView> {
    const sequence = await currentSequence(this.#store, signal);
    const known = sequence === null ? undefined : this.#views.get(sequence);
    if (known !== undefined) return known;
    const releases = await this.releases(signal);
    const info = releases.find((release) => release.sequence === sequence);
    if (info === undefined) {
      throw new Fault('STORE_UNAVAILABLE', 'No release has been loaded yet.', { next: 'Run: tsunagu load' });
    }
    return this.#enter(info, releases);
  }

  /** By id or content hash. Throws `Fault` RELEASE_UNKNOWN, naming the ones that are kept. */
  async release(key: string, signal?: AbortSignal): Promise<ReleaseView> {
    const releases = await this.releases(signal);
    const info = releases.find(({ id, contentHash }) => key === id || key === contentHash);
    if (info !== undefined) return this.#enter(info, releases);
    throw new Fault('RELEASE_UNKNOWN', `No release "${key}" is kept.`, {
      next: `Kept are: ${releases.map(({ id }) => id).join(', ')}. Leave \`release\` out for the current one.`,
    });
  }

  /** The view of a release; those of retired ones are let go. */
  #enter(info: ReleaseInfo, releases: readonly ReleaseInfo[]): ReleaseView {
    const kept = new Set(releases.map(({ sequence }) => sequence));
    for (const sequence of this.#views.keys()) if (!kept.has(sequence)) this.#views.delete(sequence);
    const view = this.#views.get(info.sequence) ?? new ReleaseView(info, this.#store, this.#kept);
    this.#views.set(info.sequence, view);
    return view;
  }
}

/** The graph as a whole: the current release, the others that are kept, and how a request enters one of them. */

import { Fault } from '../model/errors.js';
import { isNamedBy, type ReleaseInfo } from '../model/release.js';

import { type Entry, type Releases, staleEntry } from './entry.js';
import type { KeptAnswers } from './kept-answers.js';
import { Pointer } from './pointer.js';
import { keptReleases } from './questions/releases.js';
import { ReleaseView } from './release-view.js';
import type { Store } from './store.js';
import { noWarming, Warming, type WarmingOptions } from './warming.js';

/** The part of the room for answers that may be filled with what is laid in of a release; as much is left to what is asked. */
const laidInShare = 0.5;

export interface GraphOptions {
  readonly warming?: WarmingOptions;
  /** After so long without an answer, nobody can tell which release is current. */
  readonly pointerMs?: number;
}

export class Graph implements Releases {
  readonly #store: Store;
  readonly #kept: KeptAnswers;
  readonly #pointer: Pointer;
  readonly #warming: Warming;
  readonly #views = new Map<number, ReleaseView>();
  /** What requests enter until a newer release is warm. */
  #served: ReleaseView | undefined;
  /** What they enter while the database cannot be reached. */
  #stale: Entry | undefined;

  constructor(store: Store, kept: KeptAnswers, { warming = noWarming, pointerMs }: GraphOptions = {}) {
    this.#store = store;
    this.#kept = kept;
    this.#pointer = new Pointer(store, pointerMs);
    this.#warming = new Warming(store, warming, kept.figures.maxBytes * laidInShare);
  }

  releases(signal?: AbortSignal): Promise<readonly ReleaseInfo[]> {
    return keptReleases(this.#store, signal);
  }

  /**
   * The current release; while nobody can tell which that is, the one that was entered last, which then answers what is
   * kept and nothing else. Throws as `current` does when none has been entered before.
   */
  async enter(signal?: AbortSignal): Promise<Entry> {
    if (this.#staleEntry() !== undefined) {
      await this.#pointer.retry();
      const stale = this.#staleEntry();
      if (stale !== undefined) return stale;
    }
    try {
      return { view: await this.current(signal), graph: this, staleSince: undefined };
    } catch (error) {
      const entry = this.#staleEntry();
      if (entry === undefined) throw error;
      return entry;
    }
  }

  #staleEntry(): Entry | undefined {
    const { failure } = this.#pointer;
    const served = this.#served;
    if (failure === undefined || served === undefined) return undefined;
    if (this.#stale?.staleSince !== failure.since) {
      const others = [...this.#views.values()].filter((view) => view !== served);
      this.#stale = staleEntry([served, ...others], failure);
    }
    return this.#stale;
  }

  async current(signal?: AbortSignal): Promise<ReleaseView> {
    const pointed = await this.#pointed(signal);
    const served = this.#served;
    const goesOn = served !== undefined && served !== pointed && this.#views.has(served.info.sequence);
    if (goesOn && !this.#warming.isWarm(pointed)) return served;
    this.#served = pointed;
    return pointed;
  }

  /** Throws `Fault` STORE_UNAVAILABLE before the first load, and until the first release that is entered is warm. */
  async checkReady(signal?: AbortSignal): Promise<void> {
    if (this.#warming.isWarm(await this.current(signal))) return;
    throw new Fault('STORE_UNAVAILABLE', 'Questions are still being planned and the release laid in.', {
      next: 'Try again in a moment; requests are answered already, only more slowly.',
    });
  }

  async #pointed(signal?: AbortSignal): Promise<ReleaseView> {
    const sequence = await this.#pointer.read(signal);
    const known = sequence === null ? undefined : this.#views.get(sequence);
    if (known !== undefined) return known;
    const releases = await this.releases(signal);
    const info = releases.find((release) => release.sequence === sequence);
    if (info === undefined) {
      throw new Fault('STORE_UNAVAILABLE', 'No release has been loaded yet.', { next: 'Run: tsunagu load' });
    }
    return this.#enter(info, releases);
  }

  async release(key: string, signal?: AbortSignal, list = () => this.releases(signal)): Promise<ReleaseView> {
    let releases: readonly ReleaseInfo[];
    try {
      releases = await list();
    } catch (error) {
      const known = [...this.#views.values()].find(({ info }) => isNamedBy(key, info));
      if (known === undefined) throw error;
      return known;
    }
    const info = releases.find((release) => isNamedBy(key, release));
    if (info !== undefined) return this.#enter(info, releases);
    throw new Fault('RELEASE_UNKNOWN', `No release "${key}" is kept.`, {
      next: `Kept releases: ${releases.map(({ id }) => id).join(', ')}.`,
    });
  }

  /** The view of a release; those of retired ones are let go. The list may be older than views that others have entered. */
  #enter(info: ReleaseInfo, releases: readonly ReleaseInfo[]): ReleaseView {
    const kept = new Set(releases.map(({ sequence }) => sequence));
    const newest = releases[0]?.sequence ?? 0;
    for (const sequence of this.#views.keys()) {
      if (sequence < newest && !kept.has(sequence)) this.#views.delete(sequence);
    }
    const view = this.#views.get(info.sequence) ?? new ReleaseView(info, this.#store, this.#kept);
    this.#views.set(info.sequence, view);
    return view;
  }
}

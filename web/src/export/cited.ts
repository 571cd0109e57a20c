/** What the forms of a citation are made from. */

/** What is cited. */
export interface Cited {
  readonly title: string;
  /** The reading in words; absent where everything counts. */
  readonly reading?: string;
  readonly release: { readonly id: string; readonly createdAt: string; readonly contentHash?: string };
  /** The permalink, absolute, with the release in it. */
  readonly url: string;
  /** What it rests on, as the API gives it. */
  readonly sources: readonly CitedSource[];
  /** In UTC. */
  readonly accessed: Date;
  /** Of the title. */
  readonly language: 'ja' | 'en';
}

export interface CitedSource {
  readonly title: string;
  readonly publisher?: string | null;
  readonly url?: string | null;
}

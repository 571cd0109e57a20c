/** Where an export is from. */

/** What a bundle tells beside its rows. */
export interface Provenance {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Absent when it was answered from several. */
  readonly release?: ReleaseTold;
}

export interface ReleaseTold {
  readonly id: string;
  readonly createdAt: string;
  readonly contentHash: string;
  /** As many as the API gives in one page. */
  readonly sources: { readonly totalCount: number; readonly nodes: readonly SourceTold[] };
}

export interface SourceTold {
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly license: string | null;
  readonly note: string | null;
}

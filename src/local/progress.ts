/** What a start tells while one waits. */

/** A step of a start, told when it begins and, if it has an amount, again as it goes on. */
export interface Progress {
  /** A few words, for example `Fetching Neo4j 5.26.31`. */
  readonly step: string;
  /** How much is done and wanted; in bytes unless a unit is named. */
  readonly amount?: { readonly done: number; readonly total: number; readonly unit?: string };
}

export type Report = (progress: Progress) => void;

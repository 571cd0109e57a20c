/** A release: every node and link of the graph at one time, as rows, and what identifies and describes the whole. */

import { type Id, type Kind, kinds } from './kinds.js';

/** What a label of a stored node can be; the last three are helpers that no reader meets as things. */
export type NodeLabel = Kind | 'SourceText' | 'Lookup' | 'SearchText';

export type Scalar = string | number | boolean;
/** Absent rather than null; numbers are integers except `areaKm2`. */
export type Properties = Readonly<Record<string, Scalar | readonly string[] | readonly number[]>>;

/** What stands in a field of a node; null where nothing does. No list is empty. */
export type Value = Properties[string] | null;

export interface NodeRow {
  /** Position in the release: kinds in the order of kinds.ts, then display order. */
  readonly ordinal: number;
  readonly label: NodeLabel;
  /** In the order of `storedFields[label]`. */
  readonly values: readonly Value[];
}

export interface LinkRow {
  readonly type: string;
  readonly from: number;
  readonly to: number;
  readonly properties: Properties;
}

/** As many as there are, perhaps made anew each time they are gone through. */
export interface Rows<Row> extends Iterable<Row> {
  readonly length: number;
}

/** Rows in their canonical order: nodes by ordinal, links by from, type, to. */
export interface ReleaseRows {
  readonly nodes: Rows<NodeRow>;
  readonly links: Rows<LinkRow>;
  /** The shapes that links refer to by number. */
  readonly shapes: readonly (readonly number[])[];
}

/** What is known of a release that readers may ask. */
export interface ReleaseInfo {
  readonly id: Id;
  /** Its nodes have the numbers sequence × `releaseSpan` + ordinal. */
  readonly sequence: number;
  /** Number of the full-text index that holds its texts; releases that are stored at the same time have different ones. */
  readonly searchSlot: number;
  /** SHA-256 over the facts, 64 hexadecimal digits; the same seeds give the same. */
  readonly contentHash: string;
  readonly createdAt: string;
  /** How many nodes of each kind there are; with the order of kinds.ts this places every ordinal. */
  readonly counts: Readonly<Record<Kind, number>>;
  readonly shapes: readonly (readonly number[])[];
}

/**
 * The form of what is stored. Kinds, terms and fields are stored by their place in our tables, and texts are searched in
 * the form in which they were stored, so a change of those is another form: count on, and releases of the old form are no
 * longer kept (release.test.ts notices).
 */
export const releaseFormat = 9;

/** Room for the nodes of one release. */
export const releaseSpan = 10_000_000;

/** Those that readers meet as things; helpers are numbered from there. */
export function thingsIn(counts: ReleaseInfo['counts']): number {
  return kinds.reduce((sum, kind) => sum + counts[kind], 0);
}

/** What stands behind `Release:` in its id. */
export function keyOfRelease({ id }: Pick<ReleaseInfo, 'id'>): string {
  return id.slice('Release:'.length);
}

/** Whether a reader means this release: by its id, what stands behind `Release:` in it, or its content hash. */
export function isNamedBy(name: string, release: Pick<ReleaseInfo, 'id' | 'contentHash'>): boolean {
  return name === release.id || name === keyOfRelease(release) || name === release.contentHash;
}

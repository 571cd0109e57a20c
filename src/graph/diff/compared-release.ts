/** A release as the comparison asks for it: one that is stored in Neo4j, or one that is compiled and not yet loaded. */

import type { ComparableRecord, ComparedLink, placedKinds } from '../../model/compared.js';
import { type Id, type Kind, kinds } from '../../model/kinds.js';

/** Things are named by their ordinals; answers come in the order asked. */
export interface ComparedRelease {
  readonly id: Id;
  readonly counts: Readonly<Record<Kind, number>>;
  /** Of every thing, `digestBytes` each: first of its fields, then of the links that start from it. */
  digests(): Promise<Buffer>;
  idsOf(things: readonly number[]): Promise<readonly Id[]>;
  linksOf(things: readonly number[]): Promise<readonly (readonly ComparedLink[])[]>;
  /** Where all things of a kind stand. */
  spansOf(kind: PlacedKind): Promise<readonly SpanRow[]>;
  recordsOf(things: readonly number[]): Promise<readonly ComparableRecord[]>;
  /** Null for a source without text. */
  textsOf(sources: readonly number[]): Promise<readonly (string | null)[]>;
}

export type PlacedKind = (typeof placedKinds)[number];

/** The ordinal of the source, then what stands under `spanFields`. */
export type SpanRow = readonly [
  source: number,
  startLine: number,
  endLine: number,
  start: number,
  end: number,
];

export const digestBytes = 16;

/** The first ordinal of each kind, and the one after its last. */
export function rangesOf(
  counts: Readonly<Record<Kind, number>>,
): Readonly<Record<Kind, { readonly first: number; readonly end: number }>> {
  let first = 0;
  const ranges = kinds.map((kind) => {
    const range = { first, end: first + counts[kind] };
    first = range.end;
    return [kind, range] as const;
  });
  return Object.fromEntries(ranges) as ReturnType<typeof rangesOf>;
}

/** Rows in batches, each a statement. */

import type { LinkRow } from '../../model/release.js';

/** Rows a statement; 1,000 and 20,000 were slower. */
const most = 5_000;

/** A statement of one form is the quickest to carry out, but to plan one takes as long as to carry out so many rows. */
const worthPlanning = 1_000;

/** A text that names so many links is still planned soon. */
const longestForm = 8;

/** The links that start from one node, in their canonical order. */
export interface Bundle {
  readonly from: number;
  readonly links: readonly LinkRow[];
  /** Their types one after the other; null when some of them have properties, or they are many. */
  readonly form: string | null;
}

/** @param links - in their canonical order */
export function* bundlesOf(links: Iterable<LinkRow>): Generator<Bundle> {
  let bundle: LinkRow[] = [];
  for (const link of links) {
    if (bundle[0] !== undefined && bundle[0].from !== link.from) {
      yield bundleOf(bundle[0].from, bundle);
      bundle = [];
    }
    bundle.push(link);
  }
  if (bundle[0] !== undefined) yield bundleOf(bundle[0].from, bundle);
}

function bundleOf(from: number, links: readonly LinkRow[]): Bundle {
  const isBare = links.every(({ properties }) => Object.keys(properties).length === 0);
  return {
    from,
    links,
    form: isBare && links.length <= longestForm ? links.map(({ type }) => type).join(' ') : null,
  };
}

/** Items in their order; where it costs little, those of one form by themselves. */
export function* batches<Item>(
  items: Iterable<Item>,
  {
    formOf,
    rowsIn,
  }: { readonly formOf: (item: Item) => string | null; readonly rowsIn: (item: Item) => number },
): Generator<readonly Item[]> {
  let batch: Item[] = [];
  let rows = 0;
  let form: string | null = null;
  for (const item of items) {
    const next = formOf(item);
    if (rows >= (next === form ? most : worthPlanning)) {
      yield batch;
      batch = [];
      rows = 0;
    }
    batch.push(item);
    rows += rowsIn(item);
    form = next;
  }
  if (batch.length > 0) yield batch;
}

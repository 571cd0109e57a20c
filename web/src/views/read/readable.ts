/** A source whose text is kept, a plan in it, and a line of that. */

import type { ReadSourceQuery } from '../../api/__generated__/graphql.js';

export type ReadableSource = Extract<
  NonNullable<ReadSourceQuery['reading']['node']>,
  { readonly __typename: 'Source' }
> & { readonly text: string };

export type PlanInSource = ReadableSource['plans']['nodes'][number];

export interface PlanAtLine {
  readonly source: ReadableSource;
  readonly plan: PlanInSource;
  /** The line in the address. */
  readonly line: number | null;
}

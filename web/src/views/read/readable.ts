/** A source whose text is kept, and a plan in it. */

import type { ReadSourceQuery } from '../../api/__generated__/graphql.js';

export type ReadableSource = Extract<
  NonNullable<ReadSourceQuery['reading']['node']>,
  { readonly __typename: 'Source' }
> & { readonly text: string };

export type PlanInSource = ReadableSource['plans']['nodes'][number];

/** Names as the API gives them. */

import type { NamedFragment } from '../../web/src/api/__generated__/graphql.js';

type Labelled = 'Municipality' | 'Program' | 'Theme';

/** A thing that is called as its id says. */
export function named<Kind extends Labelled>(
  kind: Kind,
  id: string,
): Extract<NamedFragment, { __typename: Kind }>;
export function named(kind: Labelled, id: string): NamedFragment {
  return { __typename: kind, id, label: { text: id, language: 'JA' } };
}

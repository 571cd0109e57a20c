/** The pages of a list after the first, each asked for by a document of its own. */

import type { ReactNode } from 'react';

import type { TypedDocumentString } from '../../api/__generated__/graphql.js';
import { useAnswer } from '../../api/client.js';
import { useDocumentLanguage } from '../../state/language.js';
import { useReading } from '../../state/reading.js';
import { Answered } from '../../ui/Answered.js';

import type { EntityVariables } from './Fetched.js';
import type { Next, Page } from './Further.js';

/** A list as documents ask for it; without a cursor it does not go on. */
export interface Edges<Edge> {
  readonly totalCount: number;
  readonly pageInfo?: { readonly endCursor: string | null };
  readonly edges: readonly Edge[];
}

export interface Nodes<Node> extends Omit<Edges<Node>, 'edges'> {
  readonly nodes: readonly Node[];
}

export function pageOf<Item>(list: Edges<Item> | Nodes<Item>): Page<Item> {
  return { items: 'edges' in list ? list.edges : list.nodes, endCursor: list.pageInfo?.endCursor ?? null };
}

type List<Item> = Edges<Item> | Nodes<Item>;

/** The list is the `page` of the reading or of the thing. */
interface NextData<Item> {
  readonly reading: { readonly page?: List<Item>; readonly node?: { readonly page?: List<Item> } | null };
}

type NextDocument<Item> = TypedDocumentString<NextData<Item>, EntityVariables & { readonly after: string }>;

/** @param id - of the thing whose list it is */
export function nextOf<Item>(document: NextDocument<Item>, id: string): Next<Item> {
  return (after, show) => (
    <Asked document={document} id={id} after={after}>
      {show}
    </Asked>
  );
}

interface AskedProps<Item> {
  readonly document: NextDocument<Item>;
  readonly id: string;
  readonly after: string;
  readonly children: (page: Page<Item>) => ReactNode;
}

function Asked<Item>({ document, id, after, children }: AskedProps<Item>) {
  const { reading } = useReading();
  const answer = useAnswer(document, { key: id, language: useDocumentLanguage(), after, ...reading });
  return (
    <Answered answer={answer}>
      {({ reading: { page, node } }) => {
        const list = page ?? node?.page;
        return list && children(pageOf(list));
      }}
    </Answered>
  );
}

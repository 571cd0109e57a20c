/** The pages of a list after the first, each asked for by a document of its own. */

import type { ReactNode } from 'react';

import type { TypedDocumentString } from '../../api/__generated__/graphql.js';
import { useAnswer } from '../../api/client.js';
import { useDocumentLanguage } from '../../state/language.js';
import { useReading } from '../../state/reading.js';
import { Answered } from '../../ui/Answered.js';

import { type Connection, type Edges, type Nodes, type Page, pageOf } from './connection.js';
import type { EntityVariables } from './Fetched.js';
import type { Next } from './Further.js';

/** The list is the `page` of every kind of thing that has it. */
interface NextData {
  readonly reading: {
    readonly node: { readonly __typename: string; readonly page?: Connection<unknown> } | null;
  };
}

type NextDocument<Data> = TypedDocumentString<Data, EntityVariables & { readonly after: string }>;

type Having<Data extends NextData> = Extract<
  Data['reading']['node'],
  { readonly __typename: string; readonly page: unknown }
>;

type ItemOf<Data extends NextData, Kind> =
  Extract<Having<Data>, { readonly __typename: Kind }> extends {
    readonly page: Edges<infer Item> | Nodes<infer Item>;
  }
    ? Item
    : never;

/** @param thing - whose list it is, of a kind for which the document has one */
export function nextOf<Data extends NextData, Kind extends Having<Data>['__typename']>(
  document: NextDocument<Data>,
  { id }: { readonly __typename: Kind; readonly id: string },
): Next<ItemOf<Data, Kind>> {
  return nextIn(
    document,
    id,
    ({ reading: { node } }) => node?.page as Connection<ItemOf<Data, Kind>> | undefined,
  );
}

/** @param listIn - finds the list in an answer */
export function nextIn<Data, Item>(
  document: NextDocument<Data>,
  id: string,
  listIn: (data: Data) => Connection<Item> | undefined,
): Next<Item> {
  return (after, show) => (
    <Asked document={document} id={id} after={after} listIn={listIn}>
      {show}
    </Asked>
  );
}

interface AskedProps<Data, Item> {
  readonly document: NextDocument<Data>;
  readonly id: string;
  readonly after: string;
  readonly listIn: (data: Data) => Connection<Item> | undefined;
  readonly children: (page: Page<Item>) => ReactNode;
}

function Asked<Data, Item>({ document, id, after, listIn, children }: AskedProps<Data, Item>) {
  const { reading } = useReading();
  const answer = useAnswer(document, { key: id, language: useDocumentLanguage(), after, ...reading });
  return (
    <Answered answer={answer}>
      {(data) => {
        const list = listIn(data);
        return list && children(pageOf(list));
      }}
    </Answered>
  );
}

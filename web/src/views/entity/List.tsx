/** Things under a heading with their number, which is that of the whole list. */

import type { ReactNode } from 'react';

import { useTexts } from '../../texts/texts.js';

import { type Connection, pageOf } from './connection.js';
import { Further, type Next } from './Further.js';

export type ListProps<Item> = Listed<Item> & {
  readonly title: string;
  /** What is said where there is nothing; that the source is silent when left out. */
  readonly none?: string | undefined;
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
};

/** A list that may be longer than its first page says how it goes on. */
type Listed<Item> =
  { readonly list: Connection<Item>; readonly next: Next<Item> } | { readonly whole: readonly Item[] };

/** What is beyond the first page is counted, and shown when it is asked for. */
export function List<Item>({ title, none, keyOf, children, ...listed }: ListProps<Item>) {
  const { entity } = useTexts();
  const items = 'whole' in listed ? listed.whole : pageOf(listed.list).items;
  const total = 'whole' in listed ? items.length : listed.list.totalCount;
  const shown = (some: readonly Item[]) => (
    <ul>
      {some.map((item) => (
        <li key={keyOf(item)}>{children(item)}</li>
      ))}
    </ul>
  );
  return (
    <section className="entity-list">
      <h2>
        {title} <span className="entity-total">({total})</span>
      </h2>
      {total === 0 && <p className="entity-none">{none ?? entity.none}</p>}
      {shown(items)}
      {'list' in listed && <Further {...listed}>{shown}</Further>}
    </section>
  );
}

/** Things under a heading with their number, which is that of the whole list. */

import type { ReactNode } from 'react';

import { useTexts } from '../../texts/texts.js';

import { Further, type Next } from './Further.js';
import { type Edges, type Nodes, pageOf } from './next.js';

export interface ListProps<Item> {
  readonly title: string;
  readonly list: Edges<Item> | Nodes<Item>;
  /** How the list goes on. */
  readonly next?: Next<Item> | undefined;
  /** What is said where there is nothing; that the source is silent when left out. */
  readonly none?: string | undefined;
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/** What is beyond the list is counted, and shown when it is asked for. */
export function List<Item>({ title, list, next, none, keyOf, children }: ListProps<Item>) {
  const { entity } = useTexts();
  const page = pageOf(list);
  const listed = (items: readonly Item[]) => (
    <ul>
      {items.map((item) => (
        <li key={keyOf(item)}>{children(item)}</li>
      ))}
    </ul>
  );
  return (
    <section className="entity-list">
      <h2>
        {title} <span className="entity-total">({list.totalCount})</span>
      </h2>
      {list.totalCount === 0 && <p className="entity-none">{none ?? entity.none}</p>}
      {listed(page.items)}
      <Further page={page} left={list.totalCount - page.items.length} next={next}>
        {listed}
      </Further>
    </section>
  );
}

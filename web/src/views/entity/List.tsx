/** Things under a heading with their number, which is that of the whole list. */

import type { ReactNode } from 'react';

import { useTexts } from '../../texts/texts.js';

export interface ListProps<Item> {
  readonly title: string;
  readonly totalCount: number;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/** Nothing listed is said to be not written, and what is beyond the list is counted. */
export function List<Item>({ title, totalCount, items, keyOf, children }: ListProps<Item>) {
  const { entity } = useTexts();
  return (
    <section className="entity-list">
      <h2>
        {title} <span className="entity-total">({totalCount})</span>
      </h2>
      {totalCount === 0 && <p className="entity-none">{entity.none}</p>}
      <ul>
        {items.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {items.length < totalCount && <p className="entity-none">{entity.more(totalCount - items.length)}</p>}
    </section>
  );
}

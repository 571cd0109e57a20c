/** Below a list what it does not show yet: how much that is, and page by page the list itself. */

import { type ReactNode, useState } from 'react';

import { useReading } from '../../state/reading.js';
import { useTexts } from '../../texts/texts.js';

import { type Connection, type Page, pageOf } from './connection.js';

/** Asks for the page after a cursor and shows it. */
export type Next<Item> = (after: string, show: (page: Page<Item>) => ReactNode) => ReactNode;

export interface FurtherProps<Item> {
  /** Its first page is above. */
  readonly list: Connection<Item>;
  readonly next: Next<Item>;
  readonly children: (items: readonly Item[]) => ReactNode;
}

/** Another reading has other pages: only its first one is shown. */
export function Further<Item>({ list, ...going }: FurtherProps<Item>) {
  const { reading } = useReading();
  const page = pageOf(list);
  return (
    <Rest key={JSON.stringify(reading)} page={page} left={list.totalCount - page.items.length} {...going} />
  );
}

interface RestProps<Item> extends Omit<FurtherProps<Item>, 'list'> {
  /** The page above. */
  readonly page: Page<Item>;
  /** How many items are below it. */
  readonly left: number;
}

function Rest<Item>({ page: { endCursor }, left, next, children }: RestProps<Item>) {
  const { entity } = useTexts();
  const [isWanted, setWanted] = useState(false);
  if (left <= 0 || endCursor === null) return null;
  if (!isWanted) {
    return (
      <button
        type="button"
        className="button entity-go-on"
        onClick={() => {
          setWanted(true);
        }}
      >
        {entity.goOn(left)}
      </button>
    );
  }
  return next(endCursor, (page) => (
    <>
      <Reached>{children(page.items)}</Reached>
      <Rest page={page} left={left - page.items.length} next={next}>
        {children}
      </Rest>
    </>
  ));
}

/** The button that was pressed is gone: the focus is where reading goes on. */
function Reached({ children }: { readonly children: ReactNode }) {
  return (
    <div tabIndex={-1} className="entity-reached" ref={focus}>
      {children}
    </div>
  );
}

function focus(place: HTMLElement | null): void {
  place?.focus({ preventScroll: true });
}

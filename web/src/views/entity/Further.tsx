/** Below a list what it does not show yet: how much that is, and page by page the list itself. */

import { type ReactNode, useState } from 'react';

import { useReading } from '../../state/reading.js';
import { useTexts } from '../../texts/texts.js';

/** A stretch of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Where the list goes on, as the API says it. */
  readonly endCursor: string | null;
}

/** Asks for the page after a cursor and shows it. */
export type Next<Item> = (after: string, show: (page: Page<Item>) => ReactNode) => ReactNode;

export interface FurtherProps<Item> {
  /** The page above. */
  readonly page: Page<Item>;
  /** How many items are below it. */
  readonly left: number;
  /** Without it they are only counted. */
  readonly next?: Next<Item> | undefined;
  readonly children: (items: readonly Item[]) => ReactNode;
}

/** Another reading has other pages: only its first one is shown. */
export function Further<Item>(props: FurtherProps<Item>) {
  const { reading } = useReading();
  return <Rest key={JSON.stringify(reading)} {...props} />;
}

function Rest<Item>({ page: { endCursor }, left, next, children }: FurtherProps<Item>) {
  const { entity } = useTexts();
  const [isWanted, setWanted] = useState(false);
  if (left <= 0) return null;
  if (next === undefined || endCursor === null) return <p className="entity-none">{entity.more(left)}</p>;
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

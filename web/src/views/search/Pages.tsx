/** From page to page of the finds, both ways; the address has the cursor of a page and the place of its first find. */

import type { SearchQuery } from '../../api/__generated__/graphql.js';
import { withParameters } from '../../state/address.js';
import { navigate, useLocation } from '../../state/location.js';
import { useViewState } from '../../state/view-state.js';
import { useTexts } from '../../texts/texts.js';

/** On a page. */
export const mostFinds = 20;

/** The parameters of a search that shows its first page. */
export const firstPage = { after: null, before: null, from: null };

/** The place of the first find that is shown; null where the address does not tell. */
export function useFirst(hasPreviousPage: boolean): number | null {
  const [from] = useViewState('from');
  if (!hasPreviousPage) return 1;
  return from !== null && /^[1-9]\d{0,8}$/.test(from) ? Number(from) : null;
}

export interface PagesProps {
  readonly pageInfo: SearchQuery['reading']['search']['pageInfo'];
  readonly first: number | null;
  /** How many finds are shown. */
  readonly shown: number;
  readonly onTurn: () => void;
}

export function Pages({ pageInfo, first, shown, onTurn }: PagesProps) {
  const { search } = useTexts();
  const here = useLocation();
  const { hasPreviousPage, hasNextPage, startCursor, endCursor } = pageInfo;
  const before = first === null ? null : first - mostFinds;
  const pages = [
    hasPreviousPage && { name: search.first, to: {} },
    hasPreviousPage && {
      name: search.previous,
      to: before !== null && before <= 1 ? {} : { before: startCursor, from: numeral(before) },
    },
    hasNextPage && {
      name: search.next,
      to: { after: endCursor, from: numeral(first === null ? null : first + shown) },
    },
  ].filter((page) => page !== false);
  return (
    <p className="search-pages">
      {pages.map(({ name, to }) => (
        <button
          key={name}
          type="button"
          className="button"
          onClick={() => {
            navigate(withParameters(here, { ...firstPage, ...to }));
            onTurn();
          }}
        >
          {name}
        </button>
      ))}
    </p>
  );
}

function numeral(place: number | null): string | null {
  return place === null ? null : String(place);
}

/** Which kinds of things are looked for. */

import type { Kind } from '../../api/__generated__/graphql.js';
import { withParameters } from '../../state/address.js';
import { navigate, useLocation } from '../../state/location.js';
import { useTexts } from '../../texts/texts.js';

import { firstPage } from './Pages.js';

const searched = [
  'Municipality',
  'Theme',
  'Program',
  'Organization',
  'Plan',
  'Section',
  'Statement',
  'Figure',
  'Industry',
  'Document',
  'Category',
] as const;

/** The kind that the address names; null means all. */
export function useKind(): Kind | null {
  const named = useLocation().searchParams.get('kind');
  const kind = searched.find((known) => known.toLowerCase() === named);
  return kind === undefined ? null : (kind.toUpperCase() as Kind);
}

export function Kinds() {
  const { search, kinds } = useTexts();
  const chosen = useKind();
  const here = useLocation();
  const choose = (kind: string | null) => {
    navigate(withParameters(here, { kind, ...firstPage }));
  };
  return (
    <div className="search-kinds" role="group" aria-label={search.title}>
      <button
        type="button"
        className="chip"
        aria-pressed={chosen === null}
        onClick={() => {
          choose(null);
        }}
      >
        {search.allKinds}
      </button>
      {searched.map((kind) => (
        <button
          key={kind}
          type="button"
          className="chip"
          aria-pressed={chosen === kind.toUpperCase()}
          onClick={() => {
            choose(kind.toLowerCase());
          }}
        >
          {kinds[kind]}
        </button>
      ))}
    </div>
  );
}

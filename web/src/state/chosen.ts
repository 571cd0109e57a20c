/** The municipalities named in the address: `municipalities=ome,fussa`. */

import { useViewState } from './view-state.js';

/** Their slugs, none when none are named, and how to name others. */
export function useChosen(): readonly [readonly string[], (slugs: readonly string[]) => void] {
  const [value, set] = useViewState('municipalities');
  const slugs = value?.split(',').filter((slug) => slug !== '') ?? [];
  return [
    slugs,
    (next) => {
      set(next.length === 0 ? null : next.join(','));
    },
  ];
}

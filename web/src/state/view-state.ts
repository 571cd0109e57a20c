/** What a view selects, kept in the address. */

import { withParameters } from './address.js';
import { navigate, useLocation } from './location.js';

/** Sets the parameter, or takes it out; with `replace`, without a step of the back button. */
export type SetParameter = (value: string | null, options?: { readonly replace?: boolean }) => void;

/** A parameter of the address and how to set it; null when the address does not have it. */
export function useViewState(name: string): readonly [string | null, SetParameter] {
  const value = useLocation().searchParams.get(name);
  return [
    value,
    (next, options = {}) => {
      navigate(withParameters(new URL(location.href), { [name]: next }), options);
    },
  ];
}

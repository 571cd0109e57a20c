/** Tells the style sheet which colours GraphiQL has: those that were chosen in it, else those of the system. */

import { useGraphiQL } from '@graphiql/react';
import { useLayoutEffect } from 'react';

import { useSystemColorTheme } from '../src/state/theme.js';

/** Shows nothing itself. */
export function Theme() {
  const chosen = useGraphiQL(({ theme }) => theme);
  const system = useSystemColorTheme();
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = chosen ?? system;
  }, [chosen, system]);
  return null;
}

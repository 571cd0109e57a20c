/** Light or dark: `theme=` in the address, else as the system has it. */

import { useSyncExternalStore } from 'react';

import { useLocation } from './location.js';

export type ColorTheme = 'light' | 'dark';

/** The colours of the page. */
export function useColorTheme(): ColorTheme {
  const named = useLocation().searchParams.get('theme');
  const system = useSystemColorTheme();
  return named === 'light' || named === 'dark' ? named : system;
}

export function useSystemColorTheme(): ColorTheme {
  return useSyncExternalStore(onSystemChange, () => (systemIsDark().matches ? 'dark' : 'light'));
}

function systemIsDark(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)');
}

function onSystemChange(tell: () => void): () => void {
  const query = systemIsDark();
  query.addEventListener('change', tell);
  return () => {
    query.removeEventListener('change', tell);
  };
}

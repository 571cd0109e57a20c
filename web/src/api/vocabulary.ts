/** The themes of a reading and the top concept that each is below. */

import type { VocabularyQuery } from './__generated__/graphql.js';

/** A theme by name, with the one above it. */
export type VocabularyTheme = VocabularyQuery['reading']['themes']['nodes'][number];

/** By the id of each theme, the theme above it that has none above; broader ones stand before their narrower ones. */
export function topsOf(themes: readonly VocabularyTheme[]): ReadonlyMap<string, VocabularyTheme> {
  const tops = new Map<string, VocabularyTheme>();
  for (const theme of themes) {
    const above = theme.broader === null ? undefined : tops.get(theme.broader.id);
    tops.set(theme.id, above ?? theme);
  }
  return tops;
}

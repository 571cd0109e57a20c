/** Texts in the language asked for, or in the one there is. */

import type { Label } from './__generated__/resolvers.js';

export interface Translations {
  readonly JA?: string | null;
  readonly EN?: string | null;
}

/** Null when there is no text in either language. */
export function labelIn(language: Label['language'], texts: Translations): Label | null {
  const other = language === 'JA' ? 'EN' : 'JA';
  for (const candidate of [language, other] as const) {
    const text = texts[candidate];
    if (typeof text === 'string') return { text, language: candidate };
  }
  return null;
}

/** The name of something, which always has one in Japanese. */
export function nameIn(
  language: Label['language'],
  { name, nameEn }: { readonly name: string; readonly nameEn?: string | null },
): Label {
  return labelIn(language, { JA: name, EN: nameEn ?? null }) ?? { text: name, language: 'JA' };
}

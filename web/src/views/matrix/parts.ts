/** Which themes the matrix shows: all of them while they are few, else those of one top concept. */

import { topsOf, type VocabularyTheme } from '../../api/vocabulary.js';

/** Themes that are shown together. */
export interface Part {
  /** As an address names it. */
  readonly key: string;
  readonly concept: VocabularyTheme;
  /** The top concept among them. */
  readonly themes: readonly VocabularyTheme[];
}

/** The API looks for no more things by their ids in one list. */
const mostTogether = 100;

/** Each top concept with its themes, in several parts where they are too many; nothing to choose when all fit together. */
export function partsOf(vocabulary: readonly VocabularyTheme[]): readonly Part[] {
  if (vocabulary.length <= mostTogether) return [];
  const tops = topsOf(vocabulary);
  return vocabulary
    .filter(({ broader }) => broader === null)
    .flatMap((concept) => {
      const below = vocabulary.filter((theme) => theme !== concept && tops.get(theme.id) === concept);
      return chunksOf(below, mostTogether - 1).map((some, index) => ({
        key: index === 0 ? slugOf(concept) : `${slugOf(concept)}.${index + 1}`,
        concept,
        themes: [concept, ...some],
      }));
    });
}

function slugOf({ id }: VocabularyTheme): string {
  return id.slice(id.indexOf(':') + 1);
}

/** One at least, which may be empty. */
function chunksOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

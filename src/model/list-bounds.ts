/**
 * How long the lists without pages may be, by type and field of the schema: what an answer can hold is known from them
 * before it is made. A release with a longer one is not made; the schema's `@listSize` says the same numbers.
 */

import type { Dataset, EvidenceFact } from './dataset.js';
import { groupBy } from './group.js';
import type { Id } from './kinds.js';
import type { Relation } from './terms.js';

export const listBounds = {
  'Evidence.terms': 50,
  'Figure.depicts': 50,
  'Figure.text': 100,
  'Organization.parts': 100,
  'Plan.sections': 12,
  'Program.categories': 4,
  'Program.sections': 4,
  'Program.variants': 20,
  'Theme.aliases': 50,
  'Theme.lexicon': 100,
  'Theme.matches': 20,
  'Theme.narrower': 100,
} as const;

export type BoundedList = keyof typeof listBounds;

/** A list that is longer than it may be. */
export interface LongList {
  readonly list: BoundedList;
  readonly of: Id;
  readonly length: number;
}

export function longLists(dataset: Dataset): readonly LongList[] {
  const { themes, figures, evidence, sections, listings, variants } = dataset;
  return [
    ...themes.flatMap(({ id, aliases, lexicon, matches }) => [
      longer('Theme.aliases', id, aliases.length),
      longer('Theme.lexicon', id, lexicon.length),
      longer('Theme.matches', id, matches.length),
    ]),
    ...figures.map(({ id, text }) => longer('Figure.text', id, text.length)),
    ...evidence.map(({ id, terms }) => longer('Evidence.terms', id, terms.length)),
    ...tally(
      'Theme.narrower',
      themes.flatMap(({ broader }) => broader ?? []),
    ),
    ...tally(
      'Plan.sections',
      sections.map(({ plan }) => plan),
    ),
    // a section is of one category
    ...(['Program.sections', 'Program.categories'] as const).flatMap((list) =>
      tally(
        list,
        listings.map(({ program }) => program),
      ),
    ),
    ...tally(
      'Program.variants',
      variants.flatMap(({ programs }) => programs),
    ),
    ...tally('Organization.parts', ends(evidence, 'PART_OF', 'object')),
    ...tally('Figure.depicts', ends(evidence, 'DEPICTS', 'subject')),
  ].flatMap((found) => found ?? []);
}

function longer(list: BoundedList, of: Id, length: number): LongList | undefined {
  return length > listBounds[list] ? { list, of, length } : undefined;
}

/** How often each thing is named. */
function tally(list: BoundedList, things: readonly Id[]): readonly (LongList | undefined)[] {
  const named = groupBy(things, (thing) => thing);
  return [...named].map(([thing, times]) => longer(list, thing, times.length));
}

/** One end of the links of a relation, each link once. */
function ends(
  evidence: readonly EvidenceFact[],
  relation: Relation,
  end: 'subject' | 'object',
): readonly Id[] {
  const links = new Map(
    evidence
      .filter((piece) => piece.relation === relation)
      .map(({ subject, object }) => [`${subject} ${object}`, { subject, object }]),
  );
  return [...links.values()].map((link) => link[end]);
}

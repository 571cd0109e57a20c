/** One verbatim passage that supports one statement. */

import { Fault } from '../../model/errors.js';
import { then } from '../../graph/maybe-promise.js';
import type { Entity } from '../../graph/scope.js';
import { planOfEvidence } from '../../graph/walks/evidence.js';
import type { EvidenceResolvers, TermHit } from '../__generated__/resolvers.js';
import { labelIn } from '../labels.js';
import { type Cut, cutsOf } from '../passages.js';
import { followAlways, reachingOne } from '../references.js';

/** The most code points of context on either side. */
const mostContext = 1_000;

export const Evidence: EvidenceResolvers = {
  line: (pieces) => pieces.map(({ startLine }) => startLine),
  span: (pieces) => pieces.map((place) => ({ scope: place.scope, place })),
  plan: reachingOne(planOfEvidence),
  source: (pieces) => followAlways(pieces, sourceOf),
  subject: (pieces) => followAlways(pieces, ({ subject }) => subject),
  object: (pieces) => followAlways(pieces, ({ object }) => object),
  note: (pieces, { language }) =>
    pieces.map(({ noteJa, noteEn }) => labelIn(language, { JA: noteJa, EN: noteEn })),
  context(pieces, { characters }) {
    if (characters < 0 || characters > mostContext) {
      throw new Fault(
        'BAD_USER_INPUT',
        `\`characters\` is ${String(characters)}; it can be 0 to ${String(mostContext)}.`,
        {
          next: 'For more, ask for `source { text }`.',
        },
      );
    }
    return then(cutsOf(pieces, sourceOf), (cuts) =>
      pieces.map(({ start, end }, index) => cuts[index]?.(start - characters, end + characters) ?? ''),
    );
  },
  terms: (pieces) =>
    then(cutsOf(pieces, sourceOf), (cuts) => pieces.map(({ terms }, index) => termHits(terms, cuts[index]))),
};

function sourceOf({ source }: Entity<'Evidence'>): number {
  return source;
}

/** @param places - start, end, start, end, … */
function termHits(places: readonly number[], cut: Cut | undefined): readonly TermHit[] {
  return places.flatMap((start, index) => {
    const end = places[index + 1];
    return index % 2 === 1 || end === undefined ? [] : [{ text: cut?.(start, end) ?? '', start, end }];
  });
}

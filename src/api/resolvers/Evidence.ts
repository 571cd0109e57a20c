/** One verbatim passage that supports one statement. */

import { Fault } from '../../model/errors.js';
import { type MaybePromise, then } from '../../graph/maybe-promise.js';
import { type SourceText, textsOfSources } from '../../graph/questions/texts.js';
import type { Entity } from '../../graph/scope.js';
import { planOfEvidence } from '../../graph/walks/evidence.js';
import type { EvidenceResolvers, TermHit } from '../__generated__/resolvers.js';
import { scopeOf } from '../connect.js';
import { labelIn } from '../labels.js';
import { firstOf, followAlways } from '../references.js';

type Pieces = readonly Entity<'Evidence'>[];

/** The most code points of context on either side. */
const mostContext = 1_000;

export const Evidence: EvidenceResolvers = {
  line: (pieces) => pieces.map(({ startLine }) => startLine),
  span: (pieces) => pieces.map((place) => ({ scope: place.scope, place })),
  plan: (pieces) => firstOf(planOfEvidence, pieces),
  source: (pieces) => followAlways(pieces, ({ source }) => source),
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
    return then(textsOf(pieces), (texts) =>
      pieces.map(({ start, end }, index) =>
        cut(texts[index], Math.max(0, start - characters), end + characters),
      ),
    );
  },
  terms: (pieces) =>
    then(textsOf(pieces), (texts) => pieces.map(({ terms }, index) => termHits(terms, texts[index]))),
};

function textsOf(pieces: Pieces): MaybePromise<readonly (SourceText | null)[]> {
  return scopeOf(pieces).ask(
    textsOfSources,
    pieces.map(({ source }) => source),
  );
}

function cut(text: SourceText | null | undefined, start: number, end: number): string {
  return text?.codePoints.slice(start, end).join('') ?? '';
}

/** @param places - start, end, start, end, … */
function termHits(places: readonly number[], text: SourceText | null | undefined): readonly TermHit[] {
  return places.flatMap((start, index) => {
    const end = places[index + 1];
    return index % 2 === 1 || end === undefined ? [] : [{ text: cut(text, start, end), start, end }];
  });
}

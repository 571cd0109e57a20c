/** Every question there is, once for each text that it can have: what a server plans before it serves. */

import { kinds } from '../model/kinds.js';
import { narrow, type Reading, widestReading } from '../model/reading.js';
import type { ReleaseInfo } from '../model/release.js';
import { searchQuery } from '../model/search-words.js';
import { ShapeTable } from '../model/shape.js';

import { valuesInBlock } from './filters/columns.js';
import { turned } from './filters/link-table.js';
import { leads } from './leads.js';
import { linksInBlock } from './link-blocks.js';
import { type Question, type QuestionKey, textOf } from './question.js';
import { allEvidence } from './questions/all-evidence.js';
import { digestsBetween, idsOfOrdinals, linksOfThings, placesBetween } from './questions/compared.js';
import { linkCounts } from './questions/link-counts.js';
import { listingsOfSections } from './questions/listings.js';
import { lookupBuckets, ordinalsOfIds } from './questions/ordinals.js';
import { quotesOfThings } from './questions/quotes.js';
import { recordsOf } from './questions/records.js';
import { completions, searchedThings } from './questions/search.js';
import { textsOfSources } from './questions/texts.js';
import { recordsInBlock } from './record-blocks.js';
import { type AnyWalk, canTurn, isWalk, questionOf } from './walk.js';
import * as evidence from './walks/evidence.js';
import * as industries from './walks/industries.js';
import * as neighbours from './walks/neighbours.js';
import * as organizations from './walks/organizations.js';
import * as statements from './walks/statements.js';
import * as structure from './walks/structure.js';
import * as themeEvidence from './walks/theme-evidence.js';
import * as themes from './walks/themes.js';

/** A question with a key that nothing has, so that asking it costs no more than its plan. */
export interface PlannedQuestion {
  readonly question: Question<never, unknown>;
  readonly key: QuestionKey;
}

const modules = [
  structure,
  themes,
  organizations,
  industries,
  statements,
  evidence,
  themeEvidence,
  neighbours,
];

/** Those that the modules name, and those by which their links are cited. */
export const walks: readonly AnyWalk[] = modules
  .flatMap((module) => Object.values<unknown>(module).filter(isWalk))
  .flatMap((walk) => (walk.evidence === undefined ? [walk] : [walk, walk.evidence.walk]));

/** Most used first. */
export function plannedQuestions(release: ReleaseInfo): readonly PlannedQuestion[] {
  const shapes = new ShapeTable(release.shapes);
  const nothing = { first: 0, count: 0 };
  const nowhere = searchQuery('𠀀');
  const others: readonly PlannedQuestion[] = [
    { question: recordsOf([], () => 'Theme'), key: -1 },
    { question: recordsInBlock('Theme'), key: [-1, -1] },
    { question: lookupBuckets, key: -1 },
    { question: ordinalsOfIds, key: '' },
    { question: listingsOfSections, key: -1 },
    { question: textsOfSources, key: -1 },
    { question: linkCounts(widestReading, shapes), key: -1 },
    { question: allEvidence(widestReading, nothing), key: 0 },
    { question: digestsBetween, key: [-1, -1] },
    { question: placesBetween, key: [-1, -1] },
    { question: valuesInBlock('Theme', 'name'), key: [-1, -1] },
    { question: idsOfOrdinals, key: -1 },
    { question: linksOfThings, key: -1 },
    { question: quotesOfThings, key: -1 },
    { question: searchedThings(nowhere, release.searchSlot), key: 0 },
    { question: completions(nowhere, 'beginning', { slot: release.searchSlot, ranges: [] }), key: 0 },
  ];
  const walked = readings.flatMap((reading) =>
    walks.map((walk): PlannedQuestion => {
      const key = 'other' in walk ? ([-1, -1] as const) : -1;
      return { question: questionOf(walk, reading, shapes), key };
    }),
  );
  const all = [...others, ...walked, ...filtering(shapes)];
  return [...new Map(all.map((planned) => [textOf(planned.question), planned])).values()];
}

/** What filters and orders read of the leads of a kind: in blocks, and from their other end. */
function filtering(shapes: ShapeTable): readonly PlannedQuestion[] {
  return kinds.flatMap((kind) => {
    const stock = { kind, first: 0, count: 0 };
    const led = Object.values(leads[kind]).flatMap((lead) => ('walk' in lead ? [lead.walk] : []));
    return readings.flatMap((reading) =>
      led.flatMap((walk): readonly PlannedQuestion[] => [
        { question: linksInBlock(walk, reading, shapes), key: [-1, -1] },
        ...(canTurn(walk.ways(reading))
          ? [{ question: turned({ walk, stock }, reading, shapes), key: -1 }]
          : []),
      ]),
    );
  });
}

/** Those between which the text of a walk can differ. */
const readings: readonly Reading[] = [
  widestReading,
  narrow(widestReading, { inherit: true }),
  narrow(widestReading, { narrower: false }),
  narrow(widestReading, { inherit: true, narrower: false }),
];

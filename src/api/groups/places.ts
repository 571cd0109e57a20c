/** The place of a list as a condition: what those fulfil, among all of their kind, that a walk reaches from one thing. */

import type { Kind } from '../../model/kinds.js';
import type { Where } from '../../graph/filters/words.js';
import { all, type MaybePromise, then } from '../../graph/maybe-promise.js';
import type { Scope } from '../../graph/scope.js';

import { oneOf } from './dimension.js';
import { conceptsUnder } from './top-concepts.js';

/** Null where no condition says it: the other direction says something else, or the schema does not have it. */
export function placeReached(scope: Scope, walk: string, from: number): MaybePromise<Where | null> {
  if (ofThemes.has(walk) && scope.reading.narrower) {
    return then(conceptsUnder(scope, from), (concepts) => placeOf(scope, walk, concepts));
  }
  // Under `narrower` a theme's other lists see more than the themes that name it.
  return toThemes.has(walk) && scope.reading.narrower ? null : placeOf(scope, walk, [from]);
}

/** As `placeReached`, of what a walk reaches from two things. */
export function placeBetween(
  scope: Scope,
  walk: string,
  [municipality, theme]: readonly [number, number],
): MaybePromise<Where | null> {
  if (walk !== 'programsBetween' && walk !== 'programsBetweenWidened') return null;
  const isWidened = walk === 'programsBetweenWidened' && scope.reading.narrower;
  return then(isWidened ? conceptsUnder(scope, theme) : [theme], (concepts) =>
    then(
      all([
        placeOf(scope, 'programsOfMunicipalities', [municipality]),
        placeOf(scope, 'programsOfThemes', concepts),
      ]),
      (places) => {
        const said = places.filter((place) => place !== null);
        return said.length === 2 ? { AND: said } : null;
      },
    ),
  );
}

/** @param from - ordinals of things of one kind */
function placeOf(scope: Scope, walk: string, from: readonly number[]): MaybePromise<Where | null> {
  const place = places[walk];
  const [first] = from;
  if (place === undefined || first === undefined) return null;
  return then(scope.entities(from), (things) =>
    place(oneOf(things.map(({ id }) => id)), scope.view.kindOf(first)),
  );
}

/** @param start - that something is what the walk starts from, or one of the themes that it stands for */
type PlaceOf = (start: Where, kind: Kind) => Where | null;

const municipality: PlaceOf = (start) => ({ municipality: start });
const plan: PlaceOf = (start) => ({ plan: start });
const category: PlaceOf = (start) => ({ category: start });
const source: PlaceOf = (start) => ({ source: start });

const leadingTo =
  (list: string): PlaceOf =>
  (start) => ({ [list]: { some: start } });

/** Back by the list that is called after the kind. */
const back: PlaceOf = (start, kind) => {
  const list = listsOf[kind];
  return list === undefined ? null : { [list]: { some: start } };
};

const listsOf: Partial<Readonly<Record<Kind, string>>> = {
  Municipality: 'municipalities',
  Plan: 'plans',
  Section: 'sections',
  Program: 'programs',
  Organization: 'organizations',
  Figure: 'figures',
  Statement: 'statements',
};

/** What an organization takes part in, a place or all that stands below a plan or a municipality. */
const takingPart: PlaceOf = (start, kind) => ({ involvements: { some: { in: placesBelow(start, kind) } } });

function placesBelow(start: Where, kind: Kind): Where {
  if (kind !== 'Plan' && kind !== 'Municipality') return start;
  const held = kind === 'Plan' ? start : { municipality: start };
  return {
    OR: [{ plan: held }, ...['section', 'program', 'figure'].map((at) => ({ [at]: { plan: held } }))],
  };
}

const both = (...conditions: readonly Where[]): Where => ({ AND: conditions });

/** A statement is there under every reading, but said only by evidence inside it. */
const said: Where = { evidence: { some: { relation: { eq: 'STATES' } } } };

const places: Readonly<Record<string, PlaceOf>> = {
  plansOfMunicipalities: municipality,
  programsOfMunicipalities: municipality,
  programsOfPlans: plan,
  figuresOfPlans: plan,
  sectionsOfCategories: category,
  programsOfCategories: leadingTo('categories'),
  programsOfSections: leadingTo('sections'),
  plansOfSources: source,

  documentsOfPlans: leadingTo('plans'),
  plansOfDocuments: leadingTo('documents'),
  figuresOfPrograms: leadingTo('depicts'),
  statementsOfMunicipalities: (start) => both({ municipality: start }, said),
  statementsOfPlans: (start) => both({ plan: start }, said),
  statementsOfSections: (start) => both({ subject: start }, said),

  organizationsOfGatherers: takingPart,
  organizationsOfPlaces: takingPart,
  programsOfOrganizations: leadingTo('organizations'),
  involvementsOfOrganizations: (start) => both({ organization: start }, { evidence: { some: {} } }),

  industriesOfGatherers: back,
  industriesOfConcerned: back,
  municipalitiesOfIndustries: leadingTo('industries'),
  plansOfIndustries: leadingTo('industries'),
  sectionsOfIndustries: leadingTo('industries'),
  programsOfIndustries: leadingTo('industries'),

  themesOfGatherers: back,
  themesOfTouchers: back,
  themesOfPrograms: back,
  themesOfOrganizations: back,
  themesOfStatements: back,
  municipalitiesOfThemes: leadingTo('themes'),
  plansOfThemes: leadingTo('themes'),
  sectionsOfThemes: leadingTo('themes'),
  programsOfThemes: leadingTo('themes'),
  organizationsOfThemes: leadingTo('themes'),
  figuresOfThemes: leadingTo('themes'),
  statementsOfThemes: leadingTo('themes'),

  evidenceOfMunicipalities: (start) => ({ plan: { municipality: start } }),
  evidenceOfPlans: plan,
  evidenceOfSources: source,
  evidenceOfThings: (start) => ({ OR: [{ subject: start }, { object: start }] }),
  evidenceOfThemes: (start) => ({ object: start }),
};

/** A theme's own lists: those of all that it stands for. */
const ofThemes = new Set([
  'municipalitiesOfThemes',
  'plansOfThemes',
  'sectionsOfThemes',
  'programsOfThemes',
  'organizationsOfThemes',
  'figuresOfThemes',
  'statementsOfThemes',
  'evidenceOfThemes',
]);

/** Lists of themes, which name the concepts that are touched themselves. */
const toThemes = new Set([
  'themesOfGatherers',
  'themesOfTouchers',
  'themesOfPrograms',
  'themesOfOrganizations',
  'themesOfStatements',
]);

/** Dimensions that a field of the schema leads to: the things themselves, or what they in turn are grouped by. */

import type { Kind } from '../../model/kinds.js';
import { stockOf } from '../../graph/blocks.js';
import { columnOf } from '../../graph/filters/columns.js';
import { linkTable } from '../../graph/filters/link-table.js';
import type { Where } from '../../graph/filters/words.js';
import { leads } from '../../graph/leads.js';
import { type MaybePromise, then } from '../../graph/maybe-promise.js';
import { placesOf, type PlaceTable, placeTable, singlePlaces, through } from '../../graph/place-table.js';
import type { Walk } from '../../graph/walk.js';

import { type Counted, type Dimension, type Grouping, oneOf } from './dimension.js';
import { topConceptsOf } from './top-concepts.js';

const neverLacks = { none: null, mayLack: false };

/** The things of a kind, each its own value. */
export const itself: Dimension = ({ scope, kind }) => {
  const { first, count } = stockOf(scope.view, kind);
  return {
    places: () => singlePlaces(count, (thing) => thing),
    size: count,
    valueAt: (place) => ({ thing: first + place }),
    namedIn: (place) => [first + place],
    condition: (place, idOf) => oneOf([idOf(first + place)]),
    ...neverLacks,
  };
};

/** Themes by the concept at the top of theirs; a top concept stands with its own. */
export const topConcept: Dimension = ({ scope }) => {
  const first = scope.view.firstOf('Theme');
  return then(topConceptsOf(scope), ({ tops, topOf, under }) => ({
    places: () => singlePlaces(topOf.length, (theme) => tops.indexOf(topOf[theme] ?? -1)),
    size: tops.length,
    valueAt: (place) => ({ thing: first + (tops[place] ?? 0) }),
    namedIn: (place) => under(place).map((theme) => first + theme),
    condition: (place, idOf) => oneOf(under(place).map((theme) => idOf(first + theme))),
    ...neverLacks,
  }));
};

/** By what a field leads to: a reference, or a list. */
export function by(field: string, inner: Dimension = itself): Dimension {
  return (counted) => {
    const lead = leads[counted.kind][field];
    if (lead === undefined)
      throw new TypeError(`${counted.kind} has no field ${field} that leads to things.`);
    if ('property' in lead) {
      if (lead.to === 'Node') throw new TypeError(`${field} leads to things of several kinds.`);
      return stepped(counted, {
        ...reference(field),
        to: lead.to,
        inner,
        places: references(lead.property, lead.to),
      });
    }
    const { walk, one } = lead;
    return stepped(counted, {
      ...(one ? reference(field) : list(field)),
      mayLack: true,
      to: walk.to,
      inner,
      places: linksOf(walk),
    });
  };
}

/** By what a field that leads to things of several kinds refers to, where it is of this kind; `name` is that of the kind in filters. */
export function ofKind(field: string, to: Kind): Dimension {
  const within = (condition: Where): Where => ({ [field]: { [to.toLowerCase()]: condition } });
  return (counted) =>
    stepped(counted, {
      within,
      none: { NOT: within({}) },
      mayLack: true,
      to,
      inner: itself,
      places: references(field, to),
    });
}

interface Step {
  readonly to: Kind;
  readonly inner: Dimension;
  /** Works out what each of all that is counted leads to, once the answers are there. */
  readonly places: (counted: Counted) => MaybePromise<() => PlaceTable>;
  readonly within: (condition: Where) => Where;
  readonly none: Where;
  readonly mayLack: boolean;
}

/** Goes one step, and on to the dimension of what is there. */
function stepped(
  counted: Counted,
  { to, inner, places, within, none, mayLack }: Step,
): MaybePromise<Grouping> {
  const { scope, reached } = counted;
  return then(places(counted), (way) => {
    const first = scope.view.firstOf(to);
    const there = reached === null ? null : [...new Set(way().places)].map((place) => first + place);
    return then(inner({ scope, kind: to, reached: there }), (end) => ({
      ...end,
      places: inner === itself ? way : () => through(way(), end.places()),
      condition(place, idOf) {
        const condition = end.condition(place, idOf);
        return condition === null ? null : within(condition);
      },
      ...{ none, mayLack },
    }));
  });
}

function reference(field: string): Pick<Step, 'within' | 'none' | 'mayLack'> {
  return { within: (condition) => ({ [field]: condition }), none: { NOT: { [field]: {} } }, mayLack: false };
}

function list(field: string): Pick<Step, 'within' | 'none'> {
  return { within: (condition) => ({ [field]: { some: condition } }), none: { [field]: { none: {} } } };
}

/** The things of a kind that a property refers to. */
function references(property: string, to: Kind): Step['places'] {
  return ({ scope, kind, reached }) => {
    const stock = stockOf(scope.view, kind);
    const there = stockOf(scope.view, to);
    return then(columnOf(scope, { stock, property }, reached), (valueOf) => {
      const placeAt = (ordinal: number): number => {
        const place = Number(valueOf(ordinal) ?? -1) - there.first;
        return place < there.count ? place : -1;
      };
      return () => singlePlaces(stock.count, placesOf(stock, reached, placeAt));
    });
  };
}

/** What a walk reaches. */
function linksOf(walk: Walk<Kind, Kind>): Step['places'] {
  return ({ scope, kind, reached }) => {
    const stock = stockOf(scope.view, kind);
    const first = scope.view.firstOf(walk.to);
    return then(
      linkTable(scope, { walk, stock }, reached),
      (table) => () =>
        placeTable(stock.count, (visit) => {
          table.forEachPair((parent, item) => {
            visit(parent - stock.first, item - first);
          });
        }),
    );
  };
}

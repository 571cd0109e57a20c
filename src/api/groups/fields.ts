/** Dimensions that the records of the things hold: a term, a text, a number, a yes or no. */

import { comparable } from '../../model/text.js';
import { stockOf } from '../../graph/blocks.js';
import { type Column, columnOf } from '../../graph/filters/columns.js';
import type { Where } from '../../graph/filters/words.js';
import { type MaybePromise, then } from '../../graph/maybe-promise.js';
import { placesOf, singlePlaces } from '../../graph/place-table.js';
import type { Scope } from '../../graph/scope.js';
import type { Words } from '../term-words.js';

import type { Counted, Dimension, Grouping, Plain } from './dimension.js';

/** In the order of the list. */
export function term<Term extends string>(
  field: string,
  terms: readonly Term[],
  words: Readonly<Record<Term, Words>>,
): Dimension {
  return (counted) =>
    then(valuesOf(field, counted), (values) =>
      groupingOf(counted, values, {
        ...{ shown: terms, words },
        conditionOf: (value) => ({ [field]: { eq: value } }),
      }),
    );
}

/** Yes before no. */
export function flag(field: string): Dimension {
  return (counted) =>
    then(valuesOf(field, counted), (values) =>
      groupingOf(counted, values, { shown: [true, false], conditionOf: (value) => ({ [field]: value }) }),
    );
}

/** In ascending order. */
export function number(field: string): Dimension {
  return ({ scope, kind }) => {
    const all: Counted = { scope, kind, reached: null };
    return then(valuesOf(field, all), (values) => {
      const met = [...firstHolders(all, values).keys()];
      const shown = met.toSorted((a, b) => Number(a) - Number(b));
      return groupingOf(all, values, { shown, conditionOf: (value) => ({ [field]: { eq: value } }) });
    });
  };
}

/**
 * In the order in which they are met: kanji have no other. Texts that a filter does not tell apart, by width and case, are
 * one value, which is shown as it is first written.
 */
export function text(field: string): Dimension {
  return ({ scope, kind }) => {
    const all: Counted = { scope, kind, reached: null };
    return then(valuesOf(field, all), (values) =>
      then(written(scope, field, [...firstHolders(all, values).values()]), (shown) =>
        groupingOf(all, values, { shown, conditionOf: (value) => ({ [field]: { eq: value } }) }),
      ),
    );
  };
}

function valuesOf(property: string, { scope, kind, reached }: Counted): MaybePromise<Column> {
  return columnOf(scope, { stock: stockOf(scope.view, kind), property }, reached);
}

/** By value, in the order in which they are met, the ordinal of the first thing that holds it. */
function firstHolders({ scope, kind }: Counted, values: Column): ReadonlyMap<Plain, number> {
  const { first, count } = stockOf(scope.view, kind);
  const holders = new Map<Plain, number>();
  for (let ordinal = first; ordinal < first + count; ordinal += 1) {
    const value = values(ordinal);
    if (value !== null && !holders.has(value)) holders.set(value, ordinal);
  }
  return holders;
}

/** A text as these things have it. */
function written(scope: Scope, field: string, ordinals: readonly number[]): MaybePromise<readonly string[]> {
  return then(scope.entities(ordinals), (things) =>
    things.map((thing) => String((thing as unknown as Readonly<Record<string, unknown>>)[field])),
  );
}

interface Shown {
  /** In order. */
  readonly shown: readonly Plain[];
  /** By value, where it has words. */
  readonly words?: Readonly<Record<string, Words>>;
  /** That a thing holds a value, or none. */
  readonly conditionOf: (value: Plain | null) => Where;
}

function groupingOf(
  { scope, kind, reached }: Counted,
  values: Column,
  { shown, words = {}, conditionOf }: Shown,
): Grouping {
  const stock = stockOf(scope.view, kind);
  const placeOf = new Map(
    shown.map((value, place) => [typeof value === 'string' ? comparable(value) : value, place]),
  );
  const placeAt = (ordinal: number): number => {
    const value = values(ordinal);
    return value === null ? -1 : (placeOf.get(value) ?? -1);
  };
  return {
    places: () => singlePlaces(stock.count, placesOf(stock, reached, placeAt)),
    size: shown.length,
    valueAt: (place) => ({ plain: shown[place] ?? '', words: words[String(shown[place])] }),
    namedIn: () => [],
    condition: (place) => conditionOf(shown[place] ?? null),
    none: conditionOf(null),
    mayLack: false,
  };
}

/** Gives every thing its ordinal: kinds in their fixed order, within a kind the order of display. */

import type { Dataset } from '../model/dataset.js';
import { type Id, type Kind, kinds } from '../model/kinds.js';

export interface Numbering {
  readonly counts: Readonly<Record<Kind, number>>;
  /** How many things there are; helper nodes are numbered from here. */
  readonly total: number;
  /** Throws for an id that the dataset does not hold: a defect, since seeding has checked every reference. */
  readonly ordinalOf: (id: Id) => number;
  readonly ordinalIfAny: (id: Id | undefined) => number | undefined;
  /** Throws for a number that no thing has. */
  readonly idOf: (ordinal: number) => Id;
}

/** The lists of a dataset by the kind of what they hold. */
export function thingsByKind(dataset: Dataset): Readonly<Record<Kind, readonly { readonly id: Id }[]>> {
  return {
    Source: dataset.sources,
    Municipality: dataset.municipalities,
    Category: dataset.categories,
    Theme: dataset.themes,
    Industry: dataset.industries,
    Plan: dataset.plans,
    Section: dataset.sections,
    Program: dataset.programs,
    Organization: dataset.organizations,
    Figure: dataset.figures,
    Document: dataset.documents,
    Statement: dataset.statements,
    Involvement: dataset.involvements,
    Evidence: dataset.evidence,
  };
}

export function numberThings(dataset: Dataset): Numbering {
  const things = thingsByKind(dataset);
  const ordinals = new Map<Id, number>();
  for (const kind of kinds) {
    for (const { id } of things[kind]) {
      if (ordinals.has(id)) throw new TypeError(`Two things have the id ${id}.`);
      ordinals.set(id, ordinals.size);
    }
  }
  const counts = Object.fromEntries(kinds.map((kind) => [kind, things[kind].length]));
  const ids = [...ordinals.keys()];
  const ordinalOf = (id: Id): number => {
    const ordinal = ordinals.get(id);
    if (ordinal === undefined) throw new TypeError(`Nothing has the id ${id}.`);
    return ordinal;
  };
  return {
    counts: counts as Record<Kind, number>,
    total: ordinals.size,
    ordinalOf,
    ordinalIfAny: (id) => (id === undefined ? undefined : ordinalOf(id)),
    idOf(ordinal) {
      const id = ids[ordinal];
      if (id === undefined) throw new TypeError(`Nothing has the number ${String(ordinal)}.`);
      return id;
    },
  };
}

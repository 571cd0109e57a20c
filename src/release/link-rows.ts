/** The links of a release: structure as it stands in the facts, and what its evidence makes. */

import type { Dataset } from '../model/dataset.js';
import type { Id } from '../model/kinds.js';
import type { LinkRow, Properties } from '../model/release.js';

import type { CitedLink } from './cited-links.js';
import type { HomePlans } from './home-plans.js';
import type { Numbering } from './numbering.js';

interface Link {
  readonly type: string;
  readonly from: Id;
  readonly to: Id;
  readonly properties?: Properties;
}

export function linkRows(
  dataset: Dataset,
  cited: readonly CitedLink[],
  { numbering, homes }: { readonly numbering: Numbering; readonly homes: HomePlans },
): readonly LinkRow[] {
  const citedRows = cited.map(({ type, from, to, shape, involvement }) => ({
    ...{ type, from, to },
    properties: {
      ...(involvement === undefined ? {} : { involvement: numbering.ordinalOf(involvement) }),
      shape,
    },
  }));
  return [...structure(dataset), ...vocabulary(dataset), ...citedRows, ...provenance(dataset, homes)]
    .map(({ type, from, to, properties = {} }) => ({
      type,
      from: numbering.ordinalOf(from),
      to: numbering.ordinalOf(to),
      properties,
    }))
    .sort(byPlace);
}

/** The canonical order of links: from, type, to, and the involvement where an organization takes part twice. */
export function byPlace(a: LinkRow, b: LinkRow): number {
  if (a.from !== b.from) return a.from - b.from;
  if (a.type !== b.type) return a.type < b.type ? -1 : 1;
  return a.to - b.to || involvementOf(a) - involvementOf(b);
}

function involvementOf({ properties: { involvement } }: LinkRow): number {
  return typeof involvement === 'number' ? involvement : 0;
}

function structure(dataset: Dataset): readonly Link[] {
  return [
    ...dataset.plans.map(({ id, municipality }) => ({ type: 'HAS_PLAN', from: municipality, to: id })),
    ...dataset.plans.flatMap(({ id, succeeds }) =>
      succeeds === undefined ? [] : [{ type: 'SUCCEEDS', from: id, to: succeeds }],
    ),
    ...dataset.sections.flatMap(({ id, plan, category }) => [
      { type: 'HAS_SECTION', from: plan, to: id },
      { type: 'IN_CATEGORY', from: id, to: category },
    ]),
    ...dataset.figures.map(({ id, plan }) => ({ type: 'HAS_FIGURE', from: plan, to: id })),
    ...dataset.listings.map(({ section, program, position, marker, carried }) => ({
      ...{ type: 'LISTS', from: section, to: program },
      properties: { carried, ...(marker === undefined ? {} : { marker }), position },
    })),
    ...dataset.variants.map(({ programs: [earlier, later], note }) => ({
      ...{ type: 'VARIANT_OF', from: later, to: earlier },
      properties: {
        ...(note.en === undefined ? {} : { noteEn: note.en }),
        ...(note.ja === undefined ? {} : { noteJa: note.ja }),
      },
    })),
  ];
}

function vocabulary(dataset: Dataset): readonly Link[] {
  const parts = dataset.evidence.filter(({ relation }) => relation === 'PART_OF');
  return [
    ...dataset.themes.flatMap(({ id, broader }) =>
      broader === undefined ? [] : [{ type: 'BROADER', from: id, to: broader }],
    ),
    ...new Map(
      parts.map(({ subject, object }) => [subject, { type: 'PART_OF', from: subject, to: object }]),
    ).values(),
  ];
}

/** From each thing to its sources, from each piece of evidence to what it speaks of and to the plan it stands in. */
function provenance(dataset: Dataset, homes: HomePlans): readonly Link[] {
  const sourced = [...dataset.municipalities, ...dataset.organizations];
  return [
    ...sourced.flatMap(({ id, sources }) =>
      sources.map((source) => ({ type: 'FROM', from: id, to: source })),
    ),
    ...dataset.plans.map(({ id, place }) => ({ type: 'FROM', from: id, to: place.source })),
    ...dataset.evidence.flatMap((evidence) => {
      const plan = homes.ofEvidence(evidence);
      const { id, subject, object, quote } = evidence;
      return [
        { type: 'ABOUT', from: id, to: subject },
        { type: 'SUPPORTS', from: id, to: object },
        { type: 'FROM', from: id, to: quote.source },
        ...(plan === undefined ? [] : [{ type: 'WITHIN', from: id, to: plan.id }]),
      ];
    }),
  ];
}

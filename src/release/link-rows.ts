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

/** In no particular order. */
export function* linkRows(
  dataset: Dataset,
  cited: Iterable<CitedLink>,
  { numbering, homes }: { readonly numbering: Numbering; readonly homes: HomePlans },
): Generator<LinkRow> {
  const shaped = new Map<number, Properties>();
  for (const { type, from, to, shape, involvement } of cited) {
    const properties =
      involvement === undefined
        ? (shaped.get(shape) ?? { shape })
        : { involvement: numbering.ordinalOf(involvement), shape };
    if (involvement === undefined) shaped.set(shape, properties);
    yield { type, from: numbering.ordinalOf(from), to: numbering.ordinalOf(to), properties };
  }
  for (const { type, from, to, properties = none } of plainLinks(dataset)) {
    yield { type, from: numbering.ordinalOf(from), to: numbering.ordinalOf(to), properties };
  }
  yield* linksOfEvidence(dataset, { numbering, homes });
}

/** One object serves all links that have no properties, another one all of a shape. */
const none: Properties = {};

function plainLinks(dataset: Dataset): readonly Link[] {
  return [...structure(dataset), ...vocabulary(dataset), ...sourcesOfThings(dataset)];
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

/** From each thing to its sources. */
function sourcesOfThings({ municipalities, organizations, plans }: Dataset): readonly Link[] {
  return [
    ...[...municipalities, ...organizations].flatMap(({ id, sources }) =>
      sources.map((source) => ({ type: 'FROM', from: id, to: source })),
    ),
    ...plans.map(({ id, place }) => ({ type: 'FROM', from: id, to: place.source })),
  ];
}

/** From each piece to what it speaks of, to its plan, and to its source where that is not the plan's. */
function* linksOfEvidence(
  { evidence }: Dataset,
  { numbering: { ordinalOf }, homes }: { readonly numbering: Numbering; readonly homes: HomePlans },
): Generator<LinkRow> {
  for (const piece of evidence) {
    const { id, subject, object, quote } = piece;
    const from = ordinalOf(id);
    const plan = homes.ofEvidence(piece);
    yield { type: 'ABOUT', from, to: ordinalOf(subject), properties: none };
    yield { type: 'SUPPORTS', from, to: ordinalOf(object), properties: none };
    if (plan !== undefined) yield { type: 'WITHIN', from, to: ordinalOf(plan.id), properties: none };
    if (plan?.place.source !== quote.source) {
      yield { type: 'FROM', from, to: ordinalOf(quote.source), properties: none };
    }
  }
}

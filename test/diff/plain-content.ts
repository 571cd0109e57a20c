/** What a dataset says, as a diff tells it, in plain maps – written from the facts, not from the rows that are stored. */

import type { Dataset, Note, Span } from '../../src/model/dataset.js';
import { groupBy } from '../../src/model/group.js';
import { type Id, partsOfId } from '../../src/model/kinds.js';
import { bases, involvementRoles, levels, roles } from '../../src/model/terms.js';
import { thingsByKind } from '../../src/release/numbering.js';

export type Fields = Readonly<Record<string, string>>;

export interface Content {
  /** Things and links by their ids. */
  readonly said: ReadonlyMap<Id, Fields>;
  /** The order of things of a kind, and of the links of a section's list. */
  readonly orders: ReadonlyMap<string, readonly Id[]>;
  readonly texts: ReadonlyMap<Id, string | undefined>;
}

export function contentOf(dataset: Dataset): Content {
  const listed = groupBy(
    dataset.listings.toSorted((a, b) => a.position - b.position),
    ({ section }) => section,
  );
  return {
    said: new Map([...things(dataset), ...links(dataset)].map(([id, fields]) => [id, words(fields)])),
    orders: new Map([
      ...Object.entries(thingsByKind(dataset)).map(([kind, all]) => [kind, all.map(({ id }) => id)] as const),
      ...[...listed].map(
        ([section, entries]) =>
          [`${section} LISTS`, entries.map(({ program }) => `${section} LISTS ${program}`)] as const,
      ),
    ]),
    texts: new Map(dataset.sources.map(({ id, text }) => [id, text])),
  };
}

type Loose = Readonly<Record<string, unknown>>;
type Entry = readonly [Id, Loose];

function things(dataset: Dataset): readonly Entry[] {
  const { evidence, plans } = dataset;
  const wholes = new Map(
    evidence.filter(({ relation }) => relation === 'PART_OF').map((part) => [part.subject, part.object]),
  );
  const towns = new Map(plans.map((plan) => [plan.id, plan.municipality]));
  const each = <T extends { readonly id: Id }>(facts: readonly T[], tell: (fact: T) => Loose) =>
    facts.map(({ id, ...rest }): Entry => [id, tell({ id, ...rest } as T)]);
  return [
    ...each(dataset.sources, (source) => ({ ...source })),
    ...each(dataset.municipalities, ({ sources: _links, ...town }) => town),
    ...each(dataset.categories, (category) => ({ ...category })),
    ...each(dataset.themes, ({ scopeNote, matches, ...theme }) => ({
      ...theme,
      scopeNoteJa: scopeNote?.ja,
      scopeNoteEn: scopeNote?.en,
      matches: matches.map((match) => JSON.stringify(match)),
    })),
    ...each(dataset.industries, (industry) => ({ ...industry })),
    ...each(plans, ({ place, period: { text, start, end, ...years }, ...plan }) => ({
      ...{ ...plan, ...years, periodText: text, periodStart: start, periodEnd: end },
      ...stretch(place),
    })),
    ...each(dataset.sections, ({ place, ...section }) => ({ ...section, ...stretch(place) })),
    ...each(dataset.programs, (program) => ({ ...program })),
    ...each(dataset.organizations, ({ note, sources: _links, ...body }) => ({
      ...{ ...body, ...notes(note), partOf: wholes.get(body.id) },
    })),
    ...each(dataset.figures, ({ place, ...figure }) => ({ ...figure, ...stretch(place) })),
    ...each(dataset.documents, (document) => ({ ...document })),
    ...each(dataset.statements, ({ place: _ofItsEvidence, ...statement }) => ({
      ...{ ...statement, municipality: towns.get(statement.plan) },
    })),
    ...each(dataset.involvements, (part) => ({
      ...{ ...part, level: partsOfId(part.in)?.kind.toUpperCase() },
    })),
    ...each(evidence, ({ quote, note, terms, ...piece }) => ({
      ...{ ...piece, ...notes(note), ...stretch(quote), quote: quote.text },
      terms: terms.map(
        ({ text, start, end }) => `${text} (${String(start - quote.start)}–${String(end - quote.start)})`,
      ),
    })),
  ];
}

function links(dataset: Dataset): readonly Entry[] {
  const { plans, sections, figures, themes, municipalities, organizations } = dataset;
  const bare = (from: Id | undefined, relation: string, to: Id | undefined): readonly Entry[] =>
    from === undefined || to === undefined ? [] : [[`${from} ${relation} ${to}`, {}]];
  const wholes = new Map(
    dataset.evidence
      .filter(({ relation }) => relation === 'PART_OF')
      .map((part) => [part.subject, part.object]),
  );
  return [
    ...plans.flatMap(({ id, municipality }) => bare(municipality, 'HAS_PLAN', id)),
    ...plans.flatMap(({ id, succeeds }) => bare(id, 'SUCCEEDS', succeeds)),
    ...sections.flatMap(({ id, plan }) => bare(plan, 'HAS_SECTION', id)),
    ...sections.flatMap(({ id, category }) => bare(id, 'IN_CATEGORY', category)),
    ...figures.flatMap(({ id, plan }) => bare(plan, 'HAS_FIGURE', id)),
    ...themes.flatMap(({ id, broader }) => bare(id, 'BROADER', broader)),
    ...[...wholes].flatMap(([part, whole]) => bare(part, 'PART_OF', whole)),
    ...[...municipalities, ...organizations].flatMap(({ id, sources }) =>
      sources.flatMap((source) => bare(id, 'FROM', source)),
    ),
    ...dataset.listings.map(({ section, program, marker, carried }): Entry => [
      `${section} LISTS ${program}`,
      { marker, carried },
    ]),
    ...dataset.variants.map(({ programs: [earlier, later], note }): Entry => [
      `${later} VARIANT_OF ${earlier}`,
      notes(note),
    ]),
    ...evidenced(dataset),
  ];
}

/** One link for all evidence of the same; the ways in which it counts are told in the order of terms. */
function evidenced({ evidence }: Dataset): readonly Entry[] {
  const governed = ['TOUCHES', 'TAKES_PART', 'STATES', 'CONCERNS', 'DEPICTS', 'REFERS_TO'];
  const said = evidence.filter(({ relation }) => governed.includes(relation));
  const byLink = groupBy(
    said,
    ({ subject, relation, object, involvementRole }) =>
      `${subject} ${relation} ${object}${involvementRole === undefined ? '' : ` as ${involvementRole}`}`,
  );
  const order: readonly string[] = [...roles, ...involvementRoles];
  return [...byLink].map(([id, pieces]) => {
    const sorted = pieces.toSorted(
      (a, b) =>
        bases.indexOf(a.basis) - bases.indexOf(b.basis) ||
        (a.level === undefined ? -1 : levels.indexOf(a.level)) -
          (b.level === undefined ? -1 : levels.indexOf(b.level)) ||
        order.indexOf(a.role ?? a.involvementRole ?? '') - order.indexOf(b.role ?? b.involvementRole ?? ''),
    );
    const aspects = sorted.map(({ basis, level, role, involvementRole }) =>
      [basis, level, role ?? involvementRole].filter((word) => word !== undefined).join(' '),
    );
    return [id, { aspects: [...new Set(aspects)] }];
  });
}

function stretch({ source, startLine, endLine, start, end }: Span): Loose {
  return { source, startLine, endLine, start, end };
}

function notes(note: Note | undefined): Loose {
  return { noteJa: note?.ja, noteEn: note?.en };
}

function words({ id: _known, ...fields }: Loose): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) => {
      const text = Array.isArray(value) ? value.join('\n') : worded(value);
      return text === '' ? [] : [[field, text]];
    }),
  );
}

function worded(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

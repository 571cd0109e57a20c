/** The things of a release: each fact as the record of its kind, references as ordinals. */

import type { Dataset, Note, Span } from '../model/dataset.js';
import { type Id, type Kind, kinds } from '../model/kinds.js';
import { decoders, type RecordOf } from '../model/records.js';
import type { NodeLabel, Value } from '../model/release.js';
import { storedFields } from '../model/stored-fields.js';

import { aspectOfEvidence } from './cited-links.js';
import type { Numbering } from './numbering.js';

/** A record as it is written: what is absent may be left out; what a fact has beside its record does no harm. */
type Draft<K extends Kind> = { readonly [F in keyof RecordOf[K]]?: RecordOf[K][F] | undefined } & {
  readonly id: Id;
};

type Drafts = { readonly [K in Kind]: Iterable<Draft<K> & Readonly<Record<string, unknown>>> };

/** A thing, before its row is made. */
export interface Thing {
  readonly ordinal: number;
  readonly kind: Kind;
  /** By field, where there is something. */
  readonly record: Readonly<Record<string, unknown>>;
}

/** In the order of their ordinals, each made when it is asked for. */
export function* thingsOf(dataset: Dataset, numbering: Numbering): Generator<Thing> {
  const drafts: Drafts = { ...placelessDrafts(dataset, numbering), ...placedDrafts(dataset, numbering) };
  let ordinal = 0;
  for (const kind of kinds) {
    for (const record of drafts[kind]) {
      decoders[kind](record, record.id);
      yield { ordinal: ordinal++, kind, record };
    }
  }
}

/** What its row holds. */
export function valuesOf(label: NodeLabel, record: Readonly<Record<string, unknown>>): readonly Value[] {
  return storedFields[label].map((field) => {
    const value = record[field] as Value | undefined;
    return value === undefined || (Array.isArray(value) && value.length === 0) ? null : value;
  });
}

/** Hundreds of thousands of drafts need no room together. */
function* each<Fact, Made>(facts: readonly Fact[], make: (fact: Fact) => Made): Generator<Made> {
  for (const fact of facts) yield make(fact);
}

type Placeless =
  'Source' | 'Municipality' | 'Category' | 'Theme' | 'Industry' | 'Organization' | 'Document' | 'Involvement';

function placelessDrafts(dataset: Dataset, { ordinalOf, ordinalIfAny }: Numbering): Pick<Drafts, Placeless> {
  const wholes = new Map(
    dataset.evidence.flatMap(({ relation, subject, object }) =>
      relation === 'PART_OF' ? [[subject, ordinalOf(object)] as const] : [],
    ),
  );
  return {
    Source: each(dataset.sources, (source) => ({ ...source })),
    Municipality: each(dataset.municipalities, (municipality) => ({ ...municipality })),
    Category: each(dataset.categories, (category) => ({ ...category })),
    Theme: each(dataset.themes, (theme) => ({
      ...theme,
      scopeNoteJa: theme.scopeNote?.ja,
      scopeNoteEn: theme.scopeNote?.en,
      broader: ordinalIfAny(theme.broader),
      matches: theme.matches.map(({ scheme, value, match, basis }) =>
        JSON.stringify({ scheme, value, match, basis }),
      ),
    })),
    Industry: each(dataset.industries, (industry) => ({ ...industry })),
    Organization: each(dataset.organizations, (organization) => ({
      ...organization,
      ...noteFields(organization.note),
      municipality: ordinalIfAny(organization.municipality),
      partOf: wholes.get(organization.id),
    })),
    Document: each(dataset.documents, (document) => ({ ...document })),
    Involvement: each(dataset.involvements, (involvement) => ({
      ...involvement,
      organization: ordinalOf(involvement.organization),
      in: ordinalOf(involvement.in),
      level: levelOf(involvement.in),
    })),
  };
}

function placedDrafts(dataset: Dataset, { ordinalOf, ordinalIfAny }: Numbering): Omit<Drafts, Placeless> {
  const municipalities = new Map(dataset.plans.map(({ id, municipality }) => [id, ordinalOf(municipality)]));
  const successors = new Map(
    dataset.plans.flatMap(({ id, succeeds }) =>
      succeeds === undefined ? [] : [[succeeds, ordinalOf(id)] as const],
    ),
  );
  const placed = ({ source, startLine, endLine, start, end }: Span) => {
    return { source: ordinalOf(source), startLine, endLine, start, end };
  };
  return {
    Plan: each(dataset.plans, (plan) => ({
      ...plan,
      ...placed(plan.place),
      municipality: ordinalOf(plan.municipality),
      periodText: plan.period.text,
      startFiscalYear: plan.period.startFiscalYear,
      endFiscalYear: plan.period.endFiscalYear,
      periodStart: plan.period.start,
      periodEnd: plan.period.end,
      succeeds: ordinalIfAny(plan.succeeds),
      succeededBy: successors.get(plan.id),
    })),
    Section: each(dataset.sections, (section) => ({
      ...section,
      ...placed(section.place),
      plan: ordinalOf(section.plan),
      category: ordinalOf(section.category),
    })),
    Program: each(dataset.programs, (program) => ({
      ...program,
      plan: ordinalOf(program.plan),
      municipality: ordinalOf(program.municipality),
    })),
    Figure: each(dataset.figures, (figure) => ({
      ...figure,
      ...placed(figure.place),
      plan: ordinalOf(figure.plan),
    })),
    Statement: each(dataset.statements, (statement) => ({
      ...statement,
      subject: ordinalOf(statement.subject),
      plan: ordinalOf(statement.plan),
      municipality: municipalities.get(statement.plan),
    })),
    Evidence: each(dataset.evidence, (evidence) => ({
      ...evidence,
      ...placed(evidence.quote),
      ...noteFields(evidence.note),
      quote: evidence.quote.text,
      subject: ordinalOf(evidence.subject),
      object: ordinalOf(evidence.object),
      aspect: aspectOfEvidence(evidence),
      terms: evidence.terms.flatMap(({ start, end }) => [start, end]),
    })),
  };
}

function noteFields(note: Note | undefined): {
  readonly noteJa?: string | undefined;
  readonly noteEn?: string | undefined;
} {
  return { noteJa: note?.ja, noteEn: note?.en };
}

function levelOf(place: Id): RecordOf['Involvement']['level'] {
  const kind = place.slice(0, place.indexOf(':'));
  switch (kind) {
    case 'Plan':
      return 'PLAN';
    case 'Section':
      return 'SECTION';
    case 'Program':
      return 'PROGRAM';
    case 'Figure':
      return 'FIGURE';
    default:
      throw new TypeError(`Nothing can take part in ${place}.`);
  }
}

/** The law of each dimension of the schema: a table, a line a dimension. Fields lead where their own laws say. */

import type { Dataset } from '../../src/model/dataset.js';
import { type Id, type Kind, partsOfId } from '../../src/model/kinds.js';
import * as terms from '../../src/model/terms.js';
import { thingsByKind } from '../../src/release/numbering.js';

import { fieldLaws } from './plain-fields.js';
import { found, type PlainModel } from './plain-model.js';

export interface DimensionLaw {
  /** The values of a thing – ids, or plain values as text –, perhaps some of them twice. */
  readonly valuesOf: (model: PlainModel, id: Id) => readonly string[];
  /** All values there are, in the order of display. */
  readonly values: (dataset: Dataset) => readonly string[];
  /** Things can be without a value. */
  readonly mayLack?: boolean;
}

/** The things of a kind, each its own value. */
const things = (kind: Kind): DimensionLaw => ({
  valuesOf: (_model, id) => [id],
  values: (dataset) => thingsByKind(dataset)[kind].map(({ id }) => id),
});

const tops: DimensionLaw = {
  valuesOf: ({ dataset }, id) => [topOf(dataset, id)],
  values: ({ themes }) => themes.filter(({ broader }) => broader === undefined).map(({ id }) => id),
};

function topOf(dataset: Dataset, theme: Id): Id {
  const { broader } = found(dataset.themes, theme);
  return broader === undefined ? theme : topOf(dataset, broader);
}

/** What the facts of a kind hold. */
function held(
  kind: Kind,
  holds: (fact: any) => string | number | boolean | undefined,
  order: (met: readonly string[]) => readonly string[] = (met) => met,
): DimensionLaw {
  const valueOf = (fact: unknown): readonly string[] => {
    const value = holds(fact);
    return value === undefined ? [] : [String(value)];
  };
  const all = (dataset: Dataset): readonly { readonly id: Id }[] => thingsByKind(dataset)[kind];
  return {
    valuesOf: (model, id) => valueOf(found(all(model.dataset), id)),
    values: (dataset) => {
      const met = all(dataset).flatMap(valueOf);
      return order([...new Set(met)]);
    },
  };
}

const inOrderOf = (list: readonly string[]) => (): readonly string[] => list;
const ascending = (met: readonly string[]): readonly string[] =>
  met.toSorted((a, b) => Number(a) - Number(b));

const perhaps = (law: DimensionLaw): DimensionLaw => ({ ...law, mayLack: true });

/** By what a field leads to; of a list there can be nothing. */
function by(field: string, law: DimensionLaw): DimensionLaw {
  const isList = field.endsWith('s');
  return {
    valuesOf: (model, id) => {
      const lead = fieldLaws[`${partsOfId(id)?.kind ?? ''}.${field}`];
      if (lead === undefined) throw new Error(`No law says where ${field} of ${id} leads.`);
      return lead(model, id).flatMap((item) => law.valuesOf(model, item.id));
    },
    values: law.values,
    mayLack: isList,
  };
}

const themes = by('themes', things('Theme'));
const topConcepts = by('themes', tops);
const prefecture = held('Municipality', ({ prefecture }) => prefecture);
const municipality = by('municipality', things('Municipality'));
const ofMunicipality = by('municipality', prefecture);
const fiscalYear = held('Plan', ({ period }) => period.startFiscalYear, ascending);
const organizationKind = held('Organization', ({ kind }) => kind, inOrderOf(terms.organizationKinds));
const involvementRole = held('Involvement', ({ role }) => role, inOrderOf(terms.involvementRoles));

const levelOfPlace: Readonly<Record<string, string>> = {
  Plan: 'PLAN',
  Section: 'SECTION',
  Program: 'PROGRAM',
  Figure: 'FIGURE',
};

export const dimensionLaws: Readonly<Record<string, DimensionLaw>> = {
  'Municipality.PREFECTURE': prefecture,
  'Municipality.KIND': held('Municipality', ({ kind }) => kind, inOrderOf(terms.municipalityKinds)),
  'Municipality.THEME': themes,
  'Municipality.TOP_CONCEPT': topConcepts,
  'Municipality.INDUSTRY': by('industries', things('Industry')),

  'Plan.MUNICIPALITY': municipality,
  'Plan.PREFECTURE': ofMunicipality,
  'Plan.SCHEME': held('Plan', ({ scheme }) => scheme),
  'Plan.START_FISCAL_YEAR': fiscalYear,
  'Plan.THEME': themes,
  'Plan.TOP_CONCEPT': topConcepts,

  'Section.MUNICIPALITY': by('plan', municipality),
  'Section.PLAN': by('plan', things('Plan')),
  'Section.CATEGORY': by('category', things('Category')),
  'Section.THEME': themes,
  'Section.TOP_CONCEPT': topConcepts,
  'Section.INDUSTRY': by('industries', things('Industry')),

  'Category.SCHEME': held('Category', ({ scheme }) => scheme),

  'Program.MUNICIPALITY': municipality,
  'Program.PREFECTURE': ofMunicipality,
  'Program.CATEGORY': by('categories', things('Category')),
  'Program.THEME': themes,
  'Program.TOP_CONCEPT': topConcepts,
  'Program.ORGANIZATION': by('organizations', things('Organization')),
  'Program.ORGANIZATION_KIND': by('organizations', organizationKind),
  'Program.INDUSTRY': by('industries', things('Industry')),
  'Program.INSTRUMENT': perhaps(held('Program', (fact) => fact.instrument, inOrderOf(terms.instruments))),
  'Program.NAME_KIND': held('Program', ({ nameKind }) => nameKind, inOrderOf(terms.nameKinds)),
  'Program.START_FISCAL_YEAR': by('plan', fiscalYear),

  'Organization.MUNICIPALITY': perhaps(municipality),
  'Organization.KIND': organizationKind,
  'Organization.NAMED': held('Organization', ({ named }) => named, inOrderOf(['true', 'false'])),
  'Organization.BASIS': held('Organization', ({ basis }) => basis, inOrderOf(terms.bases)),
  'Organization.ROLE': by('involvements', involvementRole),
  'Organization.THEME': themes,
  'Organization.TOP_CONCEPT': topConcepts,

  'Involvement.ORGANIZATION': by('organization', things('Organization')),
  'Involvement.ORGANIZATION_KIND': by('organization', organizationKind),
  'Involvement.ROLE': involvementRole,
  'Involvement.BASIS': held('Involvement', ({ basis }) => basis, inOrderOf(terms.bases)),
  'Involvement.LEVEL': held(
    'Involvement',
    (fact) => levelOfPlace[partsOfId(fact.in)?.kind ?? ''],
    inOrderOf(terms.levels),
  ),

  'Theme.TOP_CONCEPT': tops,
  'Theme.MUNICIPALITY': by('municipalities', things('Municipality')),
  'Theme.PREFECTURE': by('municipalities', prefecture),

  'Statement.KIND': held('Statement', ({ kind }) => kind, inOrderOf(terms.statementKinds)),
  'Statement.GOAL_KIND': perhaps(held('Statement', (fact) => fact.goalKind, inOrderOf(terms.goalKinds))),
  'Statement.HEADLINE': held('Statement', ({ headline }) => headline, inOrderOf(['true', 'false'])),
  'Statement.MUNICIPALITY': municipality,
  'Statement.PREFECTURE': ofMunicipality,
  'Statement.THEME': themes,
  'Statement.TOP_CONCEPT': topConcepts,

  'Industry.MUNICIPALITY': by('municipalities', things('Municipality')),
  'Industry.PREFECTURE': by('municipalities', prefecture),

  'Figure.MUNICIPALITY': by('plan', municipality),
  'Figure.PLAN': by('plan', things('Plan')),
  'Figure.THEME': themes,
  'Figure.ORGANIZATION': by('organizations', things('Organization')),

  'Document.KIND': held('Document', ({ kind }) => kind),
  'Document.MUNICIPALITY': by('plans', municipality),

  'Source.PUBLISHER': perhaps(held('Source', ({ publisher }) => publisher)),
  'Source.LICENSE': perhaps(held('Source', ({ license }) => license)),

  'Evidence.BASIS': held('Evidence', ({ basis }) => basis, inOrderOf(terms.bases)),
  'Evidence.LEVEL': perhaps(held('Evidence', ({ level }) => level, inOrderOf(terms.levels))),
  'Evidence.ROLE': perhaps(held('Evidence', ({ role }) => role, inOrderOf(terms.roles))),
  'Evidence.INVOLVEMENT_ROLE': perhaps(
    held('Evidence', (piece) => piece.involvementRole, inOrderOf(terms.involvementRoles)),
  ),
  'Evidence.RELATION': held('Evidence', ({ relation }) => relation, inOrderOf(terms.relations)),
  'Evidence.THEME': {
    ...perhaps(things('Theme')),
    valuesOf: ({ dataset }, id) =>
      [found(dataset.evidence, id).object].filter((object) => partsOfId(object)?.kind === 'Theme'),
  },
  'Evidence.MUNICIPALITY': {
    ...perhaps(things('Municipality')),
    valuesOf: (model, id) => {
      const plan = model.planOf(found(model.dataset.evidence, id));
      return plan === undefined ? [] : [found(model.dataset.plans, plan).municipality];
    },
  },
  'Evidence.SOURCE': by('source', things('Source')),
};

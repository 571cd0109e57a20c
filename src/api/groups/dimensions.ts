/** The dimensions of every kind: a line each. A field or list is named as in the schema, so that filters know it too. */

import type { Kind } from '../../model/kinds.js';
import {
  bases,
  goalKinds,
  instruments,
  involvementRoles,
  levels,
  municipalityKinds,
  nameKinds,
  organizationKinds,
  relations,
  roles,
  statementKinds,
} from '../../model/terms.js';
import type {
  CategoryDimension,
  DocumentDimension,
  EvidenceDimension,
  FigureDimension,
  IndustryDimension,
  InvolvementDimension,
  MunicipalityDimension,
  OrganizationDimension,
  PlanDimension,
  ProgramDimension,
  SectionDimension,
  SourceDimension,
  StatementDimension,
  ThemeDimension,
} from '../__generated__/resolvers.js';
import {
  goalKindWords,
  instrumentWords,
  involvementWords,
  municipalityKindWords,
  nameKindWords,
  organizationKindWords,
  relationWords,
  termWords,
} from '../term-words.js';

import { type Dimension, orNone } from './dimension.js';
import { flag, number, term, text } from './fields.js';
import { by, ofKind, topConcept } from './relations.js';

interface DimensionNames {
  readonly Source: SourceDimension;
  readonly Municipality: MunicipalityDimension;
  readonly Category: CategoryDimension;
  readonly Theme: ThemeDimension;
  readonly Industry: IndustryDimension;
  readonly Plan: PlanDimension;
  readonly Section: SectionDimension;
  readonly Program: ProgramDimension;
  readonly Organization: OrganizationDimension;
  readonly Figure: FigureDimension;
  readonly Document: DocumentDimension;
  readonly Statement: StatementDimension;
  readonly Involvement: InvolvementDimension;
  readonly Evidence: EvidenceDimension;
}

const prefecture = text('prefecture');
const municipality = by('municipality');
const ofMunicipality = by('municipality', prefecture);
const organizationKind = term('kind', organizationKinds, organizationKindWords);
const themes = { THEME: by('themes'), TOP_CONCEPT: by('themes', topConcept) };

export const dimensions: {
  readonly [K in Kind]: Readonly<Record<DimensionNames[K], Dimension>>;
} = {
  Municipality: {
    PREFECTURE: prefecture,
    KIND: term('kind', municipalityKinds, municipalityKindWords),
    ...themes,
    INDUSTRY: by('industries'),
  },
  Plan: {
    MUNICIPALITY: municipality,
    PREFECTURE: ofMunicipality,
    SCHEME: text('scheme'),
    START_FISCAL_YEAR: number('startFiscalYear'),
    ...themes,
  },
  Section: {
    MUNICIPALITY: by('plan', municipality),
    PLAN: by('plan'),
    CATEGORY: by('category'),
    ...themes,
    INDUSTRY: by('industries'),
  },
  Category: { SCHEME: text('scheme') },
  Program: {
    MUNICIPALITY: municipality,
    PREFECTURE: ofMunicipality,
    CATEGORY: by('categories'),
    ...themes,
    ORGANIZATION: by('organizations'),
    ORGANIZATION_KIND: by('organizations', organizationKind),
    INDUSTRY: by('industries'),
    INSTRUMENT: orNone(term('instrument', instruments, instrumentWords)),
    NAME_KIND: term('nameKind', nameKinds, nameKindWords),
    START_FISCAL_YEAR: by('plan', number('startFiscalYear')),
  },
  Organization: {
    MUNICIPALITY: orNone(municipality),
    KIND: organizationKind,
    NAMED: flag('named'),
    BASIS: term('basis', bases, termWords),
    ROLE: by('involvements', term('role', involvementRoles, involvementWords)),
    ...themes,
  },
  Involvement: {
    ORGANIZATION: by('organization'),
    ORGANIZATION_KIND: by('organization', organizationKind),
    ROLE: term('role', involvementRoles, involvementWords),
    BASIS: term('basis', bases, termWords),
    LEVEL: term('level', levels, termWords),
  },
  Theme: {
    TOP_CONCEPT: topConcept,
    MUNICIPALITY: by('municipalities'),
    PREFECTURE: by('municipalities', prefecture),
  },
  Statement: {
    KIND: term('kind', statementKinds, termWords),
    GOAL_KIND: orNone(term('goalKind', goalKinds, goalKindWords)),
    HEADLINE: flag('headline'),
    MUNICIPALITY: municipality,
    PREFECTURE: ofMunicipality,
    ...themes,
  },
  Industry: {
    MUNICIPALITY: by('municipalities'),
    PREFECTURE: by('municipalities', prefecture),
  },
  Figure: {
    MUNICIPALITY: by('plan', municipality),
    PLAN: by('plan'),
    THEME: by('themes'),
    ORGANIZATION: by('organizations'),
  },
  Document: {
    KIND: text('kind'),
    MUNICIPALITY: by('plans', municipality),
  },
  Source: {
    PUBLISHER: orNone(text('publisher')),
    LICENSE: orNone(text('license')),
  },
  Evidence: {
    BASIS: term('basis', bases, termWords),
    LEVEL: orNone(term('level', levels, termWords)),
    ROLE: orNone(term('role', roles, termWords)),
    INVOLVEMENT_ROLE: orNone(term('involvementRole', involvementRoles, involvementWords)),
    RELATION: term('relation', relations, relationWords),
    THEME: ofKind('object', 'Theme'),
    MUNICIPALITY: by('plan', municipality),
    SOURCE: by('source'),
  },
};

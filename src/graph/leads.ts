/**
 * The table of leads: every field of a kind that leads from a thing to things, under the name it has in the schema. Lists,
 * filters, orders and groups all read it, so that none of them can see another set than the others.
 */

import type { Kind } from '../model/kinds.js';

import type { Walk } from './walk.js';
import {
  evidenceOfInvolvements,
  evidenceOfMunicipalities,
  evidenceOfPlans,
  evidenceOfSources,
  evidenceOfThemes,
  evidenceOfThings,
  planOfEvidence,
} from './walks/evidence.js';
import {
  industriesOfConcerned,
  industriesOfGatherers,
  municipalitiesOfIndustries,
  plansOfIndustries,
  programsOfIndustries,
  sectionsOfIndustries,
} from './walks/industries.js';
import {
  involvementsOfOrganizations,
  organizationsOfGatherers,
  organizationsOfPlaces,
  programsOfOrganizations,
} from './walks/organizations.js';
import {
  documentsOfPlans,
  figuresOfPrograms,
  plansOfDocuments,
  programsOfFigures,
  statementsOfMunicipalities,
  statementsOfPlans,
  statementsOfSections,
  statementsOfThemes,
  themesOfStatements,
} from './walks/statements.js';
import {
  categoriesOfPrograms,
  figuresOfPlans,
  narrowerOfThemes,
  partsOfOrganizations,
  plansOfMunicipalities,
  plansOfSources,
  programsOfCategories,
  programsOfMunicipalities,
  programsOfPlans,
  programsOfSections,
  sectionsOfCategories,
  sectionsOfPlans,
  sectionsOfPrograms,
  sourcesOfMunicipalities,
  sourcesOfOrganizations,
  variantsOfPrograms,
} from './walks/structure.js';
import {
  figuresOfThemes,
  municipalitiesOfThemes,
  organizationsOfThemes,
  plansOfThemes,
  programsOfThemes,
  sectionsOfThemes,
  themesOfGatherers,
  themesOfOrganizations,
  themesOfPrograms,
  themesOfTouchers,
} from './walks/themes.js';

/** Where a field leads: `Node` is a thing of any kind. */
export type Target = Kind | 'Node';

export type Lead = WalkLead | ReferenceLead;

/** To what a walk reaches: many things, or at most one. */
export interface WalkLead {
  readonly walk: Walk<Kind, Kind>;
  readonly one: boolean;
}

/** To the one thing whose ordinal the record holds under this name, or to none. */
export interface ReferenceLead {
  readonly property: string;
  readonly to: Target;
}

export const leads: Readonly<Record<Kind, Readonly<Record<string, Lead>>>> = {
  Source: { plans: many(plansOfSources), evidence: many(evidenceOfSources) },
  Municipality: {
    plans: many(plansOfMunicipalities),
    programs: many(programsOfMunicipalities),
    organizations: many(organizationsOfGatherers),
    themes: many(themesOfGatherers),
    statements: many(statementsOfMunicipalities),
    industries: many(industriesOfGatherers),
    sources: many(sourcesOfMunicipalities),
    evidence: many(evidenceOfMunicipalities),
  },
  Category: { sections: many(sectionsOfCategories), programs: many(programsOfCategories) },
  Theme: {
    broader: reference('broader', 'Theme'),
    narrower: many(narrowerOfThemes),
    municipalities: many(municipalitiesOfThemes),
    programs: many(programsOfThemes),
    organizations: many(organizationsOfThemes),
    plans: many(plansOfThemes),
    sections: many(sectionsOfThemes),
    figures: many(figuresOfThemes),
    statements: many(statementsOfThemes),
    evidence: many(evidenceOfThemes),
  },
  Industry: {
    municipalities: many(municipalitiesOfIndustries),
    plans: many(plansOfIndustries),
    sections: many(sectionsOfIndustries),
    programs: many(programsOfIndustries),
    evidence: many(evidenceOfThings),
  },
  Plan: {
    municipality: reference('municipality', 'Municipality'),
    source: reference('source', 'Source'),
    sections: many(sectionsOfPlans),
    programs: many(programsOfPlans),
    statements: many(statementsOfPlans),
    figures: many(figuresOfPlans),
    documents: many(documentsOfPlans),
    organizations: many(organizationsOfGatherers),
    industries: many(industriesOfGatherers),
    themes: many(themesOfGatherers),
    succeeds: reference('succeeds', 'Plan'),
    succeededBy: reference('succeededBy', 'Plan'),
    evidence: many(evidenceOfPlans),
  },
  Section: {
    plan: reference('plan', 'Plan'),
    category: reference('category', 'Category'),
    programs: many(programsOfSections),
    statements: many(statementsOfSections),
    organizations: many(organizationsOfPlaces),
    industries: many(industriesOfConcerned),
    themes: many(themesOfTouchers),
    evidence: many(evidenceOfThings),
  },
  Program: {
    municipality: reference('municipality', 'Municipality'),
    plan: reference('plan', 'Plan'),
    sections: many(sectionsOfPrograms),
    categories: many(categoriesOfPrograms),
    themes: many(themesOfPrograms),
    organizations: many(organizationsOfPlaces),
    industries: many(industriesOfConcerned),
    figures: many(figuresOfPrograms),
    variants: many(variantsOfPrograms),
    evidence: many(evidenceOfThings),
  },
  Organization: {
    municipality: reference('municipality', 'Municipality'),
    involvements: many(involvementsOfOrganizations),
    programs: many(programsOfOrganizations),
    themes: many(themesOfOrganizations),
    partOf: reference('partOf', 'Organization'),
    parts: many(partsOfOrganizations),
    sources: many(sourcesOfOrganizations),
    evidence: many(evidenceOfThings),
  },
  Figure: {
    plan: reference('plan', 'Plan'),
    depicts: many(programsOfFigures),
    organizations: many(organizationsOfPlaces),
    themes: many(themesOfTouchers),
    evidence: many(evidenceOfThings),
  },
  Document: { plans: many(plansOfDocuments), evidence: many(evidenceOfThings) },
  Statement: {
    subject: reference('subject', 'Node'),
    plan: reference('plan', 'Plan'),
    municipality: reference('municipality', 'Municipality'),
    themes: many(themesOfStatements),
    evidence: many(evidenceOfThings),
  },
  Involvement: {
    organization: reference('organization', 'Organization'),
    in: reference('in', 'Node'),
    evidence: many(evidenceOfInvolvements),
  },
  Evidence: {
    subject: reference('subject', 'Node'),
    object: reference('object', 'Node'),
    plan: { walk: planOfEvidence, one: true },
    source: reference('source', 'Source'),
  },
};

function many(walk: Walk<Kind, Kind>): WalkLead {
  return { walk, one: false };
}

function reference(property: string, to: Target): ReferenceLead {
  return { property, to };
}

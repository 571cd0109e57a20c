/** The law of each field of the schema that leads to things: a table, a line a field. */

import type { Id, Kind } from '../../src/model/kinds.js';

import { found, type PlainItem, PlainModel } from './plain-model.js';
import { coOccurring, gaps, similar } from './plain-similarity.js';

/** What the field of this thing must lead to, in order. */
export type FieldLaw = (model: PlainModel, id: Id) => readonly PlainItem[];

const themes: FieldLaw = (model, id) =>
  model.linked('Theme', (theme) => model.touching(id, new Set([theme])));

const ofTheme =
  (kind: Kind): FieldLaw =>
  (model, theme) =>
    model.linked(kind, (id) => model.touching(id, model.conceptsOf(theme)));

const organizations: FieldLaw = (model, id) =>
  model.linked('Organization', (organization) => model.takingPart(organization, id));

const industries: FieldLaw = (model, id) =>
  model.linked('Industry', (industry) => model.concerning(id, industry));

const ofIndustry =
  (kind: Kind): FieldLaw =>
  (model, industry) =>
    model.linked(kind, (id) => model.concerning(id, industry));

const statements: FieldLaw = (model, id) =>
  model.linked('Statement', (statement) => model.stating(model.placesOf(id), statement));

/** Evidence that says something of it, or says it of something. */
const ownEvidence: FieldLaw = (model, id) =>
  model.counted.filter(({ subject, object }) => subject === id || object === id);

const everything =
  (kind: Kind): FieldLaw =>
  (model) =>
    model.those(kind, () => true);

const one = (id: Id | undefined): readonly PlainItem[] => (id === undefined ? [] : [{ id }]);

/** The programs of a municipality that touch one of these themes. */
function programsBetween(model: PlainModel, municipality: Id, concepts: ReadonlySet<Id>): readonly Id[] {
  return model.dataset.programs
    .filter((program) => program.municipality === municipality)
    .map(({ id }) => id)
    .filter((id) => model.touching(id, concepts).evidence.length > 0);
}

/** The body that an organization is part of; where plans differ, the last word counts. */
function wholeOf(model: PlainModel, organization: Id): Id | undefined {
  return model.dataset.evidence.findLast(
    ({ relation, subject }) => relation === 'PART_OF' && subject === organization,
  )?.object;
}

function programsListedIn(model: PlainModel, sections: (section: Id) => boolean): readonly PlainItem[] {
  return model.those('Program', ({ id }) => model.sectionsListing(id).some(sections));
}

/** As what a gap is touched, unless other roles are asked for. */
export const gapRoles = ['ISSUE', 'GOAL'] as const;

export const fieldLaws: Readonly<Record<string, FieldLaw>> = {
  'Municipality.plans': (model, id) => model.those('Plan', ({ municipality }) => municipality === id),
  'Municipality.programs': (model, id) => model.those('Program', ({ municipality }) => municipality === id),
  'Municipality.organizations': organizations,
  'Municipality.themes': (model, id) =>
    themes(model, id).map((item) => ({ ...item, programs: programsBetween(model, id, new Set([item.id])) })),
  'Municipality.statements': statements,
  'Municipality.industries': industries,
  'Municipality.gaps': (model, id) => {
    const asked = new PlainModel(model.dataset, { ...model.reading, roles: gapRoles });
    return gaps(model, id, gapRoles).map((item) => ({
      ...item,
      programs: programsBetween(asked, id, new Set([item.id])),
    }));
  },
  'Municipality.similar': (model, id) => similar(model, { kind: 'Municipality', id }),
  'Municipality.sources': (model, id) => {
    const plans = model.dataset.plans.filter(({ municipality }) => municipality === id);
    const named = [
      ...found(model.dataset.municipalities, id).sources,
      ...plans.map(({ place }) => place.source),
    ];
    return model.those('Source', (source) => named.includes(source.id));
  },
  'Municipality.evidence': (model, id) => {
    const plans = model.dataset.plans
      .filter(({ municipality }) => municipality === id)
      .map((plan) => plan.id);
    return model.counted.filter((piece) => plans.includes(model.planOf(piece) ?? ''));
  },

  'Plan.municipality': (model, id) => one(found(model.dataset.plans, id).municipality),
  'Plan.source': (model, id) => one(found(model.dataset.plans, id).place.source),
  'Plan.sections': (model, id) => model.those('Section', ({ plan }) => plan === id),
  'Plan.programs': (model, id) => model.those('Program', ({ plan }) => plan === id),
  'Plan.statements': statements,
  'Plan.figures': (model, id) => model.those('Figure', ({ plan }) => plan === id),
  'Plan.documents': (model, id) =>
    model.linked('Document', (document) => model.between('REFERS_TO', id, document)),
  'Plan.organizations': organizations,
  'Plan.industries': industries,
  'Plan.themes': themes,
  'Plan.succeeds': (model, id) => one(found(model.dataset.plans, id).succeeds),
  'Plan.succeededBy': (model, id) => model.those('Plan', ({ succeeds }) => succeeds === id),
  'Plan.evidence': (model, id) => model.counted.filter((piece) => model.planOf(piece) === id),

  'Section.plan': (model, id) => one(found(model.dataset.sections, id).plan),
  'Section.category': (model, id) => one(found(model.dataset.sections, id).category),
  /** In the order of the list, each with its place there and the citation that no reading takes away. */
  'Section.programs': (model, id) =>
    model.dataset.listings
      .filter(({ section }) => section === id)
      .toSorted((a, b) => a.position - b.position)
      .map((listing) => ({
        ...{ id: listing.program, listing },
        evidence: model.dataset.evidence.filter(
          ({ relation, subject, object }) =>
            relation === 'LISTS' && subject === id && object === listing.program,
        ),
      })),
  'Section.statements': statements,
  'Section.organizations': organizations,
  'Section.industries': industries,
  'Section.themes': themes,
  'Section.evidence': ownEvidence,

  'Program.municipality': (model, id) => one(found(model.dataset.programs, id).municipality),
  'Program.plan': (model, id) => one(found(model.dataset.programs, id).plan),
  'Program.sections': (model, id) =>
    model.those('Section', (section) => model.sectionsListing(id).includes(section.id)),
  'Program.categories': (model, id) => {
    const sections = model.dataset.sections.filter((section) =>
      model.sectionsListing(id).includes(section.id),
    );
    return model.those('Category', (category) =>
      sections.some((section) => section.category === category.id),
    );
  },
  'Program.themes': themes,
  'Program.organizations': organizations,
  'Program.industries': industries,
  'Program.figures': (model, id) => model.linked('Figure', (figure) => model.between('DEPICTS', figure, id)),
  'Program.variants': (model, id) => {
    const pairs = model.dataset.variants.filter(({ programs }) => programs.includes(id));
    return model.those('Program', (program) =>
      pairs.some(({ programs }) => program.id !== id && programs.includes(program.id)),
    );
  },
  'Program.similar': (model, id) => similar(model, { kind: 'Program', id }),
  'Program.evidence': ownEvidence,

  'Organization.municipality': (model, id) => one(found(model.dataset.organizations, id).municipality),
  'Organization.involvements': (model, id) =>
    model.linked('Involvement', (involvement) => {
      const { organization, role, ...part } = found(model.dataset.involvements, involvement);
      if (organization !== id) return { evidence: [] };
      const { evidence } = model.between('TAKES_PART', id, part.in);
      return { evidence: evidence.filter(({ involvementRole }) => involvementRole === role) };
    }),
  'Organization.programs': (model, id) => model.linked('Program', (program) => model.takingPart(id, program)),
  'Organization.themes': themes,
  'Organization.partOf': (model, id) => one(wholeOf(model, id)),
  'Organization.parts': (model, id) => model.those('Organization', (part) => wholeOf(model, part.id) === id),
  'Organization.sources': (model, id) =>
    model.those('Source', (source) => found(model.dataset.organizations, id).sources.includes(source.id)),
  'Organization.evidence': ownEvidence,

  'Involvement.organization': (model, id) => one(found(model.dataset.involvements, id).organization),
  'Involvement.in': (model, id) => one(found(model.dataset.involvements, id).in),
  'Involvement.evidence': (model, id) => {
    const { organization, role, ...part } = found(model.dataset.involvements, id);
    return model
      .between('TAKES_PART', organization, part.in)
      .evidence.filter(({ involvementRole }) => involvementRole === role);
  },

  'Theme.broader': (model, id) => one(found(model.dataset.themes, id).broader),
  'Theme.narrower': (model, id) => model.those('Theme', ({ broader }) => broader === id),
  'Theme.municipalities': (model, id) =>
    ofTheme('Municipality')(model, id).map((item) => ({
      ...item,
      programs: programsBetween(model, item.id, model.conceptsOf(id)),
    })),
  'Theme.programs': ofTheme('Program'),
  'Theme.organizations': ofTheme('Organization'),
  'Theme.plans': ofTheme('Plan'),
  'Theme.sections': ofTheme('Section'),
  'Theme.figures': ofTheme('Figure'),
  'Theme.statements': (model, id) =>
    model.linked('Statement', (statement) => model.expressing(statement, model.conceptsOf(id))),
  'Theme.coOccurring': (model, id) => coOccurring(model, 'Program', id),
  'Theme.evidence': (model, id) => model.counted.filter(({ object }) => model.conceptsOf(id).has(object)),

  'Statement.subject': (model, id) => one(found(model.dataset.statements, id).subject),
  'Statement.plan': (model, id) => one(found(model.dataset.statements, id).plan),
  'Statement.municipality': (model, id) => {
    const { plan } = found(model.dataset.statements, id);
    return one(found(model.dataset.plans, plan).municipality);
  },
  'Statement.themes': (model, id) => model.linked('Theme', (theme) => model.expressing(id, new Set([theme]))),
  'Statement.evidence': ownEvidence,

  'Category.sections': (model, id) => model.those('Section', ({ category }) => category === id),
  'Category.programs': (model, id) =>
    programsListedIn(model, (section) => found(model.dataset.sections, section).category === id),

  'Industry.municipalities': ofIndustry('Municipality'),
  'Industry.plans': ofIndustry('Plan'),
  'Industry.sections': ofIndustry('Section'),
  'Industry.programs': ofIndustry('Program'),
  'Industry.evidence': ownEvidence,

  'Figure.plan': (model, id) => one(found(model.dataset.figures, id).plan),
  'Figure.depicts': (model, id) =>
    model.linked('Program', (program) => model.between('DEPICTS', id, program)),
  'Figure.organizations': organizations,
  'Figure.themes': themes,
  'Figure.evidence': ownEvidence,

  'Document.plans': (model, id) => model.linked('Plan', (plan) => model.between('REFERS_TO', plan, id)),
  'Document.evidence': ownEvidence,

  'Source.plans': (model, id) => model.those('Plan', ({ place }) => place.source === id),
  'Source.evidence': (model, id) => model.counted.filter(({ quote }) => quote.source === id),

  'Evidence.subject': (model, id) => one(found(model.dataset.evidence, id).subject),
  'Evidence.object': (model, id) => one(found(model.dataset.evidence, id).object),
  'Evidence.plan': (model, id) => one(model.planOf(found(model.dataset.evidence, id))),
  'Evidence.source': (model, id) => one(found(model.dataset.evidence, id).quote.source),

  'Release.sources': everything('Source'),
  'Query.municipalities': everything('Municipality'),
  'Query.plans': everything('Plan'),
  'Query.programs': everything('Program'),
  'Query.organizations': everything('Organization'),
  'Query.themes': everything('Theme'),
  'Query.statements': everything('Statement'),
  'Query.sections': everything('Section'),
  'Query.figures': everything('Figure'),
  'Query.documents': everything('Document'),
  'Query.involvements': everything('Involvement'),
  'Query.categories': everything('Category'),
  'Query.industries': everything('Industry'),
  'Query.sources': everything('Source'),
  'Query.evidence': (model) => model.counted,
};

/** Fields that lead to releases: their law is that of loading (test/release). */
export const ofReleases = ['Query.release', 'Query.releases'];

/** Connections of differences between releases: their laws are those of test/diff. */
export const ofDiffs = ['ReleaseDiff.added', 'ReleaseDiff.removed', 'ReleaseDiff.changed'];

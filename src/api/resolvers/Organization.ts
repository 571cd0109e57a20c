/** 組織・団体, and the parts they take. */

import { evidenceOfInvolvements, evidenceOfThings } from '../../graph/walks/evidence.js';
import { involvementsOfOrganizations, programsOfOrganizations } from '../../graph/walks/organizations.js';
import { partsOfOrganizations, sourcesOfOrganizations } from '../../graph/walks/structure.js';
import { themesOfOrganizations } from '../../graph/walks/themes.js';
import type { InvolvementResolvers, OrganizationResolvers } from '../__generated__/resolvers.js';
import { connecting } from '../connect.js';
import { labelIn, nameIn } from '../labels.js';
import { follow, followAlways, listing } from '../references.js';

export const Organization: OrganizationResolvers = {
  label: (parents, { language }) => parents.map((parent) => nameIn(language, parent)),
  note: (parents, { language }) =>
    parents.map(({ noteJa, noteEn }) => labelIn(language, { JA: noteJa, EN: noteEn })),
  municipality: (parents) => follow(parents, ({ municipality }) => municipality),
  partOf: (parents) => follow(parents, ({ partOf }) => partOf),
  parts: listing(partsOfOrganizations),
  involvements: connecting(involvementsOfOrganizations),
  programs: connecting(programsOfOrganizations),
  themes: connecting(themesOfOrganizations),
  sources: connecting(sourcesOfOrganizations),
  evidence: connecting(evidenceOfThings),
};

export const Involvement: InvolvementResolvers = {
  organization: (parents) => followAlways(parents, ({ organization }) => organization),
  in: (parents) => followAlways(parents, (involvement) => involvement.in),
  evidence: connecting(evidenceOfInvolvements),
};

/** Connections between things and organizations, both ways. */

import { connectionResolvers } from './connections.js';
import { involvementLinkResolvers } from './links.js';

export const organizationLinks = {
  MunicipalityOrganizationConnection: connectionResolvers<'Organization'>(),
  MunicipalityOrganizationEdge: involvementLinkResolvers<'Organization'>(),
  PlanOrganizationConnection: connectionResolvers<'Organization'>(),
  PlanOrganizationEdge: involvementLinkResolvers<'Organization'>(),
  SectionOrganizationConnection: connectionResolvers<'Organization'>(),
  SectionOrganizationEdge: involvementLinkResolvers<'Organization'>(),
  ProgramOrganizationConnection: connectionResolvers<'Organization'>(),
  ProgramOrganizationEdge: involvementLinkResolvers<'Organization'>(),
  FigureOrganizationConnection: connectionResolvers<'Organization'>(),
  FigureOrganizationEdge: involvementLinkResolvers<'Organization'>(),
  OrganizationProgramConnection: connectionResolvers<'Program'>(),
  OrganizationProgramEdge: involvementLinkResolvers<'Program'>(),
};

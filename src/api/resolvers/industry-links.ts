/** Connections between things and industries, both ways. */

import { connectionResolvers } from './connections.js';
import { industryLinkResolvers } from './links.js';

export const industryLinks = {
  MunicipalityIndustryConnection: connectionResolvers<'Industry'>(),
  MunicipalityIndustryEdge: industryLinkResolvers<'Industry'>(),
  IndustryMunicipalityConnection: connectionResolvers<'Municipality'>(),
  IndustryMunicipalityEdge: industryLinkResolvers<'Municipality'>(),
  PlanIndustryConnection: connectionResolvers<'Industry'>(),
  PlanIndustryEdge: industryLinkResolvers<'Industry'>(),
  IndustryPlanConnection: connectionResolvers<'Plan'>(),
  IndustryPlanEdge: industryLinkResolvers<'Plan'>(),
  SectionIndustryConnection: connectionResolvers<'Industry'>(),
  SectionIndustryEdge: industryLinkResolvers<'Industry'>(),
  IndustrySectionConnection: connectionResolvers<'Section'>(),
  IndustrySectionEdge: industryLinkResolvers<'Section'>(),
  ProgramIndustryConnection: connectionResolvers<'Industry'>(),
  ProgramIndustryEdge: industryLinkResolvers<'Industry'>(),
  IndustryProgramConnection: connectionResolvers<'Program'>(),
  IndustryProgramEdge: industryLinkResolvers<'Program'>(),
};

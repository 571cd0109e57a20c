/** Connections whose edges say nothing of a link. */

import { connectionResolvers, edgeResolvers } from './connections.js';

export const lists = {
  MunicipalityConnection: connectionResolvers<'Municipality'>(),
  MunicipalityEdge: edgeResolvers<'Municipality'>(),
  PlanConnection: connectionResolvers<'Plan'>(),
  PlanEdge: edgeResolvers<'Plan'>(),
  ProgramConnection: connectionResolvers<'Program'>(),
  ProgramEdge: edgeResolvers<'Program'>(),
  OrganizationConnection: connectionResolvers<'Organization'>(),
  OrganizationEdge: edgeResolvers<'Organization'>(),
  ThemeConnection: connectionResolvers<'Theme'>(),
  ThemeEdge: edgeResolvers<'Theme'>(),
  StatementConnection: connectionResolvers<'Statement'>(),
  StatementEdge: edgeResolvers<'Statement'>(),
  EvidenceConnection: connectionResolvers<'Evidence'>(),
  EvidenceEdge: edgeResolvers<'Evidence'>(),
  CategoryConnection: connectionResolvers<'Category'>(),
  CategoryEdge: edgeResolvers<'Category'>(),
  IndustryConnection: connectionResolvers<'Industry'>(),
  IndustryEdge: edgeResolvers<'Industry'>(),
  SourceConnection: connectionResolvers<'Source'>(),
  SourceEdge: edgeResolvers<'Source'>(),
  SectionConnection: connectionResolvers<'Section'>(),
  SectionEdge: edgeResolvers<'Section'>(),
  FigureConnection: connectionResolvers<'Figure'>(),
  FigureEdge: edgeResolvers<'Figure'>(),
  DocumentConnection: connectionResolvers<'Document'>(),
  DocumentEdge: edgeResolvers<'Document'>(),
  InvolvementConnection: connectionResolvers<'Involvement'>(),
  InvolvementEdge: edgeResolvers<'Involvement'>(),
};

/** Connections between things and themes, both ways. */

import { connectionResolvers } from './connections.js';
import { inheritedLinkResolvers, themeLinkResolvers } from './links.js';
import { programsOfMunicipality, programsOfTheme } from './programs-between.js';

export const themeLinks = {
  MunicipalityThemeConnection: connectionResolvers<'Theme'>(),
  MunicipalityThemeEdge: { ...themeLinkResolvers<'Theme'>(), programs: programsOfTheme },
  ThemeMunicipalityConnection: connectionResolvers<'Municipality'>(),
  ThemeMunicipalityEdge: { ...themeLinkResolvers<'Municipality'>(), programs: programsOfMunicipality },
  PlanThemeConnection: connectionResolvers<'Theme'>(),
  PlanThemeEdge: themeLinkResolvers<'Theme'>(),
  ThemePlanConnection: connectionResolvers<'Plan'>(),
  ThemePlanEdge: themeLinkResolvers<'Plan'>(),
  SectionThemeConnection: connectionResolvers<'Theme'>(),
  SectionThemeEdge: themeLinkResolvers<'Theme'>(),
  ThemeSectionConnection: connectionResolvers<'Section'>(),
  ThemeSectionEdge: themeLinkResolvers<'Section'>(),
  ProgramThemeConnection: connectionResolvers<'Theme'>(),
  ProgramThemeEdge: inheritedLinkResolvers<'Theme'>(),
  ThemeProgramConnection: connectionResolvers<'Program'>(),
  ThemeProgramEdge: inheritedLinkResolvers<'Program'>(),
  OrganizationThemeConnection: connectionResolvers<'Theme'>(),
  OrganizationThemeEdge: themeLinkResolvers<'Theme'>(),
  ThemeOrganizationConnection: connectionResolvers<'Organization'>(),
  ThemeOrganizationEdge: themeLinkResolvers<'Organization'>(),
  FigureThemeConnection: connectionResolvers<'Theme'>(),
  FigureThemeEdge: themeLinkResolvers<'Theme'>(),
  ThemeFigureConnection: connectionResolvers<'Figure'>(),
  ThemeFigureEdge: themeLinkResolvers<'Figure'>(),
};

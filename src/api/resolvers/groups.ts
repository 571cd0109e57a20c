/** Connections in groups, kind by kind. */

import type { Kind } from '../../model/kinds.js';
import type { Where } from '../../graph/filters/words.js';
import type { MaybePromise } from '../../graph/maybe-promise.js';
import type { PageInfo } from '../__generated__/resolvers.js';
import { conditionsOf } from '../groups/conditions.js';
import { connectMembers, listOfGroups } from '../groups/group.js';
import { codeOf, valuesOf } from '../groups/members.js';
import type { Group, GroupConnection, GroupKeyModel } from '../models.js';
import { cursorAt } from '../paging.js';

import { pageInfoOf, positions } from './connections.js';

export const groups = {
  MunicipalityGroupConnection: groupConnectionResolvers<'Municipality'>(),
  MunicipalityGroupEdge: groupEdgeResolvers<'Municipality'>(),
  MunicipalityGroup: { ...groupResolvers<'Municipality'>(), municipalities: connectMembers<'Municipality'> },
  PlanGroupConnection: groupConnectionResolvers<'Plan'>(),
  PlanGroupEdge: groupEdgeResolvers<'Plan'>(),
  PlanGroup: { ...groupResolvers<'Plan'>(), plans: connectMembers<'Plan'> },
  SectionGroupConnection: groupConnectionResolvers<'Section'>(),
  SectionGroupEdge: groupEdgeResolvers<'Section'>(),
  SectionGroup: { ...groupResolvers<'Section'>(), sections: connectMembers<'Section'> },
  CategoryGroupConnection: groupConnectionResolvers<'Category'>(),
  CategoryGroupEdge: groupEdgeResolvers<'Category'>(),
  CategoryGroup: { ...groupResolvers<'Category'>(), categories: connectMembers<'Category'> },
  ProgramGroupConnection: groupConnectionResolvers<'Program'>(),
  ProgramGroupEdge: groupEdgeResolvers<'Program'>(),
  ProgramGroup: { ...groupResolvers<'Program'>(), programs: connectMembers<'Program'> },
  OrganizationGroupConnection: groupConnectionResolvers<'Organization'>(),
  OrganizationGroupEdge: groupEdgeResolvers<'Organization'>(),
  OrganizationGroup: { ...groupResolvers<'Organization'>(), organizations: connectMembers<'Organization'> },
  InvolvementGroupConnection: groupConnectionResolvers<'Involvement'>(),
  InvolvementGroupEdge: groupEdgeResolvers<'Involvement'>(),
  InvolvementGroup: { ...groupResolvers<'Involvement'>(), involvements: connectMembers<'Involvement'> },
  ThemeGroupConnection: groupConnectionResolvers<'Theme'>(),
  ThemeGroupEdge: groupEdgeResolvers<'Theme'>(),
  ThemeGroup: { ...groupResolvers<'Theme'>(), themes: connectMembers<'Theme'> },
  StatementGroupConnection: groupConnectionResolvers<'Statement'>(),
  StatementGroupEdge: groupEdgeResolvers<'Statement'>(),
  StatementGroup: { ...groupResolvers<'Statement'>(), statements: connectMembers<'Statement'> },
  IndustryGroupConnection: groupConnectionResolvers<'Industry'>(),
  IndustryGroupEdge: groupEdgeResolvers<'Industry'>(),
  IndustryGroup: { ...groupResolvers<'Industry'>(), industries: connectMembers<'Industry'> },
  FigureGroupConnection: groupConnectionResolvers<'Figure'>(),
  FigureGroupEdge: groupEdgeResolvers<'Figure'>(),
  FigureGroup: { ...groupResolvers<'Figure'>(), figures: connectMembers<'Figure'> },
  DocumentGroupConnection: groupConnectionResolvers<'Document'>(),
  DocumentGroupEdge: groupEdgeResolvers<'Document'>(),
  DocumentGroup: { ...groupResolvers<'Document'>(), documents: connectMembers<'Document'> },
  SourceGroupConnection: groupConnectionResolvers<'Source'>(),
  SourceGroupEdge: groupEdgeResolvers<'Source'>(),
  SourceGroup: { ...groupResolvers<'Source'>(), sources: connectMembers<'Source'> },
  EvidenceGroupConnection: groupConnectionResolvers<'Evidence'>(),
  EvidenceGroupEdge: groupEdgeResolvers<'Evidence'>(),
  EvidenceGroup: { ...groupResolvers<'Evidence'>(), evidence: connectMembers<'Evidence'> },
};

type Groups<K extends Kind> = readonly Group<K>[];

function groupConnectionResolvers<K extends Kind>() {
  type Lists = readonly GroupConnection<K>[];
  return {
    edges: (lists: Lists): readonly Groups<K>[] => lists.map(onPage),
    nodes: (lists: Lists): readonly Groups<K>[] => lists.map(onPage),
    pageInfo: (lists: Lists): readonly PageInfo[] =>
      lists.map((list) => pageInfoOf(list.page, (index) => cursorOf({ groups: list, index }))),
    totalCount: (lists: Lists): readonly number[] => lists.map(({ page }) => page.size),
  };
}

/** An edge says nothing but where its group stands, so that the group itself stands for it. */
function groupEdgeResolvers<K extends Kind>() {
  return {
    cursor: (edges: Groups<K>): readonly string[] => edges.map(cursorOf),
    node: (edges: Groups<K>): Groups<K> => edges,
  };
}

function groupResolvers<K extends Kind>() {
  return {
    keys: (cells: Groups<K>): readonly (readonly GroupKeyModel[])[] => cells.map(keysOf),
    count: (cells: Groups<K>): readonly number[] =>
      cells.map((cell) => cell.groups.cells.countOf(codeOf(cell))),
    where: (cells: Groups<K>): MaybePromise<readonly Where[]> => conditionsOf(cells),
  };
}

function onPage<K extends Kind>(list: GroupConnection<K>): Groups<K> {
  return positions(list.page).map((index) => ({ groups: list, index }));
}

function cursorOf<K extends Kind>({ groups: list, index }: Group<K>): string {
  return cursorAt(listOfGroups(list), index);
}

function keysOf<K extends Kind>(group: Group<K>): readonly GroupKeyModel[] {
  const { of, dimensions } = group.groups;
  return valuesOf(group).flatMap((place, axis) => {
    const dimension = dimensions[axis];
    return dimension === undefined ? [] : [{ scope: of.scope, dimension, place }];
  });
}

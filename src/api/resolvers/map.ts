/** All resolvers by type; fields without one are properties of the objects in models.ts and of entities. */

import type { BatchResolvers } from '../../execution/batch-resolver.js';
import type { Resolvers } from '../__generated__/resolvers.js';

import { Category } from './Category.js';
import { Comparison, ComparisonPair, ComparisonPattern } from './Comparison.js';
import { Document } from './Document.js';
import { Evidence } from './Evidence.js';
import { Figure } from './Figure.js';
import { GroupKey } from './GroupKey.js';
import { groups } from './groups.js';
import { Industry } from './Industry.js';
import { industryLinks } from './industry-links.js';
import { lists } from './lists.js';
import { Municipality } from './Municipality.js';
import { Involvement, Organization } from './Organization.js';
import { organizationLinks } from './organization-links.js';
import { Hop, Path, PathAnswer } from './Path.js';
import { Plan } from './Plan.js';
import { Program } from './Program.js';
import { Query } from './Query.js';
import { Release, ReleaseConnection, ReleaseEdge } from './Release.js';
import { Change, ChangeConnection, ChangeEdge, ReleaseDiff } from './ReleaseDiff.js';
import { search } from './search.js';
import { Section } from './Section.js';
import { sectionPrograms } from './section-programs.js';
import { similarity } from './similarity.js';
import { Source, Span } from './Source.js';
import { Statement } from './Statement.js';
import { Theme } from './Theme.js';
import { themeLinks } from './theme-links.js';

const typed: Resolvers = {
  ...lists,
  ...themeLinks,
  ...organizationLinks,
  ...industryLinks,
  ...sectionPrograms,
  ...groups,
  ...similarity,
  ...search,
  Category,
  Change,
  ChangeConnection,
  ChangeEdge,
  Comparison,
  ComparisonPair,
  ComparisonPattern,
  Document,
  Evidence,
  Figure,
  GroupKey,
  Hop,
  Industry,
  Involvement,
  Municipality,
  Organization,
  Path,
  PathAnswer,
  Plan,
  Program,
  Query,
  Release,
  ReleaseConnection,
  ReleaseDiff,
  ReleaseEdge,
  Section,
  Source,
  Span,
  Statement,
  Theme,
};

export const resolvers = typed as BatchResolvers;

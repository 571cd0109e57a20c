/** The queries that are compared, in the order of the tables. */

import type { Query } from '../query.js';

import { connection } from './connection.js';
import { dashboard } from './dashboard.js';
import { fiveHops } from './five-hops.js';
import { flatList } from './flat-list.js';
import { groups } from './groups.js';
import { neighbours } from './neighbours.js';
import { nestedFilter } from './nested-filter.js';
import { oneNode } from './one-node.js';
import { path } from './path.js';
import { search } from './search.js';
import { suite } from './suite.js';
import { themeAcross } from './theme-across.js';
import { twoHops } from './two-hops.js';

export const queries: readonly Query[] = [
  oneNode,
  flatList,
  twoHops,
  themeAcross,
  neighbours,
  fiveHops,
  nestedFilter,
  connection,
  groups,
  search,
  path,
  dashboard,
  ...suite,
];

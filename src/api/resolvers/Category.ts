/** 取組区分. */

import { programsOfCategories, sectionsOfCategories } from '../../graph/walks/structure.js';
import type { CategoryResolvers } from '../__generated__/resolvers.js';
import { connect } from '../connect.js';
import { nameIn } from '../labels.js';

export const Category: CategoryResolvers = {
  label: (parents, { language }) => parents.map((parent) => nameIn(language, parent)),
  sections: (parents, args, context) => connect(sectionsOfCategories, parents, args, context),
  programs: (parents, args, context) => connect(programsOfCategories, parents, args, context),
};

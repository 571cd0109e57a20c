/** 取組区分. */

import { programsOfCategories, sectionsOfCategories } from '../../graph/walks/structure.js';
import type { CategoryResolvers } from '../__generated__/resolvers.js';
import { connecting } from '../connect.js';
import { nameIn } from '../labels.js';

export const Category: CategoryResolvers = {
  label: (parents, { language }) => parents.map((parent) => nameIn(language, parent)),
  sections: connecting(sectionsOfCategories),
  programs: connecting(programsOfCategories),
};

/** The questions of examples/, in the order of their numbers. */

import { actors } from './actors.js';
import { firstFacts, matrices } from './first-facts.js';
import { goals } from './goals.js';
import { nearness } from './nearness.js';
import { provenance } from './provenance.js';
import type { Question } from './question.js';
import { themes } from './themes.js';

export const questions: readonly Question[] = [
  ...firstFacts,
  ...themes,
  ...matrices,
  ...goals,
  ...actors,
  ...nearness,
  ...provenance,
].sort((a, b) => (a.name < b.name ? -1 : 1));

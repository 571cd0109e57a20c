/** What a plan says of its place. */

import { evidenceOfThings } from '../../graph/walks/evidence.js';
import { themesOfStatements } from '../../graph/walks/statements.js';
import type { StatementResolvers } from '../__generated__/resolvers.js';
import { connecting } from '../connect.js';
import { followAlways } from '../references.js';

export const Statement: StatementResolvers = {
  subject: (parents) => followAlways(parents, ({ subject }) => subject),
  plan: (parents) => followAlways(parents, ({ plan }) => plan),
  municipality: (parents) => followAlways(parents, ({ municipality }) => municipality),
  themes: connecting(themesOfStatements),
  evidence: connecting(evidenceOfThings),
};

/** What a plan says of its place. */

import { evidenceOfThings } from '../../graph/walks/evidence.js';
import { themesOfStatements } from '../../graph/walks/statements.js';
import type { StatementResolvers } from '../__generated__/resolvers.js';
import { connect } from '../connect.js';
import { followAlways } from '../references.js';

export const Statement: StatementResolvers = {
  subject: (parents) => followAlways(parents, ({ subject }) => subject),
  plan: (parents) => followAlways(parents, ({ plan }) => plan),
  municipality: (parents) => followAlways(parents, ({ municipality }) => municipality),
  themes: (parents, args, context) => connect(themesOfStatements, parents, args, context),
  evidence: (parents, args, context) => connect(evidenceOfThings, parents, args, context),
};

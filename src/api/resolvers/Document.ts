/** A document that plans refer to. */

import { evidenceOfThings } from '../../graph/walks/evidence.js';
import { plansOfDocuments } from '../../graph/walks/statements.js';
import type { DocumentResolvers } from '../__generated__/resolvers.js';
import { connect } from '../connect.js';
import { nameIn } from '../labels.js';

export const Document: DocumentResolvers = {
  label: (parents, { language }) => parents.map((parent) => nameIn(language, parent)),
  plans: (parents, args, context) => connect(plansOfDocuments, parents, args, context),
  evidence: (parents, args, context) => connect(evidenceOfThings, parents, args, context),
};

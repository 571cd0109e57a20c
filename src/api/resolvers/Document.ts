/** A document that plans refer to. */

import { evidenceOfThings } from '../../graph/walks/evidence.js';
import { plansOfDocuments } from '../../graph/walks/statements.js';
import type { DocumentResolvers } from '../__generated__/resolvers.js';
import { connecting } from '../connect.js';
import { nameIn } from '../labels.js';

export const Document: DocumentResolvers = {
  label: (parents, { language }) => parents.map((parent) => nameIn(language, parent)),
  plans: connecting(plansOfDocuments),
  evidence: connecting(evidenceOfThings),
};

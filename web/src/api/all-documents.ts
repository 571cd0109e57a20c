/** Every document that the pages ask, as it is sent: servers may be told to answer these alone. */

import * as generated from './__generated__/graphql.js';
import { textOf } from './text-of.js';

export const allDocuments: readonly string[] = Object.entries(generated)
  .filter(([name]) => name.endsWith('Document'))
  .map(([, document]) => textOf(document));

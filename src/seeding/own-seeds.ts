/** Where the project keeps its seeds. */

import { fileURLToPath } from 'node:url';

/** The folder seeds/ of the project. */
export const ownSeeds = fileURLToPath(new URL('../../seeds', import.meta.url));

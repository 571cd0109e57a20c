/** What a file of tests does with the run's Neo4j, which has one current release. */

import { readFileSync } from 'node:fs';

/** Rooms whose files use it; the others have a store of their own, or none. */
const using =
  /\/test\/(api\/(?!relay)|browser\/(?!playground)|graph\/|laws\/(?!coverage|lines)|release\/|torture\/)|\/test\/hostile\/(texts|variables)|\/test\/cli\/(?!curators)|\/test\/faults\/(?!store-faults|start-local)/;

/** @returns {'loads' | 'reads' | undefined} - `reads`: the seeds, and nothing else */
export function useOfStore(path) {
  if (!using.test(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  return /\/(kept-seeds|seeds-server)\.js'/.test(text) && !text.includes('/load.js') ? 'reads' : 'loads';
}

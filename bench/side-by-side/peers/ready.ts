/** The floor: bytes that lie ready, sent by the same server as Tsunagu's with all that stands in front of its routes. */

import type { Served, StoreAddress } from '../peer.js';

import { addTold } from './told.js';
import { tsunaguServer } from './tsunagu-server.js';

export async function serve(address: StoreAddress): Promise<Served> {
  const { server, statements } = await tsunaguServer(address, { keptAnswerBytes: 0, keptResponseBytes: 0 });
  addTold(server.app, '/ready', (answer) => {
    const bytes = Buffer.from(answer);
    return () => bytes;
  });
  return { address: await server.listen(), statements };
}

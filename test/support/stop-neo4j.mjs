/** After all tests. */

import { rmSync } from 'node:fs';

export default async function stop() {
  rmSync(process.env.TSUNAGU_TEST_TURNS, { recursive: true, force: true });
  await globalThis.testNeo4j?.stop();
}

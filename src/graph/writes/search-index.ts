/** The full-text index that a release has while it is stored: made by the first that has it, kept for the next. */

import type { Session } from 'neo4j-driver';

import { Fault } from '../../model/errors.js';
import { searchProperties } from '../../model/search-tokens.js';
import { toLoadFault } from '../driver-faults.js';
import { searchIndexName, searchLabel } from '../search-index.js';
import { rowsOf } from '../store.js';

/** A label cannot be a parameter. The analyzer leaves our tokens as they are. */
function creation(slot: number): string {
  return `CREATE FULLTEXT INDEX $name IF NOT EXISTS FOR (node:${searchLabel(slot)})
ON EACH [${searchProperties.map((property) => `node.${property}`).join(', ')}]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false}}`;
}

/** Returns when it can be asked. Throws `Fault` LOAD_FAILED where the store does not make one; the next load tries anew. */
export async function ensureSearchIndex(session: Session, slot: number): Promise<void> {
  const name = searchIndexName(slot);
  try {
    await session.run(creation(slot), { name });
    await session.run('CALL db.awaitIndex($name, 600)', { name });
  } catch (error) {
    const fault = toLoadFault(error);
    if (fault instanceof Fault && fault.code === 'STORE_UNAVAILABLE') throw fault;
    await session.run('DROP INDEX $name IF EXISTS', { name }).catch(() => undefined);
    throw new Fault('LOAD_FAILED', `The database makes no full-text index: ${String(error)}`, {
      next: 'The user of the load needs the right to make indexes. Nothing changed for readers.',
      cause: error,
    });
  }
}

/** How many nodes the index holds. */
export async function searchIndexSize(session: Session, slot: number): Promise<number> {
  const result = await session.run(
    `// searchIndexSize
CALL db.index.fulltext.queryNodes($name, '*:*') YIELD node RETURN count(node) AS size`,
    { name: searchIndexName(slot) },
  );
  return rowsOf(result)[0]?.['size'] as number;
}

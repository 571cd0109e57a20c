/** The full-text index of a release: made when its nodes are there, gone before they go. */

import type { Session } from 'neo4j-driver';

import { Fault } from '../../model/errors.js';
import { searchProperties } from '../../model/search-tokens.js';
import { searchIndexName, searchLabel, searchLabels, sequenceOfIndex } from '../search-index.js';
import { rowsOf } from '../store.js';

/** A label cannot be a parameter, so each has its text. The analyzer leaves our tokens as they are. */
const statements: ReadonlyMap<string, string> = new Map(
  searchLabels.map((label) => [
    label,
    `CREATE FULLTEXT INDEX $name FOR (node:${label})
ON EACH [${searchProperties.map((property) => `node.${property}`).join(', ')}]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false}}`,
  ]),
);

/** Returns when it can be asked. Throws `Fault` LOAD_FAILED where the store does not make one. */
export async function makeSearchIndex(session: Session, sequence: number): Promise<void> {
  await dropOrphanedSearchIndexes(session);
  const name = searchIndexName(sequence);
  try {
    await session.run(statements.get(searchLabel(sequence)) ?? '', { name });
    await session.run('CALL db.awaitIndex($name, 600)', { name });
  } catch (error) {
    throw new Fault('LOAD_FAILED', `The database makes no full-text index: ${String(error)}`, {
      next: 'The user of the load needs the right to make indexes. Nothing changed for readers.',
      cause: error,
    });
  }
}

/** How many nodes the index holds. */
export async function searchIndexSize(session: Session, sequence: number): Promise<number> {
  const result = await session.run(
    `// searchIndexSize
CALL db.index.fulltext.queryNodes($name, '*:*') YIELD node RETURN count(node) AS size`,
    { name: searchIndexName(sequence) },
  );
  return rowsOf(result)[0]?.['size'] as number;
}

export async function dropSearchIndex(session: Session, sequence: number): Promise<void> {
  await session.run('DROP INDEX $name IF EXISTS', { name: searchIndexName(sequence) });
}

/** What the database made for a load that was dead already: no release is known for it. */
export async function dropOrphanedSearchIndexes(session: Session): Promise<void> {
  const indexes = await session.run('SHOW FULLTEXT INDEXES YIELD name RETURN name');
  const releases = await session.run(
    'MATCH (release:Staged|Release|Retired) RETURN collect(release.sequence) AS sequences',
  );
  const known = new Set(rowsOf(releases)[0]?.['sequences'] as readonly number[]);
  for (const { name } of rowsOf(indexes)) {
    const sequence = sequenceOfIndex(name as string);
    if (sequence !== null && !known.has(sequence)) await dropSearchIndex(session, sequence);
  }
}

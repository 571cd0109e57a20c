/**
 * How many of the questions of examples/ does @neo4j/graphql answer in one request from the same graph? Its schema is
 * bench/peer/types.graphql, its queries stand beside it, and its answers are compared with ours, order aside. Milliseconds
 * are the median from text to text, plans made, without HTTP; neither it nor Neo4j keeps answers.
 */

import { readFileSync } from 'node:fs';

import { Neo4jGraphQL } from '@neo4j/graphql';
import { graphql, type GraphQLSchema } from 'graphql';
import neo4j from 'neo4j-driver';

import { questions } from '../test/questions/all.js';

import { actors } from './peer/actors.js';
import type { Attempt, Verdict } from './peer/attempt.js';
import { facts } from './peer/facts.js';
import { nearness } from './peer/nearness.js';
import { themes } from './peer/themes.js';
import { median, timesOf } from './support/median.js';
import { seededStore } from './support/seeded-store.js';

const rounds = 7;

/** For its `@fulltext`, with the analyzer that knows Japanese. */
const fullTextIndexes = [
  ['theme', '(n:Theme)', 'n.name, n.kana, n.romaji, n.nameEn, n.slug, n.aliases, n.lexicon'],
  ['statement', '(n:Statement)', 'n.label, n.text, n.textEn'],
  ['plan', '(n:Plan)', 'n.name, n.overview'],
].map(
  ([name = '', node = '', fields = '']) =>
    `CREATE FULLTEXT INDEX peer_${name} IF NOT EXISTS FOR ${node} ON EACH [${fields}] OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'cjk' } }`,
);

const attempts = new Map([...facts, ...themes, ...actors, ...nearness].map((each) => [each.name, each]));

/** What the answer comes to, and how many characters it took. */
async function ask(schema: GraphQLSchema, { query = '', read }: Attempt): Promise<[unknown, number]> {
  const { data, errors } = await graphql({
    ...{ schema, source: query },
    contextValue: { sessionConfig: { database: 'neo4j' } },
  });
  if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
  return [read?.(data), JSON.stringify({ data }).length];
}

/** The same for the same set, whatever the order. */
function orderless(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => JSON.stringify(orderless(item))).sort();
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .map(([key, item]) => JSON.stringify([key, orderless(item)]))
    .sort();
}

await using seeded = await seededStore();
const { uri, user, password } = seeded.address;
await using driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
await seeded.store.writing(async (session) => {
  for (const index of fullTextIndexes) await session.run(index);
  await session.run('CALL db.awaitIndexes()');
});
const typeDefs = readFileSync('bench/peer/types.graphql', 'utf8');
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();

const counts: Record<Verdict, number> = { answers: 0, material: 0, cannot: 0 };
for (const { name, answer } of questions) {
  const attempt = attempts.get(name);
  if (attempt === undefined) throw new Error(`${name} has not been tried.`);
  counts[attempt.verdict] += 1;
  const line = [name.padEnd(38), attempt.verdict.padEnd(9)];
  if (attempt.query !== undefined) {
    const [given, length] = await ask(schema, attempt);
    if (JSON.stringify(orderless(given)) !== JSON.stringify(orderless(answer))) {
      throw new Error(`${name}: ${JSON.stringify(given)} instead of ${JSON.stringify(answer)}`);
    }
    const time = median(await timesOf(rounds, () => ask(schema, attempt)));
    line.push(time.toFixed(1).padStart(8), String(length).padStart(8));
  } else line.push(' '.repeat(16));
  console.log([...line, ` ${attempt.because ?? ''}`].join(''));
}
console.log(
  Object.entries(counts)
    .map(([verdict, count]) => `${verdict}: ${count}`)
    .join(', '),
);

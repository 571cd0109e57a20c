/** @neo4j/graphql and Apollo Server: as their documents set them up, and tuned as a good user would. */

import { readFileSync } from 'node:fs';

import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { fastify } from 'fastify';
import neo4j, { type Driver, type Session } from 'neo4j-driver';

import type { Served, StoreAddress } from '../peer.js';

/** What Apollo would do beside answering. */
const disabled = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

export async function serve(
  { uri, user, password }: StoreAddress,
  mode: 'default' | 'tuned',
): Promise<Served> {
  const counted = countedDriver(neo4j.driver(uri, neo4j.auth.basic(user, password)));
  const typeDefs = readFileSync('bench/peer/types.graphql', 'utf8');
  const library = new Neo4jGraphQL({ typeDefs, driver: counted.driver });
  const app = fastify();
  const apollo = new ApolloServer({
    schema: await library.getSchema(),
    plugins: [fastifyApolloDrainPlugin(app), ...(mode === 'tuned' ? disabled : [])],
    ...(mode === 'tuned' ? { persistedQueries: false, includeStacktraceInErrorResponses: false } : {}),
  });
  await apollo.start();
  // the database is named, else the driver asks for it
  const context = () => Promise.resolve({ sessionConfig: { database: 'neo4j' } });
  app.post('/graphql', fastifyApolloHandler(apollo, { context }));
  return { address: await app.listen({ host: '127.0.0.1', port: 0 }), statements: counted.statements };
}

/** The driver as it is, but for a count of what is run in its sessions and their transactions. */
function countedDriver(driver: Driver): { readonly driver: Driver; readonly statements: () => number } {
  let statements = 0;
  const counting = <Runner extends { run: (...given: any[]) => unknown }>(runner: Runner): Runner => {
    const run = runner.run.bind(runner);
    runner.run = (...given) => {
      statements += 1;
      return run(...given);
    };
    return runner;
  };
  const open = driver.session.bind(driver);
  driver.session = (...given): Session => {
    const session = open(...given);
    const read = session.executeRead.bind(session);
    session.executeRead = (work, options) => read((transaction) => work(counting(transaction)), options);
    return session;
  };
  return { driver, statements: () => statements };
}

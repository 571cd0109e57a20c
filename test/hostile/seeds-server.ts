/** The server of the seeds as clients meet it, on the run's Neo4j, without a socket between. */

import { Graph } from '../../src/graph/graph.js';
import { keptAnswers } from '../../src/graph/kept-answers.js';
import { createGraphService } from '../../src/api/graph-service.js';
import { createLog } from '../../src/api/http/log.js';
import { createHttpServer } from '../../src/api/http/server.js';
import { readSettings } from '../../src/api/settings.js';
import { keptSeeds } from '../support/kept-seeds.js';
import { openTestStore } from '../support/store.js';

import type { Outcome } from './tally.js';

export interface SeedsServer extends AsyncDisposable {
  /** @param variables - JSON, so that it may be what no value of JavaScript is */
  ask(query: string, variables?: string): Promise<Outcome>;
}

export async function serveSeeds(): Promise<SeedsServer> {
  const store = openTestStore();
  await keptSeeds(store);
  // nothing lets the event loop of a test rest
  const patient = { clientMs: 0, clientRefusals: 0, maxWaitMs: 60_000, requestDeadlineMs: 60_000 };
  const settings = { ...readSettings({}), ...patient, maxObjects: 1_000_000_000 };
  const graph = new Graph(store, keptAnswers(settings.keptAnswerBytes));
  const service = createGraphService(() => graph, settings);
  const { app } = await createHttpServer(service, settings, createLog('silent'));
  return {
    async ask(query, variables = '{}') {
      const { statusCode, body } = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        payload: `{"query":${JSON.stringify(query)},"variables":${variables}}`,
      });
      return { status: statusCode, text: body };
    },
    async [Symbol.asyncDispose]() {
      await app.close();
      await store[Symbol.asyncDispose]();
    },
  };
}

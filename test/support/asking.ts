/** Asking the graph in GraphQL, as the server does but without HTTP. */

import { setMaxListeners } from 'node:events';

import { type DocumentNode, type GraphQLFormattedError, parse, validate } from 'graphql';

import { Graph } from '../../src/graph/graph.js';
import { type KeptAnswers, keptAnswers } from '../../src/graph/kept-answers.js';
import type { Store } from '../../src/graph/store.js';
import { createGraphService } from '../../src/api/graph-service.js';
import type { GraphService } from '../../src/api/service.js';
import { readSettings, type Settings } from '../../src/api/settings.js';

export interface Asker {
  readonly graph: Graph;
  readonly service: GraphService;
  /** The data of an answer without errors; throws the errors of any other. */
  readonly data: <Data = any>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Data>;
  /** The errors of an answer. */
  readonly errors: (
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ) => Promise<readonly GraphQLFormattedError[]>;
}

/** @param more - settings other than the defaults; answers may always be large */
export function asker(
  store: Store,
  kept: KeptAnswers = keptAnswers(64 * 1024 * 1024),
  more: Partial<Settings> = {},
): Asker {
  const graph = new Graph(store, kept);
  const service = createGraphService(() => graph, {
    ...{ ...readSettings({}), maxResponseBytes: 100_000_000 },
    ...more,
  });
  const valid = new Map<string, DocumentNode>();
  const documentOf = (query: string): DocumentNode => {
    const document = valid.get(query) ?? parse(query);
    const [invalid] = valid.has(query) ? [] : validate(service.schema, document);
    if (invalid) throw invalid;
    valid.set(query, document);
    return document;
  };
  const answer = async (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const document = documentOf(query);
    const { signal } = new AbortController();
    setMaxListeners(Infinity, signal);
    return service.execute({ document, operationName: undefined, variables, signal });
  };
  return {
    ...{ graph, service },
    async data<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data> {
      const { data, errors } = await answer(query, variables);
      if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
      return JSON.parse(JSON.stringify(data)) as Data;
    },
    async errors(query, variables) {
      const { errors = [] } = await answer(query, variables);
      return errors.map((error) => ({ ...error.toJSON(), extensions: { cause: error.originalError } }));
    },
  };
}

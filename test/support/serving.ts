/** The whole server in this process, over a store that may be far away. */

import { Graph } from '../../src/graph/graph.js';
import { keptAnswers } from '../../src/graph/kept-answers.js';
import { defaultStoreSettings, openStore, type Store } from '../../src/graph/store.js';
import { createGraphService } from '../../src/api/graph-service.js';
import { createLog } from '../../src/api/http/log.js';
import { createHttpServer } from '../../src/api/http/server.js';
import { readSettings, type Settings } from '../../src/api/settings.js';

import type { StoreAddress } from './store.js';

/** An answer as it comes over the wire. */
export interface Served {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: ServedBody;
  /** From asking to the last byte. */
  readonly ms: number;
}

interface ServedBody {
  readonly data?: any;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly extensions?: {
    readonly release?: { readonly id: string };
    readonly cost?: unknown;
    readonly staleSince?: string;
  };
}

export interface Serving extends AsyncDisposable {
  readonly url: string;
  readonly store: Store;
  get(path: string): Promise<Served>;
  ask(query: string, signal?: AbortSignal): Promise<Served>;
}

/**
 * Clients may ask without end; stopping takes no time; releases are warmed up only if the settings say so.
 * @param over - the store that is asked, made of the one at the address
 */
export async function serveFrom(
  address: StoreAddress,
  given: Partial<Settings> = {},
  over: (store: Store) => Store = (store) => store,
): Promise<Serving> {
  const settings = {
    ...{ ...readSettings({}), port: 0, drainNotReadyMs: 0, clientMs: 0, clientRefusals: 0 },
    ...given,
  };
  const store = openStore({
    ...defaultStoreSettings,
    ...address,
    acquireMs: settings.acquireTimeoutMs,
    questionMs: settings.questionDeadlineMs,
  });
  const graph = new Graph(over(store), keptAnswers(settings.keptAnswerBytes), {
    pointerMs: settings.pointerDeadlineMs,
    ...(given.warmUpMs !== undefined && { warming: { mostMs: given.warmUpMs, report: () => undefined } }),
  });
  const server = await createHttpServer(
    createGraphService(() => graph, settings),
    settings,
    createLog('silent'),
  );
  const url = await server.listen();
  const send = async (path: string, init: RequestInit): Promise<Served> => {
    const begin = performance.now();
    const response = await fetch(url + path, init);
    const text = await response.text();
    const { status, headers } = response;
    const body = JSON.parse(text) as ServedBody;
    return { status, headers, text, body, ms: performance.now() - begin };
  };
  return {
    ...{ url, store },
    get: (path) => send(path, {}),
    ask: (query, signal) =>
      send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query }),
        ...(signal && { signal }),
      }),
    async [Symbol.asyncDispose]() {
      await server.drain();
      await store[Symbol.asyncDispose]();
    },
  };
}

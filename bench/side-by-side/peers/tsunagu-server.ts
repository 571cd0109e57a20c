/** Tsunagu as `tsunagu serve` sets it up, without a log and without limits for one client, since here is but one. */

import { Graph } from '../../../src/graph/graph.js';
import { type KeptAnswers, keptAnswers } from '../../../src/graph/kept-answers.js';
import { defaultStoreSettings, openStore } from '../../../src/graph/store.js';
import { createGraphService } from '../../../src/api/graph-service.js';
import { createLog } from '../../../src/api/http/log.js';
import { createHttpServer, type HttpServer } from '../../../src/api/http/server.js';
import { readSettings, type Settings } from '../../../src/api/settings.js';
import type { StoreAddress } from '../peer.js';

export interface TsunaguServer {
  readonly server: HttpServer;
  /** Returns when questions are planned and the release is laid in. */
  readonly warm: () => Promise<void>;
  readonly statements: () => number;
}

type Kept = Pick<Settings, 'keptAnswerBytes' | 'keptResponseBytes'>;

export async function tsunaguServer(
  address: StoreAddress,
  given: Kept,
  kept: KeptAnswers = keptAnswers(given.keptAnswerBytes),
): Promise<TsunaguServer> {
  const unlimited = { clientMs: 0, clientRefusals: 0, maxWaitMs: 60_000, requestDeadlineMs: 60_000 };
  const settings: Settings = { ...readSettings({}), ...unlimited, ...given, port: 0 };
  const store = openStore({
    ...defaultStoreSettings,
    ...address,
    questionMs: 60_000,
    serverQuestionMs: 60_000,
  });
  let statements = 0;
  const counted: typeof store = {
    ...store,
    read: (...statement) => {
      statements += 1;
      return store.read(...statement);
    },
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
  let tell: () => void;
  const warmed = new Promise<void>((resolve) => (tell = resolve));
  const graph = new Graph(counted, kept, {
    warming: {
      mostMs: 600_000,
      report: () => {
        tell();
      },
    },
  });
  const server = await createHttpServer(
    createGraphService(() => graph, settings),
    settings,
    createLog('silent'),
  );
  const warm = async (): Promise<void> => {
    // begins it
    await graph.checkReady().catch(() => undefined);
    await warmed;
  };
  return { server, warm, statements: () => statements };
}

/** What it keeps unless told otherwise. */
export const { keptAnswerBytes, keptResponseBytes } = readSettings({});

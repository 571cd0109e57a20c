/** `tsunagu serve`: listens at once, and answers as soon as the store is there and the seeds are loaded. */

import type { Logger } from 'pino';

import type { Dataset } from '../model/dataset.js';
import { Fault, type FaultCode } from '../model/errors.js';
import { Graph } from '../graph/graph.js';
import { keptAnswers } from '../graph/kept-answers.js';
import type { WarmingOptions } from '../graph/warming.js';
import { createGraphService } from '../api/graph-service.js';
import { startLiveness } from '../api/health/liveness.js';
import { createLog } from '../api/http/log.js';
import { createHttpServer, type HttpServer } from '../api/http/server.js';
import { measured } from '../api/metrics/measured-store.js';
import { Metrics } from '../api/metrics/metrics.js';
import { readSettings, type Settings } from '../api/settings.js';
import type { Environment } from '../local/home.js';
import { progressLine } from '../local/progress-line.js';

import { greeting } from './greeting.js';
import { describe, loadTelling } from './loading.js';
import { ended, unlessStopped, untilStopped } from './signals.js';
import { chooseStore, openChosen, type OpenStore } from './store-choice.js';

export interface ServeOptions {
  readonly env: Environment;
  /** Folder of seed files; none are loaded when it is absent. */
  readonly seeds?: string | undefined;
}

/** Returns when it has been stopped. Throws a `Fault` when it cannot go on. */
export async function serve({ env, seeds }: ServeOptions): Promise<void> {
  const settings = readSettings(env);
  const choice = chooseStore(env);
  const log = createLog(settings.logLevel);
  const metrics = new Metrics();
  metrics.watchProcess();
  const stop = untilStopped();
  let graph: Graph | undefined;
  const server = await createHttpServer(
    createGraphService(() => graph ?? notYet(), settings),
    settings,
    log,
    metrics,
  );
  await using _liveness = await startLiveness(settings);
  const address = await server.listen();
  const line = progressLine(process.stderr);
  try {
    const dataset = seeds === undefined ? undefined : await readDataset(seeds);
    await using open = await openChosen(choice, {
      env,
      report: line.report,
      signal: stop,
      settings: storeSettings(settings),
    });
    await loadWhenReachable({ open, dataset, log, stop, report: line.report });
    const kept = keptAnswers(settings.keptAnswerBytes);
    metrics.watchKept('answers', () => kept.figures);
    graph = new Graph(measured(open.store, metrics), kept, {
      warming: warming(settings, log),
      pointerMs: settings.pointerDeadlineMs,
    });
    void watch(graph, stop);
    line.clear();
    process.stderr.write(greeting(address, open.place));
    const end = await Promise.race([ended(stop), open.exited]);
    if (end.kind === 'died') throw end.fault;
    await drain(server, log);
  } catch (error) {
    if (!stop.aborted) throw error;
  } finally {
    line.clear();
    await server.app.close();
  }
}

/** What reads seeds is loaded only where some are read. */
async function readDataset(folder: string): Promise<Dataset> {
  const { datasetOf } = await import('./seeds.js');
  return datasetOf(folder);
}

function notYet(): never {
  throw new Fault('STORE_UNAVAILABLE', 'The database is still starting.', { next: 'Try again in a moment.' });
}

function warming({ warmUpMs }: Settings, log: Logger): WarmingOptions {
  return {
    mostMs: warmUpMs,
    report({ release: { id }, asked, ms, failure }) {
      if (failure === undefined) log.info({ release: id, questions: asked, ms }, 'warm');
      else log.warn({ release: id, err: failure }, 'not warmed up');
    },
  };
}

/** A release that becomes current is warmed then, and a store that is back is seen then, not when the next request comes. */
async function watch(graph: Graph, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    // what is wrong with the store is told to those who ask
    await graph.checkReady().catch(() => undefined);
    await ended(stop, watchMs);
  }
}

const watchMs = 500;

function storeSettings(settings: Settings): NonNullable<Parameters<typeof openChosen>[1]['settings']> {
  return {
    poolSize: settings.poolSize,
    connectMs: settings.connectTimeoutMs,
    acquireMs: settings.acquireTimeoutMs,
    livenessMs: settings.connectionLivenessMs,
    lifetimeMs: settings.connectionLifetimeMs,
    questionMs: settings.questionDeadlineMs,
    serverQuestionMs: settings.questionServerDeadlineMs,
  };
}

interface Loading {
  readonly open: OpenStore;
  readonly dataset: Dataset | undefined;
  readonly log: Logger;
  readonly stop: AbortSignal;
  readonly report: Parameters<typeof loadTelling>[2];
}

/** A store that is named may come up later than we do, and others may be loading: it is tried again until it works. */
async function loadWhenReachable({ open, dataset, log, stop, report }: Loading): Promise<void> {
  if (dataset === undefined) return;
  for (;;) {
    try {
      log.info(describe(await unlessStopped(stop, loadTelling(open.store, dataset, report))));
      return;
    } catch (error) {
      if (stop.aborted || !(error instanceof Fault) || !passing.has(error.code)) throw error;
      log.warn({ err: error.cause }, `${error.message} Trying again: ${open.place}`);
      await ended(stop, retryMs);
    }
  }
}

/** What is over when one has waited. */
const passing: ReadonlySet<FaultCode> = new Set(['STORE_UNAVAILABLE', 'LOAD_RUNNING']);

const retryMs = 2_000;

async function drain(server: HttpServer, log: Logger): Promise<void> {
  log.info('stopping: requests under way are answered first');
  await server.drain();
}
